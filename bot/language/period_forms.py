"""The written forms of one period: financial years, months, ranges of months, "year to April 2019".

"Year to April 2019", "year to March 2019" and "2018/19" are one and the same, April 2018 to March
2019: the years that police forces answer for run to the start of April. "Year to June 2019" runs
to the end of June. A range that names the same month later ("April 2018 to April 2019") is whole
years. Days count to the nearer end of their month, so "3 April 2017 to 2 April 2018" is a year.

Imports the tokens, number words, months and period spelling.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.language.months import FIRST_YEAR, LAST_YEAR, Date, century, read_date, read_year
from bot.language.number_words import read_plain
from bot.language.period_spelling import canonical
from bot.language.tokens import after_phrase, glued_at, word_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.language.tokens import Token

APRIL = 3
"""The number of April among the months of a year, where financial years start."""
MAX_MONTHS = 12 * 2000

_ENDINGS = tuple(
    tuple(phrase.split())
    for phrase in (
        "leading up to the end of|leading up to|up to the end of|up to and including|"
        "to the end of|ending at the end of|ending in|ended in|ending on|ended on|"
        "that ended in|up until|up to|ending|ended|end|to|until|till|til|through"
    ).split("|")
)
_RANGE_JOINTS = tuple(
    tuple(phrase.split())
    for phrase in "up to and including|up to|to|until|till|til|through|thru|-|and".split("|")
)
_ORDER = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "1": 1, "2": 2, "3": 3}


@dataclass(frozen=True, slots=True)
class Stretch:
    """`months` months from month number `start`, or why the words name no period."""

    after: int
    start: int = 0
    months: int = 0
    problem: str | None = None


def read_stretch(tokens: Sequence[Token], at: int) -> Stretch | None:
    """Read the one written period that starts at token `at`, the longest form that fits."""
    if word_at(tokens, at) == "the":
        at += 1
    for form in (_year_to, _in_months, _part_of_year, _financial_year, _numeric_date, _calendar):
        stretch = form(tokens, at)
        if stretch is not None:
            return stretch
    return None


def _year_to(tokens: Sequence[Token], at: int) -> Stretch | None:
    """Read "year to april 2019", "12 months up to april 2019", "last two years to march 2019"."""
    counted = _length(tokens, at)
    if counted is None:
        return None
    months, here = counted
    ending = after_phrase(tokens, here, _ENDINGS)
    if ending is None:
        return None
    to_the_end = word_at(tokens, ending - 1) == "of"
    date = read_date(tokens, ending)
    if date is None or date.year is None:
        return _years_to(tokens, ending, months)
    if date.problem:
        return Stretch(date.after, problem=date.problem)
    in_financial_years = date.month == APRIL + 1 and months % 12 == 0 and date.day is None
    end = date.number if in_financial_years and not to_the_end else date.end
    return _checked(date.after, end - months, months)


def _years_to(tokens: Sequence[Token], at: int, months: int) -> Stretch | None:
    """Read what "year to" or "two years to" ends with where that is a year: 2018/19, 2019."""
    last = _financial_year(tokens, at) or _calendar(tokens, at)
    if last is None or last.problem or months % 12:
        return last if last and last.problem else None
    return _checked(last.after, last.start + last.months - months, months)


def _length(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """Read the length before "to": year, last two years, 12 months, 12m, six-month period."""
    if canonical(word_at(tokens, at)) in ("last", "past", "previous", "full"):
        at += 1
    word = canonical(word_at(tokens, at))
    if word == "year":
        return 12, at + 1
    if word == "ye" or after_phrase(tokens, at, (("y", "/", "e"),)):
        return None
    return read_length(tokens, at)


def read_length(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """Read a counted stretch of time in months: "18 months", "two years", "12mo", "a year"."""
    if word_at(tokens, at) in ("a", "an", "one"):
        count, here = 1, at + 1
    else:
        plain = read_plain(tokens, at)
        if plain is None:
            return None
        number, here = plain
        if not 0 < number <= MAX_MONTHS or number != int(number):
            return None
        count = int(number)
    if glued_at(tokens, here) == "-":
        here += 1
    unit = canonical(word_at(tokens, here))
    if unit in ("year", "years"):
        months = 12 * count
    elif unit in ("month", "months") or (unit == "m" and glued_at(tokens, here)):
        months = count
    elif unit in ("quarter", "quarters"):
        months = 3 * count
    else:
        return None
    here += 1
    if canonical(word_at(tokens, here)) == "period":
        here += 1
    return (months, here) if months <= MAX_MONTHS else None


def _in_months(tokens: Sequence[Token], at: int) -> Stretch | None:
    """Read "march 2019", "april 2018 to march 2019", "april to september 2018"."""
    first = read_date(tokens, at)
    if first is None:
        return None
    joint = after_phrase(tokens, first.after, _RANGE_JOINTS)
    between = word_at(tokens, at - 1) in ("between", "from") if at else False
    last = read_date(tokens, joint) if joint else None
    spans = last is not None and last.year is not None
    if spans and (joint and word_at(tokens, joint - 1) != "and" or between):
        assert last is not None
        return _range(first, last)
    return _one_month(tokens, first)


def _range(first: Date, last: Date) -> Stretch:
    if first.problem or last.problem:
        return Stretch(last.after, problem=first.problem or last.problem)
    assert last.year is not None
    if first.year is None:
        year = last.year if first.month < last.month else last.year - 1
        first = Date(first.month, year, first.day, first.after)
    same_month = first.month == last.month and first.day is None and last.day is None
    end = last.number if same_month and last.number > first.number else last.end
    if end <= first.first:
        return Stretch(last.after, problem="it ends before it starts")
    return _checked(last.after, first.first, end - first.first)


def _one_month(tokens: Sequence[Token], date: Date) -> Stretch | None:
    year = _financial_year(tokens, date.after) if date.year is None else None
    if date.year is not None and (sep := glued_at(tokens, date.after)) in ("/", "-") and sep:
        year = _financial_year(tokens, date.after - 1)
    if year is not None:
        return Stretch(year.after, problem="a month and a financial year don't go together")
    if date.year is None:
        return None
    if date.problem:
        return Stretch(date.after, problem=date.problem)
    if date.day is not None:
        return Stretch(date.after, problem="it is a single day; give a month or a year")
    return _checked(date.after, date.number, 1)


def _part_of_year(tokens: Sequence[Token], at: int) -> Stretch | None:
    """Read "q1 2019", "2019 q1", "first quarter of 2018/19", "h1 2019"."""
    part = _part(tokens, at)
    if part is not None:
        here = after_phrase(tokens, part[2], (("of",), ("in",), (",",))) or part[2]
        year = _financial_year(tokens, here) or _calendar(tokens, here)
        after = year.after if year else 0
    else:
        year = _financial_year(tokens, at) or _calendar(tokens, at)
        part = _part(tokens, year.after) if year else None
        after = part[2] if part else 0
    if part is None or year is None:
        return None
    number, months, _ = part
    if year.problem or number * months > 12 or number == 0:
        problem = year.problem or f"a year has no part {number} of {months} months"
        return Stretch(after, problem=problem)
    return Stretch(after, year.start + (number - 1) * months, months)


def _part(tokens: Sequence[Token], at: int) -> tuple[int, int, int] | None:
    """Read which part of a year: its number, its length in months, and where the text goes on."""
    lengths = {"q": 3, "quarter": 3, "h": 6, "half": 6}
    word, follows = word_at(tokens, at), glued_at(tokens, at + 1)
    if word in ("q", "h") and len(follows) == 1 and follows.isascii() and follows.isdigit():
        return int(follows), lengths[word], at + 2
    if word in _ORDER:
        here = at + 2 if follows in ("st", "nd", "rd", "th") else at + 1
        unit = word_at(tokens, here)
        if unit in ("quarter", "half"):
            number = 2 if word == "last" and unit == "half" else _ORDER[word]
            return number, lengths[unit], here + 1
    return None


def _financial_year(tokens: Sequence[Token], at: int) -> Stretch | None:
    """Read "2018/19", "2018-19", "18/19", "fy19", "financial year ending 2019"."""
    lead = after_phrase(
        [*tokens[at : at + 3]],
        0,
        (("financial", "year"), ("fiscal", "year"), ("tax", "year"), ("fy",)),
    )
    led = lead is not None or _is_financial(tokens, at)
    here = at + (lead or (2 if led else 0))
    here = after_phrase(tokens, here, (("ending",), ("ended",), ("to",), ("-",))) or here
    if not led and here == at and canonical(word_at(tokens, at)) == "year":
        here = at + 1
    pair = _pair(tokens, here, led=led)
    if pair is not None or not led:
        return pair
    year = read_year(tokens, here)
    if year is None:
        word = word_at(tokens, here)
        if len(word) != 2 or not (word.isascii() and word.isdigit()):
            return None
        year = century(int(word)), here + 1
    return _checked(year[1], (year[0] - 1) * 12 + APRIL, 12)


def _is_financial(tokens: Sequence[Token], at: int) -> bool:
    return canonical(word_at(tokens, at)) == "financial" and canonical(word_at(tokens, at + 1)) in (
        "year",
    )


def _pair(tokens: Sequence[Token], at: int, *, led: bool) -> Stretch | None:
    """Read two years with a slash or hyphen between that follow one another."""
    left, sign, right = word_at(tokens, at), word_at(tokens, at + 1), word_at(tokens, at + 2)
    digits = left.isascii() and right.isascii() and left.isdigit() and right.isdigit()
    if sign not in ("/", "-") or not digits or (len(left), len(right)) not in _PAIRS:
        return None
    after = at + 3
    if glued_at(tokens, after) in ("/", "-") and glued_at(tokens, after + 1)[:1].isdigit():
        return None
    short = len(left) == 2
    start = century(int(left)) if short else int(left)
    follows = int(right) == (start + 1 if len(right) == 4 else (start + 1) % 100)
    if follows and (led or not short or sign == "/"):
        return _checked(after, start * 12 + APRIL, 12)
    spaced = not (tokens[at + 1].glued and tokens[at + 2].glued)
    is_range = sign == "-" and len(right) == 4
    if short and not led or is_range or (spaced and sign == "-"):
        return None
    wanted = f"{start}/{(start + 1) % 100:02}"
    return Stretch(after, problem=f"the years don't follow one another, as in {wanted}")


_PAIRS = {(4, 2), (4, 4), (2, 2)}


def _numeric_date(tokens: Sequence[Token], at: int) -> Stretch | None:
    """Refuse 30/04/2019 and 2019-04-30: which number is the month is anyone's guess."""
    numbers: list[str] = []
    here = at
    while word_at(tokens, here)[:1].isdigit() and len(numbers) < 4:
        numbers.append(tokens[here].text)
        if glued_at(tokens, here + 1) not in ("/", "-") or not glued_at(tokens, here + 2):
            break
        here += 2
    if len(numbers) != 3 or not any(len(number) == 4 for number in numbers):
        return None
    return Stretch(here + 1, problem="dates are read with the month in words, as in April 2019")


def _calendar(tokens: Sequence[Token], at: int) -> Stretch | None:
    """Read "2019", "'19", "year 2019"."""
    here = after_phrase(tokens, at, (("calendar", "year"),)) or at
    named = canonical(word_at(tokens, here)) == "year"
    if named:
        here += 1
    year = read_year(tokens, here)
    if year:
        return _checked(year[1], year[0] * 12, 12)
    word = word_at(tokens, here)
    if named and word.isascii() and word.isdigit() and (int(word[:5]) == 0 or len(word) > 3):
        return Stretch(here + 1, problem=_OUT_OF_RANGE)
    return None


_OUT_OF_RANGE = f"years are read from {FIRST_YEAR} to {LAST_YEAR}"


def _checked(after: int, start: int, months: int) -> Stretch:
    if start < FIRST_YEAR * 12 or start + months > (LAST_YEAR + 1) * 12:
        return Stretch(after, problem=_OUT_OF_RANGE)
    return Stretch(after, start, months)
