"""Years that run from April to March, and the calendar years that people name them by.

May import the model.
"""

from __future__ import annotations

from bot.model.facts import FactBase
from bot.model.period import Period

_YEAR = 12


def is_fiscal(base: FactBase) -> bool:
    """Whether the base's years run from April to March, and none is a calendar year."""
    years = {
        f.period.start % _YEAR
        for f in base.figures.values()
        if f.period and f.period.months == _YEAR
    }
    return 3 in years and 0 not in years


def years_between(first: Period, second: Period) -> Period | None:
    """The years from April on that two calendar years are the ends of: "2017 to 2018"."""
    if not (first.months == second.months == _YEAR and first.start % _YEAR == 0):
        return None
    months = second.start - first.start
    if months < _YEAR or months % _YEAR:
        return None
    one, other = first.start // _YEAR, second.start // _YEAR
    label = f"{one}/{other % 100:02}" if months == _YEAR else f"{one} to {other}"
    return Period(first.start + 3, months, label=label)
