"""Follow-ups that set one more place beside the last: "is that twice B's?", "is it the same in B?".

May import model and language.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.language.asking.cue import Cue
from bot.model.query import Conversation, Intent, Query
from bot.model.value import Scale
from bot.questions.names.bare import AREA
from bot.regex import regex

_TIMES = regex(
    r"\bN (?:(?:times|as|many|much|high|of|the|what|that|those|number|figure|count|total|M|for|in|"
    r"were|was|there) )*A\b"
)
"""So many times what there is in a place."""
_AS_MANY = regex(r"\bA (?:\w+ ){0,3}?N (?:times )?as (?:many|much|high)(?: M)?(?: ,|$)")
"""So many times as many in a place: as there are in the other."""
_MORE = r"(?:worse|higher|lower|bigger|smaller|more|fewer|better|ahead|less)(?: one)?(?: then)?$"
_LED = r"^(?:(?:and|so|but|then|ok|meaning|that) )*"
_IS = r"(?:is|was|are|were|does|do|did|has|have|had)\b"
_ALIKE = regex(
    rf"{_LED}{_IS}.*\b(?:the same|(?:any )?different|similar|alike|as (?:many|much|high|low|bad)|"
    rf"in line with|on a par with|comparable|level with)\b|{_LED}{_IS} (?:\w+ ){{1,5}}?{_MORE}|"
    rf"{_LED}(?!(?:what|which|who|why|how|where|when)\b)(?:\w+ ){{1,4}}?{_IS} "
    rf"(?:(?:the|much|far|even|a|lot|bit|actually|clearly) )*{_MORE}"
)
"""Whether another has as many is asked, or that it has more concluded."""
_MOVES = frozenset({Cue.CHANGE.name, Cue.RISE.name, Cue.FALL.name, Cue.SHARE.name})


def set_beside(query: Query, before: Conversation) -> Query | None:
    """The question of both places, after a count of the one; None where it sets nothing beside."""
    old, areas = before.slots, query.slots.areas
    other = len(areas) == len(old.areas) == 1 and areas != old.areas
    named = query.slots.measures or query.slots.by or query.slots.groups or query.slots.speakers
    if not other or named or before.intent is not Intent.VALUE or not before.facts:
        return None
    slots = replace(old, areas=(*old.areas, *areas))
    beside = replace(query, slots=slots, intent=Intent.VALUE, carried=("area", "measure"))
    if _times(query):
        cues = query.cues - _MOVES | {Cue.CLAIM.name}
        return replace(beside, cues=cues, bare=f"{AREA} {query.bare}")
    if _times(query, _AS_MANY):
        cues = query.cues - _MOVES | {Cue.CLAIM.name}
        turned = replace(slots, areas=(*areas, *old.areas))
        return replace(beside, slots=turned, cues=cues, bare=f"{query.bare} as {AREA}")
    if query.numbers or query.cues & _MOVES or not _ALIKE.search(query.text):
        return None
    cues = query.cues - {Cue.DEFINE.name, Cue.YES_NO.name, Cue.CLAIM.name}
    return replace(beside, cues=cues | {Cue.COMPARE.name})


def _times(query: Query, said: re.Pattern[str] = _TIMES) -> bool:
    """Whether one number is claimed of what there is in the place named, or in the other."""
    scales = {value.scale for value in query.numbers}
    asked = query.cues & {Cue.ASKS.name, Cue.WHY.name, Cue.SOURCE.name}
    parts = len(query.numbers) == 1 and scales <= {Scale.TIMES, Scale.PERCENT}
    return parts and not asked and bool(said.search(query.bare))
