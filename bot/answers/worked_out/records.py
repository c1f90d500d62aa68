"""The most that any area had at any time: "the highest ever". May import the rankings."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.asking import KINDS, Answering
from bot.answers.held.lookup import COUNTS, key_of
from bot.answers.worked_out import peers, ranking, reach
from bot.language.asking import ordering
from bot.language.shown import computing
from bot.language.shown.describe import measure_of
from bot.model.facts import Figure, MeasureKind
from bot.model.query import Query, Slots, When
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
    ever = _TABLE.search(query.text)
    table = bool(ever or _ANYWHERE.search(query.text)) and not (slots.areas or slots.by)
    if not table and (slots.periods or slots.groups or not _EVER.search(query.text)):
        return None
    every = replace(slots, areas=(), groups=(), when=slots.when if slots.periods else (When.EACH,))
    kinds = KINDS.get(query.intent, COUNTS)
    alike: dict[object, list[Figure]] = {}
    for figure in at.index.pool(every, kinds):
        alike.setdefault((key_of(figure), figure.release), []).append(figure)
    longest = max(alike.values(), key=len) if alike else []
    if table and longest:
        divided = _divided(at, every, longest[0])
        if not (ever or divided):
            return None
        longest = [*longest, *divided]
        ends = {figure.period.end for figure in longest if figure.period}
        if not ever and ends:
            longest = [f for f in longest if f.period and f.period.end == max(ends)]
    found = peers.peers(at, query, longest) if longest else []
    areas = {figure.area: figure for figure in found}
    if len(areas) < _TWO:
        return None
    if declined := reach.too_few(at, query, [*areas.values()]):
        return declined
    reply = ranking.in_order(at, query, found, computing.ALL_TIME)
    if not table:
        return reply
    told = ordering.places(query.text) or 1
    return replace(reply, facts=reply.facts[:told], context=reply.facts[told:])


def _divided(at: Answering, slots: Slots, one: Figure) -> list[Figure]:
    """The figures of single groups beside one undivided: a level may be that of any of them.

    A part of a count is less than the whole, and so none.
    """
    if one.by or measure_of(at.index.base, one).kind is MeasureKind.COUNT:
        return []
    like = (one.measure, one.of, one.release)
    return [
        figure
        for group in at.index.base.breakdowns
        for figure in at.index.pool(replace(slots, groups=(group,)), COUNTS)
        if (figure.measure, figure.of, figure.release) == like
        and len(figure.by) == 1 == len(figure.by[0][1])
    ]


_TABLE = regex(
    r"\b(?:(?:whole|entire|full|complete) (?:table|data\w*|record|base|list|set|thing|lot)|"
    r"in (?:the|this|your) (?:table|data\w*)|single (?:best|worst|\w{3,}est)|of them all|"
    r"(?:either|both|all|any) (?:the )?(?:years?|seasons?|periods?))\b",
    has="table|data|record|base|list| set|thing| lot|single|of them all|either|both|all|any",
)
"""All that is held is put in one order, whatever the area, group and period."""
_ANYWHERE = regex(r"\b(?:anywhere|any \w+,? (?:(?:at|in|and|or) )?any \w+)\b", has="anywhere| any ")
"""Whatever the area and group, of the newest period where none is named."""
_TWO = 2
