"""Numbers claimed of nothing that is named, in a base of many measures: "did it get to 35?".

What stands for them, the base's main measure, may not be what is meant. May import the look-up.
"""

from __future__ import annotations

from decimal import Decimal

from bot.answers.asking import Answering
from bot.answers.held.lookup import COUNTS
from bot.answers.held.operands import resolve
from bot.model.query import Query
from bot.model.value import Scale

_FAR = Decimal(10)
"""How many times as large one number is that can't be meant for the other."""


def is_open(at: Answering, query: Query) -> bool:
    """Whether it isn't said what a number is of, and it can hardly be of the main measure."""
    slots = query.slots
    if slots.measures or slots.by or slots.groups or query.subject:
        return False
    counts = [value for value in query.numbers if value.scale is Scale.COUNT]
    if not counts or len(counts) < len(query.numbers):
        return False
    told = [one for one in at.index.base.measures.values() if one.kind in COUNTS]
    if len({one.counts or one.unit for one in told}) < _SEVERAL:
        return False
    held = [figure.value.number for figure in resolve(at.index, slots, COUNTS).found]
    return len(held) == 1 and not any(_near(one.number, held[0]) for one in counts)


_SEVERAL = 2


def _near(one: Decimal, other: Decimal) -> bool:
    small, large = sorted((abs(one), abs(other)))
    return one * other >= 0 and large <= small * _FAR
