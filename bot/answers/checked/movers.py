"""Several that are said to have moved, each by itself: "A rose, B fell", "A and B went up".

May import model and language.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.language.asking.movement import FALL, RISE
from bot.model.query import Query, Slots
from bot.questions.names.bare import AREA, GROUP
from bot.regex import regex

_JOINT = regex(r" ?, (?:(?:and|but|while|whereas) )?| (?:and|but|while|whereas) ")
_UP, _DOWN = regex(rf"\b(?:{RISE})\b"), regex(rf"\b(?:{FALL})\b")
_MOVES = frozenset({"FALL", "WRONG_WAY"})


def one_by_one(query: Query) -> list[Query]:
    """The claim taken apart by areas, or by members; nothing where that can't be done for sure."""
    each = list(_each(query.slots))
    if len(each) < 2 or not (_UP.search(query.bare) and _DOWN.search(query.bare)):
        return [replace(query, slots=one) for one in each]
    sign = AREA if len(query.slots.areas) > 1 else GROUP
    parts = [part for part in _JOINT.split(query.bare) if sign in part.split()]
    ways = [(bool(_UP.search(part)), bool(_DOWN.search(part))) for part in parts]
    told = all(part.split().count(sign) == 1 for part in parts)
    if not told or len(parts) != len(each) or any(up is down for up, down in ways):
        return []
    return [
        replace(
            query,
            slots=one,
            bare=part,
            cues=query.cues | _MOVES if down else query.cues - _MOVES,
        )
        for one, part, (_, down) in zip(each, parts, ways, strict=True)
    ]


def _each(slots: Slots) -> Iterator[Slots]:
    """The slots of each area named, or of each member."""
    if len(slots.areas) > 1:
        yield from (replace(slots, areas=(area,)) for area in slots.areas)
    elif len({group for group, _ in slots.by}) == 1 < len(slots.by):
        yield from (replace(slots, by=(one,)) for one in slots.by)
    else:
        yield slots
