"""Aligning words somebody typed with words that are held. Imports only the marks.

`align` explains the typed words at the least cost: each word that differs, is added or is left out
costs a little, and going on somewhere else costs `JUMP`. So words taken from two places come out as
a jump, and small changes as changes. A mark of omission goes forward within one text for nothing,
and a break between passages goes anywhere.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from bot.language.asking.quotation_marks import BREAK, GAP

if TYPE_CHECKING:
    from collections.abc import Sequence

WRONG = 10
LEFT_OUT = 9
"""A little less, so that a word is rather the same than one that stands for its neighbour."""
JUMP = 40
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


Trail = tuple[Kind, int]
"""How a place was reached, and from which place."""


class Step(NamedTuple):
    """One step: the typed word at `said` against the held word at `held`.

    Of an ADDED word only `said` counts, of one LEFT_OUT only `held`; JUMPED and MARKED stand
    before the step that goes on elsewhere.
    """

    kind: Kind
    said: int
    held: int


def align(said: Sequence[str], held: Sequence[str]) -> list[Step]:
    """Explain the keys `said` by the keys `held`, in which WALLs part the texts."""
    costs = [0] * (len(held) + 1)
    trails: list[list[Trail]] = []
    for word in said:
        if word in (GAP, BREAK):
            costs, trail = _after_mark(costs, held, anywhere=word == BREAK)
        else:
            costs, trail = _after_word(word, costs, held)
        trails.append(trail)
    end = costs.index(min(costs))
    while trails and end < len(held) and _differs_next(costs, trails[-1], end):
        end += 1
    return _traced(trails, end)


def _differs_next(costs: Sequence[int], trail: Sequence[Trail], end: int) -> bool:
    """Say whether the last word may as well stand for one more held word as be added."""
    return costs[end + 1] == costs[end] and trail[end + 1][0] is Kind.OTHER


def _after_word(
    word: str, before: Sequence[int], held: Sequence[str]
) -> tuple[list[int], list[Trail]]:
    """Return each place's cost once `word` is explained too, and how it was reached."""
    lowest = min(before)
    lowest_at = before.index(lowest)
    costs = [before[0] + WRONG]
    trail = [(Kind.ADDED, 0)]
    for at, there in enumerate(held, start=1):
        cost, how = before[at] + WRONG, (Kind.ADDED, at)
        if there != WALL:
            same = there == word
            if same and lowest + JUMP < before[at - 1]:
                cost, how = lowest + JUMP, (Kind.JUMPED, lowest_at)
            elif same:
                cost, how = before[at - 1], (Kind.SAME, at - 1)
            elif before[at - 1] + WRONG <= cost:
                cost, how = before[at - 1] + WRONG, (Kind.OTHER, at - 1)
            if costs[-1] + LEFT_OUT < cost:
                cost, how = costs[-1] + LEFT_OUT, (Kind.LEFT_OUT, at - 1)
        costs.append(cost)
        trail.append(how)
    return costs, trail


def _after_mark(
    before: Sequence[int], held: Sequence[str], *, anywhere: bool
) -> tuple[list[int], list[Trail]]:
    lowest_at = before.index(min(before))
    costs: list[int] = []
    trail: list[Trail] = []
    best = 0
    for at, cost in enumerate(before):
        if anywhere:
            best = lowest_at
        elif (at and held[at - 1] == WALL) or cost <= before[best]:
            best = at
        costs.append(before[best])
        trail.append((Kind.MARKED, best))
    return costs, trail


def _traced(trails: Sequence[Sequence[Trail]], at: int) -> list[Step]:
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
