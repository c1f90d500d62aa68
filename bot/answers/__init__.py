"""Query and fact base -> Reply: each module answers one kind of question, or says why not."""
