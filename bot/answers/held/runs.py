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
from bot.model.query import Query, Slots, When
from bot.regex import regex

MOST = 24
"""Months told one by one: two years of them."""
_YEAR = 12
MONTHS = {"month": 1, "quarter": 3, "year": _YEAR}
_NAMED = regex(
    r"\b(?<!last )(?<!past )(?<!this )(?<!per )(?<!\d[ -])(?<!three[ -])(?<!six[ -])"
    r"(year|quarter|month)\b(?! old)|"
    r"\b(?<!last )(?<!past )(?<!this )(year|quarter|month)s\b(?! old)"
)
"""The kind of period; a "three-month" anything is no month."""

_ASKED = regex(
    r"\b(?:which|what|(?!(?:lat|earli|old|new)est)\w{3,}est) (?:single |one |calendar )?"
    r"(year|quarter|month)\b(?! to)"
)
"""The kind asked for, whatever others stand beside it: "in the two years, which month"."""


def named(query: Query) -> int | None:
    """How many months the kind of period has that is asked for: 1 of "which month".

    A follow-up that orders periods, too, means the kind that was ordered last.
    """
    if asked := _ASKED.search(query.text):
        return MONTHS[asked[1]]
    found = _NAMED.search(query.bare) or _NAMED.search(query.text)
    ordered = query.slots.months if "WHICH_PERIOD" in query.cues else None
    return MONTHS[found[1] or found[2]] if found else ordered


def shortened(figures: Sequence[Figure]) -> tuple[list[Figure], str | None]:
    """The figures to tell, and how they were chosen where they aren't all."""
    alike = {(key_of(figure), figure.area) for figure in figures}
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


def of_each(query: Query, slots: Slots, found: Sequence[Figure]) -> Sequence[Figure]:
    """The figures of each period that is meant: of one kind, where those are asked one by one."""
    several = not {When.EACH, When.SPAN}.isdisjoint(slots.when)
    return of_one_length(found, named(query)) if several else found


def of_one_length(found: Sequence[Figure], wanted: int | None) -> Sequence[Figure]:
    """Those of the length that is wanted, or else of the longest that fill all of their stretch.

    Years are told without their months among them, and months without a year among them.
    """
    periods = [figure.period for figure in found if figure.period]
    lengths = {period.months for period in periods}
    if len(lengths) <= 1 or len({(key_of(f), f.area) for f in found}) > 1:
        return found
    ends = min(period.start for period in periods), max(period.end for period in periods)
    for months in [wanted] if wanted in lengths else sorted(lengths, reverse=True):
        told = sorted((one for one in periods if one.months == months), key=lambda one: one.start)
        row = all(one.end == other.start for one, other in pairwise(told)) and len(told) > 1
        if wanted == months or (row and ends == (told[0].start, told[-1].end)):
            return [figure for figure in found if figure.period in told]
    return found


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
