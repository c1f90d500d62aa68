"""One question about several things, taken apart: a key for each area, period and member named."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from itertools import product
from typing import NamedTuple

from bot.answers.held.lookup import COUNTS, FigureIndex, Found, Missing, Unclear
from bot.answers.worked_out.arithmetic import PAIRED
from bot.model.facts import Figure, MeasureKind
from bot.model.query import Query, Slots, When
from bot.model.value import Value

MOST = 8
"""Keys looked up for one question; more is a table, not a question."""


class Operands(NamedTuple):
    """What was found for each key, in the order named, and what was not."""

    found: tuple[Figure, ...]
    missing: tuple[Missing, ...]
    unclear: tuple[Unclear, ...]
    axis: str


def keys(index: FigureIndex, slots: Slots) -> tuple[list[Slots], str]:
    """The single keys in `slots`, and the slot they differ in."""
    if slots.paired and len(slots.measures) == len(slots.periods) > len(slots.areas):
        own = zip(slots.measures, slots.periods, strict=True)
        alone = replace(slots, paired=False)
        return [replace(alone, measures=(m,), periods=(p,)) for m, p in own], "measure"
    if slots.paired:
        pairs = zip(slots.areas, slots.periods, strict=True)
        return [replace(slots, areas=(a,), periods=(p,), paired=False) for a, p in pairs], PAIRED
    areas: list[tuple[str, ...]] = [(area,) for area in slots.areas] or [()]
    times = _times(index, slots)
    members = _members(index, slots)
    axis = "area" if len(areas) > 1 else "period" if len(times) > 1 else ""
    if len(members) > 1:
        axis = axis or "breakdown"
    measures = _measures(index, slots)
    if len(measures) > 1:
        axis = axis or "measure"
    many = len(times) > MOST and len(areas) == len(members) == len(measures) == 1
    if (not axis and members == [slots.by]) or many:
        return [slots], axis
    made = [
        replace(time, areas=area, by=by, measures=measure)
        for measure, area, time, by in product(measures, areas, times, members)
    ]
    return made[:MOST], axis


def _measures(index: FigureIndex, slots: Slots) -> list[tuple[str, ...]]:
    """Measures that count different things are asked about one by one; others are alternatives.

    So are those that are listed: "warm days and wet days".
    """
    if slots.by or slots.groups:
        return [slots.measures]
    if slots.apart:
        return [(id_,) for id_ in slots.measures]
    counted: dict[str, tuple[str, ...]] = {}
    for id_ in slots.measures:
        # What counts nothing, as a rate does, is alike to no other measure.
        counts = None if id_ in index.rates else index.base.measures[id_].counts
        counts = counts or id_
        counted[counts] = (*counted.get(counts, ()), id_)
    return list(counted.values()) or [()]


def _times(index: FigureIndex, slots: Slots) -> list[Slots]:
    """One set of slots for each period named, dated ones first come first.

    Beside a month, the latest is a month as well, where years are held, too.
    """
    named = [w for w in slots.when if w in (When.LATEST, When.PREVIOUS, When.FIRST)]
    if len(slots.periods) + len(named) < 2:
        return [slots]
    dated = [replace(slots, periods=(period,), when=()) for period in slots.periods]
    if slots.periods and When.PREVIOUS in named:
        before = slots.periods[0].before()
        named.remove(When.PREVIOUS)
        dated.append(replace(slots, periods=(before,), when=()))
    if named == [When.LATEST] and len(dated) == 1:
        every = index.pool(replace(slots, periods=(), when=(When.EACH,)), COUNTS)
        held = {figure.period for figure in every if figure.period and not figure.period.since}
        like = [period for period in held if period.months == slots.periods[0].months]
        if like and len({period.months for period in held}) > 1:
            newest = max(like, key=lambda period: period.end)
            return [*dated, replace(slots, periods=(newest,), when=())]
    return dated + [replace(slots, periods=(), when=(when,)) for when in named]


def _members(index: FigureIndex, slots: Slots) -> list[tuple[tuple[str, str], ...]]:
    """Several members of a breakdown: the group they form if one is held, else each of them.

    Those of several breakdowns, each by itself where they are set apart and nothing held has both.
    """
    asked: dict[str, frozenset[str]] = {}
    for group, member in slots.by:
        asked[group] = asked.get(group, frozenset()) | {member}
    if slots.apart and not _crossed(index, asked.keys()):
        return [(pair,) for pair in slots.by]
    if len(slots.by) == len(asked):
        return [slots.by]
    together = sorted(asked.items())
    if any(sorted(figure.by) == together for figure in index.figures):
        return [slots.by]
    singles = {
        (group, member)
        for figure in index.figures
        if {group for group, _ in figure.by} == asked.keys()
        for group, members in figure.by
        if len(members) == 1
        for member in members
    }
    if singles.isdisjoint(slots.by):
        return [slots.by]
    return each_member(slots)


def _crossed(index: FigureIndex, groups: Collection[str]) -> bool:
    """Whether a figure is divided in all of these ways at once."""
    return any({*groups} <= {group for group, _ in figure.by} for figure in index.figures)


def each_member(slots: Slots) -> list[tuple[tuple[str, str], ...]]:
    """The members named, each of one breakdown with each of the others: boys, and girls, in A."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for pair in slots.by:
        groups.setdefault(pair[0], []).append(pair)
    return list(product(*groups.values()))


def resolve(index: FigureIndex, slots: Slots, kinds: frozenset[MeasureKind]) -> Operands:
    """Look every key up; a figure found twice counts once."""
    found: dict[str, Figure] = {}
    missing: list[Missing] = []
    unclear: list[Unclear] = []
    each, axis = keys(index, slots)
    for key in each:
        match index.find(key, kinds):
            case Found(figures):
                found.update({figure.id: figure for figure in figures})
            case Unclear() as several:
                unclear.append(several)
            case Missing() as miss:
                missing.append(miss)
    if not axis and slots.by and len({figure.by for figure in found.values()}) > 1:
        axis = "breakdown"  # "which sex had the higher one in A?"
    return Operands(tuple(found.values()), tuple(missing), tuple(unclear), axis)


def named_by_number(index: FigureIndex, query: Query) -> tuple[Figure, ...]:
    """The two figures that a comparison names by their numbers: "A's 22 against B's one in five".

    None where a number is not held, or is that of several figures.
    """
    if "COMPARE" not in query.cues or len(query.numbers) != 2:
        return ()
    found = [_with_value(index, value, query.slots.areas) for value in query.numbers]
    return tuple(figure for figure in found if figure) if None not in found else ()


def measured_apart(figures: tuple[Figure, ...]) -> bool:
    """Whether two figures are of different measures."""
    return len(figures) == 2 and figures[0].measure != figures[1].measure


def _with_value(index: FigureIndex, value: Value, areas: tuple[str, ...]) -> Figure | None:
    """The one figure with that number; a bare number may be a percentage, too."""
    fitting = index.with_value(value)
    placed = [figure for figure in fitting if figure.area in areas] or fitting
    return placed[0] if len(placed) == 1 else None


def series(index: FigureIndex, slots: Slots) -> list[Figure]:
    """The figures of one key in the order of their periods, none of them divided any further."""
    held = index.pool(slots, COUNTS)
    plainest = min((len(figure.by) for figure in held), default=0)
    held = [figure for figure in held if len(figure.by) == plainest]
    areas = {figure.area for figure in held}
    placed = [f for f in held if f.period and (f.area in slots.areas or len(areas) == 1)]
    return sorted(placed, key=lambda f: f.period.end if f.period else 0)
