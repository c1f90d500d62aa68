"""The times that a message names."""
