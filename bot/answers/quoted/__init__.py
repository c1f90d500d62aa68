"""Words that are said to be a quotation, checked against the held ones."""
