"""Notes and quotes: which of them a question asks for, and how they are told."""
