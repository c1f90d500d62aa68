"""A second look at the text chosen for a question: whether another is asked for more nearly so.

Notes are told from each other, from quotes and from what is not held by two signs that err apart:
how far the words lean to each, and how like the question is to the likest of its phrasings. May
import model, language and the rest of this room.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from bot.language.normalise import normalise
from bot.model.facts import FactBase
from bot.questions.texts.gaps import GapIndex
from bot.questions.texts.leanings import highest

LIKENESS = 25.0
"""What likeness to a phrasing counts beside the lean, whose standard scores go up to about nine."""
NEAR = 4
"""The texts that are leant to most which are looked at."""
BY_CHANCE = 0.5
"""How like a question may be to a phrasing of anything."""
LEADS = 3.0
"""By how much the text chosen has to be leant to more than others for no look at phrasings."""


class Likelier(NamedTuple):
    """A text that a question asks for rather than the one chosen.

    `by` tells how much more both signs together speak for it, `leans` how much the lean alone.
    """

    id: str
    by: float
    leans: float


class Likeliest(NamedTuple):
    """The text that a question asks for most nearly.

    `by` tells by how much more than any other, `like` how like its likest phrasing is.
    """

    id: str
    by: float
    like: float


class SecondLook:
    """Rates the notes, quotes and gaps of one base for a question."""

    def __init__(self, base: FactBase, gaps: GapIndex) -> None:
        self._base = base
        self._gaps = gaps

    @cached_property
    def _asks(self) -> Mapping[str, Sequence[str]]:
        """The phrasings of each, as they are compared: their words in alphabetical order."""
        asked = {note.id: note.ask for note in self._base.notes.values()}
        asked |= {quote.id: quote.ask for quote in self._base.quotes.values()}
        asked |= {gap.id: gap.ask for gap in self._base.not_held.values()}
        return {id_: [_sorted(normalise(ask)) for ask in asks] for id_, asks in asked.items()}

    def likelier(self, text: str, words: tuple[str, ...], chosen: str) -> Likelier | None:
        """The text that is likeliest meant, unless that is the one chosen."""
        leans = self._gaps.leans(words)
        near = highest(leans, NEAR)
        if near[0] == chosen and (len(near) < 2 or leans[chosen] > leans[near[1]] + LEADS):
            return None
        rated = {id_: leans[id_] + LIKENESS * self.like(text, id_) for id_ in {*near, chosen}}
        [best] = highest(rated, 1)
        if best == chosen:
            return None
        return Likelier(best, rated[best] - rated[chosen], leans[best] - leans[chosen])

    def likeliest(self, text: str, words: tuple[str, ...]) -> Likeliest | None:
        """The text that is likeliest meant, if words lean to any."""
        leans = self._gaps.leans(words)
        like = {id_: self.like(text, id_) for id_ in highest(leans, NEAR)}
        rated = {id_: leans[id_] + LIKENESS * likeness for id_, likeness in like.items()}
        if not rated:
            return None
        first, *others = highest(rated, NEAR)
        next_ = rated[others[0]] if others else 0.0
        if len(rated) < NEAR:
            # Of few texts one is always likest: it has to be liker than by chance.
            next_ = max(next_, LIKENESS * BY_CHANCE)
        return Likeliest(first, rated[first] - next_, like[first])

    def like(self, text: str, id_: str) -> float:
        """How like a question is to the likest phrasing of a text, from 0 to 1."""
        from rapidfuzz import fuzz, process  # noqa: PLC0415 - no figure needs it

        likest = process.extractOne(_sorted(text), self._asks[id_], scorer=fuzz.ratio)
        return likest[1] / 100 if likest else 0.0


def _sorted(text: str) -> str:
    """Text that is compared whatever the order of its words."""
    return " ".join(sorted(text.split()))
