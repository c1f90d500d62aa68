"""The place that a follow-up asks about: its own, one the last leads to, or the last one.

May import model and language.
"""

from __future__ import annotations

from dataclasses import replace

from bot.language.asking.cue import Cue
from bot.model.facts import FactBase
from bot.model.query import Conversation, Query, Slots
from bot.questions.turns.carrying import OF_THEM, POINTS_BACK, both
from bot.questions.turns.referring import (
    asks_where,
    first_of,
    of_them_all,
    of_whole,
    other_areas,
    wider,
)


def placed(
    query: Query, before: Conversation, base: FactBase, *, works: bool
) -> tuple[Slots, bool]:
    """The area: the one named, the one "the region" means, or the last one."""
    slots, old = query.slots, before.slots
    meant = of_them_all(query, before).areas
    meant = meant or wider(query, old, base) or other_areas(query, old, base)
    if not (slots.areas or slots.places) and Cue.RANK.name not in query.cues:
        meant = meant or first_of(query, before, base)
    if meant:
        beside = works and POINTS_BACK.search(query.text) and len(meant) == len(old.areas) == 1
        meant = both(old.areas, meant) if beside else meant
        return replace(slots, areas=meant, places=()), False
    if not slots.areas and not slots.places:
        if Cue.RANK.name in query.cues and asks_where(query, old, base):
            return slots, False
        areas = old.areas
        if works and len(areas) == 1:
            areas = both(before.earlier.areas, areas)
        return replace(slots, areas=areas, places=old.places), bool(areas or old.places)
    if _adds_area(query, slots, old, works=works) or of_whole(query, old, base):
        return replace(slots, areas=both(old.areas, slots.areas)), True
    return slots, False


def _adds_area(query: Query, slots: Slots, old: Slots, *, works: bool) -> bool:
    beside = works and len(slots.areas) == 1
    beside = beside and (query.against or bool(POINTS_BACK.search(query.text)))
    if Cue.SHARE.name in query.cues and old.by and not OF_THEM.search(query.text):
        beside = False  # "and its share in B?" is a share of B's own
    return beside or (Cue.REST.name in query.cues and bool(old.areas))
