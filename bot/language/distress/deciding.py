"""From patterns found to the kinds of help, the leading one first."""

from __future__ import annotations

from collections import Counter

from bot.language.distress.abroad import is_abroad
from bot.language.distress.folding import words
from bot.language.distress.matching import Sequence
from bot.language.distress.need import Kind, Need
from bot.language.distress.patterns import PATTERNS, Pattern, Topic
from bot.language.distress.people import mark_people
from bot.language.distress.reading import Reading, Who, look_up
from bot.language.distress.weighing import take_back

Found = list[tuple[Pattern, Who]]

_A_CHILD_WRITES = Sequence.parse("I 3 CHILD_AGE")
_LONG_AGO = tuple(Sequence.parse(said) for said in ("PAST", "WHEN_I_WAS 2 CHILD_AGE"))
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
    found = [
        (pattern, who) for pattern in PATTERNS if (who := _find(pattern, reading)) is not None
    ]
    if not _enough(reading, found):
        return None
    kinds = _kinds(reading, found)
    if is_abroad(reading):
        kinds.append(Kind.ABROAD)
    return Need(tuple(dict.fromkeys(kinds)))


def _find(pattern: Pattern, reading: Reading) -> Who | None:
    who = Who.UNSAID
    for part in pattern.parts:
        found = part.find(reading)
        if found is None:
            return None
        who = found if who is Who.UNSAID else who
    return who


def _enough(reading: Reading, found: Found) -> bool:
    if any(pattern.certain for pattern, _ in found):
        return True
    spoken_of_only = bool(reading.cues.get("DATA") or reading.cues.get("GENERIC"))
    return len({pattern.topic for pattern, _ in found}) >= (2 if spoken_of_only else 1)


def _kinds(reading: Reading, found: Found) -> list[Kind]:
    topics = {pattern.topic for pattern, _ in found}
    a_child_writes = _A_CHILD_WRITES.find(reading) is not None
    if a_child_writes and not any(p.certain for p, _ in found if p.topic is Topic.OWN_BEHAVIOUR):
        topics.discard(Topic.OWN_BEHAVIOUR)
    kinds = [kind for topic, kind in _LEADS.items() if topic in topics]
    if kinds and topics <= {*_LEADS, Topic.FEAR, Topic.PLEA}:
        return kinds
    who = _whom(reading, found)
    images = [Kind.IMAGES] if Topic.IMAGES in topics else []
    if who is not Who.ME:
        return [*kinds, _FOR[who], *images]
    if Topic.PAST in topics or (Topic.HARM in topics and _long_ago(reading)):
        return [*kinds, *images, Kind.SURVIVORS]
    return [*kinds, *images, Kind.CHILDREN]


def _whom(reading: Reading, found: Found) -> Who:
    """Whom it happens to: named in what happens, else in the plea, else anywhere."""
    events = [who for p, who in found if p.topic not in (Topic.PLEA, Topic.FEAR)]
    for named in (events, [who for _, who in found], [*reading.who.values()]):
        counted = Counter(who for who in named if who is not Who.UNSAID)
        if counted:
            return max(_FOR, key=lambda who: counted[who])
    return Who.ME


def _long_ago(reading: Reading) -> bool:
    if reading.cues.get("RECENT"):
        return False
    return any(said.find(reading) is not None for said in _LONG_AGO)
