"""What areas added to the rise of the whole around them: "how much of A's growth came from B".

It is the share that the difference of their counts makes up in the difference of the whole's. May
import the arithmetic and the look-up.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answers import arithmetic
from bot.answers.asking import Answering
from bot.answers.derived import derived
from bot.answers.sums import two_counts
from bot.answers.wholes import whole_of, widest_around
from bot.model.facts import Figure
from bot.model.query import Query
from bot.model.reply import Reply
from bot.regex import regex

_MOVE = (
    r"(?:ris(?:e|es)|increase|growth|jump|climb|surge|gain|rise|fall|drop|decrease|decline|"
    r"(?:extra|additional|added|more) M)"
)
_PART = r"(?:how much|how many|share|part|M|proportion|fraction|percentage|per ?cent|chunk|slice)"
_ASKED = regex(
    rf"\b{_PART} of (?:(?:the|that|this|all|its|those|these|A|total|overall) )*{_MOVE}\b|"
    rf"^of (?:the|all the|those|these) (?:A )?{_MOVE}\b|"
    rf"\bcontribut\w+ (?:\w+ ){{0,3}}?to (?:(?:the|that|this|A) )*{_MOVE}\b"
)


def answer(at: Answering, query: Query) -> Reply | None:
    """The share of a rise that areas within the whole make up; None where none is asked for."""
    slots = query.slots
    if not slots.areas or slots.places or slots.unknown or not _ASKED.search(query.bare):
        return None
    whole = whole_of(at, slots.areas) or widest_around(at, slots.areas)
    parts = tuple(area for area in slots.areas if area != whole)
    pairs = [_pair(at, query, area) for area in (*parts, whole or "")]
    held = [pair for pair in pairs if pair]
    if not (whole and parts) or len(held) < len(pairs):
        return None
    *within, around = held
    base = at.index.base
    if any(
        arithmetic.unlike(base, one, other, axis="area")
        for pair in within
        for one, other in zip(pair, around, strict=True)
    ):
        return None
    worked = [arithmetic.difference(base, *pair) for pair in held]
    share = arithmetic.share_of_rise(within, around)
    inputs = tuple(figure for pair in held for figure in pair)
    return derived(at, inputs, [*worked, *([share] if share else [])])


def _pair(at: Answering, query: Query, area: str) -> tuple[Figure, Figure] | None:
    """The later and the earlier count of an area."""
    return two_counts(at, replace(query.slots, areas=(area,)))
