"""What was understood of a question: the intent and every slot, values only."""

from __future__ import annotations

from dataclasses import dataclass, field
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


class PeriodWord(StrEnum):
    """A period named by its place among those held, not by its dates."""

    LATEST = "latest"
    PREVIOUS = "the period before"
    EACH = "each period"
    NONE = "not named"


@dataclass(frozen=True, slots=True)
class Slots:
    """The key of a figure, as far as a question gives it. Ids refer to the fact base.

    `places` are towns and the like that an area covers, as (place, area id). `periods` are those
    named; `when` tells how the period was named. `unknown` are content words that mean nothing to
    the fact base: a figure is never given past them.
    """

    measures: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    places: tuple[tuple[str, str], ...] = ()
    periods: tuple[Period, ...] = ()
    when: PeriodWord = PeriodWord.NONE
    by: tuple[tuple[str, tuple[str, ...]], ...] = ()
    speakers: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Query:
    """A question as read: `text` is the part of it that asks, normalised."""

    text: str
    intent: Intent
    slots: Slots
    numbers: tuple[Value, ...] = ()
    carried: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Conversation:
    """What one person said so far, as slots only: passed in and out as a value."""

    slots: Slots = field(default_factory=Slots)
    intent: Intent | None = None
    facts: tuple[str, ...] = ()
