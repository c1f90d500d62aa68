"""Both counts of a change, where a question asks for either end, or for each with the change.

May import the figures' look-up.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answers.asking import Answering
from bot.answers.held import figures
from bot.answers.held.lookup import COUNTS, Found
from bot.model.query import Intent, Query, When
from bot.model.reply import Reply
from bot.model.value import Scale
from bot.questions.shape import other_end
from bot.regex import regex

_BOTH = 2


def asked(at: Answering, query: Query) -> Reply | None:
    """Both counts of a change, where a question asks for the one it doesn't give, or for each."""
    return _other(at, query) or _with_change(at, query)


def _other(at: Answering, query: Query) -> Reply | None:
    """Both counts of a change, where one is given and the other asked for: "from 60 to what?"."""
    slots = query.slots
    if not other_end(query) or len(slots.areas) != 1:
        return None
    each = replace(slots, when=(When.EACH,), periods=())
    outcome = at.index.find(each, COUNTS)
    if not isinstance(outcome, Found) or len(outcome.figures) != _BOTH:
        return None
    numbers = {figure.value.number for figure in outcome.figures}
    counts = [value.number for value in query.numbers if value.scale is Scale.COUNT]
    given = not counts or any(number in numbers for number in counts)
    return figures.show(at, outcome.figures) if given else None


def _with_change(at: Answering, query: Query) -> Reply | None:
    """Both counts with the published change, where "the count for each year and the rise" is asked.

    None where that isn't asked, or not both are held.
    """
    slots = query.slots
    both = When.EACH in slots.when or len(slots.periods) + len(slots.when) > 1
    changes = query.intent is Intent.CHANGE or (query.intent is Intent.SHARE and not slots.groups)
    if not changes or slots.by or len(slots.areas) != 1 or not both:
        return None
    if query.cues & {"DIFFERENCE", "WHY"} or not _AND_CHANGE.search(query.text):
        return None
    outcome = at.index.find(slots, COUNTS)
    if not isinstance(outcome, Found) or len(outcome.figures) < 2:
        return None
    published = {f.id: f for one in outcome.figures for f in at.index.changes_of(one)}
    return figures.show(at, (*outcome.figures, *published.values()))


_AND_CHANGE = regex(
    r"\b(?:and|plus|with|also|as well as|year|count|total|number) (?:the )?(?:\w+ ){0,2}?"
    r"(?:change|rise|increase|growth|fall|drop|percent|percentage|per cent)\b"
    r"(?! (?:between|from|since|in|to|of))"
)
