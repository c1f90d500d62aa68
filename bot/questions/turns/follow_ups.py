"""Taking over from the conversation what a follow-up leaves out. May import model and language.

A question that names what it needs starts afresh; one that leans on what was said ("and in B?",
"the year before?", "difference?") gets the slots it lacks, and the reading says which were carried.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations

from bot.language.asking.cue import Cue
from bot.language.asking.ordering import continues
from bot.model.facts import FactBase, Figure
from bot.model.query import Conversation, Intent, Query, Slots, When
from bot.model.value import Scale
from bot.questions.names.nesting import holds, within
from bot.questions.names.partial_names import PartialNames
from bot.questions.reader import Reading
from bot.questions.shape import shown_meant
from bot.questions.turns.against_last import against_last
from bot.questions.turns.beside import set_beside
from bot.questions.turns.carried_places import placed
from bot.questions.turns.carried_times import NEXT, of_length, parts_of_last, timed
from bot.questions.turns.carrying import OF_IT, POINTS_BACK, measured
from bot.questions.turns.either import of_two
from bot.questions.turns.exchanging import exchanged
from bot.questions.turns.pointers import points_to
from bot.questions.turns.pointing import WHO, weighs
from bot.questions.turns.reckoning import (
    BY_HOW_MUCH,
    WORKS,
    counts_it,
    in_numbers,
    in_per_cent,
    reckons,
)
from bot.questions.turns.referring import (
    AGREES,
    OTHER,
    SUCH,
    WIDER,
    asked_earlier,
    claims_on,
    first_of,
    of_another,
    of_that_time,
    ours,
    same_voice,
)
from bot.questions.turns.sibling import by_difference
from bot.questions.turns.told_times import of_told_time
from bot.regex import regex

_LEAN = regex(
    r"^(?:(?:thanks|thank you|cheers|ta|great|cool|nice|perfect|lovely) )?(?:and|what about|"
    r"how about|or|but|then|also|no|nope|actually|ok|okay|so|sorry|i mean|"
    r"i meant|fine|same|now|"
    r"the (?:year|period|one|previous|other|same)|whats about)\b"
)
_HE = regex(r"\b(?:he|she)\b")
_SAME = regex(r"\bsame(?: (?:thing|question|figure|number|again))? (?:for|in|of|with|but)\b")
"""The last question, of something else: "the same thing for B"."""
_FRAGMENT = 4
"""Words up to which "and B Police?" only names another."""
_SHORT = 7
"""Words up to which a question without its own slots is taken for a follow-up."""


def follow_up(
    reading: Reading,
    before: Conversation,
    base: FactBase,
    parts: PartialNames,
    *,
    beside: bool = False,
) -> Reading:
    """The reading with slots carried over, where the question is no full one.

    `beside` tells that it stands in one message with the question before it: a figure that it
    asks for without a place is one of the same place.
    """
    query = reading.query
    if before.strange and _goes_on(query):
        unknown = (*query.slots.unknown, *before.strange)
        query = replace(query, slots=replace(query.slots, unknown=unknown), strange=before.strange)
        return reading._replace(query=query)
    if before.intent is None or query.intent in _AFRESH:
        return reading
    told = not base.figures.keys().isdisjoint(before.facts)
    if told and before.intent is not Intent.CHANGE and (pointed := points_to(query)):
        query = replace(query, slots=replace(query.slots, when=(pointed,)))
    query = of_told_time(of_that_time(query, before), before, base)
    query = of_two(against_last(query, before), before) if told else query
    plain = parts.meant(query, before)
    query = by_difference(plain, before, base)
    named_anew = query is not plain
    if query.intent is Intent.COVERAGE and query.slots.when and before.facts:
        query = replace(query, intent=Intent.VALUE)  # "the most recent you've got", of the same
    if _of_the_bot(query) or weighs(query):
        return reading
    if reading.named and (other := exchanged(query, reading.named, before)):
        return reading._replace(query=other)
    if both := set_beside(query, before):
        return reading._replace(query=both)
    beside = beside or (_sets_scene(before) and Cue.RANK.name not in query.cues)
    leant = named_anew or leans(query) or claims_on(query, before)
    leant = leant or (beside and _placeless(query))
    leant = leant or bool(parts_of_last(query, before))
    if not (leant or ours(query, before)):
        return reading._replace(query=query)
    compares = query.cues & WORKS or BY_HOW_MUCH.search(query.text)
    slots = None if compares or _names(query.slots) else asked_earlier(query, before)
    if slots:
        query = replace(query, slots=slots, intent=before.intent, carried=("area",))
        return reading._replace(query=query)
    return reading._replace(query=_carried(query, before, base, beside=beside))


def _goes_on(query: Query) -> bool:
    """Whether a question counts, and doesn't say what: the same as the one before it."""
    slots = query.slots
    counts = query.intent in (Intent.VALUE, Intent.CHANGE, Intent.SHARE)
    return counts and not (query.subject or query.strange or slots.speakers or slots.sources)


_AFRESH = (Intent.GREETING, Intent.THANKS, Intent.REFUSED)


def _of_the_bot(query: Query) -> bool:
    """Whether it asks about the bot, or nothing known here: "help" is no more of the last area."""
    points = any(one.search(query.text) for one in (_LEAN, POINTS_BACK, NEXT, OTHER, WHO))
    return query.intent is Intent.HELP and not (points or query.cues or query.slots != Slots())


def _names(slots: Slots) -> bool:
    timed = slots.periods or slots.when
    return bool(slots.measures or slots.areas or slots.places or slots.by or slots.groups or timed)


def leans(query: Query) -> bool:
    """Whether the question needs what was said before."""
    slots, line = query.slots, query.text
    known = WHO.search(line) or OTHER.search(line) or shown_meant(query)
    if slots.unknown and not known:
        return False
    if query.against or _SAME.search(line) or (SUCH.search(line) and not slots.by):
        return True
    if AGREES.search(line):
        return True
    named = bool(slots.measures or slots.by or slots.speakers or slots.groups)
    placed = bool(slots.areas or slots.places)
    fragment = _LEAN.search(line) and len(query.words) <= _FRAGMENT and not query.cues
    if named and placed and not fragment:
        return False
    if _LEAN.search(line) or WIDER.search(line) or OTHER.search(line) or line.endswith(" i mean"):
        return True
    of_last = not placed and {When.PREVIOUS, When.NEXT}.intersection(slots.when)
    if not named and (of_last or BY_HOW_MUCH.search(line)):
        return True
    if named and query.intent is not Intent.VALUE and not POINTS_BACK.search(line):
        return False
    short = len(line.split()) <= _SHORT or (query.voices and not (named or placed))
    return short or bool(POINTS_BACK.search(line))


def _placeless(query: Query) -> bool:
    """Whether a figure is asked for that names no place, or calls its group "it"."""
    slots = query.slots
    moves = query.intent in (Intent.SHARE, Intent.CHANGE)
    named = slots.measures or slots.by or slots.groups or moves
    counted = moves or query.intent is Intent.VALUE
    lacks = not (slots.areas or slots.places) or OF_IT.search(query.text)
    return bool(named and counted and lacks and not slots.unknown)


def _sets_scene(before: Conversation) -> bool:
    """Whether the last message only named a place: "I'm from A."."""
    slots = before.slots
    return (
        bool(slots.areas or slots.places)
        and not before.cues
        and slots == Slots(areas=slots.areas, places=slots.places, topics=slots.topics)
    )


def _carried(query: Query, before: Conversation, base: FactBase, *, beside: bool) -> Query:
    """The query with what it leaves out taken from the conversation, slot by slot."""
    own = query.slots
    group = own.groups and before.intent is Intent.CHANGE  # "the rise, the platforms"
    anew = beside and bool(own.by or own.measures or group) and not _SAME.search(query.text)
    works = reckons(query)
    in_place, took_place = placed(query, before, base, works=works)
    in_time, took_time = timed(query, before, in_place, base, works=works)
    shown = [base.figures[id_] for id_ in before.facts if id_ in base.figures]
    slots, took_measure = measured(query, in_time, before, shown, works=works)
    taken = [
        name
        for name, took in (("area", took_place), ("period", took_time), ("measure", took_measure))
        if took
    ]
    intent, cues = query.intent, query.cues
    moved = before.intent is Intent.CHANGE or any(figure.of for figure in shown)
    meant = replace(query, slots=slots, carried=tuple(taken))
    apart = _apart(meant, before, moved=moved)
    if apart or (not beside and (apart := _in_per_cent(meant, shown, base))):
        return apart
    if before.intent is Intent.SHARE and not moved and counts_it(query):
        # "How many is that?", after a share: a count of the same group.
        old = before.slots
        slots = replace(slots, measures=old.measures, by=old.by, groups=old.groups)
        taken = [*dict.fromkeys((*taken, "measure"))]
        cues -= {Cue.DIFFERENCE.name, Cue.ABSOLUTE.name}
        return replace(query, slots=slots, intent=Intent.VALUE, cues=cues, carried=tuple(taken))
    if claims_on(query, before):
        return replace(
            query,
            slots=slots,
            intent=before.intent or intent,
            cues=cues | before.cues,
            carried=tuple(taken),
        )
    parts = [value for value in query.numbers if value.scale is not Scale.COUNT]
    if moved and parts == [*query.numbers] != [] and Cue.CLAIM.name in cues and not own.areas:
        cues |= {Cue.RISE.name, Cue.CHANGE.name}  # "so about half, right?", after a rise
    asked = _own_signs(cues, query, before)
    if before.intent in (Intent.WHO_SAID, Intent.WHY) and not (_names(own) or query.numbers):
        asked, cues = asked - {Cue.CLAIM.name}, cues - {Cue.CLAIM.name}  # "do they agree?"
    if before.intent is Intent.WHO_SAID and len(own.areas) > 1:
        asked |= cues & {Cue.COMPARE.name}
    lent = before.intent is not Intent.WHY or _of_causes(query)
    if intent in (Intent.VALUE, Intent.NOTE, Intent.HELP) and lent and not (asked or anew):
        intent, cues = before.intent or intent, cues | _lent(query, before, base)
        slots = of_length(slots, cues, shown)
    ranked = Cue.RANK.name in cues and any(id_ in base.figures for id_ in before.facts)
    noted = before.intent is Intent.NOTE and not ranked
    if noted and intent is Intent.NOTE and not slots.measures:
        taken = ["note"]
    unsaid = intent is Intent.WHO_SAID and not slots.speakers
    if unsaid and (not slots.areas or _HE.search(query.text)):
        said = () if beside else same_voice(query, before, base)
        kept = () if of_another(query, before, base) else before.slots.speakers
        slots = replace(slots, speakers=kept or said)
    return replace(query, slots=slots, intent=intent, cues=cues, carried=tuple(taken))


def _own_signs(cues: frozenset[str], query: Query, before: Conversation) -> frozenset[str]:
    """The signs that it is something else that is asked."""
    asked = cues & _OWN_INTENT - ({"RATE", "CLAIM"} if "AVERAGE" in cues else set())
    ranked = Cue.RANK.name in before.cues and (Cue.RANK.name in cues or continues(query.text))
    return asked - {Cue.WHO.name} if ranked else asked  # "who came last?", in the same order


def _of_causes(query: Query) -> bool:
    """Whether what follows a cause asks for one too: of another place, or of who gave it."""
    slots = query.slots
    named = slots.areas or slots.places or slots.speakers or WHO.search(query.text)
    return bool(named) and not (slots.by or slots.measures or slots.groups)


def _apart(query: Query, before: Conversation, *, moved: bool) -> Query | None:
    """The question how far two places, or the two ends of a change, are apart in counts."""
    slots, cues = query.slots, query.cues
    compared = Cue.COMPARE.name in before.cues or query.against
    risen = before.cues & _RISEN if Cue.TIMES.name not in cues else frozenset[str]()
    if compared and risen and BY_HOW_MUCH.search(query.text) and len(slots.areas) > 1:
        # "Which of A and B rose faster?", "By how much?": how far apart their rises are.
        cues = cues | risen | {Cue.COMPARE.name}
        return replace(query, slots=slots, intent=Intent.CHANGE, cues=cues)
    if compared and BY_HOW_MUCH.search(query.text) and len(slots.areas) > 1:
        # "Which of A and B has more?", "By how much?"; "how many in A?", "how much more than in B?"
        cues = cues - {Cue.CHANGE.name} | {Cue.COMPARE.name}
    elif moved and in_numbers(query):
        slots = replace(slots, periods=(), when=(When.EACH,))
    else:
        return None
    return replace(query, slots=slots, intent=Intent.VALUE, cues=cues | {Cue.DIFFERENCE.name})


_RISEN = frozenset({Cue.CHANGE.name, Cue.RISE.name})


def _in_per_cent(query: Query, shown: Sequence[Figure], base: FactBase) -> Query | None:
    """The question how far the last two numbers are apart, in per cent; None of what is a share."""
    slots, cues = query.slots, query.cues - {Cue.SHARE.name, Cue.CHANGE.name}
    counts = all(not figure.of and figure.value.scale is Scale.COUNT for figure in shown)
    if not (counts and in_per_cent(query)):
        return None
    if len(slots.areas) < _TWO and len(slots.periods) + len(slots.when) == _TWO:
        return replace(query, intent=Intent.VALUE, cues=cues | {Cue.DIFFERENCE.name})
    pairs = permutations(slots.areas) if len(slots.areas) == _TWO else ()
    if not pairs or any(within(base.areas, one, other) for one, other in pairs):
        return None
    return replace(query, intent=Intent.VALUE, cues=cues | {Cue.SHARE.name, Cue.DIFFERENCE.name})


_TWO = 2


def _lent(query: Query, before: Conversation, base: FactBase) -> frozenset[str]:
    """The signs of the last question that hold for this one, too."""
    slots, old, cues = query.slots, before.slots, before.cues - {Cue.CLAIM.name}
    one = len(slots.areas) == 1 and len(old.areas) > 1
    if (one or (len(slots.by) == 1 and len(old.by) > 1)) and not query.against:
        cues -= {Cue.COMPARE.name}  # of two compared, a third is not
    narrow = slots.areas and not any(holds(base.areas, area) for area in slots.areas)
    narrow = narrow and not (old.groups and not slots.by)  # the best of each is asked of another
    if before.intent is Intent.CHANGE and Cue.COMPARE.name in query.cues:
        cues |= {Cue.RISE.name}  # "is that higher than B's?", after a change
    if Cue.TOGETHER.name in query.cues:
        cues -= _RANKED | {Cue.COMPARE.name}
    elif Cue.RANK.name in query.cues:
        cues -= {Cue.LOWEST.name}
    elif (narrow and Cue.WHICH_PERIOD.name not in cues) or first_of(query, before, base):
        cues -= _RANKED
    return cues


_RANKED = {Cue.RANK.name, Cue.LOWEST.name, Cue.WHICH_PERIOD.name}


_OWN_INTENT = frozenset(
    "QUANTITY WHEN WHO AVERAGE_MONTH RATE FORECAST DIFFERENCE TIMES REST CLAIM".split()
)
