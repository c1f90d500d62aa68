"""Follow-ups that set one thing more beside the last: "is that twice B's?", "how far is B behind?".

It is a place, a member of the same group, or a time: "compare that with 2010".

May import model and language.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.language.asking.cue import Cue
from bot.model.query import Conversation, Intent, Query, When
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
_APART = (
    r"(?:behind|ahead|above|below|apart|off|short|lower|higher|more|less|fewer|worse|better|bigger|"
    r"smaller|larger|greater)"
)
_HOW_FAR = regex(
    rf"{_LED}(?:(?:by )?how (?:far|much|many)|is|was) (?:\w+ )??{_APART}? ?{_IS} (?:\w+ ){{1,6}}?"
    rf"{_APART}(?: (?:then|that|it|this|of (?:that|it|this)))?$|"
    rf"{_LED}how (?:far|much|many) {_APART} {_IS} (?:\w+ ?){{1,6}}$|"
    rf"{_LED}how (?:do|does|did) (?:\w+ ){{1,6}}?(?:compare|stack up|measure up)"
    r"(?: (?:to|with) (?:that|this|it))?$",
    has="how",
)
"""How far another is from the last is asked."""
_WITH_TIME = regex(
    r"\b(?:compar\w+|versus|vs|against|relative) (?:\w+ ){0,4}?P$|"
    rf"{_LED}(?:(?:by )?how (?:far|much|many)|what) .*\bthan (?:in |for )?P$",
)
_MOVES = frozenset({Cue.CHANGE.name, Cue.RISE.name, Cue.FALL.name, Cue.SHARE.name})


def set_beside(query: Query, before: Conversation) -> Query | None:
    """The question of both, after a count of the one; None where it sets nothing beside."""
    if before.intent is not Intent.VALUE or not before.facts:
        return None
    slots = query.slots
    if slots.unknown or slots.places or slots.measures or slots.speakers:
        return None
    return _of_times(query, before) or _of_members(query, before) or _of_places(query, before)


def _of_times(query: Query, before: Conversation) -> Query | None:
    """The question of both times, after a count at the one: "compare that with 2010"."""
    slots, old = query.slots, before.slots
    apart = len(slots.periods) == 1 and slots.periods != old.periods and len(old.periods) < _TWO
    named = slots.areas or slots.by or slots.groups or slots.when or slots.within
    if not apart or named or not _WITH_TIME.search(query.bare):
        return None
    when = () if old.periods else old.when or (When.LATEST,)
    if len(when) > 1 or When.EACH in when or old.within:
        return None
    both = replace(old, periods=(*old.periods, *slots.periods), when=when)
    cues = query.cues - {Cue.CHANGE.name} | {Cue.COMPARE.name, Cue.DIFFERENCE.name}
    return replace(
        query, slots=both, intent=Intent.VALUE, cues=cues, carried=("area", "period", "measure")
    )


def _of_members(query: Query, before: Conversation) -> Query | None:
    """The question of both members of a group, after a count of the one."""
    slots, old = query.slots, before.slots
    alike = len(slots.by) == len(old.by) == 1 and slots.by != old.by
    alike = alike and slots.by[0][0] == old.by[0][0] and slots.areas in ((), old.areas)
    if not alike or slots.periods or slots.when or not _HOW_FAR.search(query.text):
        return None
    both = replace(old, by=(*slots.by, *old.by))
    cues = query.cues - _MOVES | {Cue.COMPARE.name, Cue.DIFFERENCE.name}
    return replace(query, slots=both, intent=Intent.VALUE, cues=cues, carried=("area", "measure"))


def _of_places(query: Query, before: Conversation) -> Query | None:
    """The question of both places, after a count of the one."""
    old, areas = before.slots, query.slots.areas
    other = len(areas) == len(old.areas) == 1 and areas != old.areas
    if not other or query.slots.by or query.slots.groups:
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
    if query.numbers:
        return None
    if _HOW_FAR.search(query.text) and not (query.slots.periods or query.slots.when):
        cues = query.cues - _MOVES | {Cue.COMPARE.name, Cue.DIFFERENCE.name}
        return replace(beside, cues=cues)
    if query.cues & _MOVES or not _ALIKE.search(query.text):
        return None
    cues = query.cues - {Cue.DEFINE.name, Cue.YES_NO.name, Cue.CLAIM.name}
    return replace(beside, cues=cues | {Cue.COMPARE.name})


_TWO = 2


def _times(query: Query, said: re.Pattern[str] = _TIMES) -> bool:
    """Whether one number is claimed of what there is in the place named, or in the other."""
    scales = {value.scale for value in query.numbers}
    asked = query.cues & {Cue.ASKS.name, Cue.WHY.name, Cue.SOURCE.name}
    parts = len(query.numbers) == 1 and scales <= {Scale.TIMES, Scale.PERCENT}
    return parts and not asked and bool(said.search(query.bare))
