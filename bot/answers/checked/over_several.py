"""Counts claimed of several periods together: "A had 226 over the two years".

May import what claims are checked by, and what is worked out.
"""

from __future__ import annotations

from decimal import Decimal

from bot.answers.asking import Answering
from bot.answers.checked import over_time, relations
from bot.answers.checked.agreement import agrees, undecided
from bot.answers.checked.sums import Finding
from bot.answers.held import losses
from bot.answers.held.lookup import COUNTS
from bot.answers.held.operands import resolve
from bot.answers.worked_out import combining
from bot.language.shown import checking
from bot.model.query import Query, When
from bot.model.reply import Verdict
from bot.model.value import Bound, Scale, Value
from bot.regex import regex

_OTHERWISE = frozenset({"CHANGE", "RISE", "FALL", "SHARE", "RANK", "AVERAGE", "AVERAGE_MONTH"})
_ACROSS = regex(r"\b(?:over|across|throughout|within|in) (?:(?:the|those|these|both) )*P\b")


def claimed(at: Answering, query: Query, value: Value) -> Finding | None:
    """What comes of one count held against what its periods come to.

    None where no more than one period is meant, or the count is that of one of them.
    """
    slots = query.slots
    each_of = When.EACH in slots.when and (slots.within or _ACROSS.search(query.bare))
    several = When.SPAN in slots.when or each_of
    each = over_time.ALWAYS.search(query.text) or relations.of_each(query)
    each = each and "TOGETHER" not in query.cues
    counted = value.scale is Scale.COUNT and len(query.numbers) == 1
    if not several or each or not counted or query.cues & _OTHERWISE:
        return None
    held = resolve(at.index, slots, COUNTS).found
    found = tuple(sorted(held, key=lambda figure: figure.period.end if figure.period else 0))
    worked = combining.over_time(at.index.base, found, slots.months)
    if worked is None or any(agrees(value, figure.value, exactly=False) for figure in found):
        return None
    [together] = worked.computed
    bound = Bound.AT_LEAST if together.bound else Bound.EXACT
    size = Decimal(together.value)
    total = Value("", -size if losses.told(at, query, found) else size, bound=bound)
    words = checking.WORKED_OUT.format(words=worked.words)
    if agrees(value, total, exactly=False):
        return Finding(Verdict.MATCHES, found, words, worked.computed)
    verdict = Verdict.CANNOT_CHECK if undecided(total, value) else Verdict.DIFFERS
    return Finding(verdict, found, words, worked.computed)
