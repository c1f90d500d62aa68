"""A time told by one that is named beside it: "it fell in 2009; how far, on the year before?".

May import model, language and the marking of sentences.
"""

from __future__ import annotations

from dataclasses import replace

from bot.language.asking.cue import Cue
from bot.model.query import Slots, When
from bot.questions.marks import Sentence
from bot.regex import regex

BETWEEN = frozenset({Cue.CHANGE, Cue.COMPARE, Cue.DIFFERENCE, Cue.TIMES})
"""Signs that two periods are set against each other."""
AFTER = "the period after"
_LAST = regex(r"\b(?:last|latest|recent|penultimate)\b")
"""The last period held is what the one before it is told by."""
_LINKS = frozenset("in the for that of year was it".split())
_UP_TO = frozenset("by until till".split())
"""Up to its own time, from the other: "in 1990, and by how much had it grown by 2000"."""
_AGAINST = frozenset("than with to against versus vs from".split())


def of_each_named(slots: Slots, other: Slots, sentence: Sentence) -> Slots:
    """The slots with the two times named before, where the two numbers are asked for.

    "It eased between Q2 and Q3, didn't it? What were the two numbers?"
    """
    told = slots.when == (When.EACH,) and not (slots.periods or slots.within or sentence.periods)
    if not told or len(other.periods) != _TWO:
        return slots
    return replace(slots, periods=other.periods, when=())


_TWO = 2


def led_on(slots: Slots, other: Slots, sentence: Sentence) -> Slots:
    """The slots of a sentence with "the year after" or "before" told by a period named beside it.

    "It fell in 2009. What was the change on the year before?" asks for that to 2009.
    """
    beside = slots.when in ((When.NEXT,), (When.PREVIOUS,)) and not slots.periods
    apart = other.when not in ((), slots.when)
    if not beside or len(other.periods) != 1 or apart or _LAST.search(sentence.line):
        return slots
    named = other.periods[0]
    compared = bool(sentence.cues & BETWEEN)
    if slots.when == (When.PREVIOUS,):
        earlier = replace(slots, periods=(named.before(),), when=())
        return replace(slots, periods=(named,)) if compared else earlier
    after = replace(named, start=named.end, label=AFTER)
    return replace(slots, periods=(named, after) if compared else (after,), when=())


def set_beside(slots: Slots, other: Slots, sentence: Sentence) -> Slots:
    """The slots of a sentence with the period that it sets its own one against.

    "2009 was a bad year. How far did it drop compared with 2008?" asks from 2008 to 2009.
    """
    one_each = len(slots.periods) == len(other.periods) == 1 and not (slots.when or other.when)
    if not one_each or not sentence.cues & BETWEEN or slots.periods == other.periods:
        return slots
    dated = next((at for at, one in sentence.periods if one.period), 0)
    led = [word for word in sentence.words[max(0, dated - 3) : dated] if word not in _LINKS]
    ends = _UP_TO.intersection(led[-1:]) and other.periods[0].end <= slots.periods[0].start
    if not (ends or _AGAINST.intersection(led[-1:])):
        return slots
    return replace(slots, periods=(*other.periods, *slots.periods))
