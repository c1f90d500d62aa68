"""Which period of a key is meant, where one is named by its place among those held."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.model.facts import Figure
from bot.model.query import When

_YEAR = 12


def latest(group: Sequence[Figure]) -> list[Figure]:
    """The figures of the last period; all where none has one. A year is told before its end."""
    found = _at_end(group, lambda dated: max(f.period.end for f in dated if f.period))
    years = [f for f in found if f.period and f.period.months >= _YEAR]
    return years or found


def _first(group: Sequence[Figure]) -> list[Figure]:
    return _at_end(group, lambda dated: min(f.period.end for f in dated if f.period))


def _previous(group: Sequence[Figure]) -> list[Figure]:
    ends = sorted({f.period.end for f in group if f.period})
    return [f for f in group if f.period and len(ends) > 1 and f.period.end == ends[-2]]


def _each(group: Sequence[Figure]) -> list[Figure]:
    return sorted((f for f in group if f.period), key=lambda f: f.period.end if f.period else 0)


def _none(_group: Sequence[Figure]) -> list[Figure]:
    return []


def _at_end(group: Sequence[Figure], choose: Callable[[Sequence[Figure]], int]) -> list[Figure]:
    dated = [f for f in group if f.period]
    if not dated:
        return list(group)
    end = choose(dated)
    return [f for f in dated if f.period and f.period.end == end]


PICKS: dict[When, Callable[[Sequence[Figure]], list[Figure]]] = {
    When.LATEST: latest,
    When.PREVIOUS: _previous,
    When.NEXT: _none,
    When.FIRST: _first,
    When.EACH: _each,
    When.SPAN: _each,
    When.AGO: _none,
    When.FUTURE: _none,
    When.IMPOSSIBLE: _none,
}
"""The figures that a period so named picks out of a key's."""
