"""Reply -> plain text and JSON. May import model and language."""
