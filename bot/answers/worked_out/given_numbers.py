"""What comes of the numbers that a message gives: "22 of the 166, what share is that?".

They are no claim to be checked, for it is asked what they make. Which figures they are of is
looked up; of those it is worked out, or refused with what forbids it. May import the look-up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations, islice, product

from bot.answers import compose
from bot.answers.asking import Answering
from bot.answers.held.levels import stands
from bot.answers.held.lookup import COUNTS
from bot.answers.held.operands import resolve
from bot.answers.worked_out import arithmetic, pairs, parts_of_time, percentages
from bot.answers.worked_out.derived import derived, forbidden, refuse
from bot.language.shown import computing, says
from bot.language.shown.describe import measure_of
from bot.model.facts import Figure, MeasureKind
from bot.model.query import Query, Slots
from bot.model.reply import Reason, Reply
from bot.model.value import Scale, Value
from bot.questions.numbers.reckoning import (
    Sum,
    between,
    count_asked,
    joined,
    part_asked,
    sum_asked,
    whole_first,
)
from bot.regex import regex

_TWO = 2
_MOST = 64
"""Ways to take several numbers for figures that are tried."""


def answer(at: Answering, query: Query, said: str) -> Reply | None:
    """What the sum asked for comes to, or why there is none; None where none is asked for."""
    if not query.numbers:
        return None
    numbers = tuple(one for value in query.numbers for one in pairs.parted(value))
    percents = [value for value in numbers if _is_percent(at, query, value)]
    given = len(percents) > 0 and len(numbers) > len(percents)
    if given and count_asked(query, said):
        return refuse(Reason.NOT_COMPUTABLE, computing.NOT_COMPUTABLE_BACK)
    asked = sum_asked(query, said)
    if len(percents) >= _TWO and asked is None and joined(said):
        asked = Sum.TOTAL  # it is stated: there is no such sum
    if asked is None:
        return None
    if len(percents) >= _TWO and asked in (Sum.TOTAL, Sum.MEAN, Sum.LEFT):
        shown = tuple(figure for value in percents for figure in _named(at, query, value)[:1])
        taken = percentages.taken(at, query) if asked is Sum.LEFT else None
        words = computing.NOT_COMPUTABLE_PERCENT
        return taken or refuse(Reason.NOT_COMPUTABLE, words, at, shown)
    if len(numbers) > _TWO and asked not in (Sum.TOTAL, Sum.LEFT, Sum.MEAN):
        return None
    if len(numbers) == 1:
        return _share(at, query, numbers[0]) if asked is Sum.SHARE else None
    if told := _related(at, query, said, numbers, asked):
        return told
    return _unheld(at, query, numbers) if len(numbers) == _TWO and between(said) else None


def _is_percent(at: Answering, query: Query, value: Value) -> bool:
    """Whether a number is a percentage: it is given as one, or held as nothing else."""
    named = _named(at, query, value)
    return value.scale is Scale.PERCENT or (
        bool(named) and all(figure.value.scale is Scale.PERCENT for figure in named)
    )


def _named(at: Answering, query: Query, value: Value) -> list[Figure]:
    """The figures that a number may be of, where a place is named those of it."""
    return pairs.with_number(at, query, value)


def _related(
    at: Answering, query: Query, said: str, numbers: Sequence[Value], asked: Sum
) -> Reply | None:
    """What the figures come to that have these numbers, or what forbids it."""
    figures, alike = _chosen(at, query, numbers)
    if not figures:
        return None
    if asked is Sum.SHARE and (share := _of_longer(at, query, figures)):
        return share
    if not alike:
        form = computing.NOT_ADDABLE if asked is Sum.TOTAL else computing.NOT_COMPARABLE
        unlike = (forbidden(at, pair, pairs.axis_of(pair), form) for pair in _two_of(figures))
        return next((refusal for refusal in unlike if refusal), None)
    if asked in (Sum.TOTAL, Sum.MEAN):
        return _together(at, figures, asked)
    base, nested = at.index.base, _nested(at, figures)
    whole, *parts = sorted(figures, key=lambda one: one.value.number, reverse=True)
    around = all(_within(at, part, whole) for part in parts)
    if asked is Sum.LEFT and around:
        return derived(at, figures, [arithmetic.rest(base, whole, parts)])
    if (
        len(figures) == _TWO
        and asked is Sum.SHARE
        and part_asked(said)
        and not nested
        and not around
    ):
        # Neither is part of the other: so much of it in per cent, as the question has it.
        part, whole = figures[::-1] if whole_first(said) else figures
        counts = measure_of(base, whole).kind is MeasureKind.COUNT
        worked = arithmetic.share((part,), whole) if counts else None
        if worked:
            return derived(at, (part, whole), [worked])
        return refuse(Reason.NOT_COMPUTABLE, computing.NOT_COMPUTABLE_PART_OF, at, figures)
    if asked is Sum.SHARE and around and not whole.by and parts[0].by:
        worked = arithmetic.share(parts, whole)
        return derived(at, figures, [worked]) if worked else None
    return pairs.related(at, query, (figures[0], figures[1])) if len(figures) == _TWO else None


def _of_longer(at: Answering, query: Query, figures: Sequence[Figure]) -> Reply | None:
    """What a shorter time makes up of a longer one around it, where the numbers are of these."""
    key = {(figure.measure, figure.area, figure.by) for figure in figures}
    periods = tuple(figure.period for figure in figures if figure.period)
    if len(key) > 1 or len(periods) < len(figures) or len({p.months for p in periods}) == 1:
        return None
    [(measure, area, by)] = key
    members = tuple((group, one) for group, ids in by for one in sorted(ids))
    slots = Slots(measures=(measure,), areas=(area,) if area else (), periods=periods, by=members)
    return parts_of_time.share(at, replace(query, slots=slots, cues=query.cues | {"SHARE"}))


def _chosen(
    at: Answering, query: Query, numbers: Sequence[Value]
) -> tuple[tuple[Figure, ...], bool]:
    """The figures with these numbers, and whether they are alike; those that are come first.

    None where several figures may be meant.
    """
    held = [_narrowed(query, _named(at, query, value)) for value in numbers]
    ways = [
        figures
        for figures in islice(product(*held), _MOST)
        if len({figure.id for figure in figures}) == len(figures)
    ]
    alike = [figures for figures in ways if _alike(at, figures)]
    if alike:
        return (alike[0], True) if len(alike) == 1 else ((), True)
    return (ways[0], False) if ways else ((), False)


def _narrowed(query: Query, figures: list[Figure]) -> list[Figure]:
    """Of the figures with a number those of the periods and the measures named, if any are."""
    periods, measures = query.slots.periods, query.slots.measures
    figures = [one for one in figures if one.period in periods] or figures
    return [one for one in figures if {one.measure, one.of} & {*measures}] or figures


def _two_of(figures: Sequence[Figure]) -> list[tuple[Figure, Figure]]:
    return list(combinations(figures, 2))


def _alike(at: Answering, figures: Sequence[Figure]) -> bool:
    """Whether any two of the figures may be compared, all along one and the same slot."""
    axes = {pairs.axis_of(pair) for pair in _two_of(figures)}
    return len(axes) == 1 and not any(
        arithmetic.unlike(at.index.base, *pair, axis=axis)
        for pair in _two_of(figures)
        for axis in axes
    )


def _together(at: Answering, figures: tuple[Figure, ...], asked: Sum) -> Reply:
    """The sum of counts, or their mean where they are of one thing at several times."""
    base = at.index.base
    over_time = pairs.axis_of((figures[0], figures[1])) == "period"
    counts = all(measure_of(base, one).kind is MeasureKind.COUNT for one in figures)
    if not counts or (over_time and stands(base, figures) and asked is Sum.TOTAL):
        return refuse(Reason.NOT_COMPUTABLE, computing.NOT_COMPUTABLE_RATES, at, figures)
    if asked is Sum.MEAN:
        if over_time:
            return derived(at, figures, [arithmetic.mean(base, figures)])
        return refuse(Reason.NOT_COMPUTABLE, computing.NOT_COMPUTABLE_RATES, at, figures)
    if _nested(at, figures) or not all(figure.by for figure in figures if figures[0].by):
        return refuse(Reason.NOT_COMPUTABLE, computing.NOT_ADDABLE_NESTED, at, figures)
    return derived(at, figures, [arithmetic.total(base, figures)])


def _within(at: Answering, part: Figure, whole: Figure) -> bool:
    """Whether what one figure counts is part of what the other does."""
    if part.area != whole.area:
        return part.by == whole.by and at.index.contains(str(whole.area), str(part.area))
    return not whole.by and bool(part.by) and part.period == whole.period


def _nested(at: Answering, figures: Sequence[Figure]) -> bool:
    """Whether what one figure counts is counted by another, too."""
    return any(_within(at, one, other) for one, other in product(figures, figures))


_PART = regex(
    r"\bN\b.* as an? (?:\w+ ){1,2}?of\b|\b(?:are|is|were|was|do|does|did|would) (?:the |A )*N\b|"
    r"\b(?:share|part|M|fraction|proportion) of (?:the )?A (?:is|was|does) (?:that|it|this)\b|"
    r"\bof (?:the |all |those |these |A )*N\b.*\b(?:that|which|are|is|were|was|do|does|did|make)\b"
)
"""A count is a part of what stands beside it, or the other way round: "what share of A is N"."""
_SHARE_OF = regex(
    r"\b(?:share|part|slice|percentage|proportion|M) of (?:\w+ ){0,2}?(?:N )?(?:G )?N\b"
)
"""A part of what is a part itself."""


def _share(at: Answering, query: Query, value: Value) -> Reply | None:
    """What part a count told by its number is of what is named beside it, or the other way."""
    anywhere = replace(query, slots=replace(query.slots, areas=()))
    held = _named(at, anywhere, value)
    if held and all(figure.value.scale is Scale.PERCENT for figure in held):
        taken = _SHARE_OF.search(query.bare)
        words = computing.NOT_COMPUTABLE_PERCENT
        return refuse(Reason.NOT_COMPUTABLE, words) if taken else None
    held = [figure for figure in held if figure.value.scale is Scale.COUNT]
    if len(held) != 1 or not _PART.search(query.bare):
        return None
    [told] = held
    own = tuple(side for side in query.sides or () if told.area not in side.areas)
    found = [
        figure
        for slots in own or (query.slots,)
        for figure in resolve(at.index, slots, COUNTS).found
        if figure.id != told.id
    ]
    if len(found) != 1:
        return refuse(Reason.NOT_COMPUTABLE, computing.NOT_COMPUTABLE_SHARE, at, (told,))
    pair = (told, found[0])
    if refused := forbidden(at, pair, pairs.axis_of(pair)):
        return refused
    part, whole = pair if _within(at, *pair) else pair[::-1]
    worked = arithmetic.share((part,), whole) if _within(at, part, whole) else None
    return derived(at, (part, whole), [worked]) if worked else None


def _unheld(at: Answering, query: Query, numbers: Sequence[Value]) -> Reply | None:
    """A decline that names the number of which no figure is held."""
    unheld = [value.text for value in numbers if not _named(at, query, value)]
    words = says.NUMBER_NOT_HELD.format(number=unheld[0]) if unheld else None
    return compose.decline(Reason.NOT_HELD, words) if words else None
