"""A follow-up that puts one thing in the place of another: "now B instead of A".

Of two that were compared the other stays. May import model.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from bot.model.query import Conversation, Query, Slots, When
from bot.regex import regex

EXCHANGES = regex(
    r"\b(?:instead of|in place of|rather than|in lieu of|in exchange for|"
    r"(?:swap|switch|exchange|substitut|replac)(?:e|es|ed|ing|s|ped|ping)?)\b"
)


_One = TypeVar("_One")


def exchanged(query: Query, named: Slots, before: Conversation) -> Query | None:
    """The last question with the one thing it had that is `named` replaced by the other.

    None where it was of one thing only, or more is asked than that.
    """
    slots, old = query.slots, before.slots
    timed = slots.periods or slots.when not in ((), (When.LATEST,))  # "now B instead"
    if not before.facts or slots.measures or timed or query.numbers:
        return None
    areas = _put(old.areas, named.areas)
    by = _put(old.by, named.by)
    if (areas is None) is (by is None):
        return None
    both = replace(old, areas=areas or old.areas, by=by or old.by)
    cues = query.cues | before.cues
    intent = before.intent or query.intent
    return replace(query, slots=both, intent=intent, cues=cues, carried=("area", "measure"))


def _put(old: tuple[_One, ...], named: tuple[_One, ...]) -> tuple[_One, ...] | None:
    """Two things or more with the only one of them that is named replaced by the other named."""
    out = [one for one in named if one in old]
    into = [one for one in named if one not in old]
    if len(old) == 1 or len(out) != 1 or len(into) != 1:
        return None
    return tuple(into[0] if one == out[0] else one for one in old)
