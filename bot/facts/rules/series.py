"""Numbers of one series lie near one another: one that doesn't may lack its "thousand"."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from bot.facts.problems import Problem, warning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.held import Held
    from bot.model.facts import Figure

_FAR = 300
"""So many times more or less: well over what is usual, under the thousand that is left out."""
_DIGITS = 2
"""How many digits more a number has at least that is so many times another."""
_LEAST = 3


def near_their_neighbours(held: Held) -> Iterator[Problem]:
    """Report values that are hundreds of times those before and after them, or a part of these."""
    series: defaultdict[object, list[Figure]] = defaultdict(list)
    for figure in held.figures:
        period = figure.period
        if period is not None:
            key = (figure.measure, figure.area, figure.by, figure.of, period.months)
            series[key].append(figure)
    for figures in series.values():
        digits = [figure.value.number.adjusted() for figure in figures]
        if len(figures) >= _LEAST and max(digits) - min(digits) >= _DIGITS:
            figures.sort(key=lambda figure: figure.period.start if figure.period else 0)
            yield from _far_off(held, figures)


def _far_off(held: Held, figures: list[Figure]) -> Iterator[Problem]:
    """Hold each of a series against the one before and the one after; at an end, the next two."""
    for at, figure in enumerate(figures):
        first = min(max(at - 1, 0), len(figures) - _LEAST)
        one, other = (each for each in figures[first : first + _LEAST] if each is not figure)
        more = _more(figure, one)
        if more and more == _more(figure, other):
            yield warning(
                held.place(figure, "value"),
                "unlike-its-neighbours",
                f"'{figure.value.text}' ({figure.id}) is far {more} than "
                f"'{one.value.text}' ({one.id}) and '{other.value.text}' ({other.id})",
                "is 'thousand' or 'million' missing, here or there?",
            )


def _more(figure: Figure, other: Figure) -> str:
    """Say whether it is far more or far less than another that tells of the same otherwise.

    Numbers that fall below nought, as changes do, come near it on their way.
    """
    number, beside = figure.value.number, other.value.number
    if number * beside <= 0 or _scope(figure) != _scope(other):
        return ""
    if abs(number) >= abs(beside) * _FAR:
        return "more"
    return "less" if abs(number) * _FAR <= abs(beside) else ""


def _scope(figure: Figure) -> object:
    return figure.value.scale, figure.base, figure.coverage
