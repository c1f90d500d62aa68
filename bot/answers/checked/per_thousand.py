"""Rates claimed as so many in so many: "37 in 1,000 babies" is 37 of a rate per 1,000.

May import the look-up.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from bot.answers.asking import Answering
from bot.model.query import Query
from bot.model.value import Scale, Value
from bot.regex import regex

_PER = regex(r"\bper (\d[\d,]*)\b")


def in_unit(at: Answering, query: Query) -> Query:
    """The query with such numbers in the unit of the rate that it names, if it names one."""
    measures = query.slots.measures
    if not measures or not at.index.rates.issuperset(measures):
        return query
    units = {_PER.search(at.index.base.measures[id_].unit or "") for id_ in measures}
    whole = next((Decimal(found[1].replace(",", "")) for found in units if found), None)
    if whole is None or len(units) > 1:
        return query
    told = [_of(value, whole) for value in query.numbers]
    rated = [value for value in told if value.number != whole] or told
    return replace(query, numbers=tuple(rated))


def _of(value: Value, whole: Decimal) -> Value:
    """So many of the whole, where a fraction of it is told."""
    if value.scale is not Scale.PERCENT or not value.rounded:
        return value
    return replace(value, number=value.number * whole / 100, scale=Scale.COUNT, rounded=False)
