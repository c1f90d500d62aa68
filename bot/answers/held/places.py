"""Towns and the like without figures of their own: what is asked of one is not told of its area.

Of "A and B" the area is told, and that B isn't held; set against each other, neither is.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answers import compose, declining
from bot.answers.asking import Answering
from bot.model.query import Query
from bot.model.reply import Outcome, Reply

_SET_AGAINST = frozenset({"COMPARE", "DIFFERENCE", "TIMES", "SHARE", "REST"})


def declined(at: Answering, query: Query) -> Reply | None:
    """That no figure is held of a place; None where it is only named beside an area."""
    slots = query.slots
    if not slots.places or (slots.areas and not query.cues & _SET_AGAINST):
        return None
    return declining.place_declined(at, replace(query, slots=replace(slots, areas=())))


def beside(at: Answering, query: Query, reply: Reply) -> Reply:
    """The answer about the areas, with what is not held of the places named beside them."""
    slots = query.slots
    if not (slots.places and slots.areas) or reply.outcome is not Outcome.ANSWER:
        return reply
    words = declining.place_declined(at, replace(query, slots=replace(slots, areas=()))).headline
    return replace(reply, blocks=(compose.caveat(words), *reply.blocks))
