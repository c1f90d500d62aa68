"""All there is, named as one item beside an area: "the rise in A, in B and overall".

May import model.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from bot.model.facts import Area
from bot.model.query import Slots
from bot.questions.names.nesting import within
from bot.regex import regex

_AND_ALL = regex(
    r"\bA(?: M)?(?: P)?(?: ,)?(?: (?:and|plus|versus|vs|against|or|than))+ "
    r"(?:(?:how|many|what|was|were|is|the|one|ones|that|those|there|in|for|from|then|also|M|"
    r"figure|number|count|rise) )*?"
    r"(?:overall|altogether|everywhere|everyone|all told|across the board|"
    r"(?:whole|entire|grand|overall) (?:total|lot|figure|number|count|M)|as a whole)(?! A)\b"
)


def with_all(slots: Slots, told: str, areas: Mapping[str, Area], held: Collection[str]) -> Slots:
    """The slots with the widest area held around those named, where all there is is named, too.

    `told` is the sentence with marks for its names.
    """
    if not slots.areas or slots.places or not _AND_ALL.search(told):
        return slots
    around = [one for one in held if all(within(areas, area, one) for area in slots.areas)]
    inner = {one for one in around if any(o != one and within(areas, one, o) for o in around)}
    widest = [one for one in around if one not in inner and one not in slots.areas]
    return replace(slots, areas=(*slots.areas, *widest)) if len(widest) == 1 else slots
