"""What a follow-up measures: as it names it, or as the question before did. May import model.

Of members of several breakdowns the one that is not named stays: "and boys?", after the girls in
one subject, is asked of the same one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from bot.language.asking.cue import Cue
from bot.model.facts import Figure
from bot.model.query import Conversation, Query, Slots
from bot.questions.turns.reckoning import BY_HOW_MUCH
from bot.questions.turns.referring import SUCH, of_them_all
from bot.regex import regex

T = TypeVar("T")
POINTS_BACK = regex(
    r"\b(?:that|it|this|those|these|them|they|their|theirs|there|then|its|same|both|either|the two|"
    r"he|she|him|"
    r"between them|as a|is that|"
    r"the (?:right|real|correct|actual|exact) (?:number|figure|one))\b"
)
OF_IT = regex(r"\b(?:its|(?:on|of|by|with|via|through|in|for|using|used) (?:it|them|those))\b")
"""What stands for the group named last: "what share was on it?"."""


_IS_IT = regex(r"\b(?:is|was|are|were|does|did|do|makes?) (?:that|it|this|those|they|these)\b")
"""What was told is a part of what is named now: "what share of all loans is that?"."""
_BETWEEN = regex(r"\bin between\b")
OF_THEM = regex(r"\bof (?:them|those|these)\b")
"""What was counted before is what a part is taken of."""


def measured(
    query: Query, slots: Slots, before: Conversation, shown: Sequence[Figure], *, works: bool
) -> tuple[Slots, bool]:
    """What is measured: as named, or as in the last question."""
    old = before.slots
    if not slots.measures and not slots.by and not slots.groups:
        members, earlier = old.by, before.earlier.by
        one_each = len({*members} - {*earlier}) == 1 and len(members) == len(earlier)
        one_each = one_each and _groups(members) == _groups(earlier)
        if works and one_each and len(slots.areas) < 2 and len(slots.periods) < 2:
            members = both(earlier, members)
        members = of_them_all(query, before).by or members
        measures = _apart(query, before) or old.measures
        kept = replace(slots, measures=measures, by=members, groups=old.groups)
        return kept, bool(old.measures or old.by or old.groups)
    told = _groups(slots.by)
    divided = told and all(told | _groups(old.by) <= {group for group, _ in f.by} for f in shown)
    if told and (told < _groups(old.by) or (shown and divided)):
        # "And boys?", after the girls in one subject: in the same one.
        slots = replace(slots, by=(*slots.by, *(each for each in old.by if each[0] not in told)))
        if shown and divided:
            slots = replace(slots, measures=slots.measures or old.measures)
    same_group = _groups(slots.by) == _groups(old.by)
    beside = works and len(_groups(old.by)) == len(old.by) == len(slots.by)
    single = len(old.by) == 1 and not divided and OF_IT.search(query.text) is None
    beside = beside and (same_group or single)
    if beside and (query.against or POINTS_BACK.search(query.text)):
        # "Was that more than the girls?", after the boys.
        measures = slots.measures or old.measures
        pair = both(old.by, slots.by)
        return replace(slots, measures=measures, by=pair, apart=not same_group), False
    if not slots.measures and slots.by and same_group:
        return replace(slots, measures=old.measures), False
    line = query.text
    same = bool(OF_IT.search(line) or BY_HOW_MUCH.search(line) or SUCH.search(line))
    parted = "SHARE" in query.cues and _IS_IT.search(line)
    same = bool(same or _BETWEEN.search(line) or parted)
    if not (slots.by or slots.groups) and old.by and same:
        return replace(slots, by=old.by), False
    return slots, False


def _apart(query: Query, before: Conversation) -> tuple[str, ...]:
    """What the last two questions measured at one time and place, where it is how far apart."""
    slots, old, earlier = query.slots, before.slots, before.earlier
    moved = slots.periods or slots.when or slots.areas or Cue.DIFFERENCE.name not in query.cues
    one_each = len(old.measures) == len(earlier.measures) == 1 and old.measures != earlier.measures
    same = replace(old, measures=()) == replace(earlier, measures=())
    return both(earlier.measures, old.measures) if one_each and same and not moved else ()


def _groups(by: tuple[tuple[str, str], ...]) -> set[str]:
    return {group for group, _ in by}


def both(first: tuple[T, ...], second: tuple[T, ...]) -> tuple[T, ...]:
    """What the first and the second have, each once."""
    return tuple(dict.fromkeys((*first, *second)))
