"""Which note or quote a message is like, by the phrasings each is asked for by."""
