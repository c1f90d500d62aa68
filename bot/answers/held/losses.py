"""What was lost, where it is held as a change below nought: a loss of 8 is minus 8.

Where the change itself is held of no group, it is worked out of what moved. May import the look-up.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.answers.asking import Answering
from bot.language.shown.describe import measure_of, names_of
from bot.language.words import FUNCTION, stem
from bot.model.facts import Figure
from bot.model.query import Intent, Query, When
from bot.model.value import Scale, Value
from bot.questions.periods.endings import names_months
from bot.regex import regex

LOST = regex(
    r"\b(?:lose|loses|lost|losing|loss|losses|shed|sheds|shedding|cut|cuts|axed|destroyed|gone|"
    r"disappeared|vanished|(?:fall|fell|drop|dropped|decline|declined|decrease|decreased|down) "
    r"(?:by|of))\b"
)
NAMES = ("losses",)
"""What is put in order where losses are told of: the worst are the most."""
_DEGREES = regex(r"(?i)\bdegrees?\b|°")


def told(at: Answering, query: Query, found: Iterable[Figure]) -> bool:
    """Whether losses are told of, and figures of a measure that goes above and below nought."""
    return bool(LOST.search(query.text)) and any(moves(at, figure) for figure in found)


def moves(at: Answering, figure: Figure) -> bool:
    """Whether a figure tells how something moved: its like are above nought, and below."""
    if figure.value.scale is not Scale.COUNT:
        return False
    if _DEGREES.search(measure_of(at.index.base, figure).unit or ""):
        return False
    alike = at.index.alike(figure).values()
    return any(one.value.number < 0 for held in alike for one in held)


def as_lost(at: Answering, query: Query, figure: Figure) -> Value:
    """The value that a claim is held against: of a loss, how much was lost."""
    if not told(at, query, (figure,)):
        return figure.value
    return replace(figure.value, number=-figure.value.number)


def ranked(at: Answering, query: Query) -> Query:
    """The query for figures that are changes themselves, where these are to be put in order.

    "The biggest gain": no change of a gain is asked for.
    """
    changes = query.intent is Intent.CHANGE and "RANK" in query.cues
    return replace(query, intent=Intent.VALUE) if changes and _names_moves(at, query) else query


def limited(at: Answering, query: Query) -> Query:
    """The query for figures that are changes themselves, where a number limits these.

    "In how many months were gains above 200": no change of a gain is asked for.
    """
    if query.intent is not Intent.CHANGE or len(query.numbers) != 1 or not _names_moves(at, query):
        return query
    return replace(query, intent=Intent.VALUE, cues=query.cues - {"CHANGE", "RISE", "FALL"})


def _names_moves(at: Answering, query: Query) -> bool:
    """Whether one measure is named, and its figures tell how something moved."""
    if len(query.slots.measures) != 1 or query.slots.groups:
        return False
    like = next((one for one in at.index.figures if one.measure in query.slots.measures), None)
    return like is not None and moves(at, like)


def of_levels(at: Answering, query: Query) -> Query:
    """The query with what the base is about in place of how that moved over each period.

    "How many jobs did the shops lose": worked out of how many there were, where what moved is held
    of no group, or from one month to another.
    """
    slots, main = query.slots, at.index.base.about.main
    if len(slots.measures) != 1 or main is None or not _change_of(at, slots.measures[0], main):
        return query
    groups = {group for group, _ in slots.by}.union(slots.groups)
    divided = [one for one in at.index.figures if groups <= {group for group, _ in one.by}]
    of_group = groups and not any(one.measure in slots.measures for one in divided)
    if not ((of_group and any(one.measure == main for one in divided)) or _between_months(query)):
        return query
    slots = replace(slots, measures=(main,))
    return replace(query, intent=Intent.CHANGE, slots=slots, cues=query.cues | {"CHANGE"})


def of_moves(at: Answering, query: Query) -> Query:
    """The query with how it moved for what the base is about: "how many jobs a month were lost"."""
    slots, main = query.slots, at.index.base.about.main
    monthly = "AVERAGE_MONTH" in query.cues and slots.measures == (main,) and not slots.groups
    if not monthly or main is None or slots.by:
        return query
    if not (LOST.search(query.text) or _WON.search(query.text)):
        return query
    moved = [id_ for id_ in at.index.base.measures if _change_of(at, id_, main)]
    if len(moved) != 1:
        return query
    cues = query.cues - {"CHANGE", "RISE", "DIFFERENCE"}
    return replace(query, intent=Intent.VALUE, slots=replace(slots, measures=(*moved,)), cues=cues)


_WON = regex(r"\b(?:add(?:ed|s)?|gain(?:ed|s)?|creat(?:ed|es?)|won)\b")


def _change_of(at: Answering, measure: str, main: str) -> bool:
    """Whether a measure is how another one moved, by its name and by what is held of it."""
    base = at.index.base
    own, other = base.measures[measure], base.measures.get(main)
    like = next((one for one in at.index.figures if one.measure == measure), None)
    if measure == main or other is None or like is None or not _CHANGE.search(own.name.lower()):
        return False
    named = {stem(word) for name in names_of(other) for word in name.lower().split()}
    shared = named.intersection(map(stem, own.name.lower().split())) - FUNCTION
    return bool(shared) and moves(at, like)


_CHANGE = regex(r"\bchange\b")


def _between_months(query: Query) -> bool:
    """Whether it is asked from one month to another, or on from one."""
    slots = query.slots
    named = [one for one in (*slots.periods, slots.within) if one]
    spanned = _SPAN.search(query.bare) or When.LATEST in slots.when
    if named and all(one.months == 1 for one in named):
        return bool(spanned)
    return any(map(names_months, named))


_SPAN = regex(r"\b(?:between|from) (?:the )?P\b|\bP (?:to|through|until) P\b")
