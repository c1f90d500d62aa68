"""What people ask for that is not held, told from the notes by how each is asked for.

A note fits many a question on its subject that it does not answer: "what is the film about" and
"who made the film". May import model, language and the rest of this room.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from bot.language.normalise import normalise
from bot.language.words import root
from bot.model.facts import FactBase
from bot.questions.leanings import Leanings
from bot.questions.phrasings import bare, features
from bot.questions.vocabulary import roots_of, words_of


class GapIndex:
    """The phrasings of what is not held beside those of the notes.

    `words` are all that what is not held is asked for with.
    """

    def __init__(self, base: FactBase) -> None:
        self._gaps = base.not_held
        self._quotes = base.quotes
        told = {id_: (*note.ask, note.text) for id_, note in base.notes.items()}
        missing = {id_: (*gap.ask, gap.what) for id_, gap in self._gaps.items()}
        self._texts = told | missing
        spelt = [
            (id_, words_of(normalise(ask))) for id_, gap in self._gaps.items() for ask in gap.ask
        ]
        self.words = frozenset(word for _, words in spelt for word in words)
        self._phrased = {bare(root(word) for word in words): id_ for id_, words in spelt}

    @cached_property
    def _leanings(self) -> Leanings:
        return _learnt(self._texts)

    @cached_property
    def _spoken(self) -> Leanings:
        """The same with the quotes beside them."""
        said = {f"quote {one.id}": (*one.ask, one.text) for one in self._quotes.values()}
        return _learnt(self._texts | said)

    def phrased(self, words: Sequence[str]) -> str | None:
        """The gap that has the question as a phrasing, but for words of grammar."""
        return self._phrased.get(bare(root(word) for word in words))

    def asked(self, words: Sequence[str]) -> str | None:
        """The gap to which a question leans more than to any other and to any note."""
        return self._first(self._leanings, words) if self._gaps else None

    def asked_of(self, words: Sequence[str]) -> str | None:
        """The gap to which a question for words leans more than to any quote or note, too."""
        return self._first(self._spoken, words) if self._gaps else None

    def _first(self, leanings: Leanings, words: Sequence[str]) -> str | None:
        leans = leanings.of(features([root(word) for word in words]))
        first = min(leans, key=lambda id_: (-leans[id_], id_))
        return first if first in self._gaps else None


def _learnt(texts: Mapping[str, tuple[str, ...]]) -> Leanings:
    return Leanings({id_: [features(roots_of(t)) for t in held] for id_, held in texts.items()})
