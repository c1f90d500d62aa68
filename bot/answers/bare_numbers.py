"""A number stated of nothing that is named: "it's 4,373, is she right?" may be that of one figure.

Which it is of is told by the number itself, if it is that of one count alone and too large to be
so by chance. May import the claims and the figures' look-up.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answers import claims
from bot.answers.asking import Answering
from bot.model.query import Query
from bot.model.reply import Reply
from bot.model.value import Scale
from bot.questions.shape import has_slots

_LARGE = 100


def checked(at: Answering, query: Query) -> Reply | None:
    """The verdict on a number, or on the one of several, that is held as it stands."""
    slots = query.slots
    stated = query.numbers and not has_slots(replace(slots, periods=(), topics=()))
    if not stated or slots.when or slots.unknown or not query.cues & {"CLAIM", "EITHER"}:
        return None
    asked = {(period.start, period.months) for period in slots.periods}
    counts = {one.number: one for one in query.numbers if one.scale is Scale.COUNT}
    found = [
        figure
        for figure in at.index.figures
        if figure.area
        and figure.period
        and figure.value.scale is Scale.COUNT
        and figure.value.number >= _LARGE
        and figure.value.number in counts
        and (not asked or (figure.period.start, figure.period.months) in asked)
    ]
    if len(found) != 1:
        return None
    [figure] = found
    if figure.area is None or figure.period is None:
        return None
    named = replace(
        slots, areas=(figure.area,), periods=(figure.period,), measures=(figure.measure,)
    )
    named = replace(
        named, by=tuple((group, one) for group, ids in figure.by for one in sorted(ids))
    )
    number = counts[figure.value.number]
    return claims.check(at, replace(query, slots=named, numbers=(number,)))
