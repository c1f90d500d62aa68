"""The written forms of one period: years, months, ranges of months, "year to April 2019".

"Year to April 2019", "year to March 2019" and "2018/19" are one and the same, April 2018 to March
2019: the years that police forces answer for run to the start of April. "Year to June 2019" runs
to the end of June. A range that names the same month later ("April 2018 to April 2019") is whole
years. Days count to the nearer end of their month, so "3 April 2017 to 2 April 2018" is a year.

Imports the tokens, phrases, number words, months and years.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.language.amounts.number_words import HUNDRED, LARGE, TENS, UNITS, read_plain
from bot.language.phrases import phrases
from bot.language.times.months import MONTHS, Date, read_date
from bot.language.times.years import (
    FINANCIAL,
    PARTS,
    Stretch,
    any_year,
    calendar_year,
    checked,
    financial_year,
    numeric_date,
    numeric_month,
    part_of_year,
)
from bot.language.tokens import digits_at, glued_at, word_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.language.tokens import Token

MAX_MONTHS = 12 * 2000

_CLOSE = "ending|ended|ends|finishing|finished|closing|closed"
_ENDINGS = phrases(
    "|".join(
        f"{led}{close}{at}"
        for led in ("", "that ", "which ")
        for close in _CLOSE.split("|")
        for at in ("", " in", " on", " at", " with", " at the end of")
    )
    + "|leading up to the end of|leading up to|leading to|running up to|running to|"
    "up to the end of|up to and including|to the end of|up until|up to|to|until|till|til|through"
)
_BEGUN = "starting|started|starts|beginning|began|begins|commencing"
_STARTINGS = phrases(
    "from|"
    + "|".join(
        f"{led}{begun}{at}"
        for led in ("", "that ", "which ")
        for begun in _BEGUN.split("|")
        for at in ("", " in", " on", " at", " from", " with")
    )
)
_EDGES = phrases("start of|beginning of|early|end of|late")
"""One end of a month, said of the ends of a stretch."""
_RANGE_JOINTS = phrases("up to and including|up to|to|until|till|til|through|thru|-|and")
_BEFORE_LENGTH = {"last", "past", "previous", "full", "whole", *FINANCIAL}
STARTS = frozenset(
    {"year", "calendar", "fy", "'", "the", "a", "an", *_BEFORE_LENGTH}.union(
        _EDGES.first_words, PARTS, MONTHS, UNITS, TENS, HUNDRED, LARGE
    )
)
"""Words that a written period can begin with, beside digits: nothing is looked for at others."""


def read_stretch(tokens: Sequence[Token], at: int) -> Stretch | None:
    """Read the one written period that starts at token `at`, the longest form that fits."""
    if word_at(tokens, at) == "the":
        at += 1
    if at >= len(tokens) or not (tokens[at].is_numeral or tokens[at].text in STARTS):
        return None
    return (
        _year_to(tokens, at)
        or _in_months(tokens, at)
        or part_of_year(tokens, at)
        or financial_year(tokens, at)
        or numeric_date(tokens, at)
        or numeric_month(tokens, at)
        or calendar_year(tokens, at)
    )


def read_length(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """Read a counted stretch of time in months: "18 months", "two years", "12mo", "a year"."""
    if word_at(tokens, at) in ("a", "an"):
        count, here = 1, at + 1
    elif len(digits_at(tokens, at)) in (1, 2) and glued_at(tokens, at + 1) == "m":
        return int(tokens[at].text), at + 2
    else:
        plain = read_plain(tokens, at)
        if plain is None or not 0 < plain[0] <= MAX_MONTHS or plain[0] != int(plain[0]):
            return None
        count, here = int(plain[0]), plain[1]
    if glued_at(tokens, here) == "-":
        here += 1
    unit = word_at(tokens, here)
    if unit in ("year", "years"):
        months = 12 * count
    elif unit in ("month", "months"):
        months = count
    elif unit in ("quarter", "quarters"):
        months = 3 * count
    else:
        return None
    after = here + 2 if word_at(tokens, here + 1) == "period" else here + 1
    return (months, after) if months <= MAX_MONTHS else None


def _year_to(tokens: Sequence[Token], at: int) -> Stretch | None:
    """Read "year to april 2019", "12 months up to april 2019", "last two years to march 2019".

    So is what tells when it starts: "year from april 2018".
    """
    lead = word_at(tokens, at)
    here = at + 1 if lead in _BEFORE_LENGTH else at
    is_year = word_at(tokens, here) == "year"
    length = (12, here + 1) if is_year else read_length(tokens, here)
    if length is None:
        return None
    months, here = length
    ending = _ENDINGS.after(tokens, here)
    if ending is None:
        return _months_from(tokens, here, months)
    date = read_date(tokens, ending)
    if date is None or date.year is None:
        return _years_to(tokens, ending, months, financial=lead in FINANCIAL)
    if date.problem:
        return Stretch(date.after, problem=date.problem)
    to_the_end = word_at(tokens, ending - 1) == "of"
    to_the_start = date.month == _APRIL and date.day is None and months % 12 == 0
    end = date.number if to_the_start and not to_the_end else date.end
    return checked(date.after, end - months, months)


_APRIL = 4


def _months_from(tokens: Sequence[Token], at: int, months: int) -> Stretch | None:
    """Read what follows a length of time that is told by when it starts: "from april 2018"."""
    starting = _STARTINGS.after(tokens, at)
    date = _edge(tokens, starting) if starting else None
    if starting is None or date is None:
        return None
    if date.year is None or _RANGE_JOINTS.after(tokens, date.after):
        return _in_months(tokens, starting)
    return (
        Stretch(date.after, problem=date.problem)
        if date.problem
        else checked(date.after, date.first, months)
    )


def _years_to(tokens: Sequence[Token], at: int, months: int, *, financial: bool) -> Stretch | None:
    """Read what "two years to" ends with where that is a year: "2018/19", "2019"."""
    last = any_year(tokens, at)
    if last is None or last.problem:
        return last
    if financial and last.start % 12 == 0:
        return checked(last.after, last.start - 9, 12)
    return checked(last.after, last.end - months, months) if months % 12 == 0 else None


def _in_months(tokens: Sequence[Token], at: int) -> Stretch | None:
    """Read "march 2019", "april 2018 to march 2019", "april to september 2018".

    "And" makes a range only after "between": "april 2018 and april 2019" are two months.
    """
    first = _edge(tokens, at)
    if first is None:
        return None
    joint = _RANGE_JOINTS.after(tokens, first.after)
    if joint and (word_at(tokens, joint - 1) != "and" or _between(tokens, at)):
        last = _edge(tokens, joint)
        if last and last.year is not None:
            return _range(first, last, last.year)
    alone = read_date(tokens, at)
    return _one_month(tokens, alone) if alone else None


def _between(tokens: Sequence[Token], at: int) -> bool:
    return "between" in (word_at(tokens, at - 1), word_at(tokens, at - 2 if at > 1 else -1))


def _edge(tokens: Sequence[Token], at: int) -> Date | None:
    """Read a date, or an end of a month: "the start of april 2018", "late march 2019"."""
    here = at + (word_at(tokens, at) == "the")
    month = _EDGES.after(tokens, here)
    date = read_date(tokens, month or at)
    if date is None or month is None or date.day is not None:
        return date
    ends = word_at(tokens, here) in ("end", "late")
    return date._replace(day=_LAST_DAYS if ends else 1)


_LAST_DAYS = 28


def _range(first: Date, last: Date, last_year: int) -> Stretch:
    if first.problem or last.problem:
        return Stretch(last.after, problem=first.problem or last.problem)
    if first.year is None:
        year = last_year if first.month < last.month else last_year - 1
        first = first._replace(year=year)
    # "1 April 2018 until April 2019" is a year, as "April 2018 to April 2019" is.
    same_month = first.month == last.month and first.first == first.number and last.day is None
    end = last.number if same_month and last.number > first.number else last.end
    if end <= first.first:
        return Stretch(last.after, problem="it ends before it starts")
    return checked(last.after, first.first, end - first.first)


def _one_month(tokens: Sequence[Token], date: Date) -> Stretch | None:
    year_token = date.after if date.year is None else date.after - 1
    year = financial_year(tokens, year_token)
    if year is not None:
        return Stretch(year.after, problem="a month and a financial year don't go together")
    if date.year is None:
        return None
    if date.problem or date.day is not None:
        problem = date.problem or "it is a single day; give a month or a year"
        return Stretch(date.after, problem=problem)
    return checked(date.after, date.number, 1)
