"""Patterns of cues, and finding them in a message.

A pattern is written as cue classes with the number of words that may stand between them:
``OTHER 3 PRESSES 2 CONTACT 1 V``. ``A|B`` is either class; no number means next to each other;
``^`` in front asks that the first cue opens a sentence, ``$`` at the end that the last one closes
it; `` & `` joins parts that must all be there, anywhere, or nowhere after ``!``. Between two cues no word may stand that
opens a report or a question (told, read, how many): what follows those is somebody else's.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter

from bot.language.distress.reading import Reading, Span, Who

BARRIERS = ("SAYS", "GENERIC")
_first = attrgetter("first")
_PEOPLE = frozenset(("S", "V", "MINE"))


@dataclass(frozen=True, slots=True)
class Step:
    """One cue of a pattern and how many words may stand before it."""

    cues: tuple[str, ...]
    gap: int


@dataclass(frozen=True, slots=True)
class Found:
    """A match: whom it is about, its first and its last word."""

    who: Who
    first: int
    last: int

    def led_by(self, span: Span, who: Who) -> Found:
        """The same with one more cue in front."""
        return Found(who if self.who is Who.UNSAID else self.who, span.first, self.last)


@dataclass(frozen=True, slots=True)
class Sequence:
    """Cues in order."""

    steps: tuple[Step, ...]
    opens: bool
    closes: bool

    @classmethod
    def parse(cls, text: str) -> Sequence:
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
        """The first match."""
        for first in reversed(_spans(reading, self.steps[0])):  # the nearest subject counts
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


def _spans(reading: Reading, step: Step) -> list[Span]:
    return [span for cue in step.cues for span in reading.cues.get(cue, ())]


def _next(reading: Reading, step: Step, before: Span) -> Iterator[Span]:
    """The step's cues after the one before, as far as its gap reaches."""
    for cue in step.cues:
        spans = reading.cues.get(cue)
        if not spans:
            continue
        for span in spans[bisect_right(spans, before.last, key=_first) :]:
            if reading.distance(before.last, span.first) > step.gap + 1:
                break
            if not _barred(reading, before, span):
                yield span


def _who(reading: Reading, step: Step, span: Span) -> Who:
    if not _PEOPLE.intersection(step.cues):
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
