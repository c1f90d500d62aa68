"""What was lost, where it is held as a change below nought: a loss of 8 is minus 8.

May import model and language.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.answers.asking import Answering
from bot.language.shown.describe import measure_of
from bot.model.facts import Figure
from bot.model.query import Query
from bot.model.value import Scale, Value
from bot.regex import regex

_LOST = regex(
    r"\b(?:lose|loses|lost|losing|loss|losses|shed|sheds|shedding|cut|cuts|axed|destroyed|gone|"
    r"disappeared|vanished|(?:fall|fell|drop|dropped|decline|declined|decrease|decreased|down) "
    r"(?:by|of))\b"
)
_DEGREES = regex(r"(?i)\bdegrees?\b|°")


def told(at: Answering, query: Query, found: Iterable[Figure]) -> bool:
    """Whether losses are told of, and figures of a measure that goes above and below nought."""
    return bool(_LOST.search(query.text)) and any(moves(at, figure) for figure in found)


def moves(at: Answering, figure: Figure) -> bool:
    """Whether a figure tells how something moved: its like are above nought, and below."""
    if figure.value.scale is not Scale.COUNT:
        return False
    if _DEGREES.search(measure_of(at.index.base, figure).unit or ""):
        return False
    alike = at.index.alike(figure).values()
    return any(one.value.number < 0 for held in alike for one in held)


def as_lost(at: Answering, query: Query, figure: Figure) -> Value:
    """The value that a claim is held against: of a loss, how much was lost."""
    if not told(at, query, (figure,)):
        return figure.value
    return replace(figure.value, number=-figure.value.number)
