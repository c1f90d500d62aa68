"""How far apart the two ends of an order are: "the gap between the best and the worst".

Each end is the first of the ranking that names it. May import the rankings and the arithmetic.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.answers.asking import Answering
from bot.answers.worked_out import arithmetic, ranking, records
from bot.answers.worked_out.derived import derived
from bot.language.asking import ordering
from bot.language.asking.comparison import NTH
from bot.language.asking.cue import Cue
from bot.language.asking.cues import COMPILED
from bot.model.facts import Figure
from bot.model.query import Intent, Query
from bot.model.reply import Outcome, Reply
from bot.regex import regex

_END = (
    rf"(?:(?:{NTH})[ -])?(?:best|worst|top|bottom|(?:most|least)(?: \w+ed| common)?|"
    r"(?!(?:lat|earli|old|new|inter|for|rap)est)\w{3,}est)\b"
)
_ENDS = regex(
    rf"\b(?P<one>{_END})(?P<noun>(?: (?!and |to |from |than )\w+){{0,4}}?),? "
    rf"(?:and|to|from|than|vs|versus|or)(?P<between>(?: \w+){{0,2}}?) (?P<other>{_END})"
)
"""Two ends of an order: "the best variety and the worst", "the highest to the lowest"."""
_APART = regex(
    r"\b(?:differences?|gap|spread|range|apart|margin|distance|span|separat\w+|"
    r"how (?:much|many)|by how|(?:lies?|points) between)\b",
    has="differ|gap|spread|range|apart|margin|distance|span|separat|how|between",
)


def answer(at: Answering, query: Query) -> Reply | None:
    """The two ends and what is between them; None where that isn't asked or they aren't held."""
    text = query.text
    if not _APART.search(text) or query.slots.unknown or query.numbers:
        return None
    found = _ENDS.search(text)
    if found is None:
        return None
    one, other = (_end(at, query, found, end) for end in ("one", "other"))
    breakdowns, slots = [*at.index.base.breakdowns], query.slots
    if one is None and len(breakdowns) == len(slots.areas) == 1 and not (slots.by or slots.groups):
        # "The highest and the lowest wait at A": of the only groups that there are.
        of_groups = replace(query, slots=replace(slots, groups=(*breakdowns,)))
        one, other = (_end(at, of_groups, found, end) for end in ("one", "other"))
    if one is None or other is None or one.id == other.id:
        return None
    base = at.index.base
    axis = "period" if one.period != other.period else "area"
    if arithmetic.unlike(base, replace(one, by=other.by), other, axis=axis):
        return None
    return derived(at, (one, other), [arithmetic.difference(base, one, other)])


def _end(at: Answering, query: Query, found: re.Match[str], end: str) -> Figure | None:
    """The figure that one end of the order is; None where no order comes of it."""
    asked = f"which {found[end]}{found['noun']}{query.text[found.end() :]}"
    low = Cue.LOWEST.name
    cues = query.cues - {low, Cue.COMPARE.name, Cue.CHANGE.name, Cue.DIFFERENCE.name}
    cues |= {Cue.RANK.name} | ({low} if COMPILED[Cue.LOWEST].search(f" {asked}") else set())
    alone = replace(query, text=asked, cues=cues, intent=Intent.VALUE)
    reply = records.answer(at, alone) or ranking.answer(at, alone)
    if reply is None or reply.outcome is not Outcome.ANSWER or not reply.computed:
        return None
    place = (ordering.place(asked) or 1) - 1
    return at.index.base.figures[reply.facts[place]] if place < len(reply.facts) else None
