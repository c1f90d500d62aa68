"""What a message takes over from the conversation."""
