"""What a text tells that a claim can be held against, and what claims of it agree with that.

Only like is held against like: a length of time against lengths, an age against ages of the same
shape, a day against days. May import model, language and the marking of sentences.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from bot.language.amounts.ages import AgeMention, find_ages, meet
from bot.language.amounts.numbers import NumberMention
from bot.language.times.months import MONTHS
from bot.model.query import Query
from bot.model.value import Bound, Value
from bot.questions.marks import Sentence
from bot.regex import regex

_MONTHS_IN = {"year": 12, "yr": 12, "yrs": 12, "month": 1, "decade": 120}
_YEAR = r"(?:,? (?P<{}>(?:19|20)\d\d))?"
_NAME = "|".join(sorted(MONTHS, key=len, reverse=True))
_DAY = regex(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<month>{_NAME})\b{_YEAR.format('year')}|"
    rf"\b(?P<of>{_NAME}) (?P<nth>\d{{1,2}})(?:st|nd|rd|th)?\b{_YEAR.format('then')}"
)


class Day(NamedTuple):
    """A day, of any year where none is named."""

    month: int
    day: int
    year: int | None


def lengths(sentence: Sentence) -> tuple[Value, ...]:
    """The lengths of time of a sentence in months: "up to five years" is up to 60."""
    found = []
    for _, mention in sentence.numbers:
        value, unit = mention.value, _unit(sentence, mention)
        if unit in _MONTHS_IN:
            months = value.number * _MONTHS_IN[unit]
            found.append(replace(value, text=f"{value.text} {unit}", number=months))
    decades = len(_A_DECADE.findall(sentence.text))
    lives = [Value("life", _A_LIFE)] if _FOR_LIFE.search(sentence.text) else []
    return (*found, *([Value("a decade", Decimal(120))] * decades), *lives)


_A_LIFE = Decimal(1200)
_FOR_LIFE = regex(
    r"\blife (?:sentence|imprisonment|term|in (?:prison|jail)|behind bars)|\bfor life\b|"
    r"\b(?:is|was|means|get|gets|got|given|faces?|be) life\W*(?:$|for\b|if\b|[,;])",
    has="life",
)
"""Longer than any number of years, where somebody serves it."""
_A_DECADE = regex(r"(?<!once )\b(?:a|one) decade\b(?! (?:ago|later|before|after|earlier))")


def counted(sentence: Sentence) -> list[NumberMention]:
    """The numbers of a sentence that are no lengths of time."""
    return [one for _, one in sentence.numbers if _unit(sentence, one) not in _MONTHS_IN]


def _unit(sentence: Sentence, mention: NumberMention) -> str:
    """The word after a number."""
    after = bisect_left(sentence.starts, mention.end)
    return next(iter(sentence.stems[after : after + 1]), "")


def days(text: str) -> frozenset[Day]:
    """The days that a text names: "on 3 April 2017"."""
    found = set()
    for one in _DAY.finditer(text.lower()):
        month, day = MONTHS[one["month"] or one["of"]], one["day"] or one["nth"]
        year = one["year"] or one["then"]
        found.add(Day(month, int(day), int(year) if year else None))
    return frozenset(found)


def day_agrees(claimed: Day, told: Collection[Day]) -> bool | None:
    """Whether a day is one of those told; None where none is told."""
    if not told:
        return None
    alike = [day for day in told if (day.month, day.day) == (claimed.month, claimed.day)]
    return any(None in (claimed.year, day.year) or claimed.year == day.year for day in alike)


def ages_claimed(query: Query) -> tuple[AgeMention, ...]:
    """The ages that a claim names and no figure knows."""
    named = [*query.slots.unknown, *(value.text for value in limits_claimed(query))]
    return tuple(age for word in named for age in find_ages(f"aged {word}"))


def limits_claimed(query: Query) -> tuple[Value, ...]:
    """The numbers of a claim that may be ages: limits of nothing that is counted, "over 21"."""
    found = [v for v in query.numbers if v.text in query.text and v.number <= _OLDEST]
    return tuple(one for one in found if _LIMIT.search(f"{query.text} ".partition(one.text)[2]))


_OLDEST = 120
_LIMIT = regex(
    r"^(?: (?:or|and) (?:over|older|above|more|under|younger))?(?: years? old)?"
    r"(?: (?:for|to|when|if|at|in|and|or|by)\b|\W*$)"
)
"""What may follow the limit of an age."""


def length_agrees(claimed: Value, told: Collection[Value]) -> bool | None:
    """Whether a length of time is one of those told; None where that can't be said."""
    if claimed.bound not in (Bound.EXACT, Bound.UP_TO) or not told:
        return None
    return any(claimed.number == length.number for length in told)


def age_agrees(claimed: AgeMention, told: Iterable[AgeMention]) -> bool | None:
    """Whether an age is one of those told; None where none is told that is limited alike.

    Nobody of it may be of any of those told, however they are limited.
    """
    told = [*told]
    alike = [age for age in told if _shape(age) == _shape(claimed)]
    if told and not alike:
        return None if any(meet(age, claimed) for age in told) else False
    return any((age.low, age.high) == (claimed.low, claimed.high) for age in alike) or (
        False if alike else None
    )


def _shape(age: AgeMention) -> tuple[bool, bool]:
    return age.low is None, age.high is None
