"""What part of an area another makes up, where both are told only by groups.

These have to add up, unless the part of one group is asked for: "of all the girls, how many in A".

May import the arithmetic and the look-up.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import chain

from bot.answers.asking import Answering
from bot.answers.worked_out import arithmetic
from bot.answers.worked_out.arithmetic import Worked
from bot.answers.worked_out.derived import derived
from bot.answers.worked_out.groups import all_of_group, together
from bot.answers.worked_out.wholes import against_whole, whole_of, widest_around
from bot.model.facts import Figure
from bot.model.query import Query
from bot.model.reply import Reply
from bot.regex import regex

_OTHERWISE = frozenset({"CHANGE", "RISE", "POINTS", "RANK", "TIMES", "DIFFERENCE", "REST", "RATE"})
_LEAST = 2
_JOINED = regex(r"\bA (?:and|plus|with|together with|along with|n) A\b|\bboth A\b")


def share(at: Answering, query: Query) -> Reply | None:
    """The share of the areas named in the one around them; None where no sums tell of it."""
    if "SHARE" not in query.cues or query.cues & _OTHERWISE:
        return None
    slots = against_whole(at, query).slots
    if slots.by:
        if not all_of_group(query):
            return None
        widest = widest_around(at, slots.areas) if len(slots.areas) == 1 else None
        slots = replace(slots, areas=(*slots.areas, widest)) if widest else slots
    around = whole_of(at, slots.areas)
    if around is None or slots.paired or slots.places or len(slots.periods) > 1:
        return None
    whole = together(at, replace(slots, areas=(around,)), frozenset())
    each = [
        together(at, replace(slots, areas=(area,)), frozenset())
        for area in slots.areas
        if area != around
    ]
    if len(whole) + len(slots.by) < _LEAST or not all(each) or not _alike(at, whole, each):
        return None
    joined = len(each) > 1 and _JOINED.search(query.bare)
    parts = [tuple(chain.from_iterable(each))] if joined else each
    worked: list[Worked] = [made for part in parts if (made := arithmetic.share(part, *whole))]
    return derived(at, (*chain.from_iterable(each), *whole), worked) if worked else None


def _alike(at: Answering, whole: tuple[Figure, ...], each: list[tuple[Figure, ...]]) -> bool:
    """Whether each area is told by the groups of the whole, counted in the same way."""
    groups = {figure.by: figure for figure in whole}
    return all(
        {figure.by for figure in part} == groups.keys()
        and not any(
            arithmetic.unlike(at.index.base, figure, groups[figure.by], axis="area")
            for figure in part
        )
        for part in each
    )
