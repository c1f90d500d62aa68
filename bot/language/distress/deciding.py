"""From patterns found to the kinds of help, the leading one first."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from bot.language.distress.abroad import is_abroad
from bot.language.distress.folding import words
from bot.language.distress.matching import Sequence
from bot.language.distress.need import Kind, Need
from bot.language.distress.patterns import Pattern, Strength, Topic, worth_trying
from bot.language.distress.people import mark_people
from bot.language.distress.reading import Reading, Who, look_up
from bot.language.distress.weighing import take_back


@dataclass(frozen=True, slots=True)
class Hit:
    """A pattern found in the message."""

    topic: Topic
    strength: Strength
    who: Who
    clauses: frozenset[int]


HINTS_APART = 2  # hints that outweigh a query which stands in another clause
_AN_ADULT_WRITES = Sequence.parse("I AM 1 ADULT_AGE")
_FOR = {Who.CHILD: Kind.PARENTS, Who.FRIEND: Kind.FRIENDS, Who.ME: Kind.CHILDREN}
_LEADS = {
    Topic.SELF_HARM: Kind.SELF_HARM,
    Topic.DANGER: Kind.DANGER,
    Topic.OWN_BEHAVIOUR: Kind.OWN_BEHAVIOUR,
}


def recognise(text: str) -> Need | None:
    """The help someone needs who writes this; None when nobody is in trouble."""
    reading = look_up(words(text))
    mark_people(reading)
    take_back(reading)
    cues = [cue for cue, spans in reading.cues.items() if spans]
    hits = [hit for pattern in worth_trying(cues) if (hit := _find(pattern, reading)) is not None]
    if not _enough(reading, hits):
        return None
    strong = [hit for hit in hits if hit.strength is not Strength.HINT]
    kinds = _kinds(reading, strong or hits, past=any(hit.topic is Topic.PAST for hit in hits))
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
    clauses = {reading.clause(i) for match in found for i in (match.first, match.last)}
    return Hit(pattern.topic, pattern.strength, who, frozenset(clauses))


def _enough(reading: Reading, hits: list[Hit]) -> bool:
    """Certain is enough; likely, unless its clause is of figures; a hint, unless of a query."""
    figures = _clauses(reading, "DATA")
    prevention = _clauses(reading, "PREVENT")
    asked = _clauses(reading, "INQUIRY") | prevention
    at_large = _clauses(reading, "GENERIC")
    if any(hit.strength is Strength.CERTAIN for hit in hits):
        return True
    # "children", "girls": people at large, unless the hit names the writer or theirs.
    personal = [
        hit
        for hit in hits
        if hit.who is not Who.UNSAID
        or hit.topic is Topic.OWN_BEHAVIOUR
        or not hit.clauses & at_large
    ]
    if any(_likely(hit) and not hit.clauses & (figures | prevention) for hit in personal):
        return True
    if figures:
        return False
    if not asked:
        return bool(personal)
    return len({hit.topic for hit in personal if not hit.clauses & asked}) >= HINTS_APART


def _likely(hit: Hit) -> bool:
    return hit.strength is Strength.LIKELY


def _clauses(reading: Reading, *cues: str) -> set[int]:
    return {reading.clause(span.first) for cue in cues for span in reading.cues.get(cue, ())}


def _kinds(reading: Reading, hits: list[Hit], *, past: bool) -> list[Kind]:
    topics = {hit.topic for hit in hits}
    kinds = [kind for topic, kind in _LEADS.items() if topic in topics]
    if kinds and topics <= {*_LEADS, Topic.FEAR, Topic.PLEA}:
        return kinds
    who = _whom(reading, hits)
    images = [Kind.IMAGES] if Topic.IMAGES in topics else []
    if who is not Who.ME and not _own_past(hits):
        return [*kinds, _FOR[who], *images]
    if Topic.PAST in topics or ((past or Topic.HARM in topics) and _long_ago(reading)):
        return [*kinds, *images, Kind.SURVIVORS]
    return [*kinds, *images, Kind.CHILDREN]


def _own_past(hits: list[Hit]) -> bool:
    """Whether they tell of their own childhood, whoever else is named."""
    return any(
        hit.topic is Topic.PAST
        and hit.strength is Strength.CERTAIN
        and hit.who in (Who.ME, Who.UNSAID)
        for hit in hits
    )


def _whom(reading: Reading, hits: list[Hit]) -> Who:
    """Whom it happens to: named in what happens, else in the plea, else anywhere."""
    events = [hit.who for hit in hits if hit.topic not in (Topic.PLEA, Topic.FEAR)]
    for named in (events, [hit.who for hit in hits], [*reading.who.values()]):
        counted = Counter(who for who in named if who is not Who.UNSAID)
        if counted:
            return max(_FOR, key=lambda who: counted[who])
    return Who.ME


def _long_ago(reading: Reading) -> bool:
    if _AN_ADULT_WRITES.find(reading) is not None:
        return True
    return bool(reading.cues.get("PAST")) and not reading.cues.get("RECENT")
