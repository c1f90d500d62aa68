"""Numbers that are denied: "A did not reach N", "neither A nor B had more than N".

What is denied is a limit; that it was not just some number says nothing. May import the model.
"""

from __future__ import annotations

from dataclasses import replace

from bot.model.query import Query
from bot.model.value import Bound, Scale, Value
from bot.regex import regex

_NOT = r"(?:(?:did|do|does|has|have|had|is|are|was|were)(?:nt| not)|never|not even)"
_DENIED = regex(
    rf"(?:\b(?:A|M|G|P|there|they|it|rise|increase|growth|number|numbers|figure|total|count) "
    rf"(?:\w+ )?|\b(?:and|but) ){_NOT} (?:\w+ ){{0,4}}?N\b|^(?:\w+ )?neither [^N]*N\b"
)
_REACHED = regex(
    r"\b(?:reach(?:ed)?|hit|make|made|get to|got to|come to|came to|not even|manage) "
    r"(?:the )?N\b"
)
_PASSED = regex(
    r"\b(?:exceed(?:ed)?|pass(?:ed)?|top(?:ped)?|cross(?:ed)?|go(?:ne)? (?:past|beyond|over)) "
    r"(?:the )?N\b"
)
_MOVED_BY = regex(
    r"\b(?:ris(?:e|en)|rose|grow(?:n)?|grew|go(?:ne)? up|went up|increased?|climb(?:ed)?|"
    r"jump(?:ed)?) (?:by )?N\b"
)


def denies(query: Query) -> bool:
    """Whether a question denies a number, as a limit or as it stands."""
    return bool(query.numbers and _DENIED.search(query.bare))


def limits_denied(query: Query) -> Query | None:
    """The query with the limit that is denied: "did not reach N" denies at least N.

    None where a number as it stands is denied, or several are.
    """
    if len(query.numbers) != 1 or not denies(query):
        return None
    [value] = query.numbers
    bound = _bound(query, value)
    return None if bound is Bound.EXACT else replace(query, numbers=(replace(value, bound=bound),))


def _bound(query: Query, value: Value) -> Bound:
    if value.bound is not Bound.EXACT:
        return value.bound
    if _PASSED.search(query.bare):
        return Bound.MORE_THAN
    least = value.scale is Scale.TIMES and value.number > 1
    least = least or bool(_REACHED.search(query.bare) or _MOVED_BY.search(query.bare))
    return Bound.AT_LEAST if least else Bound.EXACT
