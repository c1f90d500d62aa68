"""Taking over from the conversation what a follow-up leaves out. May import model and language.

A question that names what it needs starts afresh; one that leans on what was said ("and in B?",
"the year before?", "difference?") gets the slots it lacks, and the reading says which were carried.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.language.cues import Cue
from bot.model.facts import FactBase
from bot.model.query import Conversation, Intent, Query, Slots, When
from bot.questions.reader import Reading

_LEAN = re.compile(
    r"^(?:and|what about|how about|or|but|then|also|no|nope|actually|ok|okay|so|sorry|i mean|"
    r"i meant|fine|same|now|"
    r"the (?:year|period|one|previous|other|same)|whats about)\b"
)
_POINTS_BACK = re.compile(
    r"\b(?:that|it|this|those|these|them|they|there|then|its|same|both|either|the two|"
    r"between them|as a|is that|"
    r"the (?:right|real|correct|actual|exact) (?:number|figure|one))\b"
)
_AGAIN = re.compile(
    r"^(?:say (?:that |it )?again|again|repeat(?: that| it)?|come again|pardon|what|of what|"
    r"what was that|"
    r"sorry what|once more|say that again)$"
)
_WHO = re.compile(
    r"^(?:and |so )?(?:who said (?:that|this|it|so)|whose words|says who|who was that|who says|"
    r"who is that by)"
)
_ELSE = re.compile(
    r"\b(?:what else|anything else|more from|else did|rest of (?:it|the statement))\b"
)
_WIDER = re.compile(
    r"\bthe (?:whole |wider |entire )?(region|county|force|country|nation|area|state|province|"
    r"district|city|continent)\b"
)
_OTHER = re.compile(
    r"\bother (?:one|area|force|place|region|county|country|state|city|two|man|case|guy)\b"
)
_NEXT = re.compile(r"\b(?:the )?(?:next|following) (?:one|year|period|month)\b|\bafter that\b")
_SHORT = 7
"""Words up to which a question without its own slots is taken for a follow-up."""
_WORKS = {Cue.DIFFERENCE.name, Cue.TIMES.name, Cue.COMPARE.name, Cue.SHARE.name, Cue.REST.name}


def follow_up(reading: Reading, before: Conversation, base: FactBase) -> Reading:
    """The reading with slots carried over, where the question is no full one."""
    query = reading.query
    if before.intent is None or query.intent in (Intent.GREETING, Intent.THANKS, Intent.REFUSED):
        return reading
    if not leans(query):
        return reading
    return replace(reading, query=_carried(query, before, base))


def leans(query: Query) -> bool:
    """Whether the question needs what was said before."""
    slots, line = query.slots, query.text
    if slots.unknown and not (_WHO.search(line) or _OTHER.search(line)):
        return False
    named = bool(slots.measures or slots.by or slots.speakers or slots.groups)
    placed = bool(slots.areas or slots.places)
    if named and placed:
        return False
    if _LEAN.search(line) or _WIDER.search(line) or _OTHER.search(line):
        return True
    if named and query.intent is not Intent.VALUE and not _POINTS_BACK.search(line):
        return False
    short = len(line.split()) <= _SHORT
    return short or bool(_POINTS_BACK.search(line))


def points_back(query: Query) -> str | None:
    """What a follow-up asks of the last reply itself: "again", "who", "else", or nothing."""
    if _AGAIN.match(query.text):
        return "again"
    if _WHO.match(query.text):
        return "who"
    return "else" if _ELSE.search(query.text) else None


def _carried(query: Query, before: Conversation, base: FactBase) -> Query:
    slots, old = query.slots, before.slots
    taken: list[str] = []
    works = bool(query.cues & _WORKS)
    wider = _wider(query, old, base)
    other = _other_areas(query, old, base)
    if wider or other:
        slots = replace(slots, areas=wider or other, places=())
    elif not slots.areas and not slots.places:
        if old.areas or old.places:
            slots = replace(slots, areas=old.areas, places=old.places)
            taken.append("area")
            if works and len(old.areas) == 1:
                slots = replace(slots, areas=_both(before.earlier.areas, old.areas))
    elif _adds_area(query, slots, old, works=works):
        slots = replace(slots, areas=_both(old.areas, slots.areas))
        taken.append("area")
    if _NEXT.search(query.text) and len(old.periods) == 1:
        after = old.periods[0]
        slots = replace(slots, periods=(replace(after, start=after.end, label="the next one"),))
    elif not slots.periods and not slots.when and (old.periods or old.when):
        slots = replace(slots, periods=old.periods, when=old.when, months=old.months)
        taken.append("period")
        if works and len(slots.areas) < 2:
            slots = replace(
                slots,
                periods=_both(before.earlier.periods, old.periods),
                when=_both(before.earlier.when, old.when),
            )
    elif When.PREVIOUS in slots.when and len(old.periods) == 1 and not works:
        slots = replace(slots, periods=(old.periods[0].before(),), when=())
        taken.append("period")
    elif works and _POINTS_BACK.search(query.text) and len(slots.periods) == 1 and old.periods:
        slots = replace(slots, periods=_both(old.periods, slots.periods))
    if not slots.measures and not slots.by and not slots.groups:
        if old.measures or old.by or old.groups:
            slots = replace(slots, measures=old.measures, by=old.by, groups=old.groups)
            taken.append("measure")
    elif not slots.measures and slots.by and {g for g, _ in slots.by} == {g for g, _ in old.by}:
        slots = replace(slots, measures=old.measures)
    intent = query.intent
    cues = query.cues
    own = cues & _OWN_INTENT - ({"RATE", "CLAIM"} if "AVERAGE" in cues else set())
    if intent in (Intent.VALUE, Intent.NOTE, Intent.HELP) and not own:
        intent, cues = before.intent or intent, cues | before.cues
    if before.intent is Intent.NOTE and intent is Intent.NOTE and not slots.measures:
        taken = ["note"]
    if intent is Intent.WHO_SAID and not slots.speakers and not slots.areas:
        slots = replace(slots, speakers=old.speakers)
    return replace(query, slots=slots, intent=intent, cues=cues, carried=tuple(taken))


def _adds_area(query: Query, slots: Slots, old: Slots, *, works: bool) -> bool:
    beside = works and bool(_POINTS_BACK.search(query.text)) and len(slots.areas) == 1
    return beside or (Cue.REST.name in query.cues and bool(old.areas))


_OWN_INTENT = frozenset(
    {
        "QUANTITY",
        "WHEN",
        "WHO",
        "AVERAGE_MONTH",
        "RATE",
        "FORECAST",
        "DIFFERENCE",
        "TIMES",
        "REST",
        "CLAIM",
    }
)


def _both(first: tuple[object, ...], second: tuple[object, ...]) -> tuple:  # type: ignore[type-arg]
    return tuple(dict.fromkeys((*first, *second)))


def _wider(query: Query, old: Slots, base: FactBase) -> tuple[str, ...]:
    """The area around the last one that "the region" or "the county" means."""
    named = _WIDER.search(query.text)
    if not named or query.slots.areas:
        return ()
    if old.places:
        inner = old.places[0][1]
        return (
            (inner,) if named.group(1) in ("county", "force", "area") else _up(inner, named, base)
        )
    return _up(old.areas[0], named, base) if old.areas else ()


def _up(area: str, named: re.Match[str], base: FactBase) -> tuple[str, ...]:
    at = base.areas[area].within
    while at is not None:
        if named.group(1) in (base.areas[at].kind or "").lower():
            return (at,)
        at = base.areas[at].within
    return ()


def _other_areas(query: Query, old: Slots, base: FactBase) -> tuple[str, ...]:
    """The areas of the same kind that have facts, other than the last one."""
    if not _OTHER.search(query.text) or not old.areas or query.slots.areas:
        return ()
    kind = base.areas[old.areas[0]].kind
    held = sorted({f.area for f in base.figures.values() if f.area})
    return tuple(id_ for id_ in held if base.areas[id_].kind == kind and id_ not in old.areas)[:4]
