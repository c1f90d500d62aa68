"""Years as written: "2018/19", "18/19", "fy19", "2019", "'19", and quarters and halves of them.

Financial years start in April; "fy19" is the one that ends in 2019. Two years with a hyphen that
follow one another ("2018-2019") are a financial year, others are a range and not read here.
Imports the tokens, phrases and months.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bot.language.phrases import phrases
from bot.language.times.months import FIRST_YEAR, LAST_YEAR, century, read_year
from bot.language.tokens import digits_at, glued_at, word_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.language.tokens import Token

APRIL = 3
"""The number of April among the months of a year."""
OUT_OF_RANGE = f"years are read from {FIRST_YEAR} to {LAST_YEAR}"
_IN_WORDS = "dates are read with the month in words, as in April 2019"
_MONTHS = 12
FINANCIAL = ("financial", "fiscal", "tax")

_PAIR_LENGTHS = {(4, 2), (4, 4), (2, 2)}
_OF = phrases("of|in|,|/|-")
_YEAR_CUES = ("in", "for", "during", "since")
_PART_MONTHS = {"q": 3, "quarter": 3, "h": 6, "half": 6}
_ORDER = {
    "first": 1,
    "opening": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "1": 1,
    "2": 2,
    "3": 3,
    "4": 4,
}
_COUNTED = frozenset({"one", "two", "three", "four"})
"""What tells a part only after its name: "two quarters" are two of them, "quarter two" is one."""
LAST_PART = frozenset({"last", "final", "closing"})
PARTS = frozenset({*_PART_MONTHS, *LAST_PART, *_ORDER})
"""Words that a part of a year begins with."""


class Stretch(NamedTuple):
    """`months` months from month number `start`, or why the words name no period.

    `after` is the index of the token that follows.
    """

    after: int
    start: int = 0
    months: int = 0
    problem: str | None = None

    @property
    def end(self) -> int:
        """The number of the first month after it."""
        return self.start + self.months


def checked(after: int, start: int, months: int) -> Stretch:
    """Make a stretch, or the problem that it lies outside the years that are read."""
    if start < FIRST_YEAR * 12 or start + months > (LAST_YEAR + 1) * 12:
        return Stretch(after, problem=OUT_OF_RANGE)
    return Stretch(after, start, months)


def any_year(tokens: Sequence[Token], at: int) -> Stretch | None:
    """Read a financial or a calendar year."""
    return financial_year(tokens, at) or calendar_year(tokens, at)


def financial_year(tokens: Sequence[Token], at: int) -> Stretch | None:
    """Read "2018/19", "2018-19", "18/19", "year 2018/19", "fy19", "tax year 2018 to 2019"."""
    word, follows = word_at(tokens, at), word_at(tokens, at + 1)
    if word == "fy" or (word in FINANCIAL and follows == "year"):
        here = at + (1 if word == "fy" else 2)
        return _pair(tokens, here, led=True) or _spelt(tokens, here) or _ending_in(tokens, here)
    cued = word_at(tokens, at - 1) in _YEAR_CUES
    return _pair(tokens, at + 1 if word == "year" else at, led=cued)


def calendar_year(tokens: Sequence[Token], at: int) -> Stretch | None:
    """Read "2019", "'19", "year 2019", "calendar year 2019"."""
    here = at + 1 if word_at(tokens, at) == "calendar" else at
    named = word_at(tokens, here) == "year"
    here += named
    year = read_year(tokens, here)
    if year:
        return checked(year[1], year[0] * 12, 12)
    digits = digits_at(tokens, here)
    if named and digits and (len(digits) > 3 or not digits.strip("0")):
        return Stretch(here + 1, problem=OUT_OF_RANGE)
    if len(digits) > 3 and stands_for_year(tokens, here):
        return Stretch(here + 1, problem=OUT_OF_RANGE)
    return None


def stands_for_year(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number can hardly be a count: "in 1066" with nothing after it to be counted."""
    ratio = word_at(tokens, at - 2) in ("one", "out") or bool(digits_at(tokens, at - 2))
    led = word_at(tokens, at - 1) in ("in", "during") and not ratio
    return led and word_at(tokens, at + 1) in _AFTER_YEARS


_AFTER_YEARS = frozenset({"", *".,;:?!)", "in", "for", "please"})


def part_of_year(tokens: Sequence[Token], at: int) -> Stretch | None:
    """Read "q1 2019", "2019 q1", "2019-q1", "first quarter of 2018/19", "3q08", "h1 2019"."""
    part = read_part(tokens, at)
    if part:
        number, months, here = part
        year = _of_year(tokens, here)
        after = year.after if year else here
    else:
        year = any_year(tokens, at)
        here = year.after + (glued_at(tokens, year.after) == "-") if year else at
        part = read_part(tokens, here) if year else None
        number, months, after = part or (0, 0, 0)
    if part is None or year is None:
        return None
    if year.problem or not 0 < number * months <= 12:
        problem = year.problem or f"a year has only {12 // months} parts of {months} months"
        return Stretch(after, problem=problem)
    return Stretch(after, year.start + (number - 1) * months, months)


def _of_year(tokens: Sequence[Token], at: int) -> Stretch | None:
    """Read the year that follows on a part of it; one of two digits ends what is said: "q3 08"."""
    here = _OF.after(tokens, at) or at
    if year := any_year(tokens, here):
        return year
    two = digits_at(tokens, here)
    ends = word_at(tokens, here + 1) in _AFTER_SHORT
    if len(two) != len("08") or two > _SHORT_YEARS or not ends:
        return None
    return checked(here + 1, century(int(two)) * 12, 12)


_SHORT_YEARS = "49"
"""Two digits up to these are a year of this century after a part of it: "q3 08"."""
_AFTER_SHORT = frozenset({"", *".,;:?!)-", "to", "and", "vs", "or", "than", "until", "please"})


def numeric_month(tokens: Sequence[Token], at: int) -> Stretch | None:
    """Read "03/2006" and "3-2006"; not "2011-12", which is a financial year as well."""
    month, sign = digits_at(tokens, at), glued_at(tokens, at + 1)
    year = read_year(tokens, at + 2) if sign in ("/", "-") else None
    if year is None or len(month) > 2 or not 1 <= int(month or 0) <= _MONTHS:
        return None
    if not tokens[at + 2].glued or glued_at(tokens, at - 1) in ("/", "-"):
        return None
    return checked(year[1], year[0] * 12 + int(month) - 1, 1)


def numeric_date(tokens: Sequence[Token], at: int) -> Stretch | None:
    """Refuse 30/04/2019 and 2019-04-30: which number is the month is anyone's guess."""
    lengths: list[int] = []
    here = at
    while digits_at(tokens, here) and len(lengths) < 4:
        lengths.append(len(tokens[here].text))
        if glued_at(tokens, here + 1) not in ("/", "-") or not glued_at(tokens, here + 2):
            break
        here += 2
    if len(lengths) != 3 or 4 not in lengths:
        return None
    return Stretch(here + 1, problem=_IN_WORDS)


def _ending_in(tokens: Sequence[Token], at: int) -> Stretch | None:
    year = read_year(tokens, at)
    if year is None and len(digits_at(tokens, at)) == 2:
        year = century(int(tokens[at].text)), at + 1
    return checked(year[1], (year[0] - 1) * 12 + APRIL, 12) if year else None


def _spelt(tokens: Sequence[Token], at: int) -> Stretch | None:
    """Read the two years of one financial year with a word between them: "2018 to 2019"."""
    first = read_year(tokens, at)
    if first is None or word_at(tokens, first[1]) not in ("to", "into", "through"):
        return None
    last = _ending_in(tokens, first[1] + 1)
    return last if last and last.start == first[0] * 12 + APRIL else None


def _pair(tokens: Sequence[Token], at: int, *, led: bool) -> Stretch | None:
    """Read two years with a slash or hyphen between them that follow one another.

    Two short years need a slash, or a word before them (`led`) that tells they are no ages.
    """
    at += word_at(tokens, at) == "'" and len(digits_at(tokens, at + 1)) == 2
    left, sign = digits_at(tokens, at), word_at(tokens, at + 1)
    last = at + 2 + (word_at(tokens, at + 2) == "'")
    right, after = digits_at(tokens, last), last + 1
    if sign not in ("/", "-") or (len(left), len(right)) not in _PAIR_LENGTHS:
        return None
    if glued_at(tokens, after) == sign and glued_at(tokens, after + 1):
        return None
    short = len(left) == 2
    if short and sign == "-" and (not led or word_at(tokens, after) in ("year", "yr", "s", "yo")):
        return None
    year = century(int(left)) if short else int(left)
    if int(right) == (year + 1 if len(right) == 4 else (year + 1) % 100):
        return checked(after, year * 12 + APRIL, 12)
    is_range = sign == "-" and (len(right) == 4 or not tokens[last].glued)
    if is_range or (short and (sign == "-" or not led)):
        return None
    if sign == "-" and not short and 1 <= int(right) <= _MONTHS:
        return Stretch(after, problem=_IN_WORDS)
    wanted = f"{year}/{(year + 1) % 100:02}"
    return Stretch(after, problem=f"the years don't follow one another, as in {wanted}")


def read_part(tokens: Sequence[Token], at: int) -> tuple[int, int, int] | None:
    """Read which part of a year: its number, its length in months, and where the text goes on."""
    word, follows = word_at(tokens, at), glued_at(tokens, at + 1)
    if word in ("q", "h") and len(digits_at(tokens, at + 1)) == 1 and follows:
        return int(follows), _PART_MONTHS[word], at + 2
    if word in _ORDER and digits_at(tokens, at) and follows in ("q", "h"):
        return _ORDER[word], _PART_MONTHS[follows], at + 2  # "3Q 2008"
    if word in _PART_MONTHS and word_at(tokens, at + 1) in _NUMBERED:
        return _ORDER[word_at(tokens, at + 1)], _PART_MONTHS[word], at + 2
    if word in _COUNTED or word not in (*_ORDER, *LAST_PART):
        return None
    here = at + 2 if follows in ("st", "nd", "rd", "th") else at + 1
    here += word_at(tokens, here) == "-"
    unit = word_at(tokens, here)
    if unit not in ("quarter", "half"):
        return None
    months = _PART_MONTHS[unit]
    return _ORDER.get(word, 12 // months), months, here + 1


_NUMBERED = _COUNTED | {"1", "2", "3", "4"}
