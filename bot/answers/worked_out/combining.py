"""What several areas, periods or groups come to together.

May import the arithmetic and the look-up.

Their part in an area around them, and what is left without them, is told in `dividing`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bot.answers.asking import Answering
from bot.answers.held.levels import adds_up, stands
from bot.answers.held.lookup import COUNTS
from bot.answers.held.operands import keys, resolve, series
from bot.answers.worked_out import arithmetic
from bot.answers.worked_out.arithmetic import Worked
from bot.answers.worked_out.derived import derived, refuse
from bot.language.shown import computing
from bot.language.shown.describe import measure_of
from bot.model.facts import FactBase, Figure, MeasureKind
from bot.model.period import Period
from bot.model.query import Query, Slots, When
from bot.model.reply import Reason, Reply
from bot.model.value import Scale
from bot.questions.periods.times import stretch_of
from bot.regex import regex

_LEAST = 2
_OTHERWISE = frozenset({"CHANGE", "RISE", "RANK", "POINTS", "TIMES", "SHARE", "REST"})
"""Signs that it is not counts that are added up."""


_APART = frozenset({"RATE", "AVERAGE", "AVERAGE_MONTH", "DIFFERENCE", "COMPARE"})
_TOTAL = regex(
    r"\b(?:totals?|altogether|together|combined|overall|in all|add(?:ed|s)? up|sum|whole|entire)\b"
)
_OVER = regex(
    r"\b(?:over|across|throughout) (?:(?:the|all|these|those|last|past) )*"
    r"(?:both|two|three|four|five|six) (?:of (?:the|these|those) )?(?:years|periods|seasons)\b"
)
"""So many periods taken as one: "how many over the two years"."""
_ADDED = regex(
    r"\b(?:add(?:ed|ing)?|sum(?:med)?|total (?:over|of|across))"
    r" (?:(?:up|together|over|of|for|across|the|M|A|G|in|from|both|years?) )*"
    r"P (?:and|plus|to|with) (?:the )?P\b|\bP plus (?:the )?P\b"
)
"""Two periods are added up: "add up P and P", in which nothing goes up."""
_MOVED = regex(r"(?i)\b(?:net )?(?:change|gain|loss) in .*\bover the (?:month|quarter|year)\b")
"""What is told as moved from one period to the next: all of it is how far that went together."""
_SPANNED = regex(
    r"\bbetween (?:the )?P and\b|(?<!add )\bP (?:up )?(?:to|until|till|through|thru) (?:the )?P\b"
)
"""All the periods from one to another: "the sum over 2001 to 2003", but not "add 2001 to 2003"."""


_SUMMED = regex(
    r"\badd(?:ed|ing)?\b|\bsum\b|\bA plus (?:the )?A\b|"
    r"\bA and (?:the )?A (?:M )?(?:together|combined|altogether|in all|in total)\b"
)


def answer(at: Answering, query: Query) -> Reply | None:
    """What they come to; None where that isn't asked, or they can't be added up."""
    if _SPANNED.search(query.bare) and stretch_of(query.slots.periods, ()):
        return _periods(at, query)
    return _named(at, query) or _periods(at, query)


def _periods(at: Answering, query: Query) -> Reply | None:
    """What all periods of a stretch come to, if there is none of them that is not held."""
    slots = query.slots
    stretch = stretch_of(slots.periods, slots.when) if _SPANNED.search(query.bare) else slots.within
    stretch = stretch or _undivided(at, slots)
    every = slots.when in ((When.EACH,), (When.SPAN,)) and not slots.periods
    total = _TOTAL.search(query.text) or ("HOW_MANY" in query.cues and _OVER.search(query.text))
    months = slots.within and at.index.shortest == 1
    if not ((total or months) and (stretch or every)) or query.cues & _OTHERWISE:
        return None
    if slots.places or slots.groups or len(slots.areas) > 1 or query.cues & _APART:
        return None
    when = slots.when if slots.when == (When.SPAN,) else (When.EACH,)
    each, _ = keys(at.index, replace(slots, periods=(), when=when, within=stretch))
    held = series(at.index, each[0]) if len(each) == 1 else []
    found = _of_one_length(held, stretch)
    asked = _TOTAL.search(query.text) or not slots.within
    if not found or not (asked or adds_up([*at.index.alike(found[0])[found[0].area]])):
        return None
    worked = over_time(at.index.base, found, slots.months)
    return derived(at, tuple(found), [worked]) if worked else None


def _of_one_length(held: Sequence[Figure], stretch: Period | None) -> list[Figure]:
    """The longest periods, one after another, that fill the stretch; or all there are."""
    for months in sorted({one.period.months for one in held if one.period}, reverse=True):
        found = [one for one in held if one.period and one.period.months == months]
        ends = [one.period for one in found if one.period]
        if stretch is None or (ends[0].start, ends[-1].end) == (stretch.start, stretch.end):
            return found
    return []


def over_time(base: FactBase, found: Sequence[Figure], months: int | None = None) -> Worked | None:
    """The sum of counts of several periods, one after another, of so many months if these are told.

    None unless they are alike and counted anew in each.
    """
    ends = [figure.period for figure in found if figure.period]
    if len(ends) < _LEAST or any(one.end != next_.start for one, next_ in pairwise(ends)):
        return None
    if months and ends[-1].end - ends[0].start != months:
        return None
    measure = measure_of(base, found[0])
    counts = measure.kind is MeasureKind.COUNT and not stands(base, found)
    counts = counts or (bool(_MOVED.search(measure.name)) and found[0].value.scale is Scale.COUNT)
    if not counts or any(arithmetic.unlike(base, found[0], f, axis="period") for f in found[1:]):
        return None
    return arithmetic.total(base, found)


def _undivided(at: Answering, slots: Slots) -> Period | None:
    """The one period named, such as a year of months, where it isn't held itself."""
    alone = len(slots.periods) == 1 and not slots.when
    return slots.periods[0] if alone and not at.index.pool(slots, COUNTS) else None


def _named(at: Answering, query: Query) -> Reply | None:
    """What the areas, periods or groups named come to, each of which is counted once."""
    slots, index = query.slots, at.index
    added = _ADDED.search(query.bare)
    cues = query.cues - {"CHANGE", "RISE"} if added else query.cues
    months = len(slots.periods) > 1 and all(one.months == 1 for one in slots.periods)
    together = added or "TOGETHER" in cues or (months and _TOTAL.search(query.text))
    if not together or cues & _OTHERWISE:
        return None
    if slots.paired or slots.places or slots.groups:
        return None
    each, _ = keys(index, slots)
    found = resolve(index, slots, COUNTS).found
    times = sorted({(one.period.start, one.period.end) for one in found if one.period})
    every = slots.when == (When.EACH,) and not slots.periods  # of each the same periods
    if len(found) < _LEAST or len(found) != len(each) * (len(times) if every else 1):
        return None
    base = index.base
    asked = {
        computing.PERIOD: len(slots.periods) + len(slots.when) > 1 or every,
        computing.BREAKDOWN: len(slots.by) > 1,
    }
    measure = measure_of(base, found[0])
    counts = measure.kind is MeasureKind.COUNT
    if len(times) > 1 and stands(base, found):
        return None
    unlike = {name for one in found for name in arithmetic.unlike(base, found[0], one)}
    if not counts or any(not asked.get(name) for name in unlike):
        return None
    if any(end > start for (_, end), (start, _) in pairwise(times)):
        return None
    if any(index.contains(str(one.area), str(other.area)) for one in found for other in found):
        # Else they are only listed: "in B, in C and in A, which has both, altogether".
        words = computing.NOT_ADDABLE_NESTED
        summed = _SUMMED.search(query.bare)
        return refuse(Reason.NOT_COMPUTABLE, words, at, found) if summed else None
    return derived(at, found, [arithmetic.total(base, found)])
