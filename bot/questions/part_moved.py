"""Whether what part of a whole something makes up is set against its part at another time.

"Is A a larger share of B than it was?" is a claim about neither A's count nor B's. May import
model.
"""

from __future__ import annotations

from bot.model.query import Query
from bot.regex import regex

_PART = r"(?:share|slice|part|proportion|fraction|portion|chunk|percentage|weight|piece)"
_MORE = (
    r"(?:bigger|larger|greater|higher|smaller|lower|lesser|more|less|growing|shrinking|rising|"
    r"falling|increasing|decreasing)"
)
_MOVES = (
    r"(?:(?:get|gets|got|gotten|becom(?:e|es|ing)|became|is|are|was|were|been|stay\w*) "
    rf"(?:\w+ )?{_MORE}|(?:go|goes|gone|went) (?:up|down)|"
    r"(?<!the )(?<!that )(?<!this )(?<!overall )(?<!total )"
    r"(?:chang(?:e[ds]?|ing)|mov(?:e[ds]?|ing)|shift(?:s|ed)?|ris(?:e|es|en)|rose|gr[eo]w\w*|"
    r"increas\w+|f[ae]ll\w*|shr[iau]nk\w*|decreas\w+|declin\w+|drop\w*))"
)
_NOT_THAN = r"(?![^?.]*\bthan (?:(?:in|for|at|that|those|the|of|what) )*A\b)"
"""It is no other place that its part is set against."""
_THEN = (
    r"(?:than (?:(?:in|for|at|during|it|they|that|was|were|did|had|the) )*"
    r"(?:P|before|used|year|previous|one|first|earlier|preceding|prior|last|did|was|were|had)\b|"
    r"P\b|now\b|these days|nowadays)"
)
_MOVED = regex(
    rf"\b{_MORE} {_PART} of (?=[^?.]*\b{_THEN}){_NOT_THAN}|"
    rf"\b{_PART} of (?:\w+ ){{0,6}}?(?:\w+ly )?{_MOVES}\b{_NOT_THAN}|"
    rf"\b{_PART} of (?:\w+ ){{0,5}}?{_MORE}\b(?=[^?.]*\b{_THEN}){_NOT_THAN}|"
    r"\b(?:account\w*|stand\w*|stood|makes?|made|making) (?:for|up) (?:\w+ )?(?:more|less) of "
    rf"(?=[^?.]*\b{_THEN}){_NOT_THAN}",
    has="share|slice|part|proportion|fraction|portion|chunk|percentage|weight|piece|account|stand|"
    "stood|make|made|making",
)


def part_moved(query: Query) -> bool:
    """Whether a part of a whole is asked about at two times, or how it moved."""
    slots = query.slots
    divided = slots.by or slots.groups or slots.places
    placed = 0 < len(slots.areas) <= _TWO and not (divided or query.numbers)
    return placed and bool(_MOVED.search(query.bare))


_TWO = 2
