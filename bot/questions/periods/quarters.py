"""Quarters told in other words: "the 1st and 3rd quarters of 2022", "late 2022", "third quarters".

They are put in words that are read everywhere. May import language.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from bot.language.amounts.number_words import UNITS
from bot.language.times.months import NAMES
from bot.regex import regex

_ORDINAL = r"(?:first|second|third|fourth|last|1st|2nd|3rd|4th)"
_JOINT = r"(?:,? ?(?:and|&|\+|to|or|than|until|vs\.?|versus|-|,)(?: the| in the)? ?)"
_LISTED = regex(
    rf"(?i)\b(?P<first>{_ORDINAL}(?:{_JOINT}{_ORDINAL})*)(?P<joint>{_JOINT})(?P<last>{_ORDINAL})"
    r"[ -](?:quarter|qtr)s?(?P<year>(?: of| in|,)? (?:\d{4}|['’]\d\d)|)\b",
    has="quarter|Quarter|QUARTER|qtr",
)
"""The year, and the word, is told once: "the first and third quarters of 2022"."""
_EACH = regex(rf"(?i){_ORDINAL}")
_EVERY_YEARS = regex(
    rf"(?i)\b(?P<one>{_ORDINAL}) (?:quarter|qtr)s\b(?! (?:of|in) (?:the |each |every |all |\d))",
    has="quarter|Quarter|QUARTER|qtr",
)
"""One quarter of all years: "looking only at third quarters"."""
_PLACES = {
    "Q1": (
        r"(?:the )?(?:very )?(?:start|beginning|outset|turn) of(?: the year)?|"
        r"early(?: (?:on )?in)?"
    ),
    "Q4": (
        r"(?:the )?(?:very )?(?:tail )?(?:end|close) of(?: the year)?|late(?: in)?|"
        r"(?:year[ -])?end"
    ),
    "April to September": r"(?:the )?middle of|mid|midway through|half ?way through",
}
"""Where in a year something was, and the quarter that stands for it."""
_WITHIN = regex(
    r"(?i)(?<!before )(?<!before the )\b(?:"
    + "|".join(rf"(?P<w{at}>{words})" for at, words in enumerate(_PLACES.values()))
    + r")[ -](?P<year>[12]\d{3})\b(?!['’]?s)(?! ?[-/]\d)"
)
_AS = regex(
    r"(?i)\b(?:as|when) (?:the year )?(?P<year>[12]\d{3}) "
    r"(?:(?P<start>began|started|opened|dawned)|ended|closed|drew to (?:a|its) close|finished)\b"
)


_MANY = r"(?P<many>two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2})"
_FEW_OF = regex(
    rf"(?i)\b(?:the )?(?:(?P<first>first|opening)|last|final|closing) {_MANY} (?:quarter|qtr)s "
    r"(?:of|in) (?P<year>[12]\d{3})\b",
    has="quarters|Quarters|qtrs",
)
_NEWEST = regex(
    rf"(?i)\b(?:the )?(?:last|past|latest|newest|most recent|previous) {_MANY} (?:quarter|qtr)s\b"
    r"(?! (?:of|in) (?:the )?\d)",
    has="quarters|Quarters|qtrs",
)
_ALL_OF = regex(
    rf"(?i)\b(?P<led>the |all |all the |those |all of the ){_MANY} quarters of "
    r"(?P<year>[12]\d{3})\b",
    has="quarters|Quarters",
)
"""All quarters of a year are counted beside it: "the four quarters of 2008"."""
_QUARTERLY = regex(
    r"(?i)\b(?:on a |the |a )?quarterly (?:basis\b|(?=(?!change|growth|rise|increase|fall|drop|"
    r"report|bulletin|review)\w))",
    has="quarterly|Quarterly",
)
"""That figures are held so goes without saying."""


def spelt_out(text: str, held: Collection[int]) -> str:
    """A text with its quarters each by name and year; `held` are their starts, where no months are.

    What is held by the month as well is left as it is told.
    """
    text = _LISTED.sub(_one_by_one, text)
    if not held:
        return text
    years = {start // _YEAR for start in held}
    text = _FEW_OF.sub(_few, text)
    text = _NEWEST.sub(lambda it: _newest(it, max(held)), text)
    text = _ALL_OF.sub(lambda it: _all(it, held), text)
    text = _QUARTERLY.sub("", text)
    text = _EVERY_YEARS.sub(r"\g<one> quarter of every year", text)
    text = _WITHIN.sub(lambda it: _quarter(it, years), text)
    return _AS.sub(lambda it: _edge(it, years), text)


def _number(many: str) -> int:
    return int(many) if many.isdigit() else UNITS[many.lower()]


def _stretch(start: int, quarters: int) -> str:
    """A stretch of quarters from a month on, as it is written."""
    ends = start, start + _QUARTER * quarters - 1
    return " to ".join(f"{NAMES[month % _YEAR]} {month // _YEAR}" for month in ends)


def _few(found: re.Match[str]) -> str:
    many, year = _number(found["many"]), int(found["year"]) * _YEAR
    start = year if found["first"] else year + _YEAR - _QUARTER * many
    return _stretch(start, many) if 0 < many * _QUARTER <= _YEAR else found[0]


def _newest(found: re.Match[str], last: int) -> str:
    many = _number(found["many"])
    return _stretch(last - _QUARTER * (many - 1), many) if many else found[0]


def _all(found: re.Match[str], held: Collection[int]) -> str:
    """The quarters of a year, all four or as many as are held of it."""
    many, year = _number(found["many"]), int(found["year"])
    own = sorted(start for start in held if start // _YEAR == year)
    if many != len(own):
        return found[0]
    of_all = many == _YEAR // _QUARTER
    return f"{found['led']}quarters of {year}" if of_all else _stretch(own[0], many)


_QUARTER, _YEAR = 3, 12


def _one_by_one(found: re.Match[str]) -> str:
    each = _EACH.sub(lambda one: f"{one[0]} quarter{found['year']}", found["first"])
    return f"{each}{found['joint']}{found['last']} quarter{found['year']}"


def _quarter(found: re.Match[str], years: Collection[int]) -> str:
    if int(found["year"]) not in years:
        return found[0]
    meant = next(part for at, part in enumerate(_PLACES) if found[f"w{at}"])
    return f"{meant} {found['year']}"


def _edge(found: re.Match[str], years: Collection[int]) -> str:
    if int(found["year"]) not in years:
        return found[0]
    return f"in {'Q1' if found['start'] else 'Q4'} {found['year']}"
