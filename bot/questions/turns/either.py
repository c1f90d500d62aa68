"""Which of the two things told last is meant: "which one had less?", "so which was the wetter?".

May import model and language.
"""

from __future__ import annotations

from dataclasses import replace

from bot.language.asking.cue import Cue
from bot.model.query import Conversation, Query, Slots
from bot.regex import regex

_WHICH = regex(
    r"(?:(?:so|and|ok|okay|then|now|but) )*(?:which|who|what)"
    r"(?: (?:one|year|month|quarter|season|period|M)| of (?:these|those|them|the)(?: two)?)?"
    r"(?: (?:is|was|were|has|had|did|does|do|got|saw|came out|comes out))?"
    r"(?: (?:the|a|even|much|actually|really))* (?:more|less|fewer|worse|better|[a-z]{3,}er|M)"
    r"(?: (?:one|year|month|quarter|season|period|then|M|of (?:the|those|these|them)(?: two)?))*"
)
"""One of two is picked, and nothing else asked: neither than what, nor of whom."""


def of_two(query: Query, before: Conversation) -> Query:
    """The query as one that compares what the last two questions asked of two things."""
    slots = query.slots
    named = slots.areas or slots.places or slots.by or slots.groups or slots.periods or slots.when
    if named or slots.unknown or not _WHICH.fullmatch(query.bare):
        return query
    if not {*slots.measures} <= {*before.slots.measures} or Cue.RANK.name in query.cues:
        return query
    if not _one_apart(before.slots, before.earlier):
        return query
    cues = query.cues | {Cue.COMPARE.name}
    return replace(query, slots=replace(slots, measures=()), cues=cues)


def _one_apart(last: Slots, earlier: Slots) -> bool:
    """Whether two questions asked the same of two places, groups or times."""
    plain = replace(last, topics=())
    return (
        sum(
            len(one) == len(other) == 1 and one != other and same == plain
            for one, other, same in (
                (last.areas, earlier.areas, replace(earlier, areas=last.areas, topics=())),
                (last.by, earlier.by, replace(earlier, by=last.by, topics=())),
                (last.periods, earlier.periods, replace(earlier, periods=last.periods, topics=())),
            )
        )
        == 1
    )
