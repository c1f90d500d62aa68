"""Claims of order without a number: that A is above B, or that it went up or down.

May import the arithmetic and the look-up.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from bot.answers import arithmetic, over_time, rises, sums
from bot.answers.arithmetic import Worked
from bot.answers.asking import Answering
from bot.answers.lookup import COUNTS
from bot.answers.operands import resolve
from bot.answers.sums import CHANGES, Finding
from bot.language import checking, ordering
from bot.language.describe import measure_of, names_of
from bot.model.facts import Figure
from bot.model.query import Query
from bot.model.reply import Verdict
from bot.regex import regex


def above(at: Answering, query: Query) -> Finding | None:
    """Is A above B? checked against two held figures of the same kind."""
    if found_above := rises.above_total(at, query):
        return _above(*found_above)
    kinds = CHANGES if "RISE" in query.cues else COUNTS
    slots = query.slots if kinds is COUNTS else replace(query.slots, when=())
    operands = resolve(at.index, slots, kinds)
    found = [figure for figure in operands.found if not figure.value.rounded]
    found = over_time.in_order(query, found) if operands.axis == "period" else found
    if len(found) != 2 or arithmetic.unlike(at.index.base, found[0], found[1], axis=operands.axis):
        return None
    judged = ordering.downwards(query.text, names_of(measure_of(at.index.base, found[0])))
    lower = "BELOW" in query.cues if judged is None else judged

    def beyond(one: Figure, other: Figure) -> bool:
        return (other if lower else one).value.number > (one if lower else other).value.number

    if kinds is COUNTS and (told := over_time.throughout(at, query, beyond)):
        return told
    holds = beyond(found[0], found[1])
    if holds and _OVERTAKES.search(query.text):
        return None  # what was so before would have to be known
    worked = arithmetic.difference(at.index.base, found[0], found[1])
    verdict = Verdict.MATCHES if holds else Verdict.DIFFERS
    words = checking.WORKED_OUT.format(words=worked.words)
    return Finding(verdict, tuple(found), words, worked.computed)


def _above(shown: tuple[Figure, ...], worked: list[Worked]) -> Finding:
    """Whether a rise is above a total, by how far apart they are."""
    [apart] = worked[-1].computed
    verdict = Verdict.MATCHES if Decimal(apart.value) > 0 else Verdict.DIFFERS
    words = checking.WORKED_OUT.format(words=" ".join(one.words for one in worked))
    return Finding(verdict, shown, words, (apart,))


_OVERTAKES = regex(r"\b(?:overt(?:ake|ook|aken)|caught up|catch up)\b")


def moved(at: Answering, query: Query) -> Finding | None:
    """Did it go up, or down? checked against the published change, or else two held counts."""
    down = bool(query.cues & ({"FALL", "BELOW"} if "COMPARE" in query.cues else {"FALL"}))
    slots = replace(query.slots, when=())
    found = [f for f in resolve(at.index, slots, CHANGES).found if f.area in slots.areas]
    if found:
        holds = all((figure.value.number < 0) is down for figure in found)
        verdict = Verdict.MATCHES if holds else Verdict.DIFFERS
        return Finding(verdict, tuple(found))
    pair = sums.two_counts(at, query.slots)
    if pair is None:
        return None
    later, earlier = pair
    holds = (later.value.number < earlier.value.number) is down
    verdict = Verdict.MATCHES if holds else Verdict.DIFFERS
    worked = arithmetic.difference(at.index.base, later, earlier)
    words = checking.WORKED_OUT.format(words=worked.words)
    return Finding(verdict, pair, words, worked.computed)
