"""What is worked out of held figures, and when it may not be."""
