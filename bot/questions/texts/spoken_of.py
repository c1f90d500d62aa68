"""Which words of a question a text speaks of, small talk counted too: only grammar tells nothing.

Other works, laws and people are asked about in words as familiar as a text's own: "who was the
minister then", "which film won the prize". May import model, language and the rest of this room.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import cache

from bot.language.synonyms import MEANING
from bot.language.words import FUNCTION, root
from bot.model.facts import FactBase
from bot.questions.names.vocabulary import roots_of
from bot.regex import regex

_GRAMMAR = frozenset(map(root, FUNCTION | {"get", "go"}))


class SpokenOf:
    """The words of all notes, quotes and gaps of one base, with those they are asked for in."""

    def __init__(self, base: FactBase, places: Iterable[str] = ()) -> None:
        """`places` are words that areas are named with: a place is a slot, no sign of a text."""
        self._places = frozenset(map(root, places))

        @cache  # few texts come near to any question
        def told(id_: str) -> frozenset[str]:
            roots = frozenset(word for text in _texts(base, id_) for word in roots_of(text))
            return roots | {MEANING[word] for word in roots if word in MEANING}

        self._told = told

    def content(self, words: Sequence[str]) -> frozenset[str]:
        """The roots of words that are more than grammar, a place or a number."""
        roots = frozenset(word for word in map(root, words) if not word.isdigit())
        return roots - _GRAMMAR - self._places

    def led_to(self, text: str) -> frozenset[str]:
        """Those that a preposition leads to: what a question is about, for or against."""
        return self.content(_LED_TO.findall(text))

    def of(self, roots: Collection[str], id_: str) -> int:
        """How many of some roots a text speaks of, in that word or another that means the same."""
        told = self._told(id_)
        return sum(word in told or MEANING.get(word) in told for word in roots)


def _texts(base: FactBase, id_: str) -> tuple[str, ...]:
    if note := base.notes.get(id_):
        return (note.title or "", note.text, *note.topics, *note.ask)
    if quote := base.quotes.get(id_):
        return (quote.text, *quote.topics, *quote.ask)
    gap = base.not_held[id_]
    return (gap.what, *gap.ask)


_LED_TO = regex(
    r"\b(?:for|of|to|about|on|with|against|from|in|into|over|at|by) "
    r"(?:(?:the|a|an|your|my|his|her|their|our|some|any|this|that|these|those|being|having|doing)"
    r" )*(\w+)"
)
