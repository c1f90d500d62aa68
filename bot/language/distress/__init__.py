"""Someone in trouble: recognising a disclosure or a plea for help, before anything else is read.

Pure: text in, need out; nothing is kept. A message is folded to plain words (folding), its signs
are its words and those that follow each other (signs), and what each sign weighs was learnt from
the texts in tests/safety (learnt). When unsure it prefers to offer help. Imports nothing of the
project outside this package.
"""

from __future__ import annotations

from bot.language.distress.need import Kind, Need
from bot.language.distress.recognising import recognise

__all__ = ["Kind", "Need", "recognise"]
