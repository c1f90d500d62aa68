"""The time that a text told of: "when did it begin, and how many were there that year?".

May import language and model.
"""

from __future__ import annotations

from dataclasses import replace

from bot.language.normalise import normalise
from bot.language.times.periods import find_periods
from bot.model.facts import FactBase
from bot.model.period import Period
from bot.model.query import Conversation, Query, When
from bot.questions.periods.that_time import THAT_TIME


def of_told_time(query: Query, before: Conversation, base: FactBase) -> Query:
    """The question with the one time held that the text told last names; no other stands for it."""
    slots, old = query.slots, before.slots
    timed = slots.periods or slots.when or old.periods or old.when
    texts = [base.notes[id_].text for id_ in before.facts if id_ in base.notes]
    if timed or not texts or not THAT_TIME.search(query.text):
        return query
    told = _held_times(" ".join(texts), base)
    if len(told) == 1:
        return replace(query, slots=replace(slots, periods=told))
    return replace(query, slots=replace(slots, when=(When.AGO,)))


def _held_times(text: str, base: FactBase) -> tuple[Period, ...]:
    """The times for which figures are held among those that a text names."""
    held = {f.period for f in base.figures.values() if f.period and not f.period.since}
    spans = {(one.start, one.months): one for one in held}
    named = (told.period for told in find_periods(normalise(text)))
    found = (spans.get((one.start, one.months)) for one in named if one)
    return tuple(dict.fromkeys(one for one in found if one))
