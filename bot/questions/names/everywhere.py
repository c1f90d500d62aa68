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


_OF_COUNTRY = regex(
    r"\b(?:(?<!rest )of|than|with|to|against|versus|vs|beside) (?:the|our) (?:whole |entire )?"
    r"(?:country|nation)(?:'?s)?\b",
    has="country|nation",
)
"""The country around a place that is named: "A's part of the country's total"."""
_COUNTRIES = frozenset({"country", "nation"})


def with_all(
    slots: Slots, told: str, line: str, areas: Mapping[str, Area], held: Collection[str]
) -> Slots:
    """The slots with the widest area held around those named, where all there is is named, too.

    `told` is the `line` of the sentence with marks for its names.
    """
    if not slots.areas or slots.places:
        return slots
    part = not any(areas[one].kind in _COUNTRIES for one in slots.areas)
    if not (_AND_ALL.search(told) or (part and _OF_COUNTRY.search(line))):
        return slots
    around = [one for one in held if all(within(areas, area, one) for area in slots.areas)]
    inner = {one for one in around if any(o != one and within(areas, one, o) for o in around)}
    widest = [one for one in around if one not in inner and one not in slots.areas]
    return replace(slots, areas=(*slots.areas, *widest)) if len(widest) == 1 else slots
