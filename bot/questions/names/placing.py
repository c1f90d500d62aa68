"""Where what is found in a text stands among its words. May import language."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TypeVar

from bot.language.amounts.ages import AgeMention
from bot.language.amounts.numbers import NumberMention
from bot.language.times.period_mentions import PeriodMention
from bot.regex import regex

M = TypeVar("M", PeriodMention, AgeMention, NumberMention)
_YEARS = regex(r"\d+/ ?\d")
"""Two halves of a year: "2018/19"."""
_APART = regex(r"[,;:/()|\n]|\s-+\s")


def placed(
    found: Sequence[M], starts: Sequence[int], taken: list[bool]
) -> tuple[tuple[int, M], ...]:
    """What is found with the index of its first word, which becomes `taken`; none overlap.

    A name may stand within one: "one victim in five".
    """
    kept: list[tuple[int, M]] = []
    for mention in found:
        first = max(0, bisect_right(starts, mention.start) - 1)
        last = bisect_left(starts, mention.end)
        first += starts[first] < mention.start and first + 1 < last  # a sign leads: "costs £5"
        if taken[first] or taken[last - 1]:
            continue
        taken[first:last] = [True] * (last - first)
        kept.append((first, mention))
    return tuple(kept)


def breaks_in(text: str, words: Sequence[str], starts: Sequence[int]) -> frozenset[int]:
    """The words before which a comma or the like stands: no name runs across it."""
    if not _APART.search(text):
        return frozenset()
    return frozenset(
        at
        for at in range(1, len(words))
        if starts[at] > starts[at - 1]
        and _APART.search(text[starts[at - 1] : starts[at]])
        and not _YEARS.fullmatch(text, starts[at - 1], starts[at] + 1)
    )


def words_in(found: Sequence[tuple[int, M]], starts: Sequence[int]) -> frozenset[int]:
    """The words that are part of what was found."""
    return frozenset(
        at for first, one in found for at in range(first, bisect_left(starts, one.end))
    )


def after_comma(age: AgeMention, text: str) -> AgeMention:
    """An age without the end of a name that it only explains: "primary school age, 11 or under"."""
    led = _END_OF_NAME.match(text, age.start, age.end)
    return age._replace(start=led.end()) if led else age


_END_OF_NAME = regex(r"ages?, ?(?=\d)")
