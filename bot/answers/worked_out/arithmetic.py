"""What may be worked out from held figures, and what may not. Decimal; rounded once, at the end.

Like is compared only with like: the slots that differ are named (design: rule 7). A bound is
carried through: a share of "at least" 4,373 is "at most". May import model and language.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from bot.language.shown import computing
from bot.language.shown.describe import area_name, base_words, measure_of, number_words, one_or_more
from bot.model.facts import FactBase, Figure, MeasureKind
from bot.model.reply import Computed
from bot.model.value import Bound, Scale
from bot.regex import regex

PAIRED = "area and period"
"""What two figures differ in of which each was named with a time of its own."""
SMALL_BASE = Decimal(20)
"""Below this count a percentage misleads, so none is given."""
_HARDLY_ANY = Decimal("0.5")
_DEGREES = regex(r"(?i)\bdegrees?\b|°")
HUNDRED = Decimal(100)
ONE_DECIMAL = Decimal("0.1")
_RISING = {Bound.AT_LEAST, Bound.MORE_THAN}
_FALLING = {Bound.UP_TO, Bound.LESS_THAN}


class Worked(NamedTuple):
    """A result in words, with the numbers behind it."""

    words: str
    computed: tuple[Computed, ...]


def unlike(base: FactBase, one: Figure, other: Figure, *, axis: str = "") -> tuple[str, ...]:
    """The names of the slots that keep two figures from being compared; `axis` is the one asked."""
    measures = measure_of(base, one), measure_of(base, other)
    lengths = [figure.period.months if figure.period else None for figure in (one, other)]
    differing = {
        computing.MEASURE: (one.measure, one.of) != (other.measure, other.of),
        computing.UNIT: one.value.scale != other.value.scale
        or measures[0].unit != measures[1].unit
        or measures[0].counts != measures[1].counts,
        computing.BASE: base_words(base, one) != base_words(base, other),
        computing.LENGTH: lengths[0] != lengths[1],
        computing.PERIOD: axis not in ("period", PAIRED) and one.period != other.period,
        computing.BREAKDOWN: axis != "breakdown" and sorted(one.by) != sorted(other.by),
        computing.COVERAGE: one.coverage != other.coverage,
        computing.RELEASE: one.release != other.release,
    }
    return tuple(name for name, differs in differing.items() if differs)


def difference(base: FactBase, later: Figure, earlier: Figure) -> Worked:
    """`later` less `earlier`, in the counting unit, or in points where both are percentages."""
    one, other = later.value.number, earlier.value.number
    if later.value.scale is Scale.PERCENT:
        what, size, unit, about = "points", rounded(one - other), computing.POINTS, ""
    else:
        what, size, unit = "difference", one - other, _counted(base, later)
        about = _about(later, earlier)
    words = (_named(base, later, earlier) if size else "") + _apart(size, unit, (one, other), about)
    if later.area != earlier.area and later.period != earlier.period:
        words = f"{words} {computing.OTHER_TIMES}"
    return Worked(words, (_made(what, size, unit, later, earlier, bound=about),))


def rise_apart(base: FactBase, rise: tuple[Figure, Figure], other: tuple[Figure, ...]) -> Worked:
    """How far a rise, from the earlier to the later of two counts, is from another, or a count."""
    sizes = [abs(_size(figures)) for figures in (rise, other)]
    size = sizes[0] - sizes[1]
    counts, about = _counted(base, rise[0]), _about(*rise, *other)
    both = len(other) > 1 and size > 0 and min(map(_size, (rise, other))) > 0
    form = computing.DIFFERENCE
    if both:
        form = computing.RISE_APART.replace("{name}", area_name(base, rise[0].area))
    words = _apart(size, counts, (sizes[0], sizes[1]), about, form)
    return Worked(words, (_made("difference", size, counts, *rise, *other, bound=about),))


def _size(figures: Sequence[Figure]) -> Decimal:
    """The rise from the second count to the first; of one alone, itself."""
    later, *earlier = figures
    return later.value.number - _sum(earlier)


def ratio(base: FactBase, one: Figure, other: Figure) -> Worked | None:
    """How many times `other` goes into `one`; None where it would be a division by nothing."""
    if other.value.number <= 0:
        return None
    times = rounded(one.value.number / other.value.number)
    apart = bool(_named(base, one, other))
    bound = _ratio_bound(one.value.bound, other.value.bound)
    words = (computing.RATIO_OF_AREAS if apart else computing.RATIO).format(
        top=area_name(base, one.area),
        bottom=area_name(base, other.area),
        bound=bound,
        times=number_words(times),
        one=number_words(one.value.number),
        other=number_words(other.value.number),
    )
    return Worked(words, (_made("ratio", times, "times", one, other, bound=bound),))


def times(base: FactBase, one: Figure, other: Figure) -> Worked | None:
    """The ratio of two levels or rates; None of degrees, whose zero is no nothing."""
    unit = measure_of(base, one).unit or ""
    return None if _DEGREES.search(unit) else ratio(base, one, other)


def percentage_change(base: FactBase, later: Figure, earlier: Figure) -> Worked | None:
    """The change in per cent of `earlier`; None of percentages themselves, or of degrees.

    None on a tiny base, too, where things are counted: of rates and prices small ones tell much.
    """
    measure = measure_of(base, earlier)
    least = SMALL_BASE if measure.kind is MeasureKind.COUNT else _HARDLY_ANY
    if earlier.value.number < least or earlier.value.scale is not Scale.COUNT:
        return None
    if later.value.number < 0:
        return None  # more than all of it can't go
    if _DEGREES.search(measure.unit or ""):
        return None  # twice as many degrees are not twice as warm
    size = later.value.number - earlier.value.number
    percent = rounded(size / earlier.value.number * 100)
    apart, about = later.area != earlier.area, _about(later, earlier)
    words = (computing.PERCENT_APART if apart else computing.PERCENT_CHANGE).format(
        about=about,
        percent=number_words(abs(percent)),
        direction=_direction(size) if apart else "up" if size >= 0 else "down",
        size=number_words(abs(size)),
        base=number_words(earlier.value.number),
    )
    return Worked(
        words, (_made("percentage change", percent, "percent", later, earlier, bound=about),)
    )


def share(parts: Sequence[Figure], *whole: Figure) -> Worked | None:
    """`parts` together in per cent of `whole`; "at least" of the whole makes it "at most"."""
    size = _sum(whole)
    if size < SMALL_BASE:
        return None
    percent = rounded(_sum(parts) / size * 100)
    bound = _ratio_bound(_joint_bound(parts), _joint_bound(whole))
    words = computing.SHARE.format(
        bound=bound,
        percent=number_words(percent),
        part=_summed(parts),
        whole=_summed(whole),
    )
    inputs = {figure.id: figure for figure in (*parts, *whole)}.values()
    return Worked(words, (_made("share", percent, "percent", *inputs, bound=bound),))


def share_of_rise(
    parts: Sequence[tuple[Figure, Figure]], whole: tuple[Figure, Figure]
) -> Worked | None:
    """What the rises of `parts` make up in that of `whole`; None where one went the other way."""
    rises = [_size(pair) for pair in parts]
    size = _size(whole)
    if abs(size) < SMALL_BASE or any((rise < 0) is not (size < 0) for rise in rises):
        return None
    percent = rounded(sum(rises, Decimal(0)) / size * 100)
    added = " + ".join(number_words(abs(rise)) for rise in rises)
    bound = _ratio_bound(Bound.EXACT, whole[0].value.bound)
    words = computing.SHARE.format(
        bound=bound,
        percent=number_words(percent),
        part=f"({added})" if len(rises) > 1 else added,
        whole=number_words(abs(size)),
    )
    inputs = (figure for pair in (*parts, whole) for figure in pair)
    return Worked(words, (_made("share", percent, "percent", *inputs, bound=bound),))


def rest(base: FactBase, whole: Figure, parts: Sequence[Figure]) -> Worked:
    """What is left of `whole` without `parts`."""
    left = whole.value.number - _sum(parts)
    counts = _counted(base, whole)
    bound = _rest_bound(whole.value.bound, _joint_bound(parts))
    words = computing.REST.format(
        bound=bound,
        left=number_words(left),
        counts=one_or_more(counts, left),
        whole=number_words(whole.value.number),
        part=_summed(parts),
    )
    return Worked(words, (_made("rest", left, counts, whole, *parts, bound=bound),))


def _counted(base: FactBase, figure: Figure) -> str:
    """What numbers of the measure count: thousands of megawatt-hours rather than electricity."""
    measure = measure_of(base, figure)
    unit = measure.unit if figure.value.scale is Scale.COUNT else None
    return unit or measure.counts or ""


def _sum(parts: Sequence[Figure]) -> Decimal:
    return sum((part.value.number for part in parts), Decimal(0))


def _summed(parts: Sequence[Figure]) -> str:
    """The parts as they stand in a sum."""
    numbers = " + ".join(number_words(part.value.number) for part in parts)
    return f"({numbers})" if len(parts) > 1 else numbers


def _joint_bound(parts: Sequence[Figure]) -> Bound:
    """The bound of several counts together."""
    bounds = {part.value.bound for part in parts} - {Bound.EXACT}
    return Bound.EXACT if not bounds else bounds.pop() if len(bounds) == 1 else Bound.ABOUT


def remainder(figure: Figure) -> Worked | None:
    """What a share leaves of the whole; None of what is no share."""
    if figure.value.scale is not Scale.PERCENT or not 0 < figure.value.number < HUNDRED:
        return None
    left = rounded(HUNDRED - figure.value.number)
    bound = _rest_bound(Bound.EXACT, figure.value.bound)
    words = computing.REMAINDER.format(
        bound=bound,
        left=number_words(left),
        part=number_words(figure.value.number),
    )
    return Worked(words, (_made("rest", left, "percent", figure, bound=bound),))


def total(base: FactBase, figures: Sequence[Figure]) -> Worked:
    """What several counts come to together."""
    size = _sum(figures)
    counts = _counted(base, figures[0])
    joint = _joint_bound(figures)
    bound = "" if joint is Bound.EXACT else f"{joint} "
    words = computing.TOTAL.format(
        bound=bound,
        total=number_words(size),
        counts=counts,
        parts=" + ".join(number_words(figure.value.number) for figure in figures),
    )
    return Worked(words, (_made("sum", size, counts, *figures, bound=bound),))


def mean(base: FactBase, figures: Sequence[Figure]) -> Worked:
    """The average of several counts, one for each period."""
    size = _sum(figures)
    counts = _counted(base, figures[0])
    average = rounded(size / len(figures))
    bound = _joint_bound(figures)
    words = computing.MEAN.format(
        bound="" if bound is Bound.EXACT else f"{bound} ",
        average=number_words(average),
        counts=counts,
        total=number_words(size),
        count=len(figures),
    )
    return Worked(words, (_made("average", average, counts, *figures, bound=bound),))


def _rest_bound(whole: Bound, part: Bound) -> str:
    """What bounds make of a rest: at least 100 taken from 900 leave at most 800."""
    if part is Bound.EXACT:
        return "" if whole is Bound.EXACT else f"{whole} "
    if whole is Bound.EXACT:
        turned = {Bound.AT_LEAST: Bound.UP_TO, Bound.MORE_THAN: Bound.LESS_THAN}
        return f"{computing.AT_MOST} " if part in turned else f"{Bound.ABOUT} "
    return f"{Bound.ABOUT} "


def monthly(base: FactBase, figure: Figure) -> Worked | None:
    """A count's average per month; None where the period or the count doesn't allow one."""
    if figure.period is None or figure.period.months < 2 or figure.value.scale is not Scale.COUNT:
        return None
    months = figure.period.months
    average = rounded(figure.value.number / months)
    counts = _counted(base, figure)
    bound = f"{figure.value.bound} " if figure.value.bound is not Bound.EXACT else ""
    words = computing.MONTHLY.format(
        bound=bound,
        average=number_words(average),
        counts=counts,
        total=number_words(figure.value.number),
        months=months,
    )
    return Worked(words, (_made("average", average, f"{counts} a month", figure, bound=bound),))


def rounded(number: Decimal) -> Decimal:
    """One decimal, half up; a whole number loses its point."""
    kept = number.quantize(ONE_DECIMAL, rounding=ROUND_HALF_UP)
    return kept.to_integral_value() if kept == kept.to_integral_value() else kept


def _made(what: str, value: Decimal, unit: str, *inputs: Figure, bound: str = "") -> Computed:
    ids = tuple(figure.id for figure in inputs)
    return Computed(what, f"{value:f}", unit, ids, bound.strip())


def _apart(
    size: Decimal,
    counts: str,
    numbers: tuple[Decimal, Decimal],
    about: str,
    form: str = computing.DIFFERENCE,
) -> str:
    """By how much the first of two numbers lies above or below the other."""
    one, other = map(number_words, numbers)
    if not size:
        return computing.NO_DIFFERENCE.format(one=one, other=other)
    return form.format(
        about=about,
        size=number_words(abs(size)),
        counts=one_or_more(counts, abs(size)),
        direction=_direction(size),
        one=one,
        other=other,
    )


def _named(base: FactBase, one: Figure, other: Figure) -> str:
    """The area that lies higher or lower, where it isn't one and the same."""
    apart = one.area and other.area and one.area != other.area
    return computing.AREA_IS.format(name=area_name(base, one.area)) if apart else ""


def _direction(size: Decimal) -> str:
    return computing.HIGHER if size > 0 else computing.LOWER


def _about(*figures: Figure) -> str:
    exact = all(figure.value.bound is Bound.EXACT for figure in figures)
    return "" if exact else f"{computing.ABOUT} "


def _ratio_bound(top: Bound, bottom: Bound) -> str:
    """What a bound on either side makes of a quotient."""
    if top is bottom is Bound.EXACT:
        return ""
    if top is Bound.EXACT and bottom in _RISING:
        return f"{computing.AT_MOST} "
    if bottom is Bound.EXACT and top in _RISING:
        return f"{Bound.AT_LEAST} "
    if top is Bound.EXACT and bottom in _FALLING:
        return f"{Bound.AT_LEAST} "
    return f"{computing.ABOUT} "
