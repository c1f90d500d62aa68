"""Sequences of cues, and finding them in a message.

A sequence is written as cue classes with the number of words that may stand between them:
``OTHER 3 PRESS 2 CONTACT 1 V``. ``A|B`` is either class; no number means next to each other;
``^`` in front asks that the first cue opens a sentence, ``$`` at the end that the last one closes
it. Between two cues no word may stand that opens a report or means children at large (told, read,
how many, kids): what follows those is somebody else's story. Imports the reading beside it.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from bot.language.distress.reading import Who

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.language.distress.reading import Reading, Span

BARRIERS = ("SAYS", "GENERIC", "DATA")
_PEOPLE = frozenset(("S", "V", "MINE"))
_first = attrgetter("first")


@dataclass(frozen=True, slots=True)
class Step:
    """One cue of a sequence and how many words may stand before it."""

    cues: tuple[str, ...]
    gap: int


@dataclass(frozen=True, slots=True)
class Found:
    """A match: whom it is about, its first and its last word."""

    who: Who
    first: int
    last: int

    def led_by(self, span: Span, who: Who) -> Found:
        """Return the same with one more cue in front."""
        return Found(who if self.who is Who.UNSAID else self.who, span.first, self.last)


@dataclass(frozen=True, slots=True)
class Sequence:
    """Cues in order."""

    steps: tuple[Step, ...]
    opens: bool
    closes: bool

    @classmethod
    def parse(cls, text: str) -> Sequence:
        """Read the notation above."""
        text = text.strip()
        steps: list[Step] = []
        gap = 0
        for piece in text.strip("^$").split():
            if piece.isdigit():
                gap = int(piece)
            else:
                steps.append(Step(tuple(piece.split("|")), gap))
                gap = 0
        return cls(tuple(steps), text.startswith("^"), text.endswith("$"))

    def find(self, reading: Reading) -> Found | None:
        """Return a match whose first cue stands last: the nearest subject counts."""
        for cue in self.steps[0].cues:
            for first in reversed(reading.cues.get(cue, ())):
                if self.opens and not _opens(reading, first):
                    continue
                rest = self._follow(reading, 1, first)
                if rest is not None:
                    return rest.led_by(first, _who(reading, self.steps[0], first))
        return None

    def _follow(self, reading: Reading, k: int, before: Span) -> Found | None:
        if k == len(self.steps):
            if self.closes and not _closes(reading, before):
                return None
            return Found(Who.UNSAID, before.first, before.last)
        step = self.steps[k]
        for span in _next(reading, step, before):
            rest = self._follow(reading, k + 1, span)
            if rest is not None:
                return rest.led_by(span, _who(reading, step, span))
        return None


def _next(reading: Reading, step: Step, before: Span) -> Iterator[Span]:
    """Yield the step's cues after the one before, as far as its gap reaches."""
    for cue in step.cues:
        spans = reading.cues.get(cue, [])
        for span in spans[bisect_right(spans, before.last, key=_first) :]:
            if reading.distance(before.last, span.first) > step.gap + 1:
                break
            if not _barred(reading, before, span):
                yield span


def _who(reading: Reading, step: Step, span: Span) -> Who:
    if _PEOPLE.isdisjoint(step.cues):
        return Who.UNSAID
    return reading.who.get(span.last, Who.ME)


def _barred(reading: Reading, before: Span, after: Span) -> bool:
    return after.first > before.last + 1 and any(
        before.last < barrier.first and barrier.last < after.first
        for cue in BARRIERS
        for barrier in reading.cues.get(cue, ())
    )


def _opens(reading: Reading, span: Span) -> bool:
    return span.first == 0 or reading.distance(span.first - 1, span.first) > 1


def _closes(reading: Reading, span: Span) -> bool:
    end = len(reading.words) - 1
    return span.last == end or reading.distance(span.last, span.last + 1) > 1
