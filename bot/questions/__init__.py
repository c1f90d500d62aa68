"""From text to Query: the vocabulary of a fact base, and the reading of questions with it."""
