"""A change worked out from two held counts, where none is published. Decimal; rounded once."""

from __future__ import annotations

from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

from bot.answers.lookup import COUNTS, FigureIndex, Found
from bot.language import says
from bot.language.describe import measure_of, number_words
from bot.model.facts import Figure
from bot.model.query import Slots, When
from bot.model.reply import Computed
from bot.model.value import Bound, Scale

SMALL_BASE = Decimal(20)
"""Below this count a percentage misleads, so only the difference is given (data guidance)."""


def computed_change(
    index: FigureIndex, slots: Slots
) -> tuple[Figure, Figure, str, tuple[Computed, ...]] | None:
    """The two counts, the words of the change, and what was computed; None if not two are held."""
    both = replace(slots, when=(When.EACH,)) if not slots.periods else slots
    outcome = index.find(both, COUNTS)
    if not isinstance(outcome, Found) or len(outcome.figures) < 2:
        return None
    earlier, later = sorted(outcome.figures, key=_end)[-2:]
    if earlier.area != later.area or earlier.measure != later.measure or earlier.by != later.by:
        return None
    if earlier.value.scale is not Scale.COUNT or later.value.scale is not Scale.COUNT:
        return None
    words, computed = change_words(index, earlier, later)
    return earlier, later, says.COMPUTED_CHANGE.format(words=words), computed


def _end(figure: Figure) -> int:
    return figure.period.end if figure.period else 0


def change_words(
    index: FigureIndex, earlier: Figure, later: Figure
) -> tuple[str, tuple[Computed, ...]]:
    """The difference, and the percentage unless a bound or a small base forbids an exact one."""
    counts = measure_of(index.base, later).counts or ""
    difference = later.value.number - earlier.value.number
    inputs = (later.id, earlier.id)
    direction = "up" if difference >= 0 else "down"
    size = number_words(abs(difference))
    exact = {later.value.bound, earlier.value.bound} == {Bound.EXACT}
    about = "" if exact else "about "
    words = f"{direction} {about}{size} {counts}".strip()
    words += f" ({number_words(later.value.number)} − {number_words(earlier.value.number)})"
    made = [Computed("difference", str(difference), counts, inputs)]
    if earlier.value.number >= SMALL_BASE:
        percent = (difference / earlier.value.number * 100).quantize(
            Decimal("0.1"), rounding=ROUND_HALF_UP
        )
        words += (
            f", which is {about}{number_words(abs(percent))} per cent "
            f"({size} ÷ {number_words(earlier.value.number)})"
        )
        made.append(Computed("percentage change", str(percent), "percent", inputs))
    return words + ".", tuple(made)
