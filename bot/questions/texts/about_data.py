"""Questions about the figures themselves: what unit they are in, and how far they can be trusted.

Each is answered by the note that is asked for by a few plain words. May import model.
"""

from __future__ import annotations

from bot.model.query import Query
from bot.regex import regex

_UNITS = tuple("what unit are the figure in".split())
_TRUST = tuple("how reliable are these figure".split())


def asked_of_all(query: Query) -> tuple[str, ...] | None:
    """The plain words for what is asked of all figures; None where one of them is asked for."""
    if _UNIT.search(query.text):
        return _UNITS
    slots = query.slots
    scoped = slots.areas or slots.places or slots.by or slots.groups or slots.periods or slots.when
    if (
        scoped
        or query.numbers
        or query.carried
        or ("HOW_MANY" in query.cues and _ONE.search(query.text))
    ):
        return None
    return _TRUST if _DOUBTS.search(query.text) else None


_UNIT = regex(r"\b(?:what|which) units?\b", has="unit")
_ONE = regex(r"\bhow many\b")
_DATA = (
    r"(?:figures?|numbers?|data|dataset|stats?|statistics?|counts?|totals?|tally|tallies|"
    r"(?:rise|increase|jump)s?)"
)
_FIRM = (
    r"(?:trust(?:ed|worthy)?|reli(?:ed on|ed upon|able)|dependable|credible|accurate|robust|sound)"
)
_UP = r"(?:go(?:es)? up|rises?|climbs?|grows?|swells?|increases?)"
_DOUBTS = regex(
    rf"\b{_DATA} (?:\w+ ){{0,6}}?{_FIRM}\b|\b{_FIRM} (?:\w+ ){{0,3}}?(?:this |these |the |your )"
    rf"(?:\w+ )?{_DATA}\b|\b(?:trust|rely on|rely upon|believe) (?:\w+ ){{0,2}}?{_DATA}\b|"
    r"\b(?:caveats?|limits|limitations|weakness(?:es)?|shortcomings?|drawbacks?|downsides?|"
    rf"flaws?) (?:\w+ ){{0,3}}?(?:{_DATA}|(?:count|record|report)ing)\b|"
    rf"\bhow much (?:weight|faith|trust|confidence|store|reliance)\b.* {_DATA}\b|"
    rf"\b(?:gauge|yardstick|indicator|barometer)\b.* {_DATA}\b|"
    rf"\b{_DATA} (?:\w+ )?(?:reflect|mirror|capture) (?:\w+ )?(?:reality|truth|everything)\b|"
    rf"\b(?:higher|bigger|larger|rising|growing) {_DATA} (?:\w+ )?"
    r"(?:means?|proves?|shows?|proof|evidence|a sign) (?:\w+ ){0,4}?(?:more|worse)\b|"
    rf"\b(?:conclude|infer|deduce) (?:\w+ ){{0,4}}?(?:from|by) (?:\w+ )?{_DATA}\b|"
    rf"\b{_DATA} (?:really |actually |just )?(?:(?:leave|miss) out|overlook|(?:tell|show) "
    r"(?:us |me |you )?(?:how (?:often|common|widespread|much)|what)\b.* "
    r"(?:really|actually|in reality)\b)|"
    rf"\b{_DATA} (?:\w+ ){{0,3}}?at face value\b|\bhow complete (?:are|is) (?:\w+ )?{_DATA}\b|"
    r"\b(?:rise|increase|jump|growth|surge)s? (?:(?:is|was|are|were|be|could|may|might|can) |"
    r"(?:just|only|simply|merely|purely|mostly|really|down|due|to|all|that) )+"
    r"(?:better|more|improved|different|changed) (?:\w+ )?\w+ing\b|"
    r"\b(?:when|whenever|if) (?:the |a )?(?:\w+ )?{_DATA} {_UP}\b|"
    rf"\bif\b.* (?:does|do|would|will) (?:the )?(?:\w+ )?{_DATA} {_UP}\b|"
    rf"\bwhat (?:can|do|does|cant|dont|doesnt) (?:the |these |this |your )(?:\w+ )?{_DATA} "
    r"(?:not |never )(?:tell|show|say|prove)\b"
)
"""How far the figures can be trusted is asked, in whatever words."""


def compares_data(query: Query) -> bool:
    """Whether more is said to be held of one thing than of another: "more data on A than on B"."""
    return not query.slots.measures and bool(_MORE_HELD.search(query.text))


_MORE_HELD = regex(
    r"\b(?:more|fewer|less) (?:complete )?(?:data|years|figures|numbers|records|entries|rows|"
    r"periods|data ?points|gaps)\b"
)
