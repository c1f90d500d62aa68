"""The average of a count over several periods held: "on average, how many a year".

May import the arithmetic and the look-up. An average of rates or of prices would need weights that
are not held, so none is worked out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise

from bot.answers.asking import Answering
from bot.answers.held import losses
from bot.answers.held.lookup import COUNTS
from bot.answers.held.operands import keys, series
from bot.answers.held.runs import named, of_one_length
from bot.answers.worked_out import arithmetic
from bot.answers.worked_out.derived import derived
from bot.language.amounts.number_words import UNITS
from bot.language.shown import computing
from bot.language.shown.describe import measure_of, number_words
from bot.model.facts import FactBase, Figure, MeasureKind
from bot.model.period import Period
from bot.model.query import Query, Slots, When
from bot.model.reply import Computed, Reply
from bot.regex import regex

_LEAST, _YEAR = 2, 12
_AVERAGE = regex(
    r"\b(?:average|averaged|averages|(?:the|a|annual|yearly) mean)\b|^mean\b", has="average|mean"
)
_OVER = regex(r"\bover (?:all )?(?:the )?(?:(\w+) )?(?:years|periods|seasons|quarters|months)\b")
_A_PERIOD = regex(
    r"\b(?:a|per|each|every|any|typical|normal) (?:single )?(?:year|season|quarter)\b|"
    r"\b(?:yearly|annual|annually|quarterly)\b"
)
_SPANNED = regex(
    r"\b(?:between|from|for|over) (?:the )?P (?:to|and|until|till|through)\b|\bP to P\b"
)
_PER = regex(r"\bper (?!year|annum|season|quarter|month|cent\b)")
_OTHERWISE = frozenset(
    {
        "AVERAGE_MONTH",
        "CHANGE",
        "RISE",
        "RANK",
        "POINTS",
        "TIMES",
        "SHARE",
        "REST",
        "COMPARE",
        "DIFFERENCE",
    }
)


def answer(at: Answering, query: Query) -> Reply | None:
    """The average that is asked for; None where none is, or not of all the periods meant."""
    slots = query.slots
    otherwise = _OTHERWISE - {"AVERAGE_MONTH"} if slots.within else _OTHERWISE
    if not _AVERAGE.search(query.text) or _PER.search(query.text) or query.cues & otherwise:
        return None
    if slots.unknown or slots.places or slots.groups or len(slots.areas) > 1:
        return None
    if not {When.EACH, When.SPAN}.issuperset(slots.when):
        return None
    found = _over(at, query)
    ends = [figure.period for figure in found if figure.period]
    if len(found) < _LEAST or any(one.end != next_.start for one, next_ in pairwise(ends)):
        return None
    base = at.index.base
    moves, kind = losses.moves(at, found[0]), measure_of(base, found[0]).kind
    if "AVERAGE_MONTH" in query.cues and not moves:
        return None  # of a year's count, not of what is there in each of its months
    if kind not in COUNTS or any(
        arithmetic.unlike(base, found[0], f, axis="period") for f in found[1:]
    ):
        return None
    counts = moves or kind is MeasureKind.COUNT
    made = arithmetic.mean(base, found) if counts else _of_levels(base, found)
    return derived(at, tuple(found), [made])


def _of_levels(base: FactBase, found: Sequence[Figure]) -> arithmetic.Worked:
    """The average of a rate or a level, as exact as its figures: these make no sum."""
    numbers = [figure.value.number for figure in found]
    average = sum(numbers, Decimal(0)) / len(numbers)
    places = min(int(number.as_tuple().exponent) for number in numbers)
    average = average.quantize(Decimal(1).scaleb(places), rounding=ROUND_HALF_UP)
    unit = measure_of(base, found[0]).unit or ""
    words = computing.MEAN_LEVEL.format(average=number_words(average), unit=unit, count=len(found))
    ids = tuple(figure.id for figure in found)
    return arithmetic.Worked(words, (Computed("average", f"{average:f}", unit, ids),))


def _over(at: Answering, query: Query) -> list[Figure]:
    """The figures of the periods meant: of a stretch named, of the last few, or all held."""
    slots = query.slots
    over = _OVER.search(query.text)
    stretch = slots.within
    if len(slots.periods) == _LEAST and _SPANNED.search(query.bare):
        first, last = slots.periods
        stretch = Period(first.start, last.end - first.start, label=first.label)
    elif slots.periods or not (stretch or slots.when or over or _A_PERIOD.search(query.text)):
        return []
    when = (When.SPAN,) if When.SPAN in slots.when else (When.EACH,)
    held = _series(at, replace(slots, periods=(), when=when, within=stretch))
    found = [*of_one_length(held, named(query))]
    ends = [figure.period for figure in found if figure.period]
    if stretch and (not ends or (ends[0].start, ends[-1].end) != (stretch.start, stretch.end)):
        return []
    many = UNITS.get(over[1] or "", len(found)) if over and not slots.months else len(found)
    years = -(-(ends[-1].end - ends[0].start) // _YEAR) if over and ends else 0
    in_years = over and over[0].endswith("years") and many == years  # "over the ten years"
    return found if many == len(found) or in_years else []


def _series(at: Answering, slots: Slots) -> list[Figure]:
    each, _ = keys(at.index, slots)
    return series(at.index, each[0]) if len(each) == 1 else []
