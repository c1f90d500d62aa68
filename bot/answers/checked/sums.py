"""Claimed numbers that have to be worked out first: rises in numbers, multiples, shares, points.

Each is held against what comes of the held figures, and shows how it was worked out.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from bot.answers.asking import Answering
from bot.answers.checked.agreement import agrees
from bot.answers.held.lookup import COUNTS
from bot.answers.held.operands import resolve
from bot.answers.worked_out import arithmetic
from bot.answers.worked_out.wholes import widest_around
from bot.language.shown import checking
from bot.model.facts import Figure, MeasureKind
from bot.model.query import Query, Slots, When
from bot.model.reply import Computed, Verdict
from bot.model.value import Bound, Scale, Value
from bot.regex import regex

CHANGES = frozenset({MeasureKind.CHANGE})


class Finding(NamedTuple):
    """What checking one claimed number came to, with the figures that show it."""

    verdict: Verdict
    shown: tuple[Figure, ...] = ()
    words: str = ""
    computed: tuple[Computed, ...] = ()


def worked_out(at: Answering, query: Query, value: Value) -> Finding | None:
    """A claimed rise in numbers, or a multiple, checked against two held counts."""
    needed = {Scale.COUNT: "RISE_OF", Scale.PERCENT: "RISE"}.get(value.scale)
    if needed and needed not in query.cues:
        return None
    if query.slots.groups and not query.slots.by:
        return None  # what is held of one member of the group is none of it all
    pair = two_counts(at, query.slots) or _since(at, query)
    if pair is None:
        return None
    later, earlier = pair
    if value.scale is Scale.TIMES and earlier.value.number:
        result = Value("", later.value.number / earlier.value.number, scale=Scale.TIMES)
        if value.number < 1:
            value = replace(value, bound=_LESS_LEFT.get(value.bound, value.bound))
    elif value.scale is Scale.PERCENT and earlier.value.number:
        change = (later.value.number - earlier.value.number) / earlier.value.number * 100
        result = Value("", -change if "FALL" in query.cues else change, scale=Scale.PERCENT)
    else:
        result = Value("", later.value.number - earlier.value.number)
    signed = value.scale is Scale.PERCENT
    fits = agrees(value, result, exactly=False) and (
        result.number >= 0 or value.number < 0 if signed else "WRONG_WAY" not in query.cues
    )
    worked = arithmetic.difference(at.index.base, later, earlier)
    ratio = arithmetic.ratio(at.index.base, later, earlier)
    made = [each for each in (worked, ratio) if each]
    words = " ".join(each.words for each in made)
    computed = tuple(result for each in made for result in each.computed)
    verdict = Verdict.MATCHES if fits else Verdict.DIFFERS
    published = at.index.changes_of(later)
    words = checking.WORKED_OUT.format(words=words)
    return Finding(verdict, (later, earlier, *published), words, computed)


def _since(at: Answering, query: Query) -> tuple[Figure, Figure] | None:
    """The latest count and the one of the period that it is a multiple of: "twice what P had"."""
    if len(query.slots.periods) != 1 or not _OF_PERIOD.search(query.bare):
        return None
    pair = two_counts(at, replace(query.slots, periods=(), when=()))
    then = pair[1].period if pair else None
    return pair if then and then.key == query.slots.periods[0].key else None


_OF_PERIOD = regex(
    r"\bN (?:as (?:many|much|high|big)(?: M)? as|what|the (?:number|count|figure|M)|that)\b.* P$"
)


_LESS_LEFT = {Bound.MORE_THAN: Bound.LESS_THAN, Bound.ALMOST: Bound.ABOUT}
"""What is "more than halved" is less than a half of what it was."""


def of_whole(at: Answering, query: Query) -> Query:
    """The query with the area around the one named, of which that is claimed to be a part."""
    slots = query.slots
    shares = any(value.scale is Scale.PERCENT for value in query.numbers)
    divided = slots.by or slots.groups or "RISE" in query.cues
    if not shares or divided or len(slots.areas) != 1 or not _OF_ALL.search(query.bare):
        return query
    around = widest_around(at, slots.areas)
    return replace(query, slots=replace(slots, areas=(*slots.areas, around))) if around else query


_OF_ALL = regex(
    r"\bN of (?:all|every) (?:(?:the|these|those|recorded) )*M\b.* (?:in|from) A\b|"
    r"(?<!in )\bA (?:\w+ ){1,4}?N of (?:(?:all|the|these|those|overall|recorded) )*"
    r"(?:M|total|count|figure|whole|lot)\b"
)


def part_claimed(at: Answering, query: Query, value: Value) -> Finding | None:
    """A claimed share of one area, or of several, in another: "a tenth of A's were in B"."""
    slots = query.slots
    if value.scale is not Scale.PERCENT or len(slots.areas) < _TWO or slots.by or slots.groups:
        return None
    fraction = value.rounded and "CHANGE" not in query.cues  # "one in ten of A's were in B"
    if "RISE" in query.cues or not (fraction or _OF.search(query.text)):
        return None
    found = resolve(at.index, slots, COUNTS).found
    wholes = [one for one in found if all(_inside(at, part, one) for part in found)]
    parts = tuple(figure for figure in found if figure not in wholes)
    if len(found) != len(slots.areas) or len(wholes) != 1 or not parts:
        return None
    [whole] = wholes
    worked = arithmetic.share(parts, whole)
    base = at.index.base
    if worked is None or any(arithmetic.unlike(base, one, whole, axis="area") for one in parts):
        return None
    exact = 100 * sum(one.value.number for one in parts) / whole.value.number
    share = Value("", exact, scale=Scale.PERCENT)
    fits = agrees(value, share, exactly=False)
    verdict = Verdict.MATCHES if fits else Verdict.DIFFERS
    open_ = not fits or value.bound in (Bound.MORE_THAN, Bound.AT_LEAST)
    if open_ and value.number < share.number and whole.value.bound is not Bound.EXACT:
        verdict = Verdict.CANNOT_CHECK  # the share is "at most" so much, and may be less
    words = checking.WORKED_OUT.format(words=worked.words)
    return Finding(verdict, (*parts, whole), words, worked.computed)


_TWO = 2


def _inside(at: Answering, part: Figure, whole: Figure) -> bool:
    return part is whole or at.index.contains(str(whole.area), str(part.area))


_OF = regex(r"\bof\b|\bper ?cent\b|\bshare\b|\bmakes? up\b|\baccount")


def two_counts(at: Answering, slots: Slots) -> tuple[Figure, Figure] | None:
    """The later and the earlier of two counts: those of the periods named, or the latest held.

    Of one period named it is that and the one held before it.
    """
    named, spanned = slots.periods, slots.when
    if len(named) < 2 and not (named and slots.when):
        slots = replace(slots, periods=(), when=(When.EACH,))
    found = sorted(
        resolve(at.index, slots, COUNTS).found, key=lambda f: f.period.end if f.period else 0
    )
    if len(named) == 1 and slots.when == (When.EACH,):
        found = [f for f in found if f.period and f.period.end <= named[0].end]
        if not (found and found[-1].period and found[-1].period.key == named[0].key):
            return None
    if slots.months and When.SPAN in spanned:
        found = _over_span(found, slots.months)
    elif slots.within or (not named and not {When.EACH, When.FIRST}.isdisjoint(spanned)):
        found = [*found[:1], *found[1:][-1:]]  # "over the years"
    if len(found) < 2 or found[-1].area != found[-2].area or found[-1].by != found[-2].by:
        return None
    return found[-1], found[-2]


def _over_span(found: list[Figure], months: int) -> list[Figure]:
    """The newest of these and the one so many months before it, or else the first held since."""
    ends = [f.period.end for f in found if f.period]
    since = [f for f, end in zip(found, ends, strict=False) if end >= max(ends) - months]
    return [since[0], since[-1]] if len(since) > 1 else []


def points(at: Answering, query: Query, value: Value) -> Finding:
    """A claim in percentage points: the distance between two rates, or a per cent misread."""
    found = [f for f in resolve(at.index, query.slots, CHANGES).found if not f.value.rounded]
    if len(found) == 2:
        apart = abs(found[0].value.number - found[1].value.number)
        verdict = Verdict.MATCHES if apart == value.number else Verdict.DIFFERS
        worked = arithmetic.difference(at.index.base, found[0], found[1])
        words = checking.WORKED_OUT.format(words=worked.words)
        return Finding(verdict, tuple(found), words, worked.computed)
    same = [f for f in found if f.value.number == value.number]
    if same:
        return Finding(Verdict.DIFFERS, tuple(same), checking.PER_CENT_NOT_POINTS)
    return Finding(Verdict.DIFFERS if found else Verdict.CANNOT_CHECK, tuple(found))
