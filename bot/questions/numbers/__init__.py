"""The numbers that a message states, asks about or denies."""
