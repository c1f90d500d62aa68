"""What looks like a year and is an amount: "'62 per cent", "more than 2000 journeys".

Imports the words for numbers and periods only.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from bot.language.amounts.ages import AgeMention
from bot.language.amounts.numbers import NumberMention
from bot.language.times.period_mentions import PeriodMention
from bot.language.words import stem
from bot.model.value import Scale
from bot.regex import regex

_BOUND = regex(
    r"\b(?:(?:more|fewer|less|greater|higher|lower) than|over|under|above|below|at least|at most|"
    r"about|around|roughly|nearly|almost|exactly|up to)(?: of)? $"
)
_AFTER = regex(r" (\w+)")


def is_amount(
    period: PeriodMention, values: Sequence[NumberMention], text: str, counted: Collection[str]
) -> bool:
    """Whether a period is a percentage, or a number of what is counted with a bound before it.

    `counted` are the stems of the words for what measures count.
    """
    if any(
        value.value.scale is not Scale.COUNT
        and value.start < period.end
        and period.start < value.end
        and not _in_a_date(value, period, text)
        for value in values
    ):
        return True
    after = _AFTER.match(text, period.end)
    bounded = after and stem(after[1]) in counted and text[period.start : period.end].isdigit()
    return bool(bounded and _BOUND.search(text[: period.start]))


def _in_a_date(value: NumberMention, period: PeriodMention, text: str) -> bool:
    """Whether what looks like a share is part of a longer date: "quarter two", "q4 2007 %"."""
    if value.end <= period.end:
        return (value.start, value.end) != (period.start, period.end)
    return value.start > period.start and bool(_YEAR.match(text, value.start))


_YEAR = regex(r"[12]\d{3}\b")


def is_level(age: AgeMention, text: str, levels: Collection[str]) -> bool:
    """Whether what may be an age is how high one of the `levels` was: "the rate was over 9"."""
    level = _LEVEL.search(text[: age.start]) if age.bare else None
    return bool(level and stem(level[1]) in levels)


_LEVEL = regex(
    r"(\w+) (?:(?:was|is|were|are|be|been|stood|ever|never|not|still|well|went|go|got|rose|fell|"
    r"stay|stayed|remain|remained|has|had|have) )*$"
)


def in_points(mention: NumberMention) -> NumberMention:
    """A number of points where points are counted: "60 points" are no percentage points."""
    value, bare = mention.value, _UNIT.sub("", mention.value.text)
    if value.scale is not Scale.POINTS or bare == value.text:
        return mention
    end = mention.start + len(bare)
    return NumberMention(mention.start, end, replace(value, text=bare, scale=Scale.COUNT))


POINT = "point"
_UNIT = regex(r"(?<!cent)(?<!%)(?<!age) (?:points?|pts)$")
