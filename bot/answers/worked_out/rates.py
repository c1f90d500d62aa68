"""Two rises in per cent side by side, of which one is published and the other worked out.

Only where they are of the same measure, group, release and periods. May import the arithmetic and
the look-up.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from bot.answers.asking import Answering
from bot.answers.checked.sums import CHANGES, two_counts
from bot.answers.held.lookup import Found
from bot.answers.worked_out import arithmetic
from bot.answers.worked_out.arithmetic import Worked
from bot.answers.worked_out.derived import derived
from bot.language.shown.describe import area_name
from bot.model.facts import Figure
from bot.model.query import Query, Slots
from bot.model.reply import Computed, Reply
from bot.model.value import Bound, Scale

_TWO = 2
_OPEN = frozenset({Bound.MORE_THAN, Bound.AT_LEAST})


class Rate(NamedTuple):
    """A rise in per cent, and the figures it is told by; `open_above` where it may be more."""

    figures: tuple[Figure, ...]
    number: Decimal
    open_above: bool = False
    worked: Worked | None = None

    def above(self, other: Rate) -> bool:
        """Whether it is the larger for sure."""
        reached = self.number > other.number or (self.open_above and self.number == other.number)
        return reached and not other.open_above


def beside(at: Answering, query: Query) -> Reply | None:
    """Both rises, and which is the larger where that can be told; None where not so asked."""
    rates = both(at, query)
    if rates is None:
        return None
    reply = derived(
        at,
        tuple(figure for rate in rates for figure in rate.figures),
        [rate.worked for rate in rates if rate.worked],
    )
    one, other = rates
    larger = one if one.above(other) else other if other.above(one) else None
    if larger is None:
        return reply
    name = area_name(at.index.base, larger.figures[0].area)
    higher = Computed("higher", name, "", reply.facts)
    return replace(reply, computed=(*reply.computed, higher))


def both(at: Answering, query: Query) -> tuple[Rate, Rate] | None:
    """The rises of two areas, of which not both are published."""
    slots = query.slots
    if len(slots.areas) != _TWO or "RISE" not in query.cues or query.numbers:
        return None
    each = [replace(slots, areas=(area,), when=()) for area in slots.areas]
    published = [_published(at, one) for one in each]
    if all(published) or not any(published):
        return None
    told = next(figure for figure in published if figure)
    one, other = (_rate(at, key, figure, told) for key, figure in zip(each, published, strict=True))
    return (one, other) if one and other else None


def _published(at: Answering, slots: Slots) -> Figure | None:
    found = at.index.find(slots, CHANGES)
    return found.figures[0] if isinstance(found, Found) else None


def _rate(at: Answering, slots: Slots, published: Figure | None, told: Figure) -> Rate | None:
    if published:
        value = published.value
        number = (value.number - 1) * 100 if value.scale is Scale.TIMES else value.number
        return Rate((published,), number, value.bound in _OPEN)
    pair = two_counts(at, slots)
    if pair is None or arithmetic.unlike(at.index.base, *pair, axis="period"):
        return None
    later, earlier = pair
    worked = arithmetic.percentage_change(at.index.base, later, earlier)
    alike = (later.measure, later.by, later.release) == (told.of, told.by, told.release)
    if worked is None or not alike or not _over(told, later, earlier):
        return None
    change = (later.value.number - earlier.value.number) / earlier.value.number * 100
    return Rate(pair, change, later.value.bound in _OPEN, worked)


def _over(told: Figure, later: Figure, earlier: Figure) -> bool:
    """Whether a published change is between the periods of two counts."""
    if not (told.period and told.period.since and later.period and earlier.period):
        return False
    ends = (told.period.since, told.period), (earlier.period, later.period)
    first, second = (tuple((one.start, one.months) for one in pair) for pair in ends)
    return first == second
