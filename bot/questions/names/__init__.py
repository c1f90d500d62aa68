"""The names of a fact base, and what those in a sentence refer to."""
