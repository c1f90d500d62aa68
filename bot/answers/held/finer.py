"""A year, or another stretch, that is held by shorter periods only: it stands for those.

Of one alone all of them are meant. Two are set against each other by the same part of each, such
as both their Decembers, where the figures are of what is there at a moment. May import the look-up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answers.asking import Answering
from bot.answers.held.levels import stands
from bot.answers.held.lookup import COUNTS
from bot.answers.held.losses import moves
from bot.model.facts import Figure
from bot.model.period import Period
from bot.model.query import Intent, Query, Slots, When

_BETWEEN = frozenset({"CHANGE", "COMPARE", "DIFFERENCE", "TIMES", "RISE", "FALL"})
"""Signs that the end of a stretch is set against its start."""
_YEAR = 12
_TWO = 2


def in_parts(at: Answering, query: Query) -> Query:
    """The query with the shorter periods that are held in place of the longer ones it names."""
    slots = query.slots
    if not any(period.months > at.index.shortest for period in slots.periods):
        return query
    parts = [_parts(at, slots, period) for period in slots.periods]
    if not all(parts):
        return query
    if len(parts) == 1 and not slots.when:
        return _alone(at, query, parts[0])
    told = _named(at, slots, parts)
    if told is None:
        return _on_end(at, query, parts)
    return replace(query, slots=told)


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
    first, last = parts[0].period, parts[-1].period
    if "RANK" in query.cues or not (query.cues & _BETWEEN and first and last):
        return replace(query, slots=slots)
    if moves(at, parts[0]):
        # What is held is how it moved: "how many were added in 2014".
        intent = Intent.VALUE if query.intent is Intent.CHANGE else query.intent
        return replace(query, intent=intent, slots=slots, cues=query.cues - _BETWEEN)
    return replace(query, slots=replace(query.slots, periods=(first, last)))


def _parts(at: Answering, slots: Slots, whole: Period) -> list[Figure]:
    """The figures of the periods of one length within one that is not held; none if it is."""
    if at.index.pool(replace(slots, periods=(whole,), when=()), COUNTS):
        return []
    every = replace(slots, periods=(), when=(When.EACH,), within=whole)
    held = [figure for figure in at.index.pool(every, COUNTS) if figure.period]
    one_length = len({figure.period.months for figure in held if figure.period}) == 1
    return sorted(held, key=_end) if one_length else []


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
