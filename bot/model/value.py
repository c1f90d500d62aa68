"""A published value: the words it was printed in and what they amount to."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Bound(StrEnum):
    """The word that limits a value; it is always shown (SDMX has no code for it, sources do)."""

    EXACT = "exact"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    ABOUT = "about"
    ALMOST = "almost"
    UP_TO = "up to"
    LESS_THAN = "less than"


class Scale(StrEnum):
    """What the number of a value is measured on."""

    COUNT = "count"
    PERCENT = "percent"
    TIMES = "times"
    POINTS = "percentage points"


@dataclass(frozen=True, slots=True)
class Value:
    """A value as published.

    `text` is what was written and what is shown ("more than a quarter"). `number` is what it
    amounts to on `scale`: offences for a count, 25 for a quarter, 2 for "doubled". `rounded`
    tells that the words are a rounding by their nature (a fraction, "doubled").
    """

    text: str
    number: Decimal
    bound: Bound = Bound.EXACT
    scale: Scale = Scale.COUNT
    rounded: bool = False
