"""Long runs of months: told by their two ends, the highest and the lowest.

May import model, language and the look-up.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from bot.answers.held.lookup import key_of
from bot.language.shown import says
from bot.language.shown.describe import period_name
from bot.model.facts import Figure
from bot.model.period import Period

MOST = 24
"""Months told one by one: two years of them."""
_YEAR = 12


def shortened(figures: Sequence[Figure]) -> tuple[list[Figure], str | None]:
    """The figures to tell, and how they were chosen where they aren't all."""
    alike = {(key_of(figure), figure.area) for figure in figures}
    years = [figure for figure in figures if figure.period and figure.period.months >= _YEAR]
    if len(figures) > MOST and len(alike) == 1 < len(years):
        return years, None  # and not their months among them
    periods = [figure.period for figure in figures if figure.period]
    if len(figures) <= MOST or len(alike) > 1 or len(periods) < len(figures):
        return [*figures], None
    if any(one.end != other.start for one, other in pairwise(periods)):
        return [*figures], None
    if max(period.months for period in periods) >= _YEAR:
        return [*figures], None
    ends = (figures[0], figures[-1])
    highest = max(figures, key=lambda figure: figure.value.number)
    lowest = min(figures, key=lambda figure: figure.value.number)
    words = says.RUN.format(
        count=len(figures),
        first=period_name(ends[0]),
        last=period_name(ends[1]),
        highest=period_name(highest),
        lowest=period_name(lowest),
    )
    return list({figure.id: figure for figure in (*ends, highest, lowest)}.values()), words


def names(periods: Iterable[Period], most: int) -> list[str]:
    """The names of periods in order; of more than `most` in a row, of one length, the two ends."""
    runs: list[list[Period]] = []
    for period in sorted({*periods}, key=lambda one: (one.months, one.end)):
        last = runs[-1][-1] if runs else None
        if last and last.months == period.months and last.end == period.start:
            runs[-1].append(period)
        else:
            runs.append([period])
    told = [
        [(run[0].end, says.PERIODS_TO.format(first=run[0].label, last=run[-1].label))]
        if len(run) > most
        else [(one.end, one.label) for one in run]
        for run in runs
    ]
    return [label for _, label in sorted(one for run in told for one in run)]
