"""Saying how a question was read: every slot by its name. May import model and language."""

from __future__ import annotations

from collections.abc import Mapping

from bot.model.facts import FactBase
from bot.model.query import Intent, Query


def read_as(base: FactBase, query: Query) -> Mapping[str, str | tuple[str, ...]]:
    """The intent and each slot that was named, in words; empty slots are left out."""
    slots = query.slots
    rows: dict[str, str | tuple[str, ...]] = {
        "intent": str(query.intent),
        "measure": tuple(
            base.measures[id_].short or base.measures[id_].name
            for id_ in slots.measures
            if id_ in base.measures
        ),
        "area": tuple(base.areas[id_].name for id_ in slots.areas),
        "place": tuple(place for place, _ in slots.places),
        "period": (
            *(period.label for period in slots.periods),
            *((slots.within.label,) if slots.within else (str(w) for w in slots.when)),
        ),
        "breakdown": tuple(base.breakdowns[g].members[m].name for g, m in slots.by),
        "speaker": tuple(
            base.speakers[id_].name
            for id_ in slots.speakers
            if query.intent in (Intent.WHO_SAID, Intent.WHY)
        ),
        "not known": slots.unknown,
        "carried over": query.carried,
    }
    return {name: value for name, value in rows.items() if value}
