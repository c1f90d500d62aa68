"""Month names as people type them, and dates with or without a day or a year.

Imports the tokens only.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from bot.language.tokens import digits_at, glued_at, word_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.language.tokens import Token

FIRST_YEAR, LAST_YEAR = 1000, 2999

NAMES = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
MONTHS = {
    spelt.lower(): month for month, name in enumerate(NAMES, start=1) for spelt in (name, name[:3])
} | {"sept": 9}
"""The number of each month, by its name and its short name."""
_ORDINAL_ENDINGS = ("st", "nd", "rd", "th")
_HALF_MONTH = 15
_TWO_DIGIT_YEARS = range(10, 50)
"""Two digits after a month are a year here and where a nought leads: "april 19", "april 05"."""


class Date(NamedTuple):
    """A month with what was said of its day and year; `after` is the token that follows."""

    month: int
    year: int | None
    day: int | None
    after: int
    problem: str | None = None

    @property
    def number(self) -> int:
        """The month's number (year * 12 + month - 1); year 0 where none was said."""
        return (self.year or 0) * 12 + self.month - 1

    @property
    def first(self) -> int:
        """The first month of a stretch that starts on this date."""
        return self.number + (1 if self.day and self.day > _HALF_MONTH else 0)

    @property
    def end(self) -> int:
        """The month after a stretch that runs up to this date: to 2 April is to March."""
        return self.number + (0 if self.day and self.day <= _HALF_MONTH else 1)


def read_date(tokens: Sequence[Token], at: int) -> Date | None:
    """Read "april 2019", "2 april 2019", "april 2nd, 2019", "apr '19", or "april" alone.

    So is "2019 april", the year first.
    """
    if turned := _year_first(tokens, at):
        return turned
    day, here = _day(tokens, at) or (None, at)
    if day is not None and word_at(tokens, here) == "of":
        here += 1
    month = MONTHS.get(word_at(tokens, here))
    if month is None:
        return None
    here += 1
    if word_at(tokens, here) == "." and glued_at(tokens, here):
        here += 1
    if day is None:
        later = _day(tokens, here)
        if later and _year(tokens, _over_comma(tokens, later[1])):
            day, here = later
    year = _year(tokens, _over_comma(tokens, here))
    date = Date(month, year[0], day, year[1]) if year else Date(month, None, day, here)
    return date if day is None else _with_checked_day(date, day)


def _year_first(tokens: Sequence[Token], at: int) -> Date | None:
    """Read "2019 april"; in "2018 april 2019" the month is that of the year after it."""
    if len(digits_at(tokens, at)) != 4:
        return None
    year = read_year(tokens, at)
    here = _over_comma(tokens, year[1]) if year else at
    month = MONTHS.get(word_at(tokens, here))
    modal = word_at(tokens, here) == "may" and word_at(tokens, here + 1) in _AFTER_MODAL
    if year is None or month is None or modal:
        return None
    dated = _year(tokens, _over_comma(tokens, here + 1)) or _day(tokens, here + 1)
    return None if dated else Date(month, year[0], None, here + 1)


_AFTER_MODAL = frozenset("be have not well also still only just mean look seem sound".split())
"""What follows a "may" that is no month: "the figure for 2019 may be wrong"."""


def read_year(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """Read a year of four digits, or '19, with the index of the token after it."""
    word = word_at(tokens, at)
    if word == "'" and glued_at(tokens, at + 1) and len(digits_at(tokens, at + 1)) == 2:
        return century(int(tokens[at + 1].text)), at + 2
    if len(word) == 4 and digits_at(tokens, at):
        year = int(word)
        return (year, at + 1) if FIRST_YEAR <= year <= LAST_YEAR else None
    return None


def century(two_digits: int) -> int:
    """Return the year that two digits stand for: 19 is 2019, 87 is 1987."""
    return two_digits + (2000 if two_digits < 50 else 1900)


def _day(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    if word_at(tokens, at) == "the":
        at += 1
    digits = digits_at(tokens, at)
    if len(digits) > 2 or not digits or not 0 < int(digits) <= 31:
        return None
    return int(digits), at + (2 if glued_at(tokens, at + 1) in _ORDINAL_ENDINGS else 1)


def _year(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    if word_at(tokens, at) in ("of", "in"):
        at += 1
    if glued_at(tokens, at) == "-":
        at += 1
    full = read_year(tokens, at)
    if full:
        return full
    digits = digits_at(tokens, at)
    is_year = len(digits) == 2 and (digits[0] == "0" or int(digits) in _TWO_DIGIT_YEARS)
    if is_year and not glued_at(tokens, at + 1)[:1].isalpha():
        return century(int(digits)), at + 1
    return None


def _over_comma(tokens: Sequence[Token], at: int) -> int:
    return at + 1 if word_at(tokens, at) == "," else at


def _with_checked_day(date: Date, day: int) -> Date:
    after = dt.date((date.year or 2000) + date.month // 12, date.month % 12 + 1, 1)
    days = (after - dt.timedelta(days=1)).day
    if day <= days:
        return date
    name = NAMES[date.month - 1]
    year = f" {date.year}" if date.year else ""
    problem = f"{name}{year} has only {days} days"
    return Date(date.month, date.year, day, date.after, problem)
