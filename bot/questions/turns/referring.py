"""What words of a follow-up refer to: "the region", "the other one", "there", "ten years before".

May import model and language.
"""

from __future__ import annotations

from dataclasses import replace

from bot.language.amounts.number_words import TENS, UNITS
from bot.language.asking.cue import Cue
from bot.language.asking.speaking import SPEAKING
from bot.language.words import ASKING, FUNCTION
from bot.model.facts import FactBase
from bot.model.period import Period
from bot.model.query import Conversation, Query, Slots, When
from bot.questions.names.area_kinds import KINDS
from bot.questions.names.nesting import holds, within
from bot.questions.periods.that_time import SAME_TIME, THAT_TIME, THOSE_TIMES
from bot.questions.shape import asked_of
from bot.regex import regex

_KINDS = r"region|county|force|country|nation|area|state|province|district|city|continent"
WIDER = regex(rf"\bthe (?:whole |wider |entire )?({_KINDS})\b|\b({_KINDS})[ -]?wide\b")
"""An area around the last one: "the whole county", "county-wide"."""
AGREES = regex(
    r"^(?:(?:and|so|but|ok) )*(?:do|does|did|would) .*\b(?:agree|disagree|concur|think so|"
    r"(?:say|think|believe) the same|see (?:it|this|that|things) "
    r"(?:the same|differently|that)(?: way)?)$"
)
"""Another is asked whether it says the same: "does B's force see it that way?"."""
OTHER = regex(
    r"\bother (?:(?:\w+ )?(?:area|force|place|region|county|country|state|city)|"
    r"one|two|man|case|guy)\b"
)
OURS = regex(
    r"\b(?:(?:did|do|have|had|were|are) we (?:\w+ )?(?:get|got|have|had|record|see|seen)\b|"
    r"(?:did|do|have|had) we$|we(?:ve)? (?:had|recorded|got|have|saw)\b|our(?: own)?\b|"
    r"(?:round )?here\b|(?:in|for) (?:my|our|this) (?:\w+ )?(?:area|county|town|city|force|region|"
    r"country|state|part)\b|where (?:i|we) live\b|locally\b|my (?:own )?(?:county|area|force)\b)"
)
"""What stands for the place that somebody says they are from: "how many did we have?"."""
SUCH = regex(
    r"\b(?:such|like (?:that|those)|(?:of|in) (?:that|this|the same) (?:\w+ )?(?:age|group|kind|"
    r"sort|type|category)|(?:that|so) (?:young|old)|that age)\b"
)
"""What points to the group named last: "how many such visitors in B?"."""
MORE_IN = regex(
    r"\b(?:was|were|is|are|did|had) (?:it|that|this|they|those|there) (?:\w+ )?(?:more|less|fewer|"
    r"higher|lower|bigger|smaller|larger|greater|worse|better) (?:in|for|during|back)\b"
)
"""The one named is set before the last one: "was it more in P?"."""
_SAME_VOICE = regex(
    r"\b(?:the |that )?same (?:\w+ )?(?:force|police|paper|newspaper|charity|person|man|woman|guy|"
    r"speaker|spokes\w+|officers?|organisation|people|source|voice|lot)\b|"
    r"\b(?:did|do|does|has|have) (?:he|she|they)\b"
)
_OF_WHOLE = regex(r"\bof (?:(?:the|all|all the|that|this) )?(?:\w+ )?A\b")
_THERE = regex(r"\b(?:there|its|it|that|their|they)\b")


def first_of(query: Query, before: Conversation, base: FactBase) -> tuple[str, ...]:
    """The area that a ranking came to, where the next question is about it: "who lives there?"."""
    ranked = Cue.RANK.name in before.cues and Cue.WHICH_PERIOD.name not in before.cues
    if not ranked or not before.facts or not _THERE.search(query.text):
        return ()
    first = base.figures.get(before.facts[0])
    return (first.area,) if first and first.area else ()


def ours(query: Query, before: Conversation) -> bool:
    """Whether the place of the last message is meant by "we", "our" or "here"."""
    placed = query.slots.areas or query.slots.places
    known = before.slots.areas or before.slots.places
    return bool(known and not placed and not query.slots.unknown and OURS.search(query.text))


def asked_earlier(query: Query, before: Conversation) -> Slots | None:
    """The question before the last that is gone back to, or the first of several alike."""
    run = before.run
    if not (before.facts and before.earlier != Slots() and _EARLIER.search(query.text)):
        return None
    if _FIRST.search(query.text) and len(run.areas) > 1:
        return replace(before.slots, areas=run.areas[:1])
    if _FIRST.search(query.text) and len(run.by) > 1:
        return replace(before.slots, by=run.by[:1])
    return before.earlier


_EARLIER = regex(r"\b(?:the (?:first|earlier|original) (?:one|figure|number)|go back)\b")
"""What was asked before the last question."""
_FIRST = regex(r"\b(?:first|original)\b")


def claims_on(query: Query, before: Conversation) -> bool:
    """Whether one more number is claimed: "is it true that A has 10?", "and B 20?"."""
    claimed = Cue.CLAIM.name in before.cues and query.numbers
    return bool(claimed and Cue.ASKS.name not in query.cues and not query.slots.unknown)


def of_them_all(query: Query, before: Conversation) -> Slots:
    """The areas or members asked after one by one, where all are weighed: "which of the three?"."""
    slots, run = query.slots, before.run
    named = slots.areas or slots.places or slots.by
    weighs = query.cues & _WEIGHED and _THEM_ALL.search(query.text)
    if named or not weighs:
        return Slots()
    most = _PAIR if "first two" in query.text else None
    areas = run.areas[:most] if len(run.areas) > _PAIR else ()
    return Slots(areas=areas, by=run.by[:most] if len(run.by) > _PAIR else ())


_WEIGHED = {Cue.RANK.name, Cue.COMPARE.name, Cue.TOGETHER.name}
_PAIR = 2
_THEM_ALL = regex(
    r"\b(?:them|those|these|the (?:first two|three|four|five|six|[3-6]|lot)|"
    r"all (?:three|four|five|six|[3-6])|(?:three|four|five|six|all) of)\b|"
    r"^(?:(?:and|so|ok|okay|then|now) )*(?:which|who|whats|what)(?: one)? "
    r"(?:is|was|are|were|has|had|comes|came)\b"
)


def of_whole(query: Query, old: Slots, base: FactBase) -> bool:
    """Whether the last area's share of the one around it is asked for: "what share of A?"."""
    areas = query.slots.areas
    inside = len(areas) == len(old.areas) == 1 and within(base.areas, old.areas[0], areas[0])
    asked = Cue.SHARE.name in query.cues and not (old.by or old.groups)
    return bool(asked and inside and areas != old.areas and _OF_WHOLE.search(query.bare))


def same_voice(query: Query, before: Conversation, base: FactBase) -> tuple[str, ...]:
    """The speaker of what was quoted last, where "the same force" or "they" is asked about."""
    if not _SAME_VOICE.search(query.text):
        return ()
    said = {base.quotes[id_].speaker for id_ in before.facts if id_ in base.quotes}
    return tuple(said) if len(said) == 1 else ()


def of_another(query: Query, before: Conversation, base: FactBase) -> bool:
    """Whether words are asked of somebody else than who spoke last: "and what did B's say?"."""
    kinds = {base.speakers[id_].kind for id_ in before.slots.speakers}
    if query.voices:
        return kinds.isdisjoint(query.voices)
    led = _LED_BY.match(query.text)
    asked = {*asked_of(query).split(), led["who"] if led else ""} - {""}
    return bool(asked - FUNCTION - ASKING - SPEAKING) and "same" not in asked


_LED_BY = regex(r"(?:(?:and|but|so|then) |(?:what|how) about )+the (?P<who>\w+)")
"""Whom a question begins with: "and the minister, what did he say?"."""


def wider(query: Query, old: Slots, base: FactBase) -> tuple[str, ...]:
    """The area around the last one that "the region" or "the county" means."""
    named = WIDER.search(query.text)
    if not named or query.slots.areas:
        return ()
    kind = named[1] or named[2]
    if old.places:
        inner = old.places[0][1]
        return (inner,) if kind in ("county", "force", "area") else _up(inner, kind, base)
    return _up(old.areas[0], kind, base) if old.areas else ()


def _up(area: str, kind: str, base: FactBase) -> tuple[str, ...]:
    outer: list[str] = []
    at = base.areas[area].within
    while at is not None:
        outer.append(at)
        at = base.areas[at].within
    so_called = [id_ for id_ in outer if kind in (base.areas[id_].kind or "").lower()]
    if kind not in _WIDEST:
        return tuple(so_called[:1])
    held = {figure.area for figure in base.figures.values()}
    national = [id_ for id_ in outer if id_ in held]
    return tuple([id_ for id_ in so_called if id_ in held][:1] or national[-1:] or so_called[:1])


_WIDEST = frozenset({"country", "nation"})


def other_areas(query: Query, old: Slots, base: FactBase) -> tuple[str, ...]:
    """The areas of the same kind that have facts, other than the last one."""
    if not OTHER.search(query.text) or not old.areas or query.slots.areas:
        return ()
    kind = base.areas[old.areas[0]].kind
    held = sorted({f.area for f in base.figures.values() if f.area})
    return tuple(id_ for id_ in held if base.areas[id_].kind == kind and id_ not in old.areas)[:4]


def asks_where(query: Query, old: Slots, base: FactBase) -> bool:
    """Whether one of all places is asked for, not one within the last: "where was it most?"."""
    if any(holds(base.areas, area) for area in old.areas):
        return False
    kinds = {(base.areas[area].kind or "").lower() for area in old.areas} - {""}
    asked = any(f"{which} {kind}" in query.text for kind in kinds for which in ("which", "what"))
    return asked or bool(_WHERE.search(query.text))


_WHERE = regex(rf"\bwhere\b|\b(?:which|what) (?:{KINDS})\b")


def years_from(query: Query, old: Slots) -> Period | None:
    """The period so many years before or after the one last asked about."""
    named = _YEARS.search(query.text)
    if named is None or len(old.periods) != 1:
        return None
    word, unit, way = named.groups()
    count = int(word) if word.isdigit() else UNITS.get(word) or TENS.get(word)
    if not count:
        return None
    months = count * _MONTHS[unit]
    last = old.periods[0]
    start = last.start + (months if way in _LATER else -months)
    return Period(start, last.months, label=named.group())


_YEARS = regex(r"\b(\d+|[a-z]+) (year|decade|month)s? (before|earlier|prior|later|after|on)\b")
_LATER = frozenset({"later", "after", "on"})
_MONTHS = {"year": 12, "decade": 120, "month": 1}


def of_that_time(query: Query, before: Conversation) -> Query:
    """The question without a "now" that only leads on, after one of another time: "now in B"."""
    slots, old = query.slots, before.slots
    if slots.periods or not (old.periods or old.when):
        return query
    then = THOSE_TIMES if len(old.periods) >= _PAIR else THAT_TIME
    if slots.when in ((), (When.EACH,)) and then.search(query.text):
        # One that names all else takes over nothing more: "and B's loans that year?"
        return replace(query, slots=replace(slots, periods=old.periods, when=old.when))
    if slots.when != (When.LATEST,):
        return query
    if not (_NOW.search(query.text) or SAME_TIME.search(query.text)):
        return query
    return replace(query, slots=replace(slots, when=()))


_NOW = regex(
    r"^(?:(?:and|ok|okay|right|so|cool|great|thanks) )*now (?!(?:is|are|it|its)\b)\w"
    r"(?!.*\b(?:latest|last|newest|current|most recent)\b)"
)


def since_then(text: str, slots: Slots, last: Slots) -> Slots | None:
    """The slots from the last period asked about on, or to one named: "and since then?"."""
    if len(last.periods) != 1 or len(slots.periods) > 1 or not _SINCE.search(text):
        return None
    if slots.periods:
        return replace(slots, periods=(*last.periods, *slots.periods), when=())
    return replace(slots, periods=last.periods, when=(When.LATEST,))


_SINCE = regex(
    r"\bsince(?: that(?: year| time)?)?$|\bsince then\b|"
    r"\bfrom (?:then|there|that) (?:on|to|until|till)\b"
)
