"""What is worked out of more than two keys, or of figures told by their numbers alone.

Tried before a single figure is looked up: each of these asks for more than that.
"""

from __future__ import annotations

from bot.answers.asking import Answering
from bot.answers.checked import foremost
from bot.answers.held.lookup import Found
from bot.answers.worked_out import (
    area_sums,
    arithmetic,
    averages,
    beyond_one,
    combining,
    comparing,
    crossing,
    dividing,
    each_of,
    extremes,
    gaps,
    group_means,
    groups,
    leaps,
    moved,
    pairs,
    parts_of_time,
    percentages,
    spreads,
    streaks,
    thresholds,
)
from bot.answers.worked_out.derived import derived, refuse
from bot.language.shown import computing
from bot.model.facts import Figure
from bot.model.query import Query, Slots
from bot.model.reply import Reason, Reply
from bot.regex import regex


def of_several(at: Answering, query: Query) -> Reply | None:
    """What is told of many keys, or of none: limits, crossings, averages, and sums of per cents."""
    return (
        dividing.over_time(at, query)
        or percentages.taken(at, query)
        or percentages.refused(at, query)
        or streaks.answer(at, query)
        or leaps.answer(at, query)
        or moved.answer(at, query)
        or beyond_one.answer(at, query)
        or thresholds.answer(at, query)
        or crossing.answer(at, query)
        or averages.answer(at, query)
        or group_means.answer(at, query)
    )


def of_kind(at: Answering, query: Query) -> Reply | None:
    """What is told of areas of which nothing but their kind is named: "which towns improved".

    Where several things are measured it isn't said which of them is meant.
    """
    if len({figure.measure for figure in at.index.figures}) > 1:
        return None
    return moved.answer(at, query) or thresholds.of_areas(at, query) or each_of.answer(at, query)


def answer(at: Answering, query: Query) -> Reply | None:
    """The first of these that is asked for and held; None where none is."""
    return (
        foremost.claimed(at, query)
        or foremost.placed(at, query)
        or pairs.answer(at, query)
        or extremes.answer(at, query)
        or spreads.answer(at, query)
        or combining.answer(at, query)
        or gaps.answer(at, query)
        or each_of.answer(at, query)
        or parts_of_time.share(at, query)
        or groups.share(at, query)
        or area_sums.share(at, query)
        or groups.rest(at, query)
        or groups.total(at, query)
        or _rest_of_share(at, query)
    )


_DENIED = regex(
    r"\b(?:not|never|didnt|dont|doesnt|wasnt|werent|isnt|arent|havent|hasnt) (?:\w+ ){0,2}?M\b"
)
"""What a rate is of is denied: "what percentage were not on time"."""


def _rest_of_share(at: Answering, query: Query) -> Reply | None:
    """What is left of a hundred per cent: "what share was not on those?"."""
    slots = query.slots
    if not {"REST", "SHARE"} <= query.cues or len(slots.areas) > 1:
        return None
    held = at.index.find(slots, comparing.SHARES)
    if not isinstance(held, Found) or len(held.figures) != 1:
        return None
    stands = held.figures[0].measure in at.index.base.standing
    if not (_DENIED.search(query.bare) if stands else slots.by or slots.groups):
        return None
    if "HOW_MANY" in query.cues and _MANY.search(query.text):
        return refuse(Reason.NOT_COMPUTABLE, computing.NOT_COMPUTABLE_COUNT, at, held.figures)
    if _of_some(held.figures[0], slots):
        words = computing.NOT_COMPUTABLE_PART
        return refuse(Reason.NOT_COMPUTABLE, words, at, held.figures)
    worked = arithmetic.remainder(held.figures[0])
    return derived(at, held.figures, [worked]) if worked else None


_MANY = regex(r"^(?!.*\b(?:per ?cent|percentage|share|proportion|fraction)\b).*\bhow many\b")


def _of_some(figure: Figure, slots: Slots) -> bool:
    """Whether only one of those that a share is of is left out: "without A, what had the rest"."""
    left = {group: {one for of, one in slots.without if of == group} for group, _ in figure.by}
    return any(members > left[group] and left[group] for group, members in figure.by)
