"""What messages are, as learnt from texts: pleas, questions whom one turns to, talk.

A message is folded to plain words (folding), its signs are its words and those that follow each
other (signs), and what each sign weighs stands in a file (weights) that `tests/safety/learn.py`
writes. Apart from the reading of questions: whatever happens there, a person in trouble is still
heard. Imports nothing of the project.
"""
