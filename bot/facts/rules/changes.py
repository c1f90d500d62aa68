"""A published change agrees with the two figures it is a change between, and names both periods."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from itertools import product
from typing import TYPE_CHECKING

from bot.facts.problems import Problem, error, warning
from bot.facts.rules.intervals import Interval, interval
from bot.model.facts import Figure, MeasureKind, Place
from bot.model.value import Scale

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.facts.held import Held
    from bot.model.period import Period

Pair = tuple[Figure, Figure]  # the earlier figure and the later one

_YEAR = 12


def published_changes(held: Held) -> Iterator[Problem]:
    """Report changes that none of the pairs they may be worked out from comes near.

    A source that contradicts itself is held all the same: `conflicts_with` says that it does.
    """
    measures = held.words.measures
    changes = [
        figure for figure in held.figures if measures[figure.measure].kind is MeasureKind.CHANGE
    ]
    inputs: defaultdict[object, list[Figure]] = defaultdict(list)
    for figure in held.figures if changes else ():
        inputs[figure.measure, figure.area, figure.by].append(figure)
    for figure in changes:
        same = inputs[figure.of, figure.area, figure.by]
        pairs = [pair for pair in _pairs(figure, same) if not _admitted(figure, pair)]
        if not pairs or any(_agrees(figure, pair) for pair in pairs):
            continue
        earlier, later = pairs[0]
        yield error(
            held.place(figure, "value"),
            "change-contradicted",
            f"'{figure.value.text}' does not follow from '{earlier.value.text}' ({earlier.id}) and "
            f"'{later.value.text}' ({later.id}): that makes {_recomputed(figure, earlier, later)}",
            "check all three; if the source prints them so, "
            f"link them with 'conflicts_with: {later.id}'",
        )


def changes_of_one_period(held: Held) -> Iterator[Problem]:
    """Report changes over less than a year that name no earlier period; once for a column.

    Over a year, the year before is meant; in a month, it may be the month before as well.
    """
    measures = held.words.measures
    reported: set[Place] = set()
    for figure in held.figures:
        period = figure.period
        if period is None or measures[figure.measure].kind is not MeasureKind.CHANGE:
            continue
        column = held.column(figure)
        if period.since is None and period.months < _YEAR and column not in reported:
            reported.add(column)
            yield warning(
                held.place(figure, "period"),
                "change-of-one-period",
                f"nothing says what '{period.label}' is compared with",
                "a change has two periods: 'April 2018 to April 2019', 'March 2019 to April 2019'",
            )


def _pairs(change: Figure, figures: Iterable[Figure]) -> list[Pair]:
    """Find those of the same slots that a change may have been worked out from."""
    if change.period is None or change.period.since is None:
        return []
    since, until = change.period.since, change.period
    inputs = [figure for figure in figures if _may_be_input(figure, change)]
    earlier = [figure for figure in inputs if _is_for(figure, since)]
    later = [figure for figure in inputs if _is_for(figure, until)]
    return [pair for pair in product(earlier, later) if _can_compare(change, pair)]


def _may_be_input(figure: Figure, change: Figure) -> bool:
    releases = {figure.release, change.release} - {None}
    return figure.withdrawn is None and len(releases) < 2


def _is_for(figure: Figure, period: Period) -> bool:
    held = figure.period
    return held is not None and (held.start, held.months) == (period.start, period.months)


def _can_compare(change: Figure, pair: Pair) -> bool:
    earlier, later = (figure.value for figure in pair)
    if earlier.scale is not later.scale or interval(earlier).low <= 0:
        return False
    return change.value.scale is not Scale.POINTS or earlier.scale is Scale.PERCENT


def _admitted(change: Figure, pair: Pair) -> bool:
    """Tell whether the base itself says that the change and its inputs disagree."""
    return any(
        figure.id in change.conflicts_with or change.id in figure.conflicts_with for figure in pair
    )


def _agrees(change: Figure, pair: Pair) -> bool:
    earlier, later = (interval(figure.value) for figure in pair)
    if change.value.scale is Scale.POINTS:
        made = Interval(later.low - earlier.high, later.high - earlier.low)
    else:
        made = Interval(later.low / earlier.high, later.high / earlier.low)
        if change.value.scale is Scale.PERCENT:
            made = Interval(100 * (made.low - 1), 100 * (made.high - 1))
    return made.meets(interval(change.value))


def _recomputed(change: Figure, earlier: Figure, later: Figure) -> str:
    """Write what the two numbers make, rounded once."""
    old, new = earlier.value.number, later.value.number
    match change.value.scale:
        case Scale.POINTS:
            return f"{new - old:.1f} points"
        case Scale.TIMES:
            return f"{new / old:.2f} times"
        case _:
            return f"{100 * (new / old - Decimal(1)):.1f}%"
