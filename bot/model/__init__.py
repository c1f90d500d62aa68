"""What Footnote knows, understands and says: values only, importing nothing of the project."""
