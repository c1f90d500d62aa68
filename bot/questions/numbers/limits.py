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
OPEN = regex(
    r"^(?:[\w,]+ ){0,5}?(?:which|whose|where|how (?:many|often)|list|name|show|give|"
    r"find|(?:in|for) what|(?:all|any|every|each)(?: (?:of )?the)? \w+ (?:(?:in|of|at) [AP] )?"
    r"(?:with|whose|where|that|"
    r"which|having|N\b)|"
    r"what (?:are|were|is)? ?(?:the )?M|(?:who|when) (?:is|are|was|were|has|have|had)|"
    r"(?:is|are|was|were) (?:there|M) (?:ever )?(?:any|an?|years|quarters|months|periods)|"
    r"(?:years|quarters|months|periods) (?:with|when|where|in which|that|N)|"
    r"(?:is|are|was|were) any|(?:did|do|does|has|have|had) any)\b(?!(?<!many) time)"
)
"""It is left open which those are, or whether there is one at all."""
_GROUPS = regex(
    r"\b(?:which|what|how many|list|name|show|give|find|all|any|every|each)"
    r"(?: (?:me|us|of|the|those|these|all|every))* G\b"
)
_FIRST = regex(r"\b(?:first|last|finally|for good)\b")
"""The one period in which a number was passed is asked for."""


def asks_beyond(query: Query) -> bool:
    """Whether it is asked which areas or periods have more, or less, than a number."""
    if len(query.numbers) != 1 or query.cues & _OTHERWISE:
        return False
    if query.slots.groups and not (len(query.slots.groups) == 1 and _GROUPS.search(query.bare)):
        return False
    limit = limit_asked(query)
    bounded = limit.bound in _LIMITS and limit.scale in _SCALES
    return bounded and bool(OPEN.search(query.bare)) and not _FIRST.search(query.text)


def limit_asked(query: Query) -> Value:
    """The one number of a query as a limit: those that did not reach it have less."""
    [limit] = query.numbers
    if _SHORT_OF.search(query.bare):
        return replace(limit, bound=Bound.LESS_THAN, text=f"less than {limit.text}")
    if limit.bound is Bound.EXACT and _REACHED.search(query.bare):
        return replace(limit, bound=Bound.AT_LEAST, text=f"at least {limit.text}")
    return limit


_SHORT_OF = regex(
    r"(?:\b(?:did|do|does|has|have|had)(?:nt| not)|\bnever|\bfail(?:s|ed)? to) "
    r"(?:even )?(?:reach(?:ed)?|hit|make|made|get to|manage|managed) N\b"
)
_REACHED = regex(
    r"\b(?:which|what|many|any|all|every) .*\b(?:reach(?:es|ed)?|made it to|got to) N\b"
)
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
