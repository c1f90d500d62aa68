"""Reading the periods that figures are published for, and the change from one to a later one.

`read_period` and `read_change_period` read a whole string from a facts file and say what is wrong
with one they can't read. Two years joined by "to" or "and" are one long period for the first, and
an earlier and a later period for the second. `period_forms` tells what each written form means:
"2018/19", "year to March 2019" and "year to April 2019" are all April 2018 to March 2019.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from bot.language.phrases import Phrases, phrases
from bot.language.times.period_forms import read_stretch
from bot.language.times.period_mentions import PeriodMention, find_periods
from bot.language.times.period_spelling import well_spelt
from bot.language.times.period_words import MentionKind
from bot.language.tokens import tokenise
from bot.model.period import Period

if TYPE_CHECKING:
    from bot.language.times.years import Stretch

__all__ = [
    "MentionKind",
    "PeriodMention",
    "financial_year_of",
    "find_periods",
    "read_change_period",
    "read_period",
    "same_period",
    "together",
]

EXAMPLES = "2018/19, 2019, March 2019, Q1 2019, year to April 2019, April to September 2018"
CHANGE_EXAMPLES = "2017/18 to 2018/19, 2017/18 to year to April 2019, 2018 to 2019"

_OPENERS = phrases(
    "between the|between|from the|from|in the|in|for the|for|during the|during|"
    "over the|over|across the|across"
)
_JOINTS: Phrases[str] = Phrases(
    {
        "up to|to|until|through|-|- >|→": "to",
        "and|&|+|plus": "and",
        "compared with|compared to|against|versus|vs": "against",
    }
)
_ON_THE_YEAR_BEFORE = phrases("on the year before|on the previous year")


def read_period(text: str) -> Period:
    """Read the whole of `text` as one period; a `ValueError` says what can't be read."""
    said = _read(text, EXAMPLES)
    if said.second is None and said.joint is None:
        return Period(said.first.start, said.first.months, label=said.written)
    if said.second is None or said.joint == "against":
        raise ValueError(_complaint(said.written, EXAMPLES))
    if said.joint == "and" and said.first.end != said.second.start:
        raise ValueError(_complaint(said.written, EXAMPLES, why="the two don't meet"))
    if said.second.start <= said.first.start:
        raise ValueError(_complaint(said.written, EXAMPLES, why="it ends before it starts"))
    return Period(said.first.start, said.second.end - said.first.start, label=said.written)


def read_change_period(text: str) -> Period:
    """Read `text` as the period of a change: the later one, with `since` the earlier one.

    A period that stands alone is allowed; its `since` is None. A range of months is one period,
    so "April 2018 to March 2019" stands alone.
    """
    said = _read(text, CHANGE_EXAMPLES)
    earlier = Period(said.first.start, said.first.months, label=said.first_written)
    if said.second is None:
        since = earlier.before() if said.joint else None
        return Period(earlier.start, earlier.months, label=said.written, since=since)
    if said.second.start <= said.first.start:
        why = "the second period doesn't start after the first"
        raise ValueError(_complaint(said.written, CHANGE_EXAMPLES, why=why))
    return Period(said.second.start, said.second.months, label=said.written, since=earlier)


def same_period(asked: Period, held: Period) -> bool:
    """Whether two periods are the same months, however they were written."""
    return asked.start == held.start and asked.months == held.months


def financial_year_of(first: Period, last: Period) -> Period | None:
    """Return 2017/18 for the calendar years of "2017 to 2018", which often means it."""
    calendar_years = first.months == last.months == 12 and first.start % 12 == 0
    if calendar_years and last.start == first.end:
        return read_period(f"{first.last_year}/{last.last_year}")
    return None


def together(first: Period, last: Period, *, label: str) -> Period:
    """Return the period from the start of `first` to the end of `last`."""
    start = min(first.start, last.start)
    return Period(start, max(first.end, last.end) - start, label=label)


class _Said(NamedTuple):
    """One period, or two with the word that joins them ("to", "and", "against", "on")."""

    written: str
    first: Stretch
    first_written: str
    joint: str | None = None
    second: Stretch | None = None


def _read(text: str, examples: str) -> _Said:
    """Read one or two periods that make up the whole text, or say why that can't be done."""
    written = text.strip()
    folded = unicodedata.normalize("NFKC", written)
    tokens = well_spelt(tokenise(folded))
    start = _OPENERS.after(tokens, 0) or 0
    first = read_stretch(tokens, start)
    if first is None or first.problem:
        raise ValueError(_complaint(written, examples, why=first.problem if first else None))
    said = _Said(written, first, folded[tokens[start].start : tokens[first.after - 1].end])
    if first.after == len(tokens):
        return said
    if _ON_THE_YEAR_BEFORE.after(tokens, first.after) == len(tokens):
        return said._replace(joint="on")
    joint, after = _JOINTS.read(tokens, first.after) or (None, None)
    second = read_stretch(tokens, after) if after else None
    if second is None or second.problem or second.after != len(tokens):
        raise ValueError(_complaint(written, examples, why=second.problem if second else None))
    return said._replace(joint=joint, second=second)


def _complaint(written: str, examples: str, *, why: str | None = None) -> str:
    """Say in plain English why `written` can't be read, with examples of what can."""
    if not written:
        return f"no period is given; write it as {examples}"
    shown = written if len(written) <= 50 else f"{written[:47]}..."
    reason = f": {why}" if why else ""
    return f"can't read {shown!r} as a period{reason}; write it as {examples}"
