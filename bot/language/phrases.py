"""Sets of phrases of which the longest that stands at a place in the text is wanted.

Imports the tokens only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from bot.language.tokens import word_at

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.language.tokens import Token

T = TypeVar("T")


class Phrases(Generic[T]):
    """What phrases mean, as in `Phrases({"since|ever since": SINCE})`.

    Phrases are kept by their first word and their length, so that looking for them costs next to
    nothing where none begins.
    """

    __slots__ = ("_by_first_word",)

    def __init__(self, meanings: Mapping[str, T]) -> None:
        found: dict[str, dict[int, dict[tuple[str, ...], T]]] = {}
        for spelled, meaning in meanings.items():
            for phrase in cut(spelled):
                alike = found.setdefault(phrase[0], {}).setdefault(len(phrase), {})
                alike.setdefault(phrase, meaning)
        self._by_first_word = {
            word: sorted(lengths.items(), reverse=True) for word, lengths in found.items()
        }

    @property
    def first_words(self) -> frozenset[str]:
        """The words that a phrase can begin with."""
        return frozenset(self._by_first_word)

    def read(self, tokens: Sequence[Token], at: int) -> tuple[T, int] | None:
        """Return what the longest phrase at `at` means, and where the text goes on after it."""
        for length, meanings in self._by_first_word.get(word_at(tokens, at), ()):
            phrase = tuple([token.text for token in tokens[at : at + length]])
            if phrase in meanings:
                return meanings[phrase], at + length
        return None

    def after(self, tokens: Sequence[Token], at: int) -> int | None:
        """Return where the text goes on after the longest phrase at `at`."""
        found = self.read(tokens, at)
        return found[1] if found else None


def phrases(spelled: str) -> Phrases[None]:
    """Make a set of phrases that all mean the same, as in "at least|no fewer than"."""
    return Phrases({spelled: None})


def cut(spelled: str) -> tuple[tuple[str, ...], ...]:
    """Cut "at least|no fewer than" into phrases of words."""
    return tuple(tuple(phrase.split()) for phrase in spelled.split("|"))
