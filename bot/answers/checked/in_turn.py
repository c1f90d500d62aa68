"""Counts claimed of several places or times in turn: "A had 90 and B 60", "from 60 to 90".

May import the look-up.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.answers.asking import Answering
from bot.answers.checked import relations, risen
from bot.answers.checked.agreement import agrees
from bot.answers.checked.sums import Finding, two_counts
from bot.language.asking.movement import FALL, RISE
from bot.language.asking.succession import earlier_first
from bot.language.shown import checking
from bot.model.facts import Figure
from bot.model.query import Query, When
from bot.model.reply import Verdict
from bot.model.value import Bound, Scale, Value
from bot.questions.names.bare import NUMBER, PERIOD
from bot.regex import regex

_TWO = 2
_TOLD_AS = {When.FIRST: "before", When.PREVIOUS: "before", When.NEXT: "later", When.LATEST: "later"}
"""What a time tells of a count beside another."""


def claimed(at: Answering, query: Query) -> Finding | None:
    """Several counts, each claimed of a place or a time in turn: "from 60 to 90".

    None where none of them is held for its own.
    """
    claims = [value for value in query.numbers if value.scale is Scale.COUNT]
    if len(claims) < 2 or len(query.numbers) != query.bare.count(NUMBER):
        return None
    if len(claims) < len(query.numbers) and len({value.number for value in claims}) < len(claims):
        return None  # one number told twice
    alone = len(query.slots.areas) < _TWO
    if any(risen.moves(query, one) for one in claims):
        return None  # "up by 20 to 90"
    if alone and any(relations.claimed(at, query, one) for one in claims):
        return None  # "90, 20 more than the year before"
    shown = _in_order(at, replace(query, bare=relations.marked(query, *claims)))
    if len(shown) != len(claims):
        return None
    if all(map(_agree, claims, shown)):
        turned = alone and _moved_against(query.bare, shown)
        return Finding(Verdict.DIFFERS if turned else Verdict.MATCHES, shown)
    if not all(any(_agree(claim, figure) for figure in shown) for claim in claims):
        told = [
            figure for claim, figure in zip(claims, shown, strict=True) if _agree(claim, figure)
        ]
        exact = all(figure.value.bound is Bound.EXACT for figure in shown if figure not in told)
        return Finding(Verdict.DIFFERS, shown) if told and exact else None
    return Finding(Verdict.DIFFERS, shown, checking.EXCHANGED)


def _moved_against(bare: str, shown: tuple[Figure, ...]) -> bool:
    """Whether two counts are said to have moved the other way: "60, down from 90", of 90 and 60."""
    first, last = sorted(shown, key=lambda f: f.period.end if f.period else 0)[:: len(shown) - 1]
    rose = last.value.number - first.value.number
    said = _ROSE_FROM.search(bare), _FELL_FROM.search(bare)
    return bool(said[rose > 0] and not said[rose < 0] and rose)


_ROSE_FROM = regex(rf"\b(?:{RISE}|up) (?:M )?(?:to N )?from N\b")
_FELL_FROM = regex(rf"\b(?:{FALL}|down) (?:M )?(?:to N )?from N\b")


def _agree(claim: Value, figure: Figure) -> bool:
    return agrees(claim, figure.value, exactly=False)


def _in_order(at: Answering, query: Query) -> tuple[Figure, ...]:
    """The counts that the numbers are claimed of, in the order of the numbers."""
    slots = query.slots
    order = re.sub(r"[^APN]+", "", query.bare)
    if len(slots.areas) > 1:
        each = relations.each_area(at, query)
        named = order.replace("P", "")
        said = (named, re.sub(r"(?<=A)A(?=N)", "", named))  # "in A, A's count was N"
        return each if any(relations.in_turns(one, "A", len(each)) for one in said) else ()
    pair = _since(at, query) or two_counts(at, slots)
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
    alone = len(slots.when) == 1 and not slots.periods
    bare = re.sub(rf"\b{PERIOD} (?={NUMBER}\b)", "before ", query.bare)
    bare = bare if _ONE_BEFORE.search(query.text) else query.bare
    forward = earlier_first(bare, dated=_TOLD_AS.get(slots.when[0], "") if alone else "")
    if forward is None:
        forward = True if query.cues & {"RISE", "FALL"} else None
    return () if forward is None else (earlier, later) if forward else (later, earlier)


def _since(at: Answering, query: Query) -> tuple[Figure, Figure] | None:
    """The latest count and that of the time named for the number before it: "up from N in P"."""
    slots = query.slots
    if len(slots.periods) != 1 or slots.when or not _FROM_THEN.search(query.bare):
        return None
    return two_counts(at, replace(slots, when=(When.LATEST,)))


_FROM_THEN = regex(
    r"\bN\b[^NP]*\b(?:from|after|against|compared (?:with|to)|versus|vs) (?:only |just )?N (?:M )?"
    r"(?:(?:back )?in |for |during )?P\b|\bfrom N (?:M )?(?:(?:back )?in )?P to N\b(?!.*P)"
)


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


_ONE_BEFORE = regex(r"\bthe (?:one|number|figure|count|total) before \d")
"""A number is told by the one after it: "the one before 90"."""
_YEAR_BEFORE = regex(r"\b(?:before|previous|prior|preceding|earlier)\b")


def in_per_cent(query: Query) -> Query:
    """The query with what is said once said of both: "A rose by 51 per cent and B by 36".

    So of the two that points lie between: "A rose 15 points more than B, 51 against 36".
    """
    scales = [value.scale for value in query.numbers]
    apart = sorted(scales) == [Scale.COUNT, Scale.COUNT, Scale.POINTS]
    told = {"percent count": _BY_AND_BY, "count percent": _N_AND_N}
    said = _N_AND_N if apart else told.get(" ".join(scales))
    if said is None or not said.search(query.bare):
        return query
    numbers = (
        replace(value, scale=Scale.PERCENT) if value.scale is Scale.COUNT else value
        for value in query.numbers
    )
    return replace(query, numbers=tuple(numbers))


_BY_AND_BY = regex(r"\bby N,? (?:and|but|while) (?:\w+ )?A (?:\w+ )?by N$")
_N_AND_N = regex(r"\bN (?:and|against|versus|vs|v|to|minus|less|compared (?:to|with)) N\b")
