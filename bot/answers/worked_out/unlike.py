"""Two sides of a comparison that are not alike: both are shown, and what differs is named.

May import the look-up.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answers.asking import Answering
from bot.answers.held.lookup import COUNTS, Found
from bot.answers.held.pairs import axis_of
from bot.answers.worked_out.derived import forbidden
from bot.model.facts import Figure, MeasureKind
from bot.model.query import Intent, Query, Slots
from bot.model.reply import Reply

_SHARES = frozenset({MeasureKind.SHARE})
_MOVED = frozenset({"CHANGE", "RISE", "RANK", "AVERAGE"})
"""Signs that it is not the held figures of the sides that are compared."""


def refusal(at: Answering, query: Query) -> Reply | None:
    """A refusal where the figures of the two sides may not be compared; None where they may."""
    if query.sides is None or query.cues & _MOVED or query.slots.unknown:
        return None
    one, other = (_figure(at, query, _measured(query, side)) for side in query.sides)
    if one is None or other is None or one.id == other.id:
        return None
    return forbidden(at, (one, other), axis_of((one, other)))


def _measured(query: Query, side: Slots) -> Slots:
    """A side with the measures that the whole is about: "people live longer in A than in B"."""
    named = query.slots.measures
    own = tuple(measure for measure in side.measures if measure in named)
    return replace(side, measures=own or named) if side.measures else side


def _figure(at: Answering, query: Query, side: Slots) -> Figure | None:
    """The one figure that a side names: a count, or the share where only that is held."""
    kinds = (COUNTS, _SHARES) if side.by or side.groups else (COUNTS,)
    shares = query.intent is Intent.SHARE or not side.by  # a whole group is told as a share
    for kind in reversed(kinds) if shares else kinds:
        found = at.index.find(side, kind)
        if isinstance(found, Found):
            return found.figures[0] if len(found.figures) == 1 else None
    return None
