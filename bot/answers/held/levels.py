"""Numbers at a moment, such as how many are employed: they make no sum over time.

May import model and language.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import pairwise

from bot.language.shown.describe import measure_of
from bot.model.facts import FactBase, Figure
from bot.regex import regex

_STANDING = regex(
    r"\b(?:populations?|residents|inhabitants|members(?:hip)?|stocks?|employees|employed|"
    r"employment|staff|workforce|headcount|workers|vacancies|inventor(?:y|ies)|debts?|"
    r"unemployed|households|registered|enrol(?:led|ments?)|subscribers)\b"
)
"""What is counted anew in each period, so that counts of two periods make no sum."""
_YEAR = 12
_STEPS = 5
_HARDLY = Decimal("0.05")
"""How far numbers at a moment move from one month or quarter to the next, at the most."""


def stands(base: FactBase, found: Iterable[Figure]) -> bool:
    """Whether figures of several periods are of what is there at a moment each.

    That is told by the measure's entry, by what is counted, or, of months and quarters, by how
    little they move: what happens in a month is seldom nearly the same in the next, and the next.
    """
    held = sorted(
        (figure for figure in found if figure.period),
        key=lambda figure: figure.period.end if figure.period else 0,
    )
    if not held or any(figure.value.number < 0 for figure in held):
        return False
    measure = measure_of(base, held[0])
    if measure.moment is not None:
        return measure.moment
    return bool(_STANDING.search(measure.name.lower())) or _hardly_moves(held)


def _hardly_moves(held: list[Figure]) -> bool:
    steps = [
        (one.value.number, other.value.number)
        for one, other in pairwise(held)
        if one.period and other.period and one.period.end == other.period.start
        if other.period.months < _YEAR
    ]
    return len(steps) >= _STEPS and all(
        one > 0 and abs(other - one) <= one * _HARDLY for one, other in steps
    )


def adds_up(held: Sequence[Figure]) -> bool:
    """Whether figures of one key are seen to add up: a year's is the sum of its months'."""
    dated = [(figure.period, figure.value.number) for figure in held if figure.period]
    for year, whole in dated:
        parts = [number for one, number in dated if one.months == 1 and year.spans(one)]
        if year.months == len(parts) == _YEAR:
            return sum(parts) == whole
    return False
