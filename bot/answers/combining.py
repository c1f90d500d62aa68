"""Several areas taken as one: what they come to together, their part in the whole, or its rest.

May import the arithmetic and the look-up.
"""

from __future__ import annotations

import re

from bot.answers import arithmetic, comparing
from bot.answers.arithmetic import Worked
from bot.answers.asking import Answering
from bot.answers.lookup import COUNTS
from bot.answers.operands import resolve
from bot.model.facts import Figure
from bot.model.query import Query
from bot.model.reply import Reply
from bot.model.value import Bound

_LEAST = 2
_OTHERWISE = frozenset({"CHANGE", "RISE", "RANK", "POINTS", "TIMES"})
"""Signs that it is not counts that are set beside each other."""
_JOINED = re.compile(r"\bA (?:and|plus|with|together with|along with|n) A\b|\bboth\b")


def answer(at: Answering, query: Query) -> Reply | None:
    """What several areas come to; None where that isn't asked, or they can't be added up."""
    slots = query.slots
    wanted = query.cues & {"TOGETHER", "SHARE", "REST"}
    if (
        query.cues & _OTHERWISE
        or not wanted
        or len(slots.areas) < _LEAST
        or slots.paired
        or slots.places
        or slots.groups
    ):
        return None
    found = resolve(at.index, slots, COUNTS).found
    if {figure.area for figure in found} != set(slots.areas) or len(found) != len(slots.areas):
        return None
    if any(arithmetic.unlike(at.index.base, found[0], one, axis="area") for one in found[1:]):
        return None
    wholes = [one for one in found if all(_holds(at, one, part) for part in found if part != one)]
    parts = tuple(one for one in found if one not in wholes)
    if any(_holds(at, one, other) for one in parts for other in parts) or len(parts) < _LEAST:
        return None
    if not wholes:
        worked = [arithmetic.total(at.index.base, parts)]
        return comparing.derived(at, parts, worked) if wanted == {"TOGETHER"} else None
    return None if wanted == {"TOGETHER"} else _of_whole(at, query, parts, wholes[0])


def _holds(at: Answering, outer: Figure, inner: Figure) -> bool:
    return at.index.contains(str(outer.area), str(inner.area))


def _of_whole(
    at: Answering, query: Query, parts: tuple[Figure, ...], whole: Figure
) -> Reply | None:
    base = at.index.base
    if any(one.value.bound is not Bound.EXACT for one in parts):
        return None
    made: list[Worked | None] = [arithmetic.total(base, parts)]
    if "REST" in query.cues:
        made.append(arithmetic.rest(base, whole, *parts))
    elif _JOINED.search(query.bare):
        made.append(arithmetic.share(parts[0], whole, *parts[1:]))
    else:
        made = [arithmetic.share(part, whole) for part in parts]
    return comparing.derived(at, (*parts, whole), [each for each in made if each])
