"""What comes of denying a limit: what is at least so much differs from "it did not reach that"."""

from __future__ import annotations

from bot.answers.checked.sums import Finding
from bot.model.facts import Figure
from bot.model.query import Query
from bot.model.reply import Verdict
from bot.model.value import Bound

_OPPOSITE = {Verdict.MATCHES: Verdict.DIFFERS, Verdict.DIFFERS: Verdict.MATCHES}


def _open(figure: Figure) -> bool:
    """Whether there may have been more than the number held."""
    return figure.value.bound in (Bound.AT_LEAST, Bound.MORE_THAN)


def turned(query: Query, found: Finding) -> Finding:
    """What comes of denying what a finding is about; whose else the number is doesn't matter."""
    if found.verdict is Verdict.OTHER_SCOPE:
        own = tuple(figure for figure in found.shown if figure.area in query.slots.areas)
        return Finding(Verdict.MATCHES if own else Verdict.CANNOT_CHECK, own)
    if found.verdict is Verdict.DIFFERS and any(_open(figure) for figure in found.shown):
        return found._replace(verdict=Verdict.CANNOT_CHECK)
    return found._replace(verdict=_OPPOSITE.get(found.verdict, found.verdict))
