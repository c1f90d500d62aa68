"""One area within another: what a share or a rest is taken of. May import the look-up."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.asking import Answering
from bot.answers.held import finer, losses
from bot.answers.sources import whole_by_number
from bot.model.facts import MeasureKind
from bot.model.query import Intent, Query, When
from bot.regex import regex

CHANGES = frozenset({MeasureKind.CHANGE})
SHARES = frozenset({MeasureKind.SHARE})


def whole_of(at: Answering, areas: tuple[str, ...]) -> str | None:
    """The area of several that contains all the others, if one does."""
    for whole in areas if len(areas) > 1 else ():
        if all(area == whole or at.index.contains(whole, area) for area in areas):
            return whole
    return None


def part_of_whole(at: Answering, query: Query) -> bool:
    """Whether the share asked for is that of one area in another that contains it."""
    slots = query.slots
    weighed = "EITHER" in query.cues and _WEIGHED.search(query.bare)
    if not ("SHARE" in query.cues or weighed) or whole_of(at, slots.areas) is None:
        return False
    if "COMPARE" in query.cues and query.numbers and not weighed:
        return False  # "is A's 22 per cent above B's one in five?"
    divided = bool(slots.by or slots.groups)
    return not (divided and at.index.pool(replace(slots, areas=()), SHARES))


def against_whole(at: Answering, query: Query) -> Query:
    """What "above average" and "all outside A" are set against: the widest area around A."""
    slots = query.slots
    left = "REST" in query.cues and query.intent is Intent.VALUE and not slots.groups
    undivided = not (slots.by or slots.groups) and query.intent is Intent.SHARE
    counted = whole_by_number(at, query) if undivided else None
    part = undivided and bool(_OF_ALL.search(query.bare) or (counted and not counted.by))
    beside = query.cues & {"COMPARE", "DIFFERENCE", "TIMES"} and _COUNTRY.search(query.text)
    several = left and "DIFFERENCE" not in query.cues and whole_of(at, slots.areas) is None
    if not (left or part or beside or "AVERAGE" in query.cues) or len(slots.areas) < 1:
        return query
    if len(slots.areas) > 1 and not several:
        return query
    widest = widest_around(at, slots.areas)
    return replace(query, slots=replace(slots, areas=(*slots.areas, widest))) if widest else query


def meant(at: Answering, query: Query) -> Query:
    """The query with the rises, the levels and the parts of years that stand for what it names."""
    query = losses.of_moves(at, losses.ranked(at, finer.one_by_one(query)))
    return finer.in_parts(at, losses.of_levels(at, beside_average(at, query)))


def beside_average(at: Answering, query: Query) -> Query:
    """A count set against "the average" as its rise against the rise of the whole.

    A sum is no average of its parts, and how it moved is all that a part can be set against. No
    verdict comes of it. The query stays as it is where such rises are not both held.
    """
    slots = query.slots
    earlier = slots.periods or slots.when not in ((), (When.LATEST,))
    counts = query.intent is Intent.VALUE and not (slots.by or slots.groups or earlier)
    if "AVERAGE" not in query.cues or not counts or "per" in query.words:
        return query
    base = at.index.base
    if any(base.measures[id_].kind is not MeasureKind.COUNT for id_ in slots.measures):
        return query
    whole = whole_of(at, slots.areas) or widest_around(at, slots.areas)
    areas = tuple(dict.fromkeys((*slots.areas, whole))) if whole else slots.areas
    moved = at.index.pool(replace(slots, areas=areas), CHANGES)
    if len(areas) != 2 or not {*areas} <= {figure.area for figure in moved}:
        return query
    cues = query.cues - {"YES_NO", "CLAIM"} | {"CHANGE", "RISE"}
    return replace(query, intent=Intent.CHANGE, slots=replace(slots, areas=areas), cues=cues)


def widest_around(at: Answering, areas: tuple[str, ...]) -> str | None:
    """The widest area with figures that contains all of these."""
    outer = [
        f.area
        for f in at.index.figures
        if f.area and all(at.index.contains(f.area, area) for area in areas)
    ]
    widest = [a for a in outer if not any(at.index.contains(b, a) for b in outer if b != a)]
    return min(widest, default=None)


_WEIGHED = regex(r"\bA\b(?: \w+){1,5}? or (?:\w+ ){0,2}?N of (?:\w+ ){0,3}?A\b")
"""A part that is more or less than so much of the whole: "is A over or under a tenth of B"."""
_COUNTRY = regex(r"\b(?:or|than|with|to|against|and|versus|vs) the (?:whole )?(?:country|nation)\b")
_OF_ALL = regex(
    r"\bof (?:(?:all|every|the|those|these|total|whole|recorded) )*(?:M|them|it|all|total|whole)\b"
    r"(?: \w+){0,2}? (?:was|were|is|are|comes?|came|happen(?:s|ed)|falls?|fell|belongs?|has|had) "
    r"(?:\w+ ){0,3}?A\b|\bA (?:\w+ ){0,2}?(?:share|part|slice|fraction|proportion|portion) of "
    r"(?:all|the (?:total|whole)|them|it|everything)|"
    r"\b(?:of|to) (?:the (?:\S+ ){0,2}?|P )(?:total|whole|tally|overall (?:count|number|figure))\b"
    r"(?! (?:in|for|of|from|across) A\b)|"
    r"\bof all (?:the )?M (?:is|was|are|were) (?:that|it|this|those|these)\b"
)
"""One area's part of everything: "what share of all of them was in A"."""
