"""What comes of denying a limit: what is at least so much differs from "it did not reach that"."""

from __future__ import annotations

from bot.answers.checked.sums import Finding
from bot.model.facts import Figure
from bot.model.query import Query
from bot.model.reply import Verdict
from bot.model.value import Bound

_OPPOSITE = {Verdict.MATCHES: Verdict.DIFFERS, Verdict.DIFFERS: Verdict.MATCHES}
_FEW = 4


def _open(figure: Figure) -> bool:
    """Whether there may have been more than the number held."""
    return figure.value.bound in (Bound.AT_LEAST, Bound.MORE_THAN)


def _nearest(query: Query, shown: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """Of a long series the figure that comes nearest to the limit, which decides it for all."""
    series = {(figure.measure, figure.area, figure.by) for figure in shown}
    if len(shown) <= _FEW or len(series) > 1 or len(query.numbers) != 1:
        return shown
    most = query.numbers[0].bound in (Bound.AT_LEAST, Bound.MORE_THAN)
    return ((max if most else min)(shown, key=lambda figure: figure.value.number),)


def turned(query: Query, found: Finding) -> Finding:
    """What comes of denying what a finding is about; whose else the number is doesn't matter."""
    if found.verdict is Verdict.OTHER_SCOPE:
        own = tuple(figure for figure in found.shown if figure.area in query.slots.areas)
        return Finding(Verdict.MATCHES if own else Verdict.CANNOT_CHECK, own)
    if found.verdict is Verdict.DIFFERS and any(_open(figure) for figure in found.shown):
        return found._replace(verdict=Verdict.CANNOT_CHECK)
    if found.verdict is Verdict.DIFFERS:
        found = found._replace(shown=_nearest(query, found.shown))
    return found._replace(verdict=_OPPOSITE.get(found.verdict, found.verdict))
