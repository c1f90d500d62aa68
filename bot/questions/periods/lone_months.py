"""A month told apart from its years: "the July catch in 2013", "in January, 2012 against 2014".

May import language.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.language.asking.cue import Cue
from bot.language.asking.cues import COMPILED
from bot.language.times.months import NAMES
from bot.regex import regex

_MONTH, _YEAR = 1, 12
_JOINT = regex(
    r"(?i)(?:\b(?:and|or|plus|also|than|then|vs?|versus|against|with|to|until|till)\b|[&+])"
    r"(?: (?:it|that|those|they|was|were|what|the|in|of|for|during|from|just|only))* $"
)
"""Between a year and a month that are two times: "in 2023, and in December"."""
_OWN = regex(
    r"(?i)\b(?:months?|quarters?|share|proportion|fraction|part|how much of|per ?cent(?:age)? of|"
    r"out of)\b"
)
"""The month is set against its year, or its year's other months."""
_LED = regex(r"(?i)(?:,? ?\b(?:in|of|for|during|from) (?:the )?|, ?|\b(?:all )?(?:the|each) )$")
_AFTER = regex(r"['’]s\b")
_SAME = regex(
    r"(?i)(?:['’]s)?(?: \w+)?? ?(?:,|&|\b(?:and|or|than|vs?\.?|versus|against|over|"
    r"compared (?:to|with))\b)(?: (?:that|those))?(?: (?:of|in|for))? ?"
)
"""What joins a month and another year of it: "in May 2012 than in 2013"."""
_FROM = regex(r"(?i)\b(?:from|between|in|for|during|over) $")
_TO = regex(r"(?i) ?(?:\b(?:to|until|till|through|thru)\b|[-–—]) ?|(?P<and> and )")
_BETWEEN = regex(r"(?i)\bbetween $")
_MOST = regex(r"(?i)\b(?:which|what|best|worst|\w{3,}est) $")
_CHANGES = (Cue.CHANGE, Cue.RISE, Cue.FALL, Cue.DIFFERENCE)


class Named(NamedTuple):
    """A time that tokens up to `after` name: `months` from one on, without a year in `bare`."""

    first: int
    after: int
    bare: bool
    start: int
    months: int


class Span(NamedTuple):
    """A time named in `text[first:last]`, as `Named` has it."""

    first: int
    last: int
    time: Named


def with_their_years(text: str, times: Sequence[Span], years: Collection[int]) -> str | None:
    """A text whose months stand with their years; None where none stands apart from them.

    `years` are those that months are held of: of any other nothing is told by the month.
    """
    if any(span.time.months not in (_MONTH, _YEAR) for span in times):
        return None
    whole = [span for span in times if span.time.months == _YEAR]
    months = [span for span in times if span.time.months == _MONTH]
    if not whole or any(span.time.start not in years for span in whole) or not months:
        return None
    if _OWN.search(text):
        return _in_its_year(text, months, whole)
    if not any(span.time.bare for span in months):
        return _same_month(text, months, whole)
    apart = all(span.time.bare for span in months) and 1 in (len(whole), len(months))
    if not apart or any(_joined(text, *pair) for pair in pairwise(times)):
        return None
    if len(months) == 1 and (spelt := _each_year(text, months[0], whole)):
        return spelt
    kept, other = (whole, months[0].time) if len(whole) > 1 else (months, whole[0].time)
    for span in reversed(times):
        if span in kept:
            month, year = sorted((span.time, other), key=lambda time: time.months)
            text = f"{text[: span.first]}{_written(month, year.start)}{text[span.last :]}"
        else:
            text = _without(text, span)
    return text


def _joined(text: str, one: Span, other: Span) -> bool:
    """Whether a year and a month after it are spoken of as two times."""
    lengths = one.time.months, other.time.months
    return lengths == (_YEAR, _MONTH) and bool(_JOINT.search(text[one.last : other.first]))


def _in_its_year(text: str, months: Sequence[Span], whole: Sequence[Span]) -> str | None:
    """A text whose months have the year that they are set against: "how much of 2015's in May"."""
    if len(whole) != 1 or not all(span.time.bare for span in months):
        return None
    for span in reversed(months):
        words = _written(span.time, whole[0].time.start)
        text = f"{text[: span.first]}{words}{text[span.last :]}"
    return text


def _each_year(text: str, month: Span, whole: Sequence[Span]) -> str | None:
    """A text with a month of every year of a stretch, or of its ends where it is how it changed."""
    if len(whole) != len((_MONTH, _YEAR)):
        return None
    one, other = whole
    joint = _TO.fullmatch(text[one.last : other.first])
    if joint is None or (joint["and"] and not _BETWEEN.search(text[: one.first])):
        return None
    led = _FROM.search(text[: one.first])
    stretch = one._replace(first=led.start() if led else one.first, last=other.last)
    starts = range(one.time.start, other.time.start + 1, _YEAR)
    words = [_written(month.time, start) for start in starts]
    if not words:
        return None
    if any(COMPILED[cue].search(f" {text.lower()}") for cue in _CHANGES):
        return _put(text, stretch, f"between {words[0]} and {words[-1]}", month)
    listed = " and ".join((", ".join(words[:-1]), words[-1])) if words[1:] else words[0]
    if _MOST.search(text[: month.first]):  # "the hottest July from 2012 to 2015"
        return _put(text, month, listed, stretch)
    return _put(text, stretch, f"in {listed}", month)


def _put(text: str, place: Span, words: str, gone: Span) -> str:
    """A text with words in the place of one time, and without the other."""
    if gone.first > place.first:
        text = _without(text, gone)
    text = f"{text[: place.first]}{words}{text[place.last :]}"
    return _without(text, gone) if gone.first < place.first else text


def _same_month(text: str, months: Sequence[Span], whole: Sequence[Span]) -> str | None:
    """A text with the month named before for each year that is set beside it at once."""
    spans = sorted((*months, *whole))
    month, spelt, shift = spans[0], text, 0
    if len(months) != 1 or month.time.months != _MONTH:
        return None
    before = month
    for span in spans[1:]:
        if not _SAME.fullmatch(text[before.last : span.first]):
            break
        if span.time.start == month.time.start - month.time.start % _YEAR:
            return None
        words = _written(month.time, span.time.start)
        spelt = f"{spelt[: span.first + shift]}{words}{spelt[span.last + shift :]}"
        shift += len(words) - (span.last - span.first)
        before = span
    return spelt if spelt != text else None


def _written(month: Named, year: int) -> str:
    return f"{NAMES[month.start % _YEAR]} {year // _YEAR}"


def _without(text: str, span: Span) -> str:
    """A text without a time and what leads it."""
    before, after = text[: span.first], text[span.last :]
    if led := _LED.search(before):
        before = before[: led.start()]
    if of_it := _AFTER.match(after):
        after = after[of_it.end() :]
    return before + after if before.strip() else after.lstrip(" ,")
