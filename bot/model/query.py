"""What was understood of a question: the intent and every slot, values only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.model.period import Period
from bot.model.value import Value


class Intent(StrEnum):
    """What a question asks for."""

    VALUE = "value"
    CHANGE = "change"
    SHARE = "share"
    COMPARE = "compare"
    RANK = "rank"
    WHO_SAID = "quote"
    WHY = "why"
    NOTE = "note"
    SOURCE = "source"
    COVERAGE = "coverage"
    CLAIM = "claim"
    HELP = "help"
    GREETING = "greeting"
    THANKS = "thanks"
    REFUSED = "refused"


class When(StrEnum):
    """A period named by its place among those held, not by its dates."""

    LATEST = "latest held"
    PREVIOUS = "the period before"
    NEXT = "the period after"
    FIRST = "earliest held"
    EACH = "each period held"
    SPAN = "a stretch of years"
    AGO = "some years ago"
    FUTURE = "still to come"
    IMPOSSIBLE = "no such period"


@dataclass(frozen=True, slots=True)
class Slots:
    """The key of a figure, as far as a question gives it. Ids refer to the fact base.

    `measures` is a tuple of alternatives, `areas` and `periods` are all asked for. `places` are
    towns and the like that an area covers, as (place, area id). `by` holds (breakdown, member).
    `when` tells of periods named by their place among those held; `months` is the length of a
    SPAN; `within` is a stretch all of whose periods are meant, as a decade is. `unknown` are
    content words that mean nothing to the fact base. `without` are members of breakdowns that are
    taken out of what is asked for. `paired` tells that the areas go with the
    periods one by one: "A in 2017 and B in 2018"; `apart` that members of two breakdowns are set
    beside each other: "more girls than pensioners".
    """

    measures: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    places: tuple[tuple[str, str], ...] = ()
    periods: tuple[Period, ...] = ()
    when: tuple[When, ...] = ()
    months: int | None = None
    within: Period | None = None
    by: tuple[tuple[str, str], ...] = ()
    groups: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    without: tuple[tuple[str, str], ...] = ()
    paired: bool = False
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """A question as read.

    `text` is the part that asks, normalised and with its spelling mended; `words` are its stems,
    `clause` those of them from the asking word on, where it isn't the first; `cues` the signs
    found in it; `numbers` the values it names, `spans` those that only count years or months;
    `carried` the slots taken over from the conversation. `unit_named` tells that the counting unit
    itself stands in the question ("offences"), not only a looser name for it; `worded` that the
    measure is named in other words than its names; `against` that the one thing it names is set
    against something it leaves open ("more than B?"). `bare` is the text with a letter for
    each name of something held: "did every force in A get asked"; `group_size` how many the group
    named is said to have: 5 in "the five apps"; `voices` the kinds of speaker whose words are
    asked for: "what do the police say"; `sides` what each side of a comparison names. `subject`
    tells whether it says in more than general words ("cases") what is counted, `strange` are those
    of the unknown words that do.
    """

    text: str
    words: tuple[str, ...]
    intent: Intent
    slots: Slots
    cues: frozenset[str] = frozenset()
    numbers: tuple[Value, ...] = ()
    spans: tuple[Value, ...] = ()
    clause: tuple[str, ...] = ()
    carried: tuple[str, ...] = ()
    unit_named: bool = False
    worded: bool = False
    against: bool = False
    bare: str = ""
    group_size: int | None = None
    voices: tuple[str, ...] = ()
    sides: tuple[Slots, Slots] | None = None
    narrowed: tuple[str, ...] = ()
    subject: bool = False
    strange: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Conversation:
    """What one person said so far, as slots only: passed in and out as a value.

    `earlier` are the slots of the question before the last one, for "what is the difference?";
    `run` those of the questions that were the same of one area or group after another, together.
    `strange` are the words for what the last one counted, where nothing of the kind is held.
    """

    slots: Slots = Slots()
    intent: Intent | None = None
    facts: tuple[str, ...] = ()
    cues: frozenset[str] = frozenset()
    earlier: Slots = Slots()
    run: Slots = Slots()
    strange: tuple[str, ...] = ()
