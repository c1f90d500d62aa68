"""Which kinds of measure a claimed number may be of, and whether it is told on a figure's scale.

May import the model and the look-up.
"""

from __future__ import annotations

from bot.answers.checked import risen
from bot.answers.checked.sums import CHANGES
from bot.answers.held.lookup import COUNTS
from bot.model.facts import Figure, MeasureKind
from bot.model.query import Query
from bot.model.value import Scale, Value

SHARES = frozenset({MeasureKind.SHARE})
RATES = frozenset({MeasureKind.RATE})
_WHOLE = 100
"""Per cent that a share has at the most."""


def kinds_of(query: Query, value: Value) -> tuple[frozenset[MeasureKind], ...]:
    """The kinds of measure a claimed number may be of, the likeliest first."""
    if value.scale is Scale.COUNT:
        return (COUNTS,)
    if value.scale is Scale.TIMES:
        return (CHANGES,)
    divided = bool(query.slots.by or query.slots.groups)
    if value.number > _WHOLE:
        return (CHANGES,)
    if query.cues & {"RISE"}:
        return (CHANGES,) if risen.moves(query, value) else (CHANGES, SHARES, RATES)
    shares = divided or "SHARE" in query.cues
    return (SHARES, CHANGES, RATES) if shares else (CHANGES, SHARES, RATES)


def alike(figure: Figure, value: Value) -> bool:
    """Whether a number is told on a figure's scale; of a rate in per cent a bare one is, too."""
    held = figure.value.scale
    return held is value.scale or (held is Scale.PERCENT and value.scale is Scale.COUNT)
