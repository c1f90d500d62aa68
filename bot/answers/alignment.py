"""Aligning words somebody typed with words that are held. Pure; imports nothing of the project.

`align` explains the typed words at the least cost: a word that differs, is added or is left out
costs one, and going on somewhere else costs `JUMP`. So words taken from two places come out as a
jump, and small changes as changes. A mark of omission goes forward within one text for nothing,
and a break between passages goes anywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from bot.language.quotation_marks import BREAK, GAP

JUMP = 4
"""So a part taken from elsewhere has at least five words, and so have words left out unmarked."""
WALL = ""
"""The key that parts one held text from the next."""


class Kind(Enum):
    """What became of a word."""

    SAME = auto()
    OTHER = auto()
    ADDED = auto()
    LEFT_OUT = auto()
    JUMPED = auto()
    MARKED = auto()


@dataclass(frozen=True, slots=True)
class Step:
    """One step: the typed word at `said` against the held word at `held`.

    Of an ADDED word only `said` counts, of one LEFT_OUT only `held`; JUMPED and MARKED stand
    before the step that goes on elsewhere.
    """

    kind: Kind
    said: int
    held: int


def align(said: Sequence[str], held: Sequence[str]) -> list[Step]:
    """The steps that explain the keys `said` by the keys `held`, texts being parted by WALLs."""
    costs = [0] * (len(held) + 1)
    trails: list[list[tuple[Kind, int]]] = []
    for word in said:
        if word in (GAP, BREAK):
            costs, trail = _after_mark(costs, held, anywhere=word == BREAK)
        else:
            costs, trail = _after_word(word, costs, held)
        trails.append(trail)
    return _traced(trails, costs.index(min(costs)))


def _after_word(
    word: str, before: Sequence[int], held: Sequence[str]
) -> tuple[list[int], list[tuple[Kind, int]]]:
    """The costs once `word` is explained too, and for each place how it was reached from where."""
    lowest = min(before)
    lowest_at = before.index(lowest)
    costs = [before[0] + 1]
    trail = [(Kind.ADDED, 0)]
    for at, there in enumerate(held, start=1):
        cost, how = before[at] + 1, (Kind.ADDED, at)
        if there != WALL:
            same = there == word
            if same and lowest + JUMP < before[at - 1]:
                cost, how = lowest + JUMP, (Kind.JUMPED, lowest_at)
            elif before[at - 1] + (not same) <= cost:
                cost = before[at - 1] + (not same)
                how = (Kind.SAME if same else Kind.OTHER, at - 1)
            if costs[-1] + 1 < cost:
                cost, how = costs[-1] + 1, (Kind.LEFT_OUT, at - 1)
        costs.append(cost)
        trail.append(how)
    return costs, trail


def _after_mark(
    before: Sequence[int], held: Sequence[str], *, anywhere: bool
) -> tuple[list[int], list[tuple[Kind, int]]]:
    lowest_at = before.index(min(before))
    costs: list[int] = []
    trail: list[tuple[Kind, int]] = []
    best = 0
    for at, cost in enumerate(before):
        if anywhere:
            best = lowest_at
        elif (at and held[at - 1] == WALL) or cost <= before[best]:
            best = at
        costs.append(before[best])
        trail.append((Kind.MARKED, best))
    return costs, trail


def _traced(trails: Sequence[Sequence[tuple[Kind, int]]], at: int) -> list[Step]:
    steps: list[Step] = []
    word = len(trails) - 1
    while word >= 0:
        kind, came_from = trails[word][at]
        if kind is Kind.JUMPED:
            steps += [Step(Kind.SAME, word, at - 1), Step(Kind.JUMPED, word, at - 1)]
        else:
            steps.append(Step(kind, word, came_from if kind is Kind.MARKED else at - 1))
        word -= kind is not Kind.LEFT_OUT
        at = came_from
    return steps[::-1]
