"""A share says what it is a share of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.facts.problems import Problem, error, warning
from bot.model.facts import MeasureKind, Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.held import Held


def share_has_base(held: Held) -> Iterator[Problem]:
    """Report shares without a base, of the figure or of its measure; once for a table."""
    reported: set[tuple[str, str]] = set()
    for figure in held.figures:
        measure = held.words.measures[figure.measure]
        if measure.kind is MeasureKind.SHARE and not (figure.base or measure.base):
            at = figure.place or Place("", 1)
            if at not in held.entry_at:
                if (at.file, measure.id) in reported:
                    continue
                reported.add((at.file, measure.id))
            yield error(
                at,
                "share-without-base",
                f"nothing says what this share ({figure.value.text}) is of",
                "give a 'base', or 'base: not given' if the source names none",
            )


def share_of_a_whole(held: Held) -> Iterator[Problem]:
    """Report shares of more than all there is."""
    for figure in held.figures:
        measure = held.words.measures[figure.measure]
        if measure.kind is MeasureKind.SHARE and figure.value.number > 100:
            at = held.place(figure, "value")
            message = f"a share of {figure.value.text} is more than the whole"
            yield warning(at, "share-over-100", message, "compare it with its source")
