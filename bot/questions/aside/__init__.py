"""What stands around a question, is taken back, or limits what it asks."""
