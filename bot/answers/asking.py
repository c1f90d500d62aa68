"""What every answer needs: the figures by their keys, the date, the kinds an intent asks for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.answers.held.lookup import COUNTS, FigureIndex
from bot.model.facts import MeasureKind
from bot.model.query import Intent

KINDS = {
    Intent.VALUE: COUNTS,
    Intent.SHARE: frozenset({MeasureKind.SHARE}),
    Intent.CHANGE: frozenset({MeasureKind.CHANGE}),
}
ANY = frozenset(MeasureKind)


@dataclass(frozen=True, slots=True)
class Answering:
    """What answering needs: the index of the base and today's date."""

    index: FigureIndex
    today: date
