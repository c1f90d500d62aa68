"""Claims and premises, held against the figures and the notes."""
