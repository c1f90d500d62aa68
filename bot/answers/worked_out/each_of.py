"""Every area, or every group, that there is, told one by one: "all six towns in 2012".

May import the rankings, the peers and the look-up.
"""

from __future__ import annotations

from bot.answers.asking import KINDS, Answering
from bot.answers.held.lookup import COUNTS, key_of
from bot.answers.worked_out import ranking
from bot.answers.worked_out.peers import areas_asked, newest_group, peers
from bot.language.shown import computing
from bot.model.facts import Figure
from bot.model.query import Query
from bot.model.reply import Reply
from bot.regex import regex

_MANY = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d\d?|N)"
_ALL = regex(
    rf"\b(?:(?:every|each)(?: one of the| of the| single)?|"
    rf"all(?: of)?(?: the| these)?(?: {_MANY})?|"
    rf"(?:^|list |give me |show me |show |compare |rank )(?:me )?(?:all )?(?:the )?{_MANY}|"
    rf"\b(?:list|give me|show me|compare)(?: all)?(?: of)? the) (?P<noun>\w+)\b"
)
_OTHERWISE = frozenset(
    "RANK CHANGE RISE FALL TIMES DIFFERENCE WHY TOGETHER CLAIM YES_NO REST AVERAGE WHO_SAID SHARE "
    "COMPARE WHICH_PERIOD WHEN POINTS".split()
)
_ONE = regex(r"\b(?:average|mean|median|total|sum|together|combined|overall|add\w*)\b")


def answer(at: Answering, query: Query) -> Reply | None:
    """All of them in order; None where not all are asked for, or they are no few."""
    if query.cues & _OTHERWISE or _ONE.search(query.text) or len(query.numbers) > 1:
        return None
    slots = query.slots
    if slots.places or slots.sources or slots.when or len(slots.areas) > 1 or len(slots.by) > 1:
        return None
    found: list[Figure] = []
    lead = computing.GROUPS
    nouns = {match["noun"] for match in _ALL.finditer(query.bare)}
    if "G" in nouns and len(slots.groups) == 1 and not (slots.by or slots.unknown):
        found = _groups(at, query)
    asked = {match["noun"] for match in _ALL.finditer(query.text)}
    kinds = asked.intersection(areas_asked(at.index.base, query))
    if not found and kinds and not (slots.groups or slots.areas) and {*slots.unknown} <= kinds:
        found, lead = _areas(at, query), computing.AREAS
    if not 1 < len(found) <= ranking.FEW or any(f.value.rounded for f in found):
        return None
    if query.numbers and query.numbers[0].number != len(found):
        return None
    return ranking.in_order(at, query, found, lead, every=True)


def _groups(at: Answering, query: Query) -> list[Figure]:
    """The single groups of one breakdown, in one area and period."""
    pool = at.index.pool(query.slots, KINDS.get(query.intent, COUNTS))
    held = [f for f in pool if len(f.by) == 1 == len(f.by[0][1])]
    if query.slots.areas:
        held = [f for f in held if f.area in query.slots.areas]
    times = {f.period.end if f.period else 0 for f in held}
    newest = [f for f in held if (f.period.end if f.period else 0) == max(times)]
    alike = {(f.area, f.measure, f.of, f.period, f.release, f.by[0][0]) for f in newest}
    return newest if len(alike) == 1 else []


def _areas(at: Answering, query: Query) -> list[Figure]:
    """The areas of the kind that is asked for, in one period, undivided or of the group named."""
    pool = at.index.pool(query.slots, KINDS.get(query.intent, COUNTS))
    newest = newest_group(pool) if pool else []
    found = peers(at, query, newest)
    return found if len({(key_of(f), f.period) for f in found}) == 1 else []
