"""Two sides of a comparison that are not alike: both are shown, and what differs is named.

May import the look-up.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answers.asking import Answering
from bot.answers.held.lookup import COUNTS, Found
from bot.answers.held.operands import resolve
from bot.answers.worked_out import arithmetic
from bot.answers.worked_out.arithmetic import PAIRED
from bot.answers.worked_out.derived import derived, forbidden, with_higher
from bot.answers.worked_out.pairs import axis_of
from bot.language.shown import computing
from bot.language.shown.describe import measure_of
from bot.model.facts import Figure, MeasureKind
from bot.model.query import Intent, Query, Slots
from bot.model.reply import Reply

_SHARES = frozenset({MeasureKind.SHARE})
_MOVED = frozenset({"CHANGE", "RISE", "RANK", "AVERAGE"})
"""Signs that it is not the held figures of the sides that are compared."""
_RELATED = frozenset({"TIMES", "SHARE", "REST", "TOGETHER"})
"""Signs that it is not their difference that is asked for."""
_BESIDE = frozenset({"DIFFERENCE", "COMPARE", "TIMES"})
_OTHERWISE = frozenset({"SHARE", "TOGETHER", "CHANGE", "RISE", "RANK"})
"""Signs that it is not how the sides lie to each other that is asked for."""
_READ = frozenset({MeasureKind.OTHER, MeasureKind.RATE})
_AXES = ("area", "period", "breakdown")


def refusal(at: Answering, query: Query) -> Reply | None:
    """A refusal where the two sides may not be compared, or added up; None where they may."""
    pair = _pair(at, query)
    if pair is None:
        return None
    if between := between_readings(at, query, pair):
        return between
    summed = "TOGETHER" in query.cues and not query.cues & {"COMPARE", "DIFFERENCE", "TIMES"}
    form = computing.NOT_ADDABLE if summed else computing.NOT_COMPARABLE
    return forbidden(at, pair, PAIRED if _own_times(query) else axis_of(pair), form)


def between_readings(at: Answering, query: Query, pair: tuple[Figure, Figure]) -> Reply | None:
    """How two readings on one scale lie to each other, where both are named and that is asked.

    "The difference between the highest and the lowest temperature" of one place and time, or two
    rates for the same number of people. Counts of different things are no such readings, nor are
    shares, whose bases differ.
    """
    if not query.cues & _BESIDE or query.cues & _OTHERWISE:
        return None  # what is taken from the other is no rest of it: "the high minus the low"
    base = at.index.base
    measures = [measure_of(base, figure) for figure in pair]
    read = all(measure.kind in _READ and measure.unit for measure in measures)
    if not read or arithmetic.unlike(base, *pair) != (computing.MEASURE,):
        return None
    high, low = sorted(pair, key=lambda figure: figure.value.number, reverse=True)
    if "TIMES" not in query.cues:
        return derived(at, pair, [arithmetic.difference(base, high, low)])
    times = arithmetic.times(base, high, low)
    return derived(at, pair, [times]) if times else None


def at_other_times(at: Answering, query: Query) -> Reply | None:
    """A refusal to relate two sides that are of other times as well: "A in P as a share of B in Q".

    How far they are apart is told; what one is of the other would be no number of anything.
    """
    slots = query.slots
    if not query.cues & {"SHARE", "TIMES"} or query.cues & _MOVED:
        return None
    if slots.paired and len(slots.areas) == len(set(slots.areas)) == _TWO:
        found = resolve(at.index, slots, COUNTS).found
        pair = (found[0], found[1]) if len(found) == _TWO else None
    else:
        pair = _pair(at, query) if _own_times(query) else None
    if pair is None or pair[0].area == pair[1].area or pair[0].period == pair[1].period:
        return None
    return forbidden(at, pair, "area")


_TWO = 2


def of_own_times(at: Answering, query: Query) -> Reply | None:
    """The two sides set against each other, where each has a place and a time of its own."""
    pair = _pair(at, query) if _own_times(query) else None
    if pair is None or axis_of(pair) in _AXES or query.cues & _RELATED:
        return None
    worked = [arithmetic.difference(at.index.base, *pair)]
    return with_higher(at, derived(at, pair, worked), pair)


def _own_times(query: Query) -> bool:
    """Whether either side names a place and a time, and no two alike."""
    one, other = query.sides or (Slots(), Slots())
    times = [(side.periods, side.when) for side in (one, other)]
    named = all(side.areas and (side.periods or side.when) for side in (one, other))
    return named and one.areas != other.areas and times[0] != times[1]


def _pair(at: Answering, query: Query) -> tuple[Figure, Figure] | None:
    """The figures of the two sides; None where either has not one, or both have the same."""
    if query.sides is None or query.cues & _MOVED or query.slots.unknown:
        return None
    one, other = (_figure(at, query, _measured(query, side)) for side in query.sides)
    return None if one is None or other is None or one.id == other.id else (one, other)


def _measured(query: Query, side: Slots) -> Slots:
    """A side with the measures that the whole is about: "people live longer in A than in B".

    It has the time, too, that is told before both: "July 2013: how much lower was A than B".
    """
    sides, slots = query.sides or (), query.slots
    if not any(one.periods or one.when or one.within for one in sides):
        side = replace(side, periods=slots.periods, when=slots.when, within=slots.within)
    if not any(one.areas for one in sides):
        side = replace(side, areas=slots.areas)
    named = slots.measures
    own = tuple(measure for measure in side.measures if measure in named)
    return replace(side, measures=own or named) if side.measures else side


def _figure(at: Answering, query: Query, side: Slots) -> Figure | None:
    """The one figure that a side names: a count, or the share where only that is held."""
    kinds = (COUNTS, _SHARES) if side.by or side.groups else (COUNTS,)
    shares = query.intent is Intent.SHARE or not side.by  # a whole group is told as a share
    for kind in reversed(kinds) if shares else kinds:
        found = at.index.find(side, kind)
        if isinstance(found, Found):
            return found.figures[0] if len(found.figures) == 1 else None
    return None
