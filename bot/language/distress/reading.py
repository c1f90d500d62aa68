"""Plain words to cues: which class of cue stands where in the message.

Imports the folding and the vocabulary beside it, and rapidfuzz for misspelt cue words.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from enum import StrEnum

from rapidfuzz.distance import OSA

from bot.language.distress.folding import Word
from bot.language.distress.vocabulary import NOT_TYPOS, VOCABULARY

FUZZY_FROM = 5  # letters; shorter words have too many neighbours
FUZZY_TWO_FROM = 9  # letters; from here two slips are forgiven


class Who(StrEnum):
    """Whom it happens to."""

    UNSAID = "unsaid"
    ME = "me"
    CHILD = "child"
    FRIEND = "friend"


@dataclass(frozen=True, slots=True)
class Span:
    """A cue's first and last word, as indices into the message."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Reading:
    """A message as its words, the cues among them by class, and who is meant by which word."""

    words: list[Word]
    cues: dict[str, list[Span]] = field(default_factory=dict)
    who: dict[int, Who] = field(default_factory=dict)
    inside_phrase: set[int] = field(default_factory=set)

    def mark(self, cue: str, first: int, last: int | None = None) -> None:
        span = Span(first, first if last is None else last)
        self.cues.setdefault(cue, []).append(span)

    def distance(self, before: int, after: int) -> int:
        """Words from one to the other; far apart across the end of a sentence."""
        return self.words[after].at - self.words[before].at


def _by_first_word() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    entries: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for cue, listed in VOCABULARY.items():
        for phrase in dict.fromkeys(listed):
            first, *rest = phrase.split()
            entries[first].append((tuple(rest), cue))
    return dict(entries)


_ENTRIES = _by_first_word()
_KNOWN = frozenset(
    word for first, found in _ENTRIES.items() for rest, _ in found for word in (first, *rest)
)


def _by_look() -> dict[tuple[str, int], tuple[str, ...]]:
    """Cue words by first letter and a length near enough to be meant."""
    near: dict[tuple[str, int], list[str]] = defaultdict(list)
    for word in sorted(_KNOWN):
        if len(word) >= FUZZY_FROM:
            for length in range(len(word) - 2, len(word) + 3):
                near[word[0], length].append(word)
    return {key: tuple(found) for key, found in near.items()}


_NEAR = _by_look()


def look_up(words: list[Word]) -> Reading:
    """Every word and phrase of the vocabulary in the message."""
    reading = Reading([_respelt(word) for word in words])
    texts = [word.text for word in reading.words]
    for i, text in enumerate(texts):
        for rest, cue in _ENTRIES.get(text, ()):
            last = i + len(rest)
            if not rest:
                reading.mark(cue, i)
            elif tuple(texts[i + 1 : last + 1]) == rest:
                reading.mark(cue, i, last)
                reading.inside_phrase.update(range(i, last + 1))
        if text.isdigit():
            _mark_number(reading, i, int(text[:5]))
    return reading


def _mark_number(reading: Reading, i: int, number: int) -> None:
    """A number may be an age, or a year long gone."""
    if 5 <= number <= 17:
        reading.mark("CHILD_AGE", i)
    elif 18 <= number <= 99:
        reading.mark("ADULT_AGE", i)
    elif 1930 <= number <= 2005:
        reading.mark("PAST", i)


def _respelt(word: Word) -> Word:
    text = word.text
    if len(text) < FUZZY_FROM or text in _KNOWN or text in NOT_TYPOS or not text.isalpha():
        return word
    limit = 2 if len(text) >= FUZZY_TWO_FROM else 1
    best, least = "", limit + 1
    for known in _NEAR.get((text[0], len(text)), ()):
        distance = OSA.distance(text, known, score_cutoff=limit)
        if distance < least:
            best, least = known, distance
    return Word(best, word.at) if best else word
