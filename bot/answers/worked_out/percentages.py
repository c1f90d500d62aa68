"""What is not made of percentages: a sum, an average, a count. Refused, with what is held shown.

Percentages of different wholes come to nothing together, nor do rates, for which weights would be
needed that are not held. May import the look-up.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answers.asking import Answering
from bot.answers.held.lookup import COUNTS
from bot.answers.held.operands import resolve
from bot.answers.worked_out import arithmetic
from bot.answers.worked_out.derived import derived, refuse
from bot.language.shown import computing
from bot.language.shown.describe import measure_of
from bot.language.words import stem
from bot.model.facts import Figure, MeasureKind
from bot.model.query import Query
from bot.model.reply import Reason, Reply
from bot.model.value import Scale, Value
from bot.questions.names.vocabulary import stems_of
from bot.questions.numbers.limits import asks_beyond
from bot.questions.shape import worked_back
from bot.regex import regex

_TWO = 2
_SUMS = "add|sum|combin|merg|pool|averag|mean|median|plus"
_MADE_ONE = (
    r"(?:add(?:ed|ing|s)?|sum(?:med|s)?|combin(?:e|ed|es|ing)|merg(?:e|ed|ing)|pool(?:ed|ing)?|"
    r"averag(?:e|ed|ing|es)|(?:the )?(?:mean|median) of)"
)
_JOINED = regex(rf"\b{_MADE_ONE}\b|\bplus\b|\bN \+ N\b", has=f"{_SUMS}|+")
_RISES = (
    r"(?:percentages|percents|rises|increases|growth rates|changes|shares|"
    r"(?:percentage|percent|per cent) (?:rise|increase|growth|change|share)s?)"
)
_OF_RISES = regex(
    rf"\b(?:{_MADE_ONE}|average of|sum of) (?:\w+ ){{0,4}}?{_RISES}\b|"
    rf"\bcombined (?:\w+ )?(?:rise|increase|growth|change)\b|"
    rf"\b(?:average|sum) of (?:the )?A (?:and )?(?:the )?A {_RISES}\b",
    has=_SUMS,
)
_AVERAGE_RISE = regex(
    r"\baverag\w+ (?:\w+ ){0,2}?(?:rise|increase|growth|change)\b(?P<over> (?:over|across|of|for|"
    r"between|among) (?:(?:the|all|both|these|those|two|three|your) )*(?:areas|places|counties|"
    r"regions|countries|forces|them))?",
    has="averag",
)
_OF_RATES = regex(
    r"\baverag(?:ed|ing) (?:\w+ ){0,4}?(?:over|across)\b|\b(?:average|mean) (?:of|for) (?:the )?"
    r"(?:two|both|three|them|these|those)\b|\b(?:combined average|the mean of|sums? of)\b",
    has="averag|mean|sum",
)
_PRODUCT = regex(
    r"\bmultipl(?:y|ied|ying) (?:the )?[AGM](?: M)? (?:by|with|and|times) (?:the )?[AGM]\b|"
    r"\b[AG] times (?:the )?[AG]\b|\bproduct of (?:the )?[AG] and\b",
    has="multipl| times |product",
)
_SET_BESIDE = frozenset({"AVERAGE", "COMPARE", "DIFFERENCE", "POINTS", "TIMES", "CLAIM"})
"""Signs that what is called an average is one held, to which another is compared."""


def refused(at: Answering, query: Query) -> Reply | None:
    """A refusal where percentages or rates are to be made one, or a count; None elsewhere."""
    if worked_back(query):
        return refuse(Reason.NOT_COMPUTABLE, computing.NOT_COMPUTABLE_BACK)
    if _PRODUCT.search(query.bare):
        return refuse(Reason.NOT_COMPUTABLE, computing.NOT_COMPUTABLE_PRODUCT)
    if query.cues & _SET_BESIDE:
        return None
    several = len(query.slots.areas) > 1
    told = _by_numbers(at, query) if _JOINED.search(query.bare) else ()
    rise = _AVERAGE_RISE.search(query.text)
    of_rises = _OF_RISES.search(query.text) or (several and _OF_RISES.search(query.bare))
    if told or of_rises or (rise and (several or rise["over"])):
        return refuse(Reason.NOT_COMPUTABLE, computing.NOT_COMPUTABLE_PERCENT, at, told)
    if _of_all(at, query):
        return refuse(Reason.NOT_COMPUTABLE, computing.NOT_COMPUTABLE_RATES)
    if several and ("TOGETHER" in query.cues or _OF_RATES.search(query.text)):
        held = resolve(at.index, query.slots, COUNTS).found
        if held and all(_is_rate(at, figure) for figure in held):
            return refuse(Reason.NOT_COMPUTABLE, computing.NOT_COMPUTABLE_RATES, at, held)
    return None


_ONE = regex(
    r"\b(?:add(?:ed|ing)?|sum(?:med|s)?|totals?|combin(?:e|ed|es|ing)|averag(?:e|es|ed|ing)|avg|"
    r"mean|median|together|pool(?:ed|ing)?)\b",
    has="add|sum|total|combin|averag|avg|mean|median|together|pool",
)
_ALL = regex(
    r"\ball (?:(?:of )?(?:the|those|these) )?(?:N|M)\b|\b(?:all|each|every one) of them\b|"
    r"\b(?:across|over) (?:all|every|the whole lot)\b"
)
_EACH = frozenset({"RANK", "CHANGE", "RISE", "FALL", "WHICH_PERIOD"})


def _of_all(at: Answering, query: Query) -> bool:
    """Whether one number is to be made of the rates of all areas, and none is held of them all."""
    slots, base = query.slots, at.index.base
    if slots.areas or slots.places or slots.groups or not _ONE.search(query.text):
        return False
    kinds = {word for area in base.areas.values() for word in stems_of(area.kind or "")}
    placed = not kinds.isdisjoint(map(stem, query.words)) or _ALL.search(query.bare)
    if query.cues & _EACH or asks_beyond(query) or not placed:
        return False
    pool = at.index.pool(slots, COUNTS | {MeasureKind.SHARE})
    areas = {figure.area for figure in pool if figure.area}
    outer = any(at.index.contains(one, other) for one in areas for other in areas)
    return len(areas) >= _TWO and not outer and all(_is_rate(at, figure) for figure in pool)


_TAKEN = regex(
    r"\b(?:subtract|deduct|take|knock)\b (?:\w+ )?(?:the )?(?:(?:A|N G|G) )?N (?:away |off )?"
    r"(?:from|off) (?:the )?(?:(?:A|N G|G) )?N\b|\bN (?:minus|less) (?:the )?(?:(?:A|N G|G) )?N\b",
    has="subtract|deduct|take|knock|minus|less",
)


def taken(at: Answering, query: Query) -> Reply | None:
    """A percentage less another, or a hundred less it, where both are told by their numbers.

    It is worked out of the figures that have these numbers and of no others.
    """
    percents = [value for value in query.numbers if value.scale is Scale.PERCENT]
    if not percents or not _TAKEN.search(query.bare):
        return None
    told = [value for value in query.numbers if abs(value.number) != arithmetic.HUNDRED]
    held = [_named_by(at, query, replace(value, number=abs(value.number))) for value in told]
    if any(len(figures) > 1 for figures in held):
        return None
    found = [figure for figures in held for figure in figures]
    shown = tuple(sorted(found, key=lambda figure: -figure.value.number))
    base = at.index.base
    if len(shown) == len(told) == 1 and measure_of(base, shown[0]).kind is MeasureKind.SHARE:
        worked = arithmetic.remainder(shown[0])
        return derived(at, shown, [worked]) if worked else None
    if len(shown) == len(told) == _TWO and not arithmetic.unlike(base, *shown, axis="area"):
        return derived(at, shown, [arithmetic.difference(base, *shown)])
    return refuse(Reason.NOT_COMPUTABLE, computing.NOT_COMPUTABLE_PERCENT, at, shown)


def _named_by(at: Answering, query: Query, value: Value) -> list[Figure]:
    """The percentages that a number may name: of an area that is named, or just as it is given."""
    fits = [one for one in at.index.with_value(value) if one.value.scale is Scale.PERCENT]
    placed = [figure for figure in fits if figure.area in query.slots.areas] or fits
    return [figure for figure in placed if figure.value.bound is value.bound] or placed


def _is_rate(at: Answering, figure: Figure) -> bool:
    return measure_of(at.index.base, figure).kind is not MeasureKind.COUNT


def _by_numbers(at: Answering, query: Query) -> tuple[Figure, ...]:
    """The percentages held that are named by their numbers, if none is that of a count."""
    held = [_percentage(at, value) for value in query.numbers]
    named = tuple(figure for figure in held if figure)
    return named if len(named) >= _TWO and None not in held else ()


def _percentage(at: Answering, value: Value) -> Figure | None:
    fitting = at.index.with_value(value)
    placed = [figure for figure in fitting if figure.value.scale is Scale.PERCENT]
    return placed[0] if placed and len(placed) == len(fitting) else None
