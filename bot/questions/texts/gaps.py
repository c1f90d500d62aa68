"""What people ask for that is not held, told from the notes by how each is asked for.

A note fits many a question on its subject that it does not answer: "what is the film about" and
"who made the film". May import model, language and the rest of this room.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache

from bot.language.normalise import normalise
from bot.language.packing import packed
from bot.language.synonyms import MEANING
from bot.language.words import ASKING, FUNCTION, root
from bot.model.facts import FactBase
from bot.questions.names.vocabulary import roots_of, words_of
from bot.questions.texts.leanings import Features, Leanings
from bot.questions.texts.phrasings import PARTS, NoteIndex, bare, features

_SMALL = frozenset(map(root, FUNCTION | ASKING | {"get", "go", "up", "down"}))


class GapIndex:
    """The phrasings of what is not held beside those of the notes.

    `words` are all that what is not held is asked for with; `leans` tells how far a question leans
    to each note, quote and gap.
    """

    def __init__(self, base: FactBase, notes: NoteIndex) -> None:
        """`notes` are the base's own."""
        self._base = base
        self._notes = notes
        spelt = {
            id_: [words_of(normalise(ask)) for ask in gap.ask] for id_, gap in base.not_held.items()
        }
        self.words = packed(word for asks in spelt.values() for ask in asks for word in ask)
        self._asks = {id_: [tuple(map(root, ask)) for ask in asks] for id_, asks in spelt.items()}
        self.leans = lru_cache(maxsize=PARTS)(self._leans)
        self._phrased = {bare(ask): id_ for id_, asks in self._asks.items() for ask in asks}

    @cached_property
    def roots(self) -> frozenset[str]:
        """The roots of all words that what is not held is asked for with."""
        return packed(map(root, self.words))

    @cached_property
    def _leanings(self) -> Leanings:
        told = {
            id_: _leaned(self._notes.asked[id_], note.text)
            for id_, note in self._base.notes.items()
        }
        missing = {
            id_: _leaned(self._asks[id_], gap.what) for id_, gap in self._base.not_held.items()
        }
        said = {
            quote.id: _leaned(map(roots_of, quote.ask), quote.text)
            for quote in self._base.quotes.values()
        }
        return Leanings(told | missing | said)

    def phrased(self, words: Sequence[str]) -> str | None:
        """The gap that has the question as a phrasing, but for words of grammar."""
        return self._phrased.get(bare(tuple(map(root, words))))

    def asked(self, words: tuple[str, ...]) -> str | None:
        """The gap to which a question leans more than to any other and to any note."""
        return self._first(words, quoted=False) if self._base.not_held else None

    def asked_of(self, words: tuple[str, ...]) -> str | None:
        """The gap to which a question for words leans more than to any quote or note, too."""
        return self._first(words, quoted=True) if self._base.not_held else None

    def forget(self) -> None:
        """Drop what was kept of a message."""
        self.leans.cache_clear()

    def _leans(self, words: tuple[str, ...]) -> Mapping[str, float]:
        return self._leanings.of(features([root(word) for word in words]))

    def _first(self, words: tuple[str, ...], *, quoted: bool) -> str | None:
        leans = self.leans(words)
        among = leans if quoted else leans.keys() - self._base.quotes.keys()
        _, first = min([(-leans[id_], id_) for id_ in among])
        return first if first in self._base.not_held else None

    def shares(self, words: Sequence[str], id_: str) -> bool:
        """Whether a question has any word by which a gap is asked for, beside grammar and asking.

        With few texts one is always leant to most, if only by small words.
        """
        asks = [*self._asks[id_], roots_of(self._base.not_held[id_].what)]
        own = frozenset(itertools.chain.from_iterable(asks))
        own |= {MEANING[word] for word in own if word in MEANING}
        telling = {root(word) for word in words} - _SMALL
        return any(word in own or MEANING.get(word) in own for word in telling)


def _leaned(asks: Iterable[Sequence[str]], text: str) -> Iterator[Features]:
    """What a text leans by, asked for in some ways."""
    return map(features, itertools.chain(asks, (roots_of(text),)))
