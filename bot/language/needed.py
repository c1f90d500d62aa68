"""Patterns by the words that they need, so that few of many are held against a text.

The words of a text tell which patterns would be looked for in vain, and what words a pattern needs
is read off the pattern. Imports the words of grammar only: the least worth looking for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Set
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any, Generic, TypeAlias, TypeVar

from bot.language.words import FUNCTION
from bot.regex import regex

T = TypeVar("T")


class ByWord(Generic[T]):
    """Tells which of some patterns, each of whole words, can be found in a text at all."""

    def __init__(self, patterns: Mapping[T, str]) -> None:
        self._patterns = patterns
        self._alone: Mapping[str, frozenset[T]] | None = None
        self._beside: dict[str, dict[str, frozenset[T]]] = {}

    def prepare(self) -> None:
        """Read off what the patterns need. It takes as long as is gained in a thousand texts."""
        if self._alone is None:
            found = defaultdict[tuple[str, ...], set[T]](set)
            for key, pattern in self._patterns.items():
                for words in needed(pattern) or {("",)}:
                    found[words].add(key)
            alike = {some: some for some in map(frozenset, found.values())}  # many are
            for (word, *others), some in found.items():
                for other in others:
                    self._beside.setdefault(word, {})[other] = alike[frozenset(some)]
            self._alone = {
                words[0]: alike[frozenset(some)] for words, some in found.items() if not words[1:]
            }

    def possible(self, words: Iterable[str]) -> Collection[T]:
        """The patterns that may be found in words: all of them, unless this is prepared."""
        if self._alone is None:
            return self._patterns.keys()
        said = {"", *words}
        some = [self._alone[word] for word in self._alone.keys() & said]
        for word in self._beside.keys() & said:
            beside = self._beside[word]
            some += [beside[other] for other in beside.keys() & said]
        return frozenset[T]().union(*some)


_Way: TypeAlias = tuple[tuple[str, ...], str | None]
"""One way through a pattern: the words on it that tell most, and the word it ends within.

The former is one, or two where the first is common; the latter is None where that may have begun
in any way.
"""
_WORD = regex(r"\w+")
_RUN = regex(r"\w+|\W+")
_NO_LETTERS = (op.AT, op.ASSERT, op.ASSERT_NOT)
_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT)


def needed(pattern: str) -> Set[tuple[str, ...]]:
    """Words of which every text has some that has the pattern, as whole words; none if unknown.

    Some are one, or two that it has both.
    """
    words = {best for best, _ in _through(_parser.parse(f" (?:{pattern}) "), {((), None)})}
    return frozenset() if () in words else words


def _through(parts: Iterable[tuple[Any, Any]], ways: Set[_Way]) -> Set[_Way]:
    """Where ways lead through the parts of a pattern."""
    letters = ""
    for kind, told in parts:
        if kind is op.LITERAL:
            letters += chr(told)
            continue
        ways, letters = _past(letters, ways), ""
        if kind is op.SUBPATTERN:
            ways = _through(told[-1], ways)
        elif kind is op.BRANCH:
            ways = {way for part in told[1] for way in _through(part, ways)}
        elif kind is op.IN and all(one is op.LITERAL for one, _ in told):
            ways = {way for one in told for way in _through([one], ways)}
        elif kind in _REPEATS:
            least, most, part = told
            once = _through(part, ways if most == 1 else ways | _anyhow(ways))
            ways = once if least else ways | once
        elif kind not in _NO_LETTERS:
            ways = _anyhow(ways)
    return _past(letters, ways)


def _past(letters: str, ways: Set[_Way]) -> Set[_Way]:
    """Where ways lead past these very letters and signs."""
    for run in _RUN.findall(letters):
        if run.startswith("_"):  # the sign for a word of a name, which may be any
            ways = _anyhow(ways)
        elif _WORD.match(run):
            ways = {(best, word if word is None else word + run) for best, word in ways}
        else:
            ways = {(_best((*best, word)) if word else best, "") for best, word in ways}
    return ways


def _best(words: tuple[str, ...]) -> tuple[str, ...]:
    """The word that tells most; the next beside it, where every other text has that."""
    first, *others = sorted(dict.fromkeys(words), key=_tells, reverse=True)
    return (first, *others[:1]) if first in FUNCTION or first in _COMMONEST else (first,)


def _anyhow(ways: Set[_Way]) -> Set[_Way]:
    return {(best, None) for best, _ in ways}


def _tells(word: str) -> tuple[bool, bool, int]:
    """How much it tells that a text has a word, to be put in order by."""
    return word not in FUNCTION, word not in _COMMONEST, len(word)


_COMMONEST = frozenset(
    """
    the a and in of for to on at by is are was were it what how did has have many much number year
    years last latest record recorded count counted figure figures total percentage percent share
    rise up who which from with before about say said go went going know time whole
    """.split()
)
"""What most questions have: to look for "up" rather than "the" leaves more of them out."""
