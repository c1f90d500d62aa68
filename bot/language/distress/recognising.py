"""From a message to the kinds of help, the leading one first."""

from __future__ import annotations

from bot.language.distress.abroad import is_abroad
from bot.language.distress.folding import Word, words
from bot.language.distress.learnt import learnt
from bot.language.distress.need import Kind, Need
from bot.language.distress.signs import sentences, signs

ENOUGH = 0.2
"""The log odds from which a message, or a sentence of it, is taken for a plea.

Chosen on texts that nothing was learnt from (tests/safety/*_check.tsv): at most 3 % false alarms.
"""
ALSO = 0.0
"""The log odds from which another kind of help is offered beside the leading one."""
MOST = 3
SHORTEST = 4
"""Words from which a sentence is looked at on its own: a plea may stand in a long story."""


def recognise(text: str) -> Need | None:
    """Return the help someone needs who writes this; None when nobody is in trouble."""
    told = words(text)
    parted = sentences(told)
    apart = [one for one in parted if len(one) >= SHORTEST] if len(parted) > 1 else []
    plea = next((part for part in (told, *apart) if _is_plea(part)), None)
    if plea is None:
        return None
    odds = learnt()["kinds"].of(signs(plea))
    order = sorted(odds, key=lambda kind: -odds[kind])
    kinds = [Kind(kind) for kind in order[:MOST] if kind == order[0] or odds[kind] >= ALSO]
    return Need((*kinds, Kind.ABROAD) if is_abroad(told) else tuple(kinds))


def _is_plea(part: list[Word]) -> bool:
    return bool(part) and learnt()["trouble"].of(signs(part))["trouble"] >= ENOUGH
