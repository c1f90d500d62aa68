"""From patterns found to the kinds of help, the leading one first."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.language.distress.abroad import is_abroad
from bot.language.distress.filing import worth_trying
from bot.language.distress.folding import words
from bot.language.distress.matching import Sequence
from bot.language.distress.need import Kind, Need
from bot.language.distress.pattern import Strength, Topic
from bot.language.distress.people import mark_people
from bot.language.distress.reading import Who, look_up
from bot.language.distress.weighing import weigh

if TYPE_CHECKING:
    from bot.language.distress.pattern import Pattern
    from bot.language.distress.reading import Reading

HINTS_APART = 2  # hints of so many topics outweigh a query that stands in another clause

_AN_ADULT_WRITES = Sequence.parse("I AM 1 ADULT_AGE")
_LEADS = {
    Topic.SELF_HARM: Kind.SELF_HARM,
    Topic.DANGER: Kind.DANGER,
    Topic.OWN_BEHAVIOUR: Kind.OWN_BEHAVIOUR,
}
_FOR = {Who.CHILD: Kind.PARENTS, Who.FRIEND: Kind.FRIENDS, Who.ME: Kind.CHILDREN}


@dataclass(frozen=True, slots=True)
class Hit:
    """A pattern found in the message."""

    topic: Topic
    strength: Strength
    who: Who
    clauses: frozenset[int]


def recognise(text: str) -> Need | None:
    """Return the help someone needs who writes this; None when nobody is in trouble."""
    reading = look_up(words(text))
    mark_people(reading)
    weigh(reading)
    tried = worth_trying([cue for cue, spans in reading.cues.items() if spans])
    hits = [hit for pattern in tried if (hit := _find(pattern, reading)) is not None]
    if not _enough(reading, hits):
        return None
    kinds = _kinds(reading, hits)
    if is_abroad(reading):
        kinds.append(Kind.ABROAD)
    return Need(tuple(dict.fromkeys(kinds)))


def _find(pattern: Pattern, reading: Reading) -> Hit | None:
    found = []
    for part in pattern.parts:
        match = part.find(reading)
        if match is None:
            return None
        found.append(match)
    if any(part.find(reading) is not None for part in pattern.absent):
        return None
    who = next((match.who for match in found if match.who is not Who.UNSAID), Who.UNSAID)
    clauses = {reading.clauses[i] for match in found for i in (match.first, match.last)}
    return Hit(pattern.topic, pattern.strength, who, frozenset(clauses))


def _enough(reading: Reading, hits: list[Hit]) -> bool:
    """Decide: certain is enough; likely, unless its clause is of figures; a hint, unless asking."""
    if any(hit.strength is Strength.CERTAIN for hit in hits):
        return True
    figures = reading.clauses_of("DATA")
    prevention = reading.clauses_of("PREVENT")
    asking = reading.clauses_of("INQUIRY") | prevention
    at_large = reading.clauses_of("GENERIC")
    trifling = reading.clauses_beside("TRIFLE")
    personal = [hit for hit in hits if _is_personal(hit, at_large) and _weighs(hit, trifling)]
    likely = [hit for hit in personal if hit.strength is Strength.LIKELY]
    if figures and all(hit.topic is Topic.PLEA for hit in personal):
        return False  # "… the rate for 2013, please help"
    if any(hit.clauses.isdisjoint(figures | prevention) for hit in likely):
        return True
    if figures:
        return False
    if not asking:
        return bool(personal)
    return len({hit.topic for hit in personal if hit.clauses.isdisjoint(asking)}) >= HINTS_APART


def _weighs(hit: Hit, trifling: set[int]) -> bool:
    """Whether it is more than a hint, a fear or a plea in one sentence with an everyday trifle."""
    slight = hit.strength is Strength.HINT or hit.topic in (Topic.FEAR, Topic.PLEA)
    return not slight or hit.clauses.isdisjoint(trifling)


def _is_personal(hit: Hit, at_large: set[int]) -> bool:
    """Whether it is about somebody in particular, not about children at large."""
    if hit.who is not Who.UNSAID or hit.topic is Topic.OWN_BEHAVIOUR:
        return True
    return hit.clauses.isdisjoint(at_large)


def _kinds(reading: Reading, hits: list[Hit]) -> list[Kind]:
    """Put danger to life first, then whom it happens to, then what else there is help for."""
    strong = [hit for hit in hits if hit.strength is not Strength.HINT] or hits
    topics = {hit.topic for hit in strong}
    kinds = [kind for topic, kind in _LEADS.items() if topic in topics]
    if kinds and topics <= {*_LEADS, Topic.FEAR, Topic.PLEA}:
        return kinds
    who = _whom(reading, strong)
    images = [Kind.IMAGES] if Topic.IMAGES in topics else []
    if who is not Who.ME and not _own_past(strong):
        return [*kinds, _FOR[who], *images]
    past = Topic.HARM in topics or any(hit.topic is Topic.PAST for hit in hits)
    if Topic.PAST in topics or (past and _long_ago(reading)):
        return [*kinds, *images, Kind.SURVIVORS]
    return [*kinds, *images, Kind.CHILDREN]


def _whom(reading: Reading, hits: list[Hit]) -> Who:
    """Whom it happens to: named in what happens, else in the plea, else anywhere."""
    events = [hit.who for hit in hits if hit.topic not in (Topic.PLEA, Topic.FEAR)]
    for named in (events, [hit.who for hit in hits], [*reading.who.values()]):
        counted: Counter[Who] = Counter(who for who in named if who is not Who.UNSAID)
        if counted:
            return max((Who.CHILD, Who.FRIEND, Who.ME), key=lambda who: counted[who])
    return Who.ME


def _own_past(hits: list[Hit]) -> bool:
    """Whether they tell of their own childhood, whoever else is named."""
    return any(
        hit.topic is Topic.PAST
        and hit.strength is Strength.CERTAIN
        and hit.who in (Who.ME, Who.UNSAID)
        for hit in hits
    )


def _long_ago(reading: Reading) -> bool:
    if _AN_ADULT_WRITES.find(reading) is not None:
        return True
    told = reading.cues.get("PAST") or reading.cues.get("YEARS_AGO")
    return bool(told) and not reading.cues.get("RECENT")
