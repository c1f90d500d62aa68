"""What areas added to the rise of the whole around them: "how much of A's growth came from B".

It is the share that the difference of their counts makes up in the difference of the whole's. May
import the arithmetic and the look-up.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from bot.answers.asking import Answering
from bot.answers.checked.agreement import agrees
from bot.answers.checked.sums import Finding, two_counts
from bot.answers.worked_out import arithmetic
from bot.answers.worked_out.derived import derived
from bot.answers.worked_out.wholes import whole_of, widest_around
from bot.language.shown import checking
from bot.model.facts import Figure
from bot.model.query import Query
from bot.model.reply import Reply, Verdict
from bot.model.value import Bound, Scale, Value
from bot.regex import regex

_Pair = tuple[Figure, Figure]
_MOVE = (
    r"(?:ris(?:e|es)|increase|growth|jump|climb|surge|gain|fall|drop|decrease|decline|"
    r"(?:extra|additional|added|more) M)"
)
_PART = r"(?:how much|how many|share|part|M|proportion|fraction|percentage|per ?cent|chunk|slice)"
_ASKED = regex(
    rf"\b{_PART} of (?:(?:the|that|this|all|its|those|these|A|total|overall) )+{_MOVE}\b|"
    rf"^of (?:the|all the|those|these) (?:A )?{_MOVE}\b|"
    rf"\bcontribut\w+ (?:\w+ ){{0,3}}?to (?:(?:the|that|this|A) )*{_MOVE}\b",
    has="of the|of that|of this|of all|of its|of those|of these|of A|of total|of overall|contribut",
)


def answer(at: Answering, query: Query) -> Reply | None:
    """The share of a rise that areas within the whole make up; None where none is asked for."""
    if query.slots.unknown or not _ASKED.search(query.bare):
        return None
    found = _moves(at, query)
    if found is None:
        return None
    within, around = found
    held = [*within, around]
    worked = [arithmetic.difference(at.index.base, *pair) for pair in held]
    share = arithmetic.share_of_rise(within, around)
    inputs = tuple(figure for pair in held for figure in pair)
    return derived(at, inputs, [*worked, *([share] if share else [])])


def claimed(at: Answering, query: Query, value: Value) -> Finding | None:
    """What comes of a part of a rise that is claimed: "a third of A's rise was in B"."""
    part = value.scale is Scale.PERCENT and _CLAIMED.search(query.bare)
    if not part or len(query.slots.areas) < _TWO:
        return None
    found = _moves(at, query)
    share = arithmetic.share_of_rise(*found) if found else None
    if found is None or share is None:
        return Finding(Verdict.CANNOT_CHECK)
    within, around = found
    shown = tuple(figure for pair in (*within, around) for figure in pair)
    result = Value("", Decimal(share.computed[0].value), scale=Scale.PERCENT)
    verdict = Verdict.MATCHES if agrees(value, result, exactly=False) else Verdict.DIFFERS
    if value.number < result.number and around[0].value.bound is not Bound.EXACT:
        verdict = Verdict.CANNOT_CHECK  # it is "at most" so much, and may be less
    return Finding(verdict, shown, checking.WORKED_OUT.format(words=share.words), share.computed)


_TWO = 2
_CLAIMED = regex(rf"\bN of (?:(?:the|that|this|all|its|those|A|total|overall) )*{_MOVE}\b")


def _moves(at: Answering, query: Query) -> tuple[list[_Pair], _Pair] | None:
    """The counts before and after of the parts named and of the whole around them."""
    slots = query.slots
    if not slots.areas or slots.places:
        return None
    whole = whole_of(at, slots.areas) or widest_around(at, slots.areas)
    parts = tuple(area for area in slots.areas if area != whole)
    pairs = [_pair(at, query, area) for area in (*parts, whole or "")]
    held = [pair for pair in pairs if pair]
    if not (whole and parts) or len(held) < len(pairs):
        return None
    *within, around = held
    unlike = any(
        arithmetic.unlike(at.index.base, one, other, axis="area")
        for pair in within
        for one, other in zip(pair, around, strict=True)
    )
    return None if unlike else (within, around)


def _pair(at: Answering, query: Query, area: str) -> _Pair | None:
    """The later and the earlier count of an area."""
    return two_counts(at, replace(query.slots, areas=(area,)))
