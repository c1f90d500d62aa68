"""Which areas, groups or periods lie above or below one that is named: "any area with less than A".

May import the limits, the peers and the look-up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answers.asking import KINDS, Answering
from bot.answers.held.lookup import COUNTS, Found, key_of
from bot.answers.worked_out import thresholds
from bot.answers.worked_out.peers import areas_asked, peers
from bot.language.asking import ordering
from bot.language.shown import computing
from bot.language.shown.describe import measure_of, names_of, value_words
from bot.model.facts import Figure
from bot.model.query import Query, Slots, When
from bot.model.reply import Reply
from bot.model.value import Bound
from bot.questions.numbers.limits import OPEN
from bot.regex import regex

_OTHERWISE = frozenset({"CHANGE", "RISE", "FALL", "TIMES", "WHY", "TOGETHER", "CLAIM"})
"""Signs that it is not the figures as they stand that are compared."""
_THAN = regex(
    r"\b(?:than|above|below|over|under|beneath|beat(?:s|en)?|top(?:s|ped)?|exceed(?:s|ed)?|"
    r"surpass(?:es|ed)?|outdid|outperform(?:s|ed)?|ahead of|behind) "
    r"(?:(?:the|that|those|of|in|at|what|for|did|had|was|its|M) ){0,4}?(?P<one>[AGP])\b"
)
_APART = regex(
    r"\b(?:how (?:many|much) (?:more|fewer|less|\w{3,}er)|how far|by how|gap|difference|margin)\b"
)
"""How far one lies from another is asked for."""
Beyond = tuple[Figure, Sequence[Figure], str]


def answer(at: Answering, query: Query) -> Reply | None:
    """Those beyond the one that is named; None where that isn't asked, or it is not held."""
    than = _THAN.search(query.bare)
    if than is None or query.numbers or query.cues & _OTHERWISE or not OPEN.search(query.bare):
        return None
    if query.slots.places or _APART.search(query.text) or not _known(at, query):
        return None
    one = than["one"]
    found = _areas(at, query) if one == "A" else None
    found = found or (_groups(at, query) if one == "G" else None)
    found = found or (_periods(at, query) if one == "P" else None)
    if found is None:
        return None
    own, held, form = found
    measure = measure_of(at.index.base, own)
    judged = ordering.downwards(query.text, names_of(measure))
    below = "BELOW" in query.cues if judged is None else judged
    bound = Bound.LESS_THAN if below else Bound.MORE_THAN
    text = f"{bound} {value_words(own.value, measure.unit)}"
    limit = replace(own.value, bound=bound, text=text)
    return thresholds.told(at, query, held, form, limit, own)


def _known(at: Answering, query: Query) -> bool:
    """Whether nothing strange is named: the noun for the areas themselves is none."""
    return {*query.slots.unknown} <= {*areas_asked(at.index.base, query)}


def _areas(at: Answering, query: Query) -> Beyond | None:
    """The area named, with its peers; None where no areas are asked for."""
    slots = query.slots
    if len(slots.areas) != 1 or slots.groups or not areas_asked(at.index.base, query):
        return None
    own = _one(at, query, slots)
    if own is None:
        return None
    pool = at.index.pool(replace(slots, areas=()), KINDS.get(query.intent, COUNTS))
    like = [f for f in pool if _alike(f, own) and f.period == own.period]
    return (
        own,
        peers(at, replace(query, slots=replace(slots, areas=())), like),
        computing.BEYOND_AREAS,
    )


def _groups(at: Answering, query: Query) -> Beyond | None:
    """The group named, with the others of its breakdown in one area and period."""
    slots = query.slots
    if len(slots.by) != 1 or not slots.groups or slots.by[0][0] not in slots.groups:
        return None
    own = _one(at, query, replace(slots, groups=()))
    if own is None:
        return None
    every = replace(slots, by=(), groups=(slots.by[0][0],))
    pool = at.index.pool(every, KINDS.get(query.intent, COUNTS))
    place = (own.area, own.measure, own.of, own.period, own.release)
    held = [
        f
        for f in pool
        if (f.area, f.measure, f.of, f.period, f.release) == place
        and [group for group, _ in f.by] == [group for group, _ in own.by]
        and all(len(members) == 1 for _, members in f.by)
    ]
    return own, held, computing.BEYOND_GROUPS


def _periods(at: Answering, query: Query) -> Beyond | None:
    """The period named, with the others of its length, or those of them in a time named."""
    slots = query.slots
    if slots.groups or slots.when or not thresholds.YEARS.search(query.text):
        return None
    *around, named = sorted(slots.periods, key=lambda one: -one.months)
    if len(around) > 1:
        return None
    own = _one(at, query, replace(slots, periods=(named,)))
    if own is None or own.period is None or own.period.months != named.months:
        return None
    every = replace(slots, periods=(), when=(When.EACH,), within=around[0] if around else None)
    pool = at.index.pool(replace(every, areas=()), KINDS.get(query.intent, COUNTS))
    held = [
        f
        for f in pool
        if _alike(f, own) and f.area == own.area and f.period and f.period.months == named.months
    ]
    return own, held, computing.BEYOND_PERIODS


def _alike(one: Figure, other: Figure) -> bool:
    return key_of(one) == key_of(other) and one.release == other.release


def _one(at: Answering, query: Query, slots: Slots) -> Figure | None:
    found = at.index.find(slots, KINDS.get(query.intent, COUNTS))
    return found.figures[0] if isinstance(found, Found) and len(found.figures) == 1 else None
