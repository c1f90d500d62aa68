"""Claims that one place's rise is so many times another's: "A's rise was three times B's".

The rises in per cent and those in numbers may tell different things: where nothing says which are
meant, both have to. May import the arithmetic and the look-up.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from bot.answers.asking import Answering
from bot.answers.checked import relations
from bot.answers.checked.agreement import agrees
from bot.answers.checked.sums import CHANGES, Finding, two_counts
from bot.answers.held.operands import resolve
from bot.answers.worked_out.arithmetic import rounded
from bot.language.asking.movement import RISE
from bot.language.shown import checking, computing
from bot.language.shown.describe import number_words
from bot.model.facts import Figure, MeasureKind
from bot.model.query import Query
from bot.model.reply import Computed, Verdict
from bot.model.value import Scale, Value
from bot.regex import regex

_TWO = 2


def claimed(at: Answering, query: Query, value: Value) -> Finding | None:
    """What comes of so many times another's rise; None where no rise is claimed to be so.

    How many times as likely it is there, no count tells.
    """
    if value.scale is Scale.TIMES and _of_likelihood(at, query):
        return Finding(Verdict.CANNOT_CHECK)
    if not _of_rises(query, value):
        return None
    slots = replace(query.slots, when=())
    found = [f for f in resolve(at.index, slots, CHANGES).found if not f.value.rounded]
    if len(found) != _TWO or any(_unlike(found[0], one) for one in found):
        return Finding(Verdict.CANNOT_CHECK, tuple(found))
    times = _ratio(*(figure.value.number for figure in found))
    by_counts = None if _PER_CENT.search(query.text) else _by_counts(at, query)
    fits = {_fits(value, one) for one in (times, by_counts) if one is not None}
    if times is None or len(fits) != 1:
        return Finding(Verdict.CANNOT_CHECK, tuple(found))
    one, other = found
    words = computing.RATIO_OF_RISES.format(
        times=number_words(rounded(times)),
        one=number_words(one.value.number),
        other=number_words(other.value.number),
    )
    made = Computed("ratio", f"{rounded(times):f}", "times", (one.id, other.id))
    verdict = Verdict.MATCHES if fits.pop() else Verdict.DIFFERS
    return Finding(verdict, tuple(found), checking.WORKED_OUT.format(words=words), (made,))


def _of_likelihood(at: Answering, query: Query) -> bool:
    measures = (at.index.base.measures[id_] for id_ in query.slots.measures)
    counts = all(measure.kind is MeasureKind.COUNT for measure in measures)
    return counts and "RATE" in query.cues and "RISE" not in query.cues


def _of_rises(query: Query, value: Value) -> bool:
    """Whether one place's rise is claimed to be so many times another's, which no count tells."""
    moved = value.scale is Scale.TIMES and "RISE" in query.cues and len(query.slots.areas) == _TWO
    bare = relations.marked(query, value)
    return moved and bool(_TIMES_RISE.search(bare) and _ROSE.search(bare))


def _unlike(one: Figure, other: Figure) -> bool:
    return (one.of, one.by, one.release, one.period) != (
        other.of,
        other.by,
        other.release,
        other.period,
    ) or other.value.scale is not Scale.PERCENT


def _by_counts(at: Answering, query: Query) -> Decimal | None:
    """How many times the one rise in numbers goes into the other; None where they aren't held."""
    each = (replace(query.slots, areas=(area,), when=()) for area in query.slots.areas)
    pairs = [two_counts(at, slots) for slots in each]
    rises = [later.value.number - earlier.value.number for later, earlier in filter(None, pairs)]
    return _ratio(*rises) if len(rises) == _TWO else None


def _ratio(one: Decimal, other: Decimal) -> Decimal | None:
    return one / other if one > 0 and other > 0 else None


def _fits(value: Value, times: Decimal) -> bool:
    return agrees(value, Value("", times, scale=Scale.TIMES, rounded=True), exactly=False)


_ROSE = regex(rf"\b(?:{RISE})\b")
_TIMES_RISE = regex(r"\bA\b.*\bN\b[^,]*\bA\b")
_PER_CENT = regex(r"\b(?:percent(?:age)?|per cent|pct|proportion\w*|faster|fast|quickly|rates?)\b")
"""The rises in per cent are meant."""
