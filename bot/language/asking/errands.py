"""Whether a message is about the writer's own affairs, or orders a device about.

"What's my balance", "set a timer": no published figure or text answers such, on any subject, and
nobody who writes so turns to anyone. Learnt from texts, as talk about the bot is (tests/talk).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import inf

from bot.language.learnt.folding import Word
from bot.language.learnt.signs import signs
from bot.language.learnt.weights import learnt

ERRAND = 1.0
"""The log odds from which a message is taken for one: three of 11,000 development questions are."""


def errand_odds(said: Sequence[Word]) -> float:
    """The log odds of the words' being an errand; letters run together tell nothing."""
    weights = learnt()["talk"]
    return weights.of(signs(said))["errand"] if weights.met(said) else -inf


def is_errand(said: Sequence[Word]) -> bool:
    """Whether the words of a message that names nothing held are an errand."""
    return errand_odds(said) >= ERRAND
