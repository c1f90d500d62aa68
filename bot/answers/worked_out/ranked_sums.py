"""Areas or groups in order of what their parts come to, where counts are held by parts alone.

The most pupils of a country, told as girls and boys, are not the most girls. May import the
arithmetic, the look-up and the rankings.
"""

from __future__ import annotations

from dataclasses import replace
from math import prod

from bot.answers import compose
from bot.answers.asking import Answering
from bot.answers.held.lookup import COUNTS
from bot.answers.worked_out import arithmetic
from bot.answers.worked_out.peers import peers
from bot.answers.worked_out.ranking import MOST, MOST_WANTED, lowest_first
from bot.language.asking import ordering
from bot.language.shown import computing
from bot.language.shown.describe import area_name, measure_of, period_name
from bot.model.facts import Figure, MeasureKind
from bot.model.query import Query
from bot.model.reply import Block, BlockKind, Computed, Outcome, Reply

Cells = tuple[Figure, ...]
_LEAST = 2


def answer(at: Answering, query: Query) -> Reply | None:
    """The order asked for; None where it is no such one, or the parts don't add up."""
    slots = query.slots
    if query.cues & {"WHICH_PERIOD", "WHEN", "SHARE", "CHANGE"} or slots.by or slots.without:
        return None
    if len(slots.groups) > 1 or len(slots.periods) > 1 or slots.places:
        return None
    sums = _sums(at, query)
    if len(sums) < _LEAST:
        return None
    base = at.index.base
    first = next(iter(sums.values()))[0]
    lowest = lowest_first(base, query, first)
    totals = {name: sum(f.value.number for f in cells) for name, cells in sums.items()}
    order = sorted(sums, key=lambda name: (totals[name] if lowest else -totals[name], name))
    shown = order[: min(ordering.places(query.text) or MOST, MOST_WANTED)]
    inputs = tuple(figure for name in shown for figure in sums[name])
    added = [arithmetic.total(base, sums[name]) for name in shown]
    rows = [
        f"{place}. {name}: {made.words}"
        for place, (name, made) in enumerate(zip(shown, added, strict=True), start=1)
    ]
    lead = computing.GROUPS if slots.groups else computing.AREAS
    words = (lead.lowest if lowest else lead.highest).format(
        count=len(order), period=period_name(first), area=area_name(base, first.area)
    )
    wanted = (ordering.place(query.text) or 1) - 1
    winner = shown[wanted if wanted < len(shown) else 0]
    measure = measure_of(base, first)
    ids = tuple(figure.id for figure in inputs)
    return Reply(
        Outcome.ANSWER,
        f"{winner}, {period_name(first)}: {measure.name}. {words}",
        blocks=(
            Block(
                BlockKind.COMPUTED, "\n".join((computing.LEAD_ONE.format(words="").strip(), *rows))
            ),
            *compose.caveats(base, inputs),
            *compose.stale(at.index, inputs, at.today),
        ),
        facts=ids,
        computed=(
            Computed("rank", winner, "", ids),
            *(result for made in added for result in made.computed),
        ),
        citations=compose.cite(base, compose.sources_of(inputs)),
    )


def _sums(at: Answering, query: Query) -> dict[str, Cells]:
    """The parts of each area or group that is put in order, where all parts of it are held."""
    base, slots = at.index.base, query.slots
    named = frozenset(slots.groups)
    areas = slots.areas if named else ()
    pool = at.index.pool(replace(slots, areas=areas), COUNTS)
    cells = [f for f in pool if f.by and all(len(members) == 1 for _, members in f.by)]
    shapes = {frozenset(group for group, _ in f.by) for f in cells}
    if len(shapes) != 1 or len(cells) < len(pool):
        return {}
    [shape] = shapes
    summed = shape - named
    if not summed or not all(base.breakdowns[group].adds_up for group in summed):
        return {}
    newest = max(f.period.end if f.period else 0 for f in cells)
    cells = [f for f in cells if (f.period.end if f.period else 0) == newest]
    if len({f.measure for f in cells}) != 1:
        return {}
    if measure_of(base, cells[0]).kind is not MeasureKind.COUNT:
        return {}
    ones = {f.area: f for f in cells}
    ranked = {f.area for f in peers(at, query, list(ones.values()))} if not named else set(ones)
    if named and len(ranked) != 1:
        return {}
    found: dict[str, list[Figure]] = {}
    for figure in cells:
        if figure.area in ranked:
            found.setdefault(_name(at, figure, named), []).append(figure)
    wanted = prod(len({members for f in cells for g, members in f.by if g == s}) for s in summed)
    return {name: tuple(parts) for name, parts in found.items() if len(parts) == wanted}


def _name(at: Answering, figure: Figure, named: frozenset[str]) -> str:
    base = at.index.base
    if not named:
        return area_name(base, figure.area)
    [member] = next(members for group, members in figure.by if group in named)
    return base.breakdowns[next(iter(named))].members[member].name
