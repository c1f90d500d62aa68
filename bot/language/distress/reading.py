"""Plain words to cues: which class of cue stands where in the message.

Imports the folding, the spelling and the vocabulary beside it.
"""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from dataclasses import dataclass, field
from enum import StrEnum
from operator import attrgetter
from sys import intern

from bot.language.distress.folding import SENTENCE_GAP, Word
from bot.language.distress.spelling import respelt
from bot.language.distress.vocabulary import VOCABULARY

_first = attrgetter("first")


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
    cues: dict[str, list[Span]] = field(default_factory=dict)  # each class in the words' order
    who: dict[int, Who] = field(default_factory=dict)  # by the last word that names them
    inside_phrase: set[int] = field(default_factory=set)
    clauses: list[int] = field(default_factory=list)  # the number of each word's clause

    def mark(self, cue: str, first: int, last: int | None = None) -> None:
        """Add a cue."""
        span = Span(first, first if last is None else last)
        insort(self.cues.setdefault(cue, []), span, key=_first)

    def distance(self, before: int, after: int) -> int:
        """Count the words from one to the other; far apart across the end of a sentence."""
        return self.words[after].at - self.words[before].at

    def clauses_of(self, *cues: str) -> set[int]:
        """Return the clauses in which any of the cues stands."""
        return {self.clauses[span.first] for cue in cues for span in self.cues.get(cue, ())}

    def clauses_beside(self, cue: str) -> set[int]:
        """Return the clauses of each sentence in which the cue stands."""
        spans = self.cues.get(cue)
        if not spans:
            return set()
        sentence, sentences = 0, [0]
        for i in range(1, len(self.words)):
            sentence += self.distance(i - 1, i) > SENTENCE_GAP
            sentences.append(sentence)
        theirs = {sentences[span.first] for span in spans}
        return {self.clauses[i] for i, of in enumerate(sentences) if of in theirs}


def _words() -> dict[str, tuple[str, ...]]:
    """File the cues of single words."""
    cues: dict[str, list[str]] = defaultdict(list)
    for cue, phrases in VOCABULARY.items():
        for phrase in dict.fromkeys(phrases):
            if " " not in phrase:
                cues[phrase].append(cue)
    return {word: tuple(found) for word, found in cues.items()}


def _phrases() -> dict[tuple[str, str], list[tuple[list[str], str]]]:
    """File the phrases by their first two words: the words that follow, and the cue.

    The words are interned: the same few thousand stand in tens of thousands of places.
    """
    cues: dict[tuple[str, str], list[tuple[list[str], str]]] = defaultdict(list)
    for cue, phrases in VOCABULARY.items():
        for phrase in dict.fromkeys(phrases):
            if " " in phrase:
                first, second, *rest = map(intern, phrase.split())
                cues[first, second].append((rest, cue))
    return dict(cues)


_WORDS = _words()
_PHRASES = _phrases()
_NEGATIONS = frozenset(("NOT", "NOBODY"))


def look_up(words: list[Word]) -> Reading:
    """Find every word and phrase of the vocabulary in the message."""
    reading = Reading([Word(respelt(word.text), word.at) for word in words])
    texts = [word.text for word in reading.words]
    for i, text in enumerate(texts):
        for cue in _WORDS.get(text, ()):
            reading.mark(cue, i)
        for rest, cue in _PHRASES.get((text, texts[i + 1]), ()) if i + 1 < len(texts) else ():
            last = i + 1 + len(rest)
            if texts[i + 2 : last + 1] == rest:
                reading.mark(cue, i, last)
                if cue not in _NEGATIONS:
                    reading.inside_phrase.update(range(i, last + 1))
        if text.isdigit():
            _mark_number(reading, i, int(text[:5]))
    _number_clauses(reading)
    return reading


def _mark_number(reading: Reading, i: int, number: int) -> None:
    """Mark what a number may be: an age, a year long gone, a count."""
    if 5 <= number <= 17:
        reading.mark("CHILD_AGE", i)
    elif 18 <= number <= 99:
        reading.mark("ADULT_AGE", i)
    elif 1930 <= number <= 2005 and (i == 0 or reading.words[i - 1].text not in ("for", "plus")):
        reading.mark("PAST", i)
    elif number > 99 and not 2005 < number < 2100:
        reading.mark("COUNT", i)


def _number_clauses(reading: Reading) -> None:
    opening = {span.first for span in reading.cues.get("CLAUSE", ())}
    clause = 0
    for i in range(len(reading.words)):
        clause += i in opening or (i > 0 and reading.distance(i - 1, i) > 1)
        reading.clauses.append(clause)
