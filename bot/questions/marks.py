"""A sentence with what its words stand for. May import model and language."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from bot.language.amounts.ages import AgeMention
from bot.language.amounts.numbers import NumberMention
from bot.language.asking.cue import Cue
from bot.language.times.period_mentions import PeriodMention
from bot.questions.names.naming import Target


class Mention(NamedTuple):
    """Words `first` to `last` (exclusive) of a sentence name one of `targets`.

    `apart`: only together with others that don't stand beside them.
    """

    first: int
    last: int
    targets: tuple[Target, ...]
    apart: bool = False


class Sentence(NamedTuple):
    """One marked sentence.

    `words` are mended, and `line` is all of them; `stems` are what phrases are compared by.
    `periods`, `ages` and `numbers` come with the index of their first word; `breaks` are the words
    before which a comma or the like stands.
    """

    text: str
    line: str
    words: tuple[str, ...]
    stems: tuple[str, ...]
    mentions: tuple[Mention, ...]
    periods: tuple[tuple[int, PeriodMention], ...]
    ages: tuple[tuple[int, AgeMention], ...]
    numbers: tuple[tuple[int, NumberMention], ...]
    known: tuple[bool, ...]
    cues: frozenset[Cue]
    starts: tuple[int, ...]
    breaks: frozenset[int] = frozenset()


def covered(mentions: Iterable[Mention]) -> set[int]:
    """The words that belong to the mentions."""
    return {at for mention in mentions for at in range(mention.first, mention.last)}
