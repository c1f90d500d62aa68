"""A month told by one named before it: "that month", "the same month in 2014", "in that year".

May import language and the months told apart from their years.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence

from bot.language.times.months import NAMES
from bot.language.times.period_spelling import well_spelt
from bot.language.tokens import Token, tokenise
from bot.model.period import Period
from bot.questions.periods.lone_months import Named
from bot.regex import regex

_MONTH, _QUARTER, _YEAR = 1, 3, 12
_LENGTHS = {"month": _MONTH, "quarter": _QUARTER, "year": _YEAR}
_OFF = r"(?:an?|one|the|last|next|previous|following|every|each|all|both|years?|as|before|after)"
_SAME = regex(
    r"(?i)\b(?:(?:(?:the|this|that) (?:very )?)?same|that) (?P<noun>month|quarter)\b"
    rf"(?!,? (?:(?:of|in|for|from) )?{_OFF}\b)"
    r"(?:,? (?:(?:in|of|for|but|from|during) ){0,2}(?P<year>(?:19|20)\d\d)\b)?",
    has="month|Month|MONTH|quarter|Quarter|QUARTER",
)
_ITS_YEAR = regex(
    r"(?i)\b(?:(?:in|for|over|during|of) )?(?P<year>that (?:whole |entire |same )?year)\b"
    r"(?! (?:before|after|as)\b)",
    has="year|Year|YEAR",
)
_PARTED = regex(
    r"(?i)\b(?P<led>(?:share|proportion|fraction|part|portion|slice|percent|per ?cent|percentage|"
    r"pct|%|much) (?:\w+ ){0,2}?of )(?:the|its|that|all that|all the) "
    r"(?:(?:whole|full|entire|calendar|same) )?year\b",
    has="year|Year|YEAR",
)
Times = Callable[[Sequence[Token]], Iterable[Named]]


def spelt(text: str, named: Times, before: Sequence[Period], *, years: Collection[int]) -> str:
    """A message with such times written out; `before` are those spoken of in the last one.

    `named` finds the times that a text names. `years` are those that are held beside their
    months: only there is a year told apart from a month of it.
    """
    found = _SAME.search(text)
    if found:
        length = _LENGTHS[found["noun"].lower()]
        led = [one for one in _led(text, found, named) if one.months == length]
        spoken = [one.start for one in before if one.months == length] if found["year"] else []
        starts = {one.start for one in led} or {*spoken}
        if len(starts) != 1:
            return text
        bare = bool(led) and led[-1].bare and not found["year"]
        words = _written(starts.pop(), length, found["year"], bare=bare)
        return f"{text[: found.start()]}{words}{text[found.end() :]}"
    return _with_year(text, named, before, years) if years else text


def _with_year(text: str, named: Times, before: Sequence[Period], years: Collection[int]) -> str:
    """A message with the year of the one month spoken of, where all of it is meant."""
    found = _PARTED.search(text) or _ITS_YEAR.search(text)
    if found is None:
        return text
    every = [*named(well_spelt(tokenise(text)))]
    if any(one.months == _YEAR for one in every):
        return text
    dated = {one.start for one in every if one.months < _YEAR and not one.bare}
    if not every:
        dated = {one.start for one in before if one.months < _YEAR}
    if len(dated) != 1 or (month := dated.pop()) - month % _YEAR not in years:
        return text
    led = found["led"] if "led" in found.groupdict() else "in "
    return f"{text[: found.start()]}{led}{month // _YEAR}{text[found.end() :]}"


def _led(text: str, found: re.Match[str], named: Times) -> list[Named]:
    return [*named(well_spelt(tokenise(text[: found.start()])))]


def _written(start: int, months: int, year: str | None, *, bare: bool) -> str:
    """A month or quarter as it is written: in the year that is told, else in its own."""
    name = NAMES[start % _YEAR] if months == _MONTH else f"Q{start % _YEAR // _QUARTER + 1}"
    told = year or str(start // _YEAR)
    return name if bare else f"{name} {told}"
