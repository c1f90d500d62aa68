"""What may be asked after an answer, each known to have one: as many as stand in a row of buttons.

The period before, another area, the two compared, another group, and what was said there. May
import the look-up and the quotes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from bot.answers import compose
from bot.answers.asking import Answering
from bot.answers.texts.quotes import by_speaker
from bot.answers.worked_out import arithmetic
from bot.language.shown import says
from bot.language.shown.describe import label, member_names, period_name
from bot.language.shown.offering import comparison_of, reasons_for
from bot.model.facts import FactBase, Figure
from bot.model.reply import Choice

MOST = 5


def after(at: Answering, shown: Sequence[Figure]) -> tuple[Choice, ...]:
    """What may be asked after these figures were told, the most different things first."""
    first, base = shown[0], at.index.base
    told = {figure.id for figure in shown}
    alone = len({(figure.area, figure.measure, figure.by) for figure in shown}) == 1

    def choice(figure: Figure, short: str) -> Choice:
        name = short if alone else label(base, figure)
        return Choice(name, compose.question_for(base, figure), (figure.id,))

    # Each is put into words only once it is its turn: of many most never are.
    times = (choice(f, period_name(f)) for f in _other_times(at, first) if f.id not in told)
    areas = [f for f in _other_areas(at, first) if f.id not in told]
    places = (choice(f, base.areas[f.area].name) for f in areas if f.area)
    groups = (choice(f, member_names(base, f)) for f in _other_groups(at, first, told))
    compared = filter(None, (_compared(base, first, other) for other in areas[:1] if alone))
    offered: dict[str, Choice] = {}
    for row in zip_longest(times, places, compared, _said(base, first), groups):
        offered |= {one.ask: one for one in row if one}
        if len(offered) >= MOST:
            break
    return tuple(offered.values())[:MOST]


def _other_times(at: Answering, first: Figure) -> list[Figure]:
    """The same for other periods: the one before, the one after, and the latest ones."""
    own = [f for f in at.index.alike(first).get(first.area, ()) if f is not first]
    start, end = (first.period.start, first.period.end) if first.period else (0, 0)

    def order(figure: Figure) -> tuple[int, int]:
        if figure.period is None:
            return 3, 0
        own = figure.period
        return 0 if own.end == start else 1 if own.start == end else 2, -own.end

    return sorted(own, key=order)


def _other_areas(at: Answering, first: Figure) -> list[Figure]:
    """The same for other areas, those beside it first and those around it last."""
    areas, alike = at.index.base.areas, at.index.alike(first)
    within = areas[first.area].within if first.area else None
    others = [area for area in alike if area is not None and area != first.area]
    # Of many areas not all are gone through: nobody is offered more than a few.
    near = sorted(others, key=lambda area: areas[area].within != within)[: MOST * 2]
    found = [f for area in near for f in alike[area] if f.period == first.period]
    return sorted(found, key=lambda f: bool(first.area) and _around(at, f, first))


def _around(at: Answering, outer: Figure, inner: Figure) -> bool:
    return at.index.contains(str(outer.area), str(inner.area))


def _other_groups(at: Answering, first: Figure, told: set[str]) -> Iterator[Figure]:
    """The same for other groups of the same division: for girls, where boys were told."""
    divided = {group for group, _ in first.by}
    if not divided or first.area is None:
        return iter(())
    return (
        figure
        for figure in at.index.of_area(first.area)
        if (figure.measure, figure.of, figure.period) == (first.measure, first.of, first.period)
        and {group for group, _ in figure.by} == divided
        and figure.id not in told
    )


def _compared(base: FactBase, first: Figure, other: Figure) -> Choice | None:
    """The two compared, where nothing keeps them from it."""
    ask = comparison_of(base, first, other)
    if ask is None or arithmetic.unlike(base, first, other, axis="area"):
        return None
    name = says.COMPARE_WITH.format(area=base.areas[str(other.area)].name)
    return Choice(name, ask, (first.id, other.id))


def _said(base: FactBase, first: Figure) -> list[Choice]:
    """What the speakers of an area said, or else what was said about why its count moved."""
    area = base.areas.get(first.area or "")
    names = {name.lower() for name in (area.name, *area.also)} if area else set()
    local = {
        one.id: one.organisation
        for one in base.speakers.values()
        if one.organisation and one.organisation.lower() in names
    }
    told = [
        Choice(says.SAID_BY.format(who=local[id_]), one.ask, one.facts)
        for id_ in local
        for one in by_speaker(base, (id_,))
    ]
    if told:
        return told[:1]
    causes = [
        quote.id
        for quote in base.quotes.values()
        if quote.serve and quote.why and quote.of == (first.of or first.measure) and not first.by
    ]
    ask = reasons_for(base, first) if causes else None
    return [Choice(says.REASONS, ask, tuple(causes))] if ask else []
