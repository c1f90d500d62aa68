"""The numbers that a published value may stand for, given its bound and its rounding."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from bot.model.value import Bound, Scale, Value

_ENDLESS = Decimal("Infinity")
_LOOSE = Decimal("0.1")


class Interval(NamedTuple):
    """From `low` to `high`, both ends included."""

    low: Decimal
    high: Decimal

    def meets(self, other: Interval) -> bool:
        """Tell whether some number lies in both."""
        return self.low <= other.high and other.low <= self.high


def interval(value: Value) -> Interval:
    """Return what a value may stand for.

    A count in digits is taken as it stands. A percentage may be rounded in its last digit. Words
    that round ("doubled", "a third", "12 million") may be a tenth off.
    """
    size = abs(value.number)
    spread = _spread(value)
    edge = Decimal(0) if value.scale is Scale.TIMES else _half_a_digit(value)
    match value.bound:
        case Bound.AT_LEAST | Bound.MORE_THAN:
            found = Interval(size - edge, _ENDLESS)
        case Bound.UP_TO | Bound.LESS_THAN:
            found = Interval(Decimal(0), size + edge)
        case Bound.ALMOST:
            found = Interval(size * (1 - _LOOSE), size)
        case Bound.ABOUT:
            found = Interval(size * (1 - _LOOSE) - spread, size * (1 + _LOOSE) + spread)
        case Bound.EXACT:
            found = Interval(size - spread, size + spread)
    return Interval(-found.high, -found.low) if value.number < 0 else found


def _spread(value: Value) -> Decimal:
    """Return how far the number may be off to either side."""
    if value.rounded:
        return abs(value.number) * _LOOSE
    if value.scale is Scale.COUNT:
        in_digits = f"{value.number:f}" in value.text.replace(",", "")
        return Decimal(0) if in_digits else abs(value.number) * _LOOSE
    return _half_a_digit(value)


def _half_a_digit(value: Value) -> Decimal:
    """Return half a unit of the last digit written; words and counts have no such digit."""
    exponent = value.number.as_tuple().exponent
    if value.rounded or value.scale is Scale.COUNT or not isinstance(exponent, int):
        return Decimal(0)
    return Decimal("0.5").scaleb(min(exponent, 0))
