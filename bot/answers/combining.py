"""What several areas come to together. May import the arithmetic and the look-up.

Their part in an area around them, and what is left without them, is told in `dividing`.
"""

from __future__ import annotations

from bot.answers import arithmetic
from bot.answers.asking import Answering
from bot.answers.derived import derived
from bot.answers.lookup import COUNTS
from bot.answers.operands import resolve
from bot.model.query import Query
from bot.model.reply import Reply

_LEAST = 2
_OTHERWISE = frozenset({"CHANGE", "RISE", "RANK", "POINTS", "TIMES", "SHARE", "REST"})
"""Signs that it is not counts that are added up."""


def answer(at: Answering, query: Query) -> Reply | None:
    """What several areas come to; None where that isn't asked, or they can't be added up."""
    slots = query.slots
    if "TOGETHER" not in query.cues or query.cues & _OTHERWISE or len(slots.areas) < _LEAST:
        return None
    if slots.paired or slots.places or slots.groups:
        return None
    found = resolve(at.index, slots, COUNTS).found
    if {figure.area for figure in found} != set(slots.areas) or len(found) != len(slots.areas):
        return None
    if any(arithmetic.unlike(at.index.base, found[0], one, axis="area") for one in found[1:]):
        return None
    if any(at.index.contains(str(one.area), str(other.area)) for one in found for other in found):
        return None
    return derived(at, found, [arithmetic.total(at.index.base, found)])
