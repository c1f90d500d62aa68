"""Footnote: answers questions about published figures and shows where each comes from."""
