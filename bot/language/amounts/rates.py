"""Limits of rates, which are no ages: "a rate over 15", "is the rate in A under 10?".

Imports the tokens only.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from bot.language.tokens import word_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.language.tokens import Token

_RATES = frozenset("rate rates ratio ratios average averages median level levels".split())
"""Numbers that people have no part in: what limits one is no age."""
_LEVELS = _RATES | frozenset("figure figures number total count share percentage".split())
_BEING = frozenset("was is are were".split())
_OF_WHOM = frozenset("for of among by with in and or".split())
_NEAR = 5


def of_a_rate(tokens: Sequence[Token], at: int, people: Collection[str]) -> bool:
    """Whether a limit that begins at a token is that of a rate, and not of `people`."""
    before = word_at(tokens, at - 1)
    if before in _BEING and word_at(tokens, at - 2) in _LEVELS:
        return True  # "whose share was under 20"
    for back in range(1, min(at, _NEAR) + 1):
        word = word_at(tokens, at - back)
        if word in _RATES:
            return back == 1 or before not in _OF_WHOM
        if word in people:
            return False
    return False
