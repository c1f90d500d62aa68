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
from bot.regex import regex

_LARGE = 100
_SAYS_N = regex(
    r"\bM (?:\w+ ){0,2}?(?:said|says?|wrote|writes|prints?|printed|puts?|reports?|reported|has|had|"
    r"claims?|claimed|gives?|gave|counts?|counted|quotes?|quoted) (?:\w+ ){0,5}?N\b"
)
"""Who is named only says the number."""


def checked(at: Answering, query: Query) -> Reply | None:
    """The verdict on a number, or on the one of several, that is held as it stands."""
    slots = query.slots
    if not (query.numbers and query.cues & {"CLAIM", "EITHER"}) or slots.when or slots.unknown:
        return None
    if has_slots(replace(slots, periods=(), topics=(), speakers=(), sources=())):
        return None
    if (slots.speakers or slots.sources) and not _SAYS_N.search(query.bare):
        return None
    asked = {(period.start, period.months) for period in slots.periods}
    counts = {(one.number, one.scale): one for one in query.numbers}
    printed = set(slots.sources)
    found = [
        figure
        for figure in at.index.figures
        if figure.area
        and figure.period
        and (figure.value.number, figure.value.scale) in counts
        and (
            (figure.value.scale is Scale.COUNT and figure.value.number >= _LARGE)
            or {figure.source, *figure.also_in} & printed
        )
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
    number = counts[figure.value.number, figure.value.scale]
    return claims.check(at, replace(query, slots=named, numbers=(number,)))
