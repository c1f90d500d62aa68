"""A year, or another stretch, that is held by shorter periods only: it stands for those.

Of one alone all of them are meant. Two are set against each other by the same part of each, such
as both their Decembers, where the figures are of what is there at a moment. May import the look-up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answers.asking import Answering
from bot.answers.held import runs
from bot.answers.held.levels import stands
from bot.answers.held.lookup import COUNTS
from bot.answers.held.losses import moves
from bot.language.shown.describe import measure_of
from bot.model.facts import Figure, MeasureKind
from bot.model.period import Period
from bot.model.query import Intent, Query, Slots, When
from bot.questions.periods.endings import names_months
from bot.questions.periods.times import EACH_ONE, SPANNED, stretch_of
from bot.regex import regex

_BETWEEN = frozenset({"CHANGE", "COMPARE", "DIFFERENCE", "TIMES", "RISE", "FALL"})
"""Signs that the end of a stretch is set against its start."""
_YEAR = 12
_TWO = 2


def one_by_one(query: Query) -> Query:
    """The query for each period of a stretch, where it is asked how it went from one to the next.

    Its two ends tell nothing of that.
    """
    each = query.slots.within and query.slots.when == (When.EACH,)
    if not each or "RANK" in query.cues or not EACH_ONE.search(query.text):
        return query
    intent = Intent.VALUE if query.intent is Intent.CHANGE else query.intent
    return replace(query, intent=intent, cues=query.cues - _BETWEEN | {"CHANGE"})


def in_parts(at: Answering, query: Query) -> Query:
    """The query with the shorter periods that are held in place of the longer ones it names."""
    query = _any_between(query)
    slots = query.slots
    if not any(period.months > at.index.shortest for period in slots.periods):
        return query
    if "RANK" in query.cues and (runs.named(query) == at.index.shortest or _extreme(query)):
        return query  # "the lowest month from 2006 to 2015": of all months in between
    if len(slots.periods) == 1 and not slots.when and OF_PARTS.search(query.text):
        within = replace(slots, periods=(), when=(When.EACH,), within=slots.periods[0])
        wanted = runs.named(query) or slots.periods[0].months
        held = {f.period.months for f in at.index.pool(within, COUNTS) if f.period}
        if wanted < slots.periods[0].months and wanted in held:
            return replace(query, slots=within)
    ends = bool(query.cues & _BETWEEN)
    parts = [_parts(at, slots, period, ends=ends) for period in slots.periods]
    if not all(parts):
        return query
    if len(parts) == 1 and not slots.when:
        return _alone(at, query, parts[0])
    if ends_named := _from_start(at, query, parts):
        return replace(query, slots=replace(slots, periods=ends_named))
    told = None if _AVERAGE.search(query.text) else _named(at, slots, parts)
    if told is None:
        return _on_end(at, query, parts)
    return replace(query, slots=told)


def _extreme(query: Query) -> bool:
    """Whether the most there was at any time between two is asked for: "lowest from P to P"."""
    slots = query.slots
    if (
        len(slots.periods) != _TWO
        or slots.when
        or slots.groups
        or not query.cues.isdisjoint(_MOVES)
    ):
        return False
    timed = query.cues & {"WHICH_PERIOD", "WHEN"} or not _WHICH.search(query.text)
    return bool(timed and SPANNED.search(query.bare))


_WHICH = regex(r"\b(?:which|what|where|who|whose)\b(?! (?:is|was|were|are)\b)")
"""Something else than the time is asked for."""


def _from_start(
    at: Answering, query: Query, parts: Sequence[Sequence[Figure]]
) -> tuple[Period, ...]:
    """The first part of a year "since" which something moved, with the last of one up to which.

    What is counted anew in each part is left: one of them tells little of the years. None where
    that isn't asked.
    """
    slots = query.slots
    first, last = parts[0][0], parts[-1][-1]
    level = stands(at.index.base, parts[0]) or (
        measure_of(at.index.base, first).kind is not MeasureKind.COUNT
    )
    if not level or moves(at, first) or "RANK" in query.cues or first.period is None:
        return ()
    if len(parts) == 1 and slots.when == (When.LATEST,):
        return (first.period,)
    apart = query.cues & _MOVES and not query.cues & {"COMPARE", "TIMES"} and not slots.when
    spanned = len(parts) == _TWO and apart and SPANNED.search(query.bare)
    if not spanned or stands(at.index.base, parts[0]) or last.period is None:
        return ()
    return (first.period, last.period)


_AVERAGE = regex(r"\b(?:average[sd]?|mean)\b", has="average|mean")
"""All of the years named is meant: "the average over 2001 and 2002"."""


def _any_between(query: Query) -> Query:
    """The query with the whole stretch between two times of which something is claimed: "never"."""
    slots = query.slots
    spanned = len(slots.periods) == _TWO and query.numbers and SPANNED.search(query.bare)
    if not spanned or slots.when or not OF_PARTS.search(query.text):
        return query
    stretch = stretch_of(slots.periods, ())
    each = replace(slots, periods=(), when=(When.EACH,), within=stretch)
    return replace(query, slots=each) if stretch else query


def _on_end(at: Answering, query: Query, parts: Sequence[Sequence[Figure]]) -> Query:
    """All parts of a stretch of years, from the first that is named to the last."""
    moving = moves(at, parts[0][0])
    named = sorted(query.slots.periods, key=lambda period: period.start)
    if len(named) < _TWO or query.slots.when or "RANK" in query.cues:
        return query
    if query.cues & _BETWEEN and not moving:
        return query
    first, last = named[0], named[-1]
    label = f"{first.label} to {last.label}"
    stretch = replace(first, months=last.end - first.start, label=label)
    within = replace(query.slots, periods=(), when=(When.EACH,), within=stretch)
    return replace(query, slots=within, cues=query.cues - _BETWEEN)


def _alone(at: Answering, query: Query, parts: Sequence[Figure]) -> Query:
    """All parts of the one stretch named, or its two ends where how it moved is asked."""
    whole = query.slots.periods[0]
    held = sorted({(one.period.start, one.period.end) for one in parts if one.period})
    if sum(end - start for start, end in held) != whole.months:
        return query
    slots = replace(query.slots, periods=(), when=(When.EACH,), within=whole)
    if moves(at, parts[0]):
        # What is held is how it moved: "how many were added in 2014".
        intent = Intent.VALUE if query.intent is Intent.CHANGE else query.intent
        return replace(query, intent=intent, slots=slots, cues=query.cues - _BETWEEN)
    first, last = parts[0].period, parts[-1].period
    beside = query.intent is Intent.SHARE or (_several(query) and query.cues.isdisjoint(_MOVES))
    apart = (query.cues & _BETWEEN or beside) and not OF_PARTS.search(query.text)
    if not (apart and first and last) or "RANK" in query.cues:
        return replace(query, slots=slots)
    standing = stands(at.index.base, [f for f in parts if f.by == parts[0].by])
    if beside:
        one = replace(query.slots, periods=(last,))
        return replace(query, slots=one if standing else slots)
    years = standing and whole.months % _YEAR == 0 and not names_months(whole)
    before = _before(at, query.slots, first) if years else None
    return replace(query, slots=replace(query.slots, periods=(before or first, last)))


def _before(at: Answering, slots: Slots, first: Period) -> Period | None:
    """The month before a year's first one: a year moved from the end of that before to its own."""
    every = at.index.pool(replace(slots, periods=(), when=(When.EACH,)), COUNTS)
    held = (figure.period for figure in every if figure.period)
    return next((p for p in held if (p.end, p.months) == (first.start, first.months)), None)


def _several(query: Query) -> bool:
    """Whether more than one area or group is set against another, at the same time."""
    slots = query.slots
    several = len(slots.areas) > 1 or len(slots.by) > 1 or bool(slots.groups)
    return several and bool(query.cues & _BETWEEN)


_MOVES = frozenset({"CHANGE", "RISE", "FALL"})
OF_PARTS = regex(
    r"\b(?:how many|which|what|every|each|any|all|most|no|an?|one) (?:single )?(?:of the )?"
    r"(?:month|quarter|period)s?\b|\b(?:never|always|ever|throughout|consistently)\b"
)
"""The parts are asked about one by one: "in how many months of 2009 did it fall"."""


def _parts(at: Answering, slots: Slots, whole: Period, *, ends: bool = False) -> list[Figure]:
    """The figures of the shortest periods within one that is not held; none if it is.

    Even then its `ends` are set against each other where it is named by them: "from May to June".
    """
    apart = ends and names_months(whole)
    if not apart and at.index.pool(replace(slots, periods=(whole,), when=()), COUNTS):
        return []
    every = replace(slots, periods=(), when=(When.EACH,), within=whole)
    held = [figure for figure in at.index.pool(every, COUNTS) if figure.period]
    shortest = min((figure.period.months for figure in held if figure.period), default=0)
    return sorted((f for f in held if f.period and f.period.months == shortest), key=_end)


def _end(figure: Figure) -> int:
    return figure.period.end if figure.period else 0


def _named(at: Answering, slots: Slots, parts: Sequence[Sequence[Figure]]) -> Slots | None:
    """The same part of each of several years, that of the latest held where this is one of them."""
    base = at.index.base
    every = at.index.pool(replace(slots, periods=(), when=(When.EACH,), within=None), COUNTS)
    areas = {figure.area for figure in every}
    if not all(stands(base, [f for f in every if f.area == area]) for area in areas):
        return None
    wholes = list(slots.periods)
    when = list(slots.when)
    if len(wholes) == 1 and When.PREVIOUS in when:
        before = wholes[0].before()
        parts = [*parts, _parts(at, slots, before)]
        wholes.append(before)
        when.remove(When.PREVIOUS)
    starts = [
        {f.period.start - whole.start: f.period for f in held if f.period}
        for whole, held in zip(wholes, parts, strict=True)
    ]
    shared = set.intersection(*(set(each) for each in starts))
    if When.LATEST in when and every:
        newest = max(every, key=_end).period
        shared &= {(newest.start - whole.start) % _YEAR for whole in wholes} if newest else set()
    if not shared:
        return None
    periods = tuple(each[max(shared)] for each in starts)
    return replace(slots, periods=periods, when=tuple(when))
