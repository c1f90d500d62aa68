"""Whether a question asks which ones lie above or below a number. May import model and language."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from bot.model.query import Query
from bot.model.value import Bound, Scale, Value
from bot.regex import regex

_LIMITS = frozenset({Bound.MORE_THAN, Bound.AT_LEAST, Bound.LESS_THAN, Bound.UP_TO})
_SCALES = frozenset({Scale.COUNT, Scale.PERCENT})
_OTHERWISE = frozenset({"CHANGE", "RISE", "FALL", "TIMES", "DIFFERENCE", "POINTS", "WHY", "REST"})
"""Signs that the number is not held against values as they stand."""
_OPEN = regex(
    r"^(?:[\w,]+ ){0,5}?(?:which|whose|where|how (?:many|often)|list|name|show|give|"
    r"find|(?:in|for) what|"
    r"what (?:are|were|is)? ?(?:the )?M|(?:who|when) (?:is|are|was|were|has|have|had)|"
    r"(?:is|are|was|were) there any|(?:did|do|does|has|have|had) any)\b(?!(?<!many) time)"
)
"""It is left open which those are, or whether there is one at all."""
_FIRST = regex(r"\b(?:first|last|finally|for good)\b")
"""The one period in which a number was passed is asked for."""


def asks_beyond(query: Query) -> bool:
    """Whether it is asked which areas or periods have more, or less, than a number."""
    if len(query.numbers) != 1 or query.cues & _OTHERWISE or query.slots.groups:
        return False
    [limit] = query.numbers
    bounded = limit.bound in _LIMITS and limit.scale in _SCALES
    return bounded and bool(_OPEN.search(query.bare)) and not _FIRST.search(query.text)


_BETWEEN = regex(r"\bbetween N (?:M )?and N\b")
_THOUSAND = 1000


def in_range(query: Query) -> tuple[Value, Value] | None:
    """The ends of a range that a number is claimed to lie in: "between 30 and 40 million"."""
    if len(query.numbers) != _ENDS or query.cues & _OTHERWISE or not _BETWEEN.search(query.bare):
        return None
    low, high = query.numbers
    if low.scale is not high.scale or low.scale not in _SCALES or low.number >= high.number:
        return None
    said = high.text.split()
    sized = len(said) > 1 and not low.text.endswith(said[-1])
    if sized and high.number / low.number >= _THOUSAND:
        # The word for the size stands after both.
        size = high.number / Decimal(said[0].replace(",", ""))
        low = replace(low, number=low.number * size)
    return replace(low, bound=Bound.AT_LEAST), replace(high, bound=Bound.UP_TO)


def ends_of_movement(query: Query) -> tuple[Value, Value] | None:
    """The ends of a movement, of which the second is no limit: "from 59 up to 98"."""
    if len(query.numbers) != _ENDS or not _MOVED.search(query.bare):
        return None
    first, second = query.numbers
    return first, replace(second, bound=Bound.EXACT)


_MOVED = regex(r"\bfrom N (?:all the way )?N\b")
_ENDS = 2
