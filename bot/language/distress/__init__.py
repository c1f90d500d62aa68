"""Someone in trouble: recognising a disclosure or a plea for help, before anything else is read.

Pure: text in, need out; nothing is kept. What speaks for a plea was learnt from the texts in
tests/safety. When unsure it prefers to offer help. May import what was learnt.
"""

from __future__ import annotations

from bot.language.distress.need import Kind, Need
from bot.language.distress.recognising import recognise

__all__ = ["Kind", "Need", "recognise"]
