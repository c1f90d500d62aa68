"""Counts claimed of several places or times in turn: "A had 90 and B 60", "from 60 to 90".

May import the look-up.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.answers.asking import Answering
from bot.answers.checked.agreement import agrees
from bot.answers.checked.relations import each_area, marked
from bot.answers.checked.sums import Finding, two_counts
from bot.language.shown import checking
from bot.model.facts import Figure
from bot.model.query import Query, When
from bot.model.reply import Verdict
from bot.model.value import Bound, Scale, Value
from bot.questions.names.bare import NUMBER
from bot.regex import regex

_TWO = 2
_FROM_TO = regex(r"\bfrom N\b.*\bto N\b")
_BACK_FROM = regex(r"\bN\b.*\b(?:from|against|compared (?:with|to)|versus|vs|than) N\b")
_THEN = regex(r"N [^P]*N (?:M )?(?:(?:in|during|for|of|from) )?P[^P]*")
_MOVED = regex(r"\bwas N\b.*\bN\b|\bN (?:before|then)\b.*\bN\b|\bN to N\b")


def claimed(at: Answering, query: Query) -> Finding | None:
    """Several counts, each claimed of a place or a time in turn: "from 60 to 90".

    None where none of them is held for its own.
    """
    claims = [value for value in query.numbers if value.scale is Scale.COUNT]
    if len(claims) < 2 or len(query.numbers) != query.bare.count(NUMBER):
        return None
    if len(claims) < len(query.numbers) and len({value.number for value in claims}) < len(claims):
        return None  # one number told twice
    shown = _in_order(at, replace(query, bare=marked(query, *claims)))
    if len(shown) != len(claims):
        return None
    if all(map(_agree, claims, shown)):
        return Finding(Verdict.MATCHES, shown)
    if not all(any(_agree(claim, figure) for figure in shown) for claim in claims):
        told = [
            figure for claim, figure in zip(claims, shown, strict=True) if _agree(claim, figure)
        ]
        exact = all(figure.value.bound is Bound.EXACT for figure in shown if figure not in told)
        return Finding(Verdict.DIFFERS, shown) if told and exact else None
    return Finding(Verdict.DIFFERS, shown, checking.EXCHANGED)


def _agree(claim: Value, figure: Figure) -> bool:
    return agrees(claim, figure.value, exactly=False)


def _in_order(at: Answering, query: Query) -> tuple[Figure, ...]:
    """The counts that the numbers are claimed of, in the order of the numbers."""
    slots = query.slots
    order = re.sub(r"[^APN]+", "", query.bare)
    if len(slots.areas) > 1:
        each = each_area(at, query)
        named = re.sub(r"P|(?<=A)A(?=N)", "", order)
        return each if named in ("AN" * len(each), "NA" * len(each)) else ()
    pair = two_counts(at, slots)
    if pair is None:
        return ()
    later, earlier = pair
    if len(slots.periods) == 2 and re.search(r"PNPN|NPNP", order.replace("A", "")):
        held = {(f.period.start, f.period.months): f for f in pair if f.period}
        found = [held.get((period.start, period.months)) for period in slots.periods]
        return tuple(figure for figure in found if figure)
    back = When.PREVIOUS in slots.when and len((*slots.periods, *slots.when)) <= _TWO
    if back and (beside := _beside_before(query, order.replace("A", ""), pair)):
        return beside
    if _FROM_TO.search(query.bare):
        return earlier, later
    before = slots.when == (When.PREVIOUS,) and not slots.periods and _THEN.search(query.bare)
    if before or _BACK_FROM.search(query.bare):
        return later, earlier
    moved = query.cues & {"RISE", "FALL"} or _MOVED.search(query.bare)
    return (earlier, later) if moved else ()


def _beside_before(query: Query, order: str, pair: tuple[Figure, Figure]) -> tuple[Figure, ...]:
    """The counts in the order of two numbers, one of a year and one of the year before it."""
    back = _YEAR_BEFORE.search(query.text)
    first, second = (query.text.find(value.text.lower()) for value in query.numbers[:_TWO])
    if back is None or not 0 <= first < second:
        return ()
    later, earlier = pair
    if order == "NPN":
        return pair  # "A 90, the year before 60"
    if order == "NPNP":
        return (later, earlier) if back.start() > second else (earlier, later)
    if order == "PNPN":
        return (earlier, later) if back.start() < first else (later, earlier)
    return ()


_YEAR_BEFORE = regex(r"\b(?:before|previous|prior|preceding|earlier)\b")


def in_per_cent(query: Query) -> Query:
    """The query with what is said once said of both: "A rose by 51 per cent and B by 36"."""
    scales = [value.scale for value in query.numbers]
    if scales != [Scale.PERCENT, Scale.COUNT] or not _BY_AND_BY.search(query.bare):
        return query
    one, other = query.numbers
    return replace(query, numbers=(one, replace(other, scale=Scale.PERCENT)))


_BY_AND_BY = regex(r"\bby N,? (?:and|but|while) (?:\w+ )?A (?:\w+ )?by N$")
