"""Which sum a message asks for of the numbers it gives itself: "22 of 166, what share is that".

Patterns run over the whole message, with its marks. May import model and language.
"""

from __future__ import annotations

from enum import StrEnum

from bot.model.query import Query
from bot.questions.shape import other_end
from bot.regex import regex


class Sum(StrEnum):
    """What is to be made of the numbers given."""

    SHARE = "share"
    TOTAL = "total"
    MEAN = "mean"
    LEFT = "left"
    APART = "apart"


_RATED = r"(?:share|percentage|percent|per ?cent|%|proportion|fraction|part|slice|ratio)"
_OPEN = regex(
    r"\b(?:what|whats|which|how (?:many|much|big|large|small|far|often)|calculate|compute|"
    r"work(?:ing)? (?:(?:it|that|this|them) )?out|figure out|give me|tell me|express|put|turn|"
    r"convert|i (?:want|need)|(?:id|i'd) like|to get|please|pls)\b|"
    r"\bas an? (?:\w+ )?(?:share|percentage|percent|per cent|%|proportion|fraction|part)|"
    r"\bin (?:per ?cent\b|%|total\b)|\b(?:is|makes|equals)\W*$|=\W*$|"
    rf"^(?:the )?(?:\w+ )?{_RATED} of\b|"
    r"^(?:(?:so|and|ok|now|just|can you|could you) )*(?:add|sum|total|combine|multiply|divide|"
    r"subtract|deduct|take|average)\b|"
    r"^\W*\d[\d,.]*%? ?(?:[+*/-]|plus|minus|less|times|over|divided by|out of) |"
    r"^[^a-z]*\d[^a-z]*[+*/-][^a-z]*\d[^a-z]*$"
)
"""The result is asked for, and none stated."""
_CHECKED = regex(
    r"\b(?:true|right|correct|accurate|legit|really|fair|sound|claim\w*|check|fact|wrong|false|"
    r"agree|valid|confirm|verify|believe|reliable|fake|plausible)\b|"
    r"\b(?:did|do|does|is|was|are|were|have|has|had)n['’]?t (?:it|they|that|there)\b"
)
_SHARE = (
    rf"\b(?:what|which|whats the|how (?:big|large|small) an?|as an?|as|in|the|of a|my|"
    rf"calculate|compute) (?:[a-z]+ )?{_RATED}(?!\w)|^(?:\w+ )?{_RATED} of\b|\bhow much of\b"
)
_TOTAL = (
    r"\bplus\b|\badd(?:s|ed|ing)?\b(?! (?:more|most|the most|how))|\bsum(?:s|med)?\b|"
    r"\b(?:al)?together\b|\bcombin\w+|"
    r"\bin (?:all|total)\b|\ball told\b|\b(?:merg|pool)\w+|\btotal(?! number)\b|\d%? ?\+ ?\d"
)
_LEFT = (
    r"\bminus\b|\bless (?:the |an? )?(?:\d|quarter|third|half|fifth|one in)|\bsubtract\w*|"
    r"\bdeduct\w*|\bleft\b|\bleav(?:e|es|ing)\b|\bremain\w*|\bthe rest\b|"
    r"\btak(?:e|en|ing)\b.* (?:from|off|away|out)\b|\d%? - \d"
)
_APART = (
    r"\bdifference\b|\bgap\b|\bapart\b|\bpoints?\b|\bhow (?:many|much) (?:more|less|up|down)\b|"
    r"\bfrom \d[\d,.]* to \d.* (?:how (?:many|much)|whats? (?:is |was )?(?:that|this|the \w+))\b"
)
_PATTERNS = (
    (Sum.SHARE, regex(_SHARE)),
    (Sum.MEAN, regex(r"\b(?:averag\w+|avg|median|(?:the )?mean (?:of|for)|means of)\b")),
    (Sum.TOTAL, regex(_TOTAL)),
    (Sum.LEFT, regex(_LEFT)),
    (Sum.APART, regex(_APART)),
)
_COUNTED = regex(
    r"\bhow (?:many|much)\b(?! (?:more|less|fewer|higher|lower|times|points|per ?cent|percentage|"
    r"of (?:the|a|an|that|it|this)))|"
    r"\b(?:total|whole|number|count|figure|amount)\b(?=[^?]*$)|\bmultipl\w+|\bwhat(?:s| is) that\b|"
    r"\bas a (?:number|count)\b|\bof (?:what|how (?:many|much))\b"
)
_PER = regex(rf"\b(?:what|which|as an?|in) (?:\w+ )?{_RATED}(?!\w)")
_WHOLE_FIRST = regex(rf"\b(?:what|which) (?:[a-z]+ )?{_RATED} of (?:[a-z']+ )*?\d")
"""The whole is told before the part: "what % of 40 is 12"."""
_JOINED = regex(
    r"\d%? ?\+ ?\d|\bplus\b|\bcombined (?:rise|increase|growth|share|total|percentage)\b|"
    r"\badded (?:up|together)\b"
)
"""Numbers are added up, with or without asking what they make."""
_BETWEEN = regex(
    r"\d%? ?(?:[+*]| - |plus|minus|less|times|over|divided by|multiplied by|out of|"
    rf"as an? (?:\w+ )?{_RATED} of|(?:is |was )?what {_RATED} of) ?(?:the |all )?\d"
)
"""A sum is written out between two numbers."""
_PART_OF = regex(
    rf"\bas an? (?:\w+ )?{_RATED} of\b|\b(?:what|which) {_RATED} of\b|\bout of\b|"
    r"(?<![\d/])\d[\d,]*/\d{3,}"
)
"""One number is to be told as a part of another."""
_MOVED = frozenset({"CHANGE", "RISE", "FALL"})


def whole_first(said: str) -> bool:
    """Whether the first number is the one of which the other is told: "what % of 40 is 12"."""
    return bool(_WHOLE_FIRST.search(said))


def between(said: str) -> bool:
    """Whether a sum is written out between two numbers: "40 as a percentage of 166"."""
    return bool(_BETWEEN.search(said))


def part_asked(said: str) -> bool:
    """Whether one number is to be told as a part of the other: "40 as a percentage of 166"."""
    return bool(_PART_OF.search(said))


def joined(said: str) -> bool:
    """Whether numbers are added up, be it to ask for their sum or to state it."""
    return bool(_JOINED.search(said))


def sum_asked(query: Query, said: str) -> Sum | None:
    """The sum asked for of the numbers that a message gives; None where it asks for none."""
    if not query.numbers or not _OPEN.search(said) or _CHECKED.search(said) or other_end(query):
        return None
    return next((kind for kind, pattern in _PATTERNS if pattern.search(said)), None)


def count_asked(query: Query, said: str) -> bool:
    """Whether a number of things is to be made of numbers, one of which is a percentage."""
    if query.cues & _MOVED or not _OPEN.search(said) or _CHECKED.search(said):
        return False
    return not _PER.search(said) and bool(_COUNTED.search(said)) and not other_end(query)
