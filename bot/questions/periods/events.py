"""What went on over a time that a note of the base tells: "in the recession, June 2009".

Where the time asked about is dated, such an event only says what else was then. May import model,
language and the names.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.language.normalise import normalise
from bot.language.times.periods import find_periods
from bot.model.facts import FactBase, Note
from bot.model.query import Slots
from bot.questions.names.vocabulary import words_of
from bot.regex import regex

_LED = (
    r"\b(?:in|during|amid|amidst|through|throughout|as|with|despite|before|after|of|over|since|"
    r"by|until|under|when|while) (?:(?:the|this|that|a|an|its|whole|great|very) )*(?:\w+ )?$"
)
_BEFORE = regex(_LED)
_PARTS = frozenset(
    "set end start height middle midst peak depths depth begin began begun beginning onset outset "
    "eve wake hit struck ended started heart thick bottom".split()
)
"""What is said of an event that comes or goes: "as it set in", "at the end of it"."""


class Events:
    """The events of one base: the topics of notes that tell from when to when they lasted."""

    def __init__(self, base: FactBase) -> None:
        self._notes: dict[str, list[Note]] = {}
        for note in base.notes.values():
            for words in filter(None, map(words_of, note.topics)):
                self._notes.setdefault(normalise(words[-1]), []).append(note)
        self._known: dict[str, bool] = {}

    def without(self, slots: Slots, line: str) -> Slots:
        """The slots without the events that only tell what else was at a dated time."""
        keyed = slots.periods and (slots.measures or slots.by or slots.groups)
        if not keyed:
            return slots
        aside = {word for word in slots.unknown if self._is_event(word) and _during(line, word)}
        return replace(slots, unknown=tuple(one for one in slots.unknown if one not in aside))

    def parts(self, words: Sequence[str]) -> frozenset[str]:
        """The words that only tell how far an event had come, where one is named."""
        return _PARTS if any(map(self._is_event, words)) else frozenset[str]()

    def _is_event(self, word: str) -> bool:
        """Whether notes tell how long what a word names lasted; read when it is first met."""
        if word not in self._notes:
            return False
        if word not in self._known:
            self._known[word] = any(map(_lasts, self._notes[word]))
        return self._known[word]


def _during(line: str, word: str) -> bool:
    """Whether an event is only named as a time, wherever it is named."""
    led = line.split(f" {word}")[:-1] if f" {word}" in line else [""]
    return all(_BEFORE.search(f"{before} ") for before in led)


def _lasts(note: Note) -> bool:
    """Whether a note tells from when to when something lasted."""
    told = (one.period for one in find_periods(normalise(note.text)))
    return any(one and one.months > 1 and one.months % _YEAR for one in told)


_YEAR = 12
