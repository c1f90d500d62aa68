"""Finding figures by their slots, and telling which slot fails. May import model and language.

A figure is reached only through its key: measure, area, period and breakdown all have to agree
with what was asked. Nothing here looks at how words were spelt.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from math import prod
from typing import NamedTuple

from bot.answers.held.picks import PICKS, latest
from bot.language.shown.describe import measure_of
from bot.model.facts import FactBase, Figure, MeasureKind
from bot.model.period import Period
from bot.model.query import Slots, When
from bot.model.value import Scale, Value
from bot.questions.names.nesting import within

COUNTS = frozenset({MeasureKind.COUNT, MeasureKind.RATE, MeasureKind.OTHER})


class Slot(StrEnum):
    """The part of a key that nothing held agrees with."""

    MEASURE = "measure"
    BREAKDOWN = "breakdown"
    AREA = "area"
    PERIOD = "period"
    WORD = "word"


class Found(NamedTuple):
    """The figures asked for, in the order asked. `latest`: the period was the latest held."""

    figures: tuple[Figure, ...]
    latest: bool = False
    loose_measure: bool = False


class Unclear(NamedTuple):
    """Several figures fit about equally well: the question has to be asked back."""

    figures: tuple[Figure, ...]


class Missing(NamedTuple):
    """No figure has this key: `slot` fails for `wanted`; `near` differ in that slot only."""

    slot: Slot
    wanted: tuple[str, ...]
    near: tuple[Figure, ...]


Outcome = Found | Unclear | Missing


Key = tuple[str, str | None, tuple[tuple[str, frozenset[str]], ...]]


def key_of(figure: Figure) -> Key:
    """What a figure measures, of what, and for which members: all but its area and period."""
    return figure.measure, figure.of, figure.by


class FigureIndex:
    """The figures of one base that may be served, by measure, breakdown and area.

    Measures and breakdowns are few, areas and periods many: what a question's measure and
    breakdown mean is decided on one figure of each kind, and only then are areas looked up.
    """

    def __init__(self, base: FactBase) -> None:
        self.base = base
        self.figures = tuple(
            figure
            for figure in base.figures.values()
            if not figure.withdrawn and not figure.superseded_by
        )
        self._kinds: dict[MeasureKind, list[Figure]] = {}
        self._held: dict[Key, dict[str | None, list[Figure]]] = {}
        for figure in self.figures:
            held = self._held.get(key_of(figure))
            if held is None:
                held = self._held[key_of(figure)] = {}
                for kind in self._kinds_of(figure):
                    self._kinds.setdefault(kind, []).append(figure)
            held.setdefault(figure.area, []).append(figure)
        lengths = (f.period.months for f in self.figures if f.period)
        self.shortest = min(lengths, default=0)
        self.rates = frozenset(f.measure for f in self._kinds.get(MeasureKind.RATE, ()))

    def _kinds_of(self, figure: Figure) -> tuple[MeasureKind, ...]:
        """The kinds of measure by which a figure is looked for.

        A share that stands by itself, as of trains on time, is asked for as a rate is, too: it
        has a value of its own, is ranked, and rises and falls.
        """
        kind = measure_of(self.base, figure).kind
        return (kind, MeasureKind.RATE) if figure.measure in self.base.standing else (kind,)

    def alike(self, figure: Figure) -> Mapping[str | None, Sequence[Figure]]:
        """The figures of the same measure and breakdown, by area."""
        return self._held.get(key_of(figure), {})

    def of_area(self, area: str) -> list[Figure]:
        """Every figure of an area, whatever it measures."""
        return [figure for held in self._held.values() for figure in held.get(area, ())]

    def with_value(self, value: Value) -> list[Figure]:
        """The figures with that number; a bare number may be a percentage, but no multiple."""
        scales = {value.scale, Scale.PERCENT} if value.scale is Scale.COUNT else {value.scale}
        return [
            figure
            for figure in self.figures
            if figure.value.number == value.number and figure.value.scale in scales
        ]

    def changes_of(self, figure: Figure) -> list[Figure]:
        """The published changes of a figure's measure and breakdown in its area."""
        return [
            change
            for key, held in self._held.items()
            if key[1] == figure.measure and key[2] == figure.by
            for change in held.get(figure.area, ())
        ]

    def contains(self, outer: str, inner: str) -> bool:
        """Whether `inner` lies inside `outer`, at whatever depth; an area is not inside itself."""
        return inner != outer and within(self.base.areas, inner, outer)

    def pool(self, slots: Slots, kinds: frozenset[MeasureKind]) -> list[Figure]:
        """The figures that agree in measure, breakdown and period, of whatever area."""
        named, _ = self._of_measure(self._one_each(kinds), slots)
        divided = _of_breakdown(named, slots)
        if not slots.by and not slots.groups:
            divided = [f for f in divided if not f.by] or divided
        return self._at(self._expand(divided, slots), slots)

    def find(self, slots: Slots, kinds: frozenset[MeasureKind]) -> Outcome:
        """The figures with exactly the key in `slots` whose measure is of one of `kinds`."""
        named, loose = self._of_measure(self._one_each(kinds), slots)
        if not named:
            return Missing(Slot.MEASURE, slots.measures, ())
        divided = _of_breakdown(named, slots)
        if not divided:
            near = self._at(self._expand(named, slots), slots)
            return Missing(Slot.BREAKDOWN, tuple(member for _, member in slots.by), tuple(near))
        placed = self._expand(divided, slots)
        if not placed:
            anywhere = self._expand(divided, replace(slots, areas=()))
            near = self._at(anywhere, slots) or anywhere
            return Missing(Slot.AREA, slots.areas, tuple(near))
        timed = self._at(placed, slots)
        if not timed:
            nearest = sorted(placed, key=lambda figure: _distance(figure, slots.periods))
            return Missing(Slot.PERIOD, tuple(p.label for p in slots.periods), tuple(nearest))
        return self._settle(timed, slots, loose)

    def _one_each(self, kinds: frozenset[MeasureKind]) -> list[Figure]:
        """One figure for each measure and breakdown of these kinds."""
        ordered = [kind for kind in MeasureKind if kind in kinds]
        return list({f.id: f for kind in ordered for f in self._kinds.get(kind, ())}.values())

    def _expand(self, ones: Sequence[Figure], slots: Slots) -> list[Figure]:
        """The figures that `ones` stand for, in the areas asked about, as printed where asked."""
        found = []
        for one in ones:
            held = self._held[key_of(one)]
            areas: Iterable[str | None] = slots.areas or held
            found += [figure for area in areas for figure in held.get(area, ())]
        printed = set(slots.sources)
        return [f for f in found if {f.source, *f.also_in} & printed] or found

    def _of_measure(self, pool: list[Figure], slots: Slots) -> tuple[list[Figure], bool]:
        """The figures of the measures named; of the main one where none is, or its divisions."""
        named = slots.measures or ((self.base.about.main,) if self.base.about.main else ())
        if not named:
            return pool, False
        exact = [f for f in pool if f.measure in named or f.of in named]
        # A rate of its own stands in for nothing: the pass rate of boys is no share of entries.
        pool = [f for f in pool if f.measure not in self.base.standing]
        groups = {group for group, _ in slots.by} | set(slots.groups)
        if not groups:
            sharing = _sharing(self.base, pool, named)
            return exact or sharing or ([] if slots.measures else pool), False
        if any(groups <= {group for group, _ in f.by} for f in exact):
            return exact, False
        sharing = _sharing(self.base, pool, named)
        if any(groups <= {group for group, _ in f.by} for f in sharing):
            return sharing, False
        if self.base.about.main in named:
            return pool, True
        return exact, False

    def _at(self, pool: Iterable[Figure], slots: Slots) -> list[Figure]:
        pool = list(pool)
        if slots.periods:
            return [f for f in pool if f.period is not None and _fits(f.period, slots.periods)]
        if slots.within:
            within = slots.within
            pool = [f for f in pool if f.period and within.spans(f.period)]
        if not pool:
            return []
        if When.SPAN in slots.when and slots.months is not None:
            whole = [f for f in pool if f.period and f.period.months == slots.months]
            if whole or slots.months <= 12:
                return latest(whole)
            dated = [f.period for f in pool if f.period]
            newest = max((period.end for period in dated), default=0)
            oldest = min(((period.since or period).start for period in dated), default=0)
            if (newest - oldest) * 2 < slots.months:
                return []  # the few years held would pass for all of those asked about
            pool = [f for f in pool if f.period and f.period.start >= newest - slots.months]
        pick = PICKS.get(slots.when[0], latest) if slots.when else latest
        by_key: dict[object, list[Figure]] = {}
        for figure in pool:
            by_key.setdefault((figure.measure, figure.of, figure.area, figure.by), []).append(
                figure
            )
        return [figure for group in by_key.values() for figure in pick(group)]

    def _settle(self, found: list[Figure], slots: Slots, loose: bool) -> Outcome:
        latest = not slots.periods
        if not slots.areas:
            widest = self._widest(found)
            if widest is None:
                return Unclear(tuple(found))
            found = widest
        keys = {(f.measure, f.of, f.by) for f in found}
        if len(keys) > 1 and not slots.by:
            whole = _whole(found)
            if not whole:
                return Unclear(tuple(found))
            found = whole
        elif len({(f.measure, f.of) for f in found}) > 1:
            return Unclear(tuple(found))
        return Found(tuple(found), latest, loose)

    def _widest(self, found: Sequence[Figure]) -> list[Figure] | None:
        """The figures of the area that all others lie in, or of the only area there is."""
        areas = {f.area for f in found if f.area is not None}
        if not areas:
            return list(found)
        for outer in sorted(areas):
            if all(inner == outer or self.contains(outer, inner) for inner in areas):
                return [f for f in found if f.area == outer]
        return None


def _whole(found: Sequence[Figure]) -> list[Figure]:
    """The undivided figures; or those of the one group that holds all the others' members."""
    plain = [f for f in found if not f.by]
    if plain:
        return plain if len({(f.measure, f.of) for f in plain}) == 1 else []
    if len({(f.measure, f.of) for f in found}) > 1 or any(len(f.by) != 1 for f in found):
        return []
    widest = max((f.by[0] for f in found), key=lambda pair: len(pair[1]))
    if all(f.by[0][0] == widest[0] and f.by[0][1] <= widest[1] for f in found):
        return [f for f in found if f.by[0] == widest]
    return []


def _sharing(base: FactBase, pool: Sequence[Figure], named: Sequence[str]) -> list[Figure]:
    """Figures whose measure counts the same thing as one named, as a share of victims does."""
    counted = {base.measures[id_].counts for id_ in named if id_ in base.measures}
    return [f for f in pool if measure_of(base, f).counts in counted - {None}]


def _of_breakdown(pool: Sequence[Figure], slots: Slots) -> list[Figure]:
    if not slots.by:
        grouped = [f for f in pool if {group for group, _ in f.by} >= set(slots.groups)]
        return grouped if slots.groups else list(pool)
    asked: dict[str, frozenset[str]] = {}
    for group, member in slots.by:
        asked[group] = asked.get(group, frozenset()) | {member}
    left_open = set(slots.groups) - asked.keys()
    if left_open and (each := _of_each(pool, asked, left_open)):
        return each
    together = tuple(sorted(asked.items()))
    exact = [f for f in pool if tuple(sorted(f.by)) == together]
    return exact or _of_each(pool, asked, set())


def _of_each(
    pool: Sequence[Figure], asked: Mapping[str, frozenset[str]], left_open: set[str]
) -> list[Figure]:
    """The figures of single members: of each one asked for, and of any of a group left open."""
    single = [f for f in pool if f.by and all(len(members) == 1 for _, members in f.by)]
    groups = asked.keys() | left_open
    found = [
        figure
        for figure in single
        if {group for group, _ in figure.by} == groups
        and all(members <= asked.get(group, members) for group, members in figure.by)
    ]
    held = {frozenset(pair for pair in figure.by if pair[0] in asked) for figure in found}
    wanted = prod(len(members) for members in asked.values())
    return found if len(held) == wanted else []


def _distance(figure: Figure, periods: Sequence[Period]) -> int:
    """Months between a figure's period and the first one asked for."""
    if not periods or figure.period is None:
        return -(figure.period.end if figure.period else 0)
    return abs(figure.period.end - periods[0].end)


def _fits(held: Period, asked: Sequence[Period]) -> bool:
    """Whether a held period is one asked for; a change fits its later end, or both its ends."""
    ends = [(p.start, p.months) for p in asked]
    if held.since is None:
        return (held.start, held.months) in ends
    both = [(held.since.start, held.since.months), (held.start, held.months)]
    return sorted(ends) == sorted(both) or ends == both[:1] or ends == both[1:]
