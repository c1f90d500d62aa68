"""The most that any area had at any time: "the highest ever". May import the rankings."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.asking import KINDS, Answering
from bot.answers.held.lookup import COUNTS, key_of
from bot.answers.worked_out import peers, ranking, reach
from bot.language.shown import computing
from bot.model.facts import Figure
from bot.model.query import Query, When
from bot.model.reply import Reply
from bot.regex import regex

_EVER = regex(
    r"\b(?:ever|(?:of|in) all (?:the )?(?:time|years|periods)|all time|in history|"
    r"(?:the|a|any) record (?!high|low|year|month|quarter)\w+|"
    r"in any (?:one |single )?(?:year|period))\b"
)


def answer(at: Answering, query: Query) -> Reply | None:
    """The areas in the order of all that they ever had; None where no such order is asked for."""
    slots = query.slots
    if slots.periods or slots.groups or not _EVER.search(query.text):
        return None
    every = replace(slots, areas=(), when=(When.EACH,))
    alike: dict[object, list[Figure]] = {}
    for figure in at.index.pool(every, KINDS.get(query.intent, COUNTS)):
        alike.setdefault((key_of(figure), figure.release), []).append(figure)
    found = peers.peers(at, query, max(alike.values(), key=len)) if alike else []
    areas = {figure.area: figure for figure in found}
    if len(areas) < _TWO:
        return None
    declined = reach.too_few(at, query, [*areas.values()])
    return declined or ranking.in_order(at, query, found, computing.ALL_TIME)


_TWO = 2
