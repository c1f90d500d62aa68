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
_CLOSE = Decimal(2)
"""How many times as large one is at the most that may well be meant for the other."""


def is_open(at: Answering, query: Query) -> bool:
    """Whether it isn't said what a number is of, and another one is far more like it."""
    slots = query.slots
    if slots.measures or slots.by or slots.groups or query.subject:
        return False
    counts = [value for value in query.numbers if value.scale is Scale.COUNT]
    if not counts or len(counts) < len(query.numbers):
        return False
    found = resolve(at.index, slots, COUNTS).found
    if len(found) != 1 or any(_within(_FAR, one.number, found[0].value.number) for one in counts):
        return False
    [main] = found
    units = {id_: one.counts or one.unit for id_, one in at.index.base.measures.items()}
    beside = at.index.of_area(main.area) if main.area else []
    return any(
        units[one.measure] != units[main.measure]
        and (one.period, one.of, one.by) == (main.period, main.of, main.by)
        and one.value.scale is main.value.scale
        and _within(_CLOSE, number.number, one.value.number)
        for one in beside
        for number in counts
    )


def _within(times: Decimal, one: Decimal, other: Decimal) -> bool:
    small, large = sorted((abs(one), abs(other)))
    return one * other >= 0 and large <= small * times
