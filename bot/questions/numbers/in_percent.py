"""A percentage that is no share: of how far two figures lie apart, or how far one moved.

"By what percentage did A beat B", "from May 2010 to June 2014 in per cent", "how much of the figure
of 1990 was left in 2000". May import language.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.language.asking.cue import Cue
from bot.regex import regex

_SHARE = frozenset({Cue.SHARE, Cue.PART})
_MOVED = frozenset({Cue.CHANGE, Cue.RISE, Cue.FALL})
_BESIDE = frozenset({Cue.COMPARE, Cue.DIFFERENCE})
_PERCENT = r"(?:per ?cent|percentage|percent|pct)"
IN_PERCENT = regex(rf"\b{_PERCENT}\b", has="cent|pct")
_APART = regex(
    rf"\bby (?:what|how (?:many|much))(?: an?)? {_PERCENT}\b(?! points?\b)|"
    rf"\b(?:how (?:many|much)|what) {_PERCENT} (?:more|less|fewer|better|worse|\w{{3,}}er)\b|"
    rf"\bhow much (?:more|less|better|worse|\w{{3,}}er)\b.*\b(?:in|as an?) {_PERCENT}(?: terms)?$",
    has="cent|pct",
)
"""It is asked how far one lies above or below another, in per cent."""
_PART = regex(
    r"\b(?:shares?|proportions?|fractions?|parts?|portions?|made? up|makes up|account\w*|out of)\b|"
    rf"\b{_PERCENT} of\b"
)
_KEPT = regex(r"\b(?:left|remain\w*|kept|keep|retain\w*|surviv\w*|still)\b")
_OF = regex(r"\b(?:how much|share|part|proportion|fraction|cent|percent|percentage|pct) of\b")
_UNIT = frozenset("percent percentage pct per cent in as a terms".split())
_BETWEEN = frozenset("to until till through and - vs against".split())
_TWO = 2


def meant(
    cues: Collection[Cue], words: Sequence[str], line: str, periods: Collection[int]
) -> frozenset[Cue]:
    """The signs of a sentence, without those of a share where none is asked for.

    `periods` are the places of the words that name times.
    """
    found = frozenset(cues)
    if Cue.SHARE not in found:
        return found
    if found & _BESIDE and not found & _MOVED and _APART.search(line):
        return found - _SHARE | {Cue.DIFFERENCE}
    if _spanned(words, periods) and not _PART.search(line):
        return found - _SHARE | {Cue.CHANGE}
    if _dates(words, periods) >= _TWO and _KEPT.search(line) and _OF.search(line):
        return found - _SHARE - {Cue.REST} | {Cue.CHANGE}
    return found


def _spanned(words: Sequence[str], periods: Collection[int]) -> bool:
    """Whether a time from one end to another stands before the per cent that ends the sentence."""
    last = len(words)
    while last and words[last - 1] in _UNIT:
        last -= 1
    if (
        last == len(words)
        or not IN_PERCENT.search(" ".join(words[last:]))
        or last - 1 not in periods
    ):
        return False
    first = last - 1
    while first and (first - 1 in periods or words[first - 1] in _BETWEEN):
        first -= 1
    return any(word in _BETWEEN for word in words[first:last]) and _dates(words, periods) >= _TWO


def _dates(words: Sequence[str], periods: Collection[int]) -> int:
    """How many years are written among the words that name times."""
    return sum(words[at].isdigit() and len(words[at]) == len("1990") for at in periods)
