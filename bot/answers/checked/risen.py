"""Claimed numbers that are no level: by how much something moved, or how many there are a day.

"A rose 30", "106 more in B", "about 14 a month": none of these is what the count came to. May
import the arithmetic and the look-up.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answers.asking import Answering
from bot.answers.checked import relations, sums
from bot.answers.checked.sums import Finding
from bot.language.shown.describe import measure_of
from bot.model.facts import Figure, MeasureKind
from bot.model.query import Query
from bot.model.reply import Verdict
from bot.model.value import Bound, Scale, Value
from bot.questions.names.bare import PERIOD
from bot.regex import regex

_UP = (
    r"rose|risen|rises?|rising|increas(?:e|es|ed|ing)|grew|grown|grows?|growing|growth|"
    r"jump(?:s|ed)?|climb(?:s|ed)?|leap(?:t|ed)?|surged?|soared|gain(?:s|ed)?|added|put on"
)
_DOWN = r"fell|fallen|falls?|drop(?:s|ped)?|decreased?|declined?|slipped|sank|shrank"
_MARK = (
    r"(?:^|\b(?:is|are|was|were|been|went|go|gone|goes|and|but|so|its|thats|theyre|A|M|G|P),? |, )"
    r"(?:now |then )?"
)
_BY = r"(?:by|of|an?|another|some|extra) "
_MOVED = regex(
    rf"(?:\b(?:{_UP}|{_DOWN})|{_MARK}(?:up|down)) (?:{_BY})*N\b|"
    r"\b(?:another|(?:an?|the) (?:extra|additional|further)) N\b|"
    r"\b(?:rise|increase|jump|growth|climb|leap|surge|gain|fall|drop|decrease|decline)"
    r"(?: (?!A\b|and\b|to\b)\w+){0,4}? (?:was|is|came to|amounted to|equals) (?:\w+ly )?N\b|"
    r"\bN (?:M )?(?:more|extra|additional|further|up|down)(?: M)*"
    r"(?: (?:in|for|at|from|across|on|over) [AGP](?! than\b)| [AG]\b| ,|$|"
    r" (?:locally|then|now|too|there))|"
    rf"(?:\b(?:{_UP}|{_DOWN})|{_MARK}(?:up|down)) (?:{_BY})*_"
    r"(?: (?:A|M|,|and|but|while|whereas|against|versus|vs|only|just|merely|by|in|for|at))* N\b"
)
"""A number of the rise, not of what it came to: not "rose to N", nor "N more than in B".

Where one of two is, the other is, too, if no verb says otherwise: "A added N and B N".
"""
_N_MOVE = regex(
    r"\bN (?:rises?|increases?|jumps?|growth|leaps?|surge|climb|gain|hike|falls?|drops?|decrease|"
    r"decline)\b"
)
_FELL = regex(rf"\b(?:{_DOWN}|down) (?:{_BY})*N\b|\bN (?:M )?down\b")
_MOVED_TO = regex(rf"\b(?:{_UP}|{_DOWN}|(?:went|gone|goes) (?:up|down)|up|down) to N\b")
_BY_N = regex(rf"\b{_BY}N\b")
_LIMITS = frozenset({Bound.LESS_THAN, Bound.MORE_THAN, Bound.AT_LEAST, Bound.UP_TO})
_PASSED = regex(
    r"\b(?:went|go|goes|going|gone|got|gets?|getting|came|rose|risen|climbed|jumped|fell|fallen|"
    r"dropped|dipped) (?:\w+ )?(?:above|below|past|beyond)\b"
)
"""The number is the level that was passed: "it never went above 5 per cent"."""
_PER = regex(
    r"\bN (?:\w+ ){0,3}?(?:an?|per|each|every) (?:single )?(?:day|night|week|weekend|fortnight|"
    r"month|quarter|hour|minute|head|person|officer|force|school|child|family|household)\b|"
    r"\bper \d|\b(?:for|in|to|out of) every N\b|"
    r"\b(?:daily|weekly|monthly|hourly|averag(?:e|es|ed|ing)|typical|typically)\b"
)
"""A number for a part of a year, or of what is counted, which no total is."""


def moves(query: Query, value: Value) -> bool:
    """Whether it is by the number that something moved: "up N", "an N rise", not "rose to N"."""
    bare = relations.marked(query, value)
    return bool(_MOVED.search(bare) or _N_MOVE.search(bare)) and not _PASSED.search(query.text)


def ends_at(query: Query, value: Value) -> bool:
    """Whether it is to the number that something is claimed to have moved: "rose to N"."""
    return bool(_MOVED_TO.search(relations.marked(query, value)))


def falls(query: Query, value: Value) -> bool:
    """Whether it is down by the number that something is claimed to be: "down N"."""
    return bool(_FELL.search(relations.marked(query, value)))


def moved(at: Answering, query: Query, value: Value) -> Finding | None:
    """What comes of a number that something is claimed to have moved by; None of any other."""
    bare = relations.marked(query, value)
    if value.scale is not Scale.COUNT or not _MOVED.search(bare):
        return None
    if value.bound in _LIMITS and not (_BY_N.search(bare) or "more" in query.words):
        return None  # "dropped below 300": what it came to
    cues = query.cues - {"WRONG_WAY"} | {"RISE_OF"}
    if _FELL.search(bare):
        cues |= {"WRONG_WAY"}
    found = sums.worked_out(at, replace(query, cues=cues), value)
    if found is None or _COUNTED.search(bare):
        return found
    published = [f for f in found.shown if f.value.scale is Scale.PERCENT]
    if any(figure.value.number == value.number for figure in published):
        # "Up 177": the sign was left out.
        return found._replace(verdict=Verdict.MATCHES, shown=(*published, *found.shown))
    return found


_COUNTED = regex(r"\bN M\b")


def apart(query: Query, value: Value) -> Query:
    """The query without a time that only another number is set against: "89, 30 more than in P"."""
    others = [one for one in query.numbers if one is not value]
    if not others or not any(_THAN_THEN.search(relations.marked(query, one)) for one in others):
        return query
    slots = query.slots
    alone = query.bare.count(PERIOD) < _TWO
    slots = replace(slots, periods=() if alone else slots.periods[:1], when=())
    return replace(query, slots=slots, cues=query.cues - {"RISE_OF"})


_THAN_THEN = regex(r"\bN (?:M )?(?:more|fewer|less|higher|lower)(?: M)? than (?:[a-z]+ )*P$")
_TWO = 2


def per_part(at: Answering, query: Query, held: list[Figure]) -> bool:
    """Whether a number is claimed for a day, a head or the like, and totals are held."""
    totals = all(measure_of(at.index.base, one).kind is MeasureKind.COUNT for one in held)
    return totals and bool(_PER.search(query.bare))
