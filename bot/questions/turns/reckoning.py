"""Whether a follow-up asks for a sum with what was told: "the difference?", "both together?".

May import model.
"""

from __future__ import annotations

from bot.language.asking.cue import Cue
from bot.model.query import Query
from bot.regex import regex

WORKS = {
    cue.name
    for cue in (
        Cue.DIFFERENCE,
        Cue.TIMES,
        Cue.COMPARE,
        Cue.SHARE,
        Cue.REST,
        Cue.TOGETHER,
        Cue.POINTS,
    )
}
BY_HOW_MUCH = regex(
    r"\bby how (?:much|many)\b|\b(?:rise|fall|drop|increase) of how\b|"
    r"\bhow (?:big|large|much) (?:is|was|a) (?:the )?(?:rise|fall|drop|increase|gap|change)\b"
)
_MOVED = regex(r"\b(?:is|was|are|were|go|gone|went|has|have) (?:\w+ )?(?:up|down)\b")
"""A rise or fall is asked for, of one thing over time."""
_BOTH_OF = regex(
    r"\b(?:both(?: of (?:them|those|these))?(?=$| together| combined| added| in total)|"
    r"(?:the|those|these) two(?: of them)?(?=$| together| combined| added)|put together|combined|"
    r"(?:them|those|it) (?:all )?together|(?:all|and) together)\b"
)
_IN_NUMBERS = regex(
    r"^(?:\w+ )?(?:how many|what) (?:\w+ ){0,3}?(?:is|was|would) (?:that|it)(?: be)?(?: in \w+)?$|"
    r"\bin (?:plain |real |actual |absolute )?(?:numbers?|figures|terms)(?: of \w+)?$|"
    r"^(?:(?:and|so|ok|or|but) )*as an? (?:\w+ )?(?:number|count|figure)(?: of \w+)?$"
)
"""The change just told in per cent is asked for in counts."""
_COUNTS_IT = regex(
    r"\bhow many (?:\w+ ){0,4}?(?:is|was|are|were|would|does|makes?) (?:that|it|those|this)\b|"
    r"\bwhats? (?:is |was )?(?:that|it|this) in (?:\w+ )?(?:numbers|figures|counts|terms)\b|"
    r"^(?:(?:and|so|ok|or|but) )*(?:(?:as an?|in) (?:\w+ )?(?:numbers?|counts?|figures?|totals?|"
    r"terms|cases)(?: of \w+)?|how many(?: \w+)?)$"
)
"""What was just told is to be told as a count."""

_PER_CENT = r"(?:per ?cent(?:age)?|%|pct)"
_IN_PER_CENT = regex(
    r"^(?:(?:and|so|ok|or|but|then|what|whats|thats|how|much|is|was|would|that|it|this|be|the|gap|"
    r"difference|just|only|please) )*(?:(?:as an?|in) "
    rf"{_PER_CENT}(?: terms)?|(?:what|how (?:many|much)|as a) {_PER_CENT}(?: \w+er| more| less)?"
    r"(?: (?:is|was|would) (?:that|it|this)(?: be)?)?)(?: (?:then|please|too|again))*$"
)
"""How far apart the two last numbers are is asked for in per cent."""


_TELLS_HOW = regex(
    r"(?:(?:and|so|just|simply|only|please|then|you (?:can|could|may|should)) )*"
    r"(?:subtract|deduct|multiply|divide|take (?:away|off)|add|use|"
    r"calculate|work (?:it )?(?:back|out))\b"
    r"(?! (?:up )?(?:A|M|G|the (?:A|M|G)|how|what)\b)"
)


def tells_how(query: Query) -> bool:
    """Whether a sentence only says how to work out what is asked beside it: "subtract the 38"."""
    return bool(_TELLS_HOW.match(query.bare))


def in_per_cent(query: Query) -> bool:
    """Whether what was just told is asked for in per cent, of nothing that is named."""
    return bool(_IN_PER_CENT.search(query.text))


def reckons(query: Query) -> bool:
    """Whether a sum with what was told is asked for, and not how one thing moved."""
    apart = BY_HOW_MUCH.search(query.text) and not _MOVED.search(query.text)
    both = query.against or _BOTH_OF.search(query.text)
    return bool(query.cues & WORKS or apart or both)


def counts_it(query: Query) -> bool:
    """Whether what was just told is asked for as a count."""
    return bool(_COUNTS_IT.search(query.text))


def in_counts(query: Query) -> bool:
    """Whether a message only asks for what was just told in plain numbers: "and as a number?"."""
    return in_numbers(query) or counts_it(query)


def in_numbers(query: Query) -> bool:
    """Whether the change just told in per cent is asked for in counts."""
    line, bare = (_MEANT.sub("", text) for text in (query.text, query.bare))
    return bool(_IN_NUMBERS.search(line) or (query.slots.measures and _IN_COUNTED.search(bare)))


_MEANT = regex(r" i mean(?:t)?$|^i mean(?:t)? ")
_IN_COUNTED = regex(r"^(?:(?:and|so|ok|or|but) )*(?:(?:in|as) )?(?:\w+ )?M$")
