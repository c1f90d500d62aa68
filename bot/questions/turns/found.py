"""What an order came to, where the next question is about it: "by how much did it beat A?".

May import model and language.
"""

from __future__ import annotations

from dataclasses import replace

from bot.language.asking.cue import Cue
from bot.language.asking.ordering import continues
from bot.model.facts import FactBase, Figure
from bot.model.query import Conversation, Intent, Query, Slots
from bot.questions.periods.that_time import THAT_TIME
from bot.regex import regex

_IT = regex(r"\b(?:it|its|there|they|that|this|then)\b")
"""What points to one that was found; "them" and "those" point to all that were put in order."""
_THAN = regex(
    r"\bthan (?:the |in |at |on )*[AGP]\b|"
    r"\b(?:ahead|above|clear|short|in front) (?:of )?(?:the |in |at )*[AGP]\b"
)
"""What it is set against, without a word for it: "how much more than A?"."""
_ORDERED = {Cue.RANK.name, Cue.LOWEST.name, Cue.WHICH_PERIOD.name}
_OF_ALL = frozenset({"RANK", "SOURCE", "MEANING", "WHY", "WHO_SAID"})


def of_found(query: Query, before: Conversation, base: FactBase) -> Conversation:
    """The conversation as after a question of the one that came first, where it is meant."""
    if Cue.RANK.name not in before.cues or before.slots.without or not before.facts:
        return before
    first = _first(before, base)
    if first is None or query.cues & _OF_ALL or continues(query.text):
        return before
    if not (_IT.search(query.text) or THAT_TIME.search(query.text) or _THAN.search(query.bare)):
        return before
    timed = Cue.WHICH_PERIOD.name in before.cues
    slots = Slots(
        measures=(first.measure,),
        areas=before.slots.areas if timed or not first.area else (first.area,),
        periods=(first.period,) if first.period else (),
        by=tuple((group, one) for group, ids in first.by for one in ids),
    )
    return replace(before, slots=slots, intent=Intent.VALUE, cues=before.cues - _ORDERED)


def _first(before: Conversation, base: FactBase) -> Figure | None:
    """The figure that an order came to; None where what was shown is in no order."""
    shown = [base.figures[id_] for id_ in before.facts if id_ in base.figures]
    if not shown or any(one.of or any(len(ids) > 1 for _, ids in one.by) for one in shown):
        return None
    numbers = [one.value.number for one in shown]
    alike = len({one.measure for one in shown}) == 1
    return shown[0] if alike and numbers in (sorted(numbers), sorted(numbers)[::-1]) else None
