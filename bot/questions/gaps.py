"""What people ask for that is not held, told from the notes by how each is asked for.

A note fits many a question on its subject that it does not answer: "what is the film about" and
"who made the film". May import model, language and the rest of this room.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from bot.language.normalise import normalise
from bot.language.words import root
from bot.model.facts import FactBase
from bot.questions.leanings import Features, Leanings
from bot.questions.phrasings import NoteIndex, bare, features
from bot.questions.vocabulary import roots_of, words_of


class GapIndex:
    """The phrasings of what is not held beside those of the notes.

    `words` are all that what is not held is asked for with.
    """

    def __init__(self, base: FactBase, notes: NoteIndex) -> None:
        """`notes` are the base's own."""
        self._base = base
        self._notes = notes
        spelt = {
            id_: [words_of(normalise(ask)) for ask in gap.ask] for id_, gap in base.not_held.items()
        }
        self.words = frozenset(word for asks in spelt.values() for ask in asks for word in ask)
        self._asks = {
            id_: [[root(word) for word in ask] for ask in asks] for id_, asks in spelt.items()
        }
        self._phrased = {bare(ask): id_ for id_, asks in self._asks.items() for ask in asks}

    @cached_property
    def _texts(self) -> dict[str, list[Features]]:
        told: dict[str, list[Features]] = {
            id_: [*self._notes.asked[id_], features(roots_of(note.text))]
            for id_, note in self._base.notes.items()
        }
        missing: dict[str, list[Features]] = {
            id_: [*map(features, self._asks[id_]), features(roots_of(gap.what))]
            for id_, gap in self._base.not_held.items()
        }
        return told | missing

    @cached_property
    def _leanings(self) -> Leanings:
        return Leanings(self._texts)

    @cached_property
    def _spoken(self) -> Leanings:
        """The same with the quotes beside them."""
        said: dict[str, list[Features]] = {
            f"quote {quote.id}": [features(roots_of(text)) for text in (*quote.ask, quote.text)]
            for quote in self._base.quotes.values()
        }
        return Leanings(self._texts | said)

    def phrased(self, words: Sequence[str]) -> str | None:
        """The gap that has the question as a phrasing, but for words of grammar."""
        return self._phrased.get(bare([root(word) for word in words]))

    def asked(self, words: Sequence[str]) -> str | None:
        """The gap to which a question leans more than to any other and to any note."""
        return self._first(self._leanings, words) if self._base.not_held else None

    def asked_of(self, words: Sequence[str]) -> str | None:
        """The gap to which a question for words leans more than to any quote or note, too."""
        return self._first(self._spoken, words) if self._base.not_held else None

    def _first(self, leanings: Leanings, words: Sequence[str]) -> str | None:
        leans = leanings.of(features([root(word) for word in words]))
        first = min(leans, key=lambda id_: (-leans[id_], id_))
        return first if first in self._base.not_held else None
