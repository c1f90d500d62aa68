"""Which shares are no parts of one whole, but each a rate of its own. May import model.

A share of all there is, as of trains on time, stands by itself; so does one that is told of each
group, as the pass rate of boys and of girls. Where the groups are parts of what the share is of,
as platforms are, it doesn't: what is asked of one of them is how much of the whole it makes up.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from bot.model.facts import Figure, Measure, MeasureKind

_WHOLE = Decimal(105)
"""Parts of a whole may come to a little more than it, by rounding."""


def standing(measures: Mapping[str, Measure], figures: Iterable[Figure]) -> frozenset[str]:
    """The shares of which one is held undivided, or those of several groups exceed the whole."""
    shares = {id_ for id_, measure in measures.items() if measure.kind is MeasureKind.SHARE}
    held = [f for f in figures if f.measure in shares and not f.of]
    sums: dict[tuple[object, ...], Decimal] = {}
    for figure in held:
        if any(len(members) > 1 for _, members in figure.by) or figure.value.rounded:
            continue
        for group, _ in figure.by:
            rest = tuple(pair for pair in figure.by if pair[0] != group)
            key = (figure.measure, figure.area, figure.period, figure.base, group, rest)
            sums[key] = sums.get(key, Decimal(0)) + figure.value.number
    beyond = {str(key[0]) for key, total in sums.items() if total > _WHOLE}
    return frozenset({f.measure for f in held if not f.by} | beyond)
