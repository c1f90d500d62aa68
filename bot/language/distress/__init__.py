"""Someone in trouble: recognising a disclosure or a plea for help, before anything else is read.

Pure: text in, need out; nothing is kept. A message is folded to plain words (folding), its cues
are looked up (reading), the people in it told apart (people), what is negated taken back
(weighing), and patterns of cues looked for (patterns, matching). When unsure it prefers to offer
help. Imports nothing of the project outside this package.
"""

from __future__ import annotations

from bot.language.distress.deciding import recognise
from bot.language.distress.need import Kind, Need

__all__ = ["Kind", "Need", "recognise"]
