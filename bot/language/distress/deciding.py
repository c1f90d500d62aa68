"""From patterns found to the kinds of help, the leading one first."""

from __future__ import annotations

from collections import Counter

from bot.language.distress.abroad import is_abroad
from bot.language.distress.folding import words
from bot.language.distress.matching import Sequence
from bot.language.distress.need import Kind, Need
from bot.language.distress.patterns import PATTERNS, Pattern, Strength, Topic
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
    strong = [(pattern, who) for pattern, who in found if pattern.strength is not Strength.HINT]
    kinds = _kinds(reading, strong or found)
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
    """Certain is enough; likely unless of figures or people at large; a hint unless of a query."""
    if any(pattern.strength is Strength.CERTAIN for pattern, _ in found):
        return True
    likely = [(p.topic, who) for p, who in found if p.strength is Strength.LIKELY]
    of_figures = bool(reading.cues.get("DATA"))
    at_large = bool(reading.cues.get("GENERIC"))
    own = any(topic is Topic.OWN_BEHAVIOUR for topic, _ in likely)
    if likely and not of_figures and (own or not at_large):
        return True
    if len({topic for topic, who in likely if who is not Who.UNSAID}) >= 2:
        return True
    return bool(found) and not (of_figures or at_large) and not any(map(reading.cues.get, ("INQUIRY", "PREVENT")))


def _kinds(reading: Reading, found: Found) -> list[Kind]:
    topics = {pattern.topic for pattern, _ in found}
    a_child_writes = _A_CHILD_WRITES.find(reading) is not None
    if a_child_writes and _only_likely(found, Topic.OWN_BEHAVIOUR):
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


def _only_likely(found: Found, topic: Topic) -> bool:
    return all(p.strength is not Strength.CERTAIN for p, _ in found if p.topic is topic)


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
