"""Claims that set two counts against each other: so many more, so many times, together, from … to.

The number claimed is none that is held, but what comes of two that are; it is worked out from them
and both are shown. May import the arithmetic and the look-up.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from bot.answers.asking import Answering
from bot.answers.checked.agreement import agrees
from bot.answers.checked.sums import Finding, two_counts
from bot.answers.held.lookup import COUNTS
from bot.answers.held.operands import each_member, resolve
from bot.answers.worked_out import arithmetic
from bot.language.shown import checking, says
from bot.language.shown.describe import area_name, listed
from bot.model.facts import Figure
from bot.model.query import Query
from bot.model.reply import Verdict
from bot.model.value import Bound, Scale, Value
from bot.questions.names.bare import AREA, GROUP, NUMBER
from bot.regex import regex

_MORE = "more|higher|extra|additional|above|ahead|greater|bigger|larger"
_FEWER = "fewer|less|lower|below|behind|smaller|under"
_DIFFERENCE = regex(rf"N (?:(?!or )[\w]+ ){{0,3}}?(?P<way>{_MORE}|{_FEWER})\b(?P<rest>[^,]*)")
_THAN = regex(r"(?:^|\b(?:than|compared (?:with|to)|of|on|relative to)\b.*?) (?P<what>[AP])\b")
_SET_BESIDE = regex(r"^(?:\w+ )?(?:compared|next|relative|set) (?:with|to|against) .*?A")
_TIMES = regex(
    r"A\b.*?\bN(?: (?:times|as|many|much|high|big|large|often|bad|of|in|the|what|that|those|"
    r"number|figure|count|total|level|amount|size|M|for|were|was|than))* A\b|"
    r"^[^A]*\bN (?:times )?(?:(?:as|so) (?:many|much|high|big|large|often)|more|the M)"
    r"(?: (?:M|of|the|were|are|was|is|in|at|for|recorded))* A (?:\w+ ){0,2}?(?:as|than|of)"
    r"(?: (?:there|were|are|was|is|in|at|for|the|those|that))* A\b"
)
_PER_CENT_APART = regex(
    rf"(?:A\b.*?|^[^A]*)\bN (?P<way>{_MORE}|{_FEWER})\b[^,]*\bthan (?:in |for |at |the )*A\b"
)
"""How many per cent one of two places has more than the other."""
_AS_MANY = regex(r"N (?:times )?(?:as (?:many|much|high|big|large|often|bad)|of|the|what|A)\b")
_TOGETHER = regex(
    r"\b(?:together|combined|between (?:them|the two)|in total|altogether|in all|jointly|"
    r"add(?:s|ed)? up to|sum|put together|the two of them|plus)\b"
)


def claimed(at: Answering, query: Query, value: Value) -> Finding | None:
    """What comes of a number that is claimed of two counts; None where it is claimed of one."""
    if query.bare.count(NUMBER) != len(query.numbers) or value.scale is Scale.POINTS:
        return None
    bare = marked(query, value)
    if _members(query):
        bare = re.sub(rf"\b{GROUP}\b", AREA, bare)  # what is said of two areas is of two groups
    return (
        _difference(at, query, value, bare)
        or _times(at, query, value, bare)
        or _sum(at, query, value)
    )


def marked(query: Query, *values: Value) -> str:
    """The bare question with only these numbers marked as such."""
    if query.bare.count(NUMBER) != len(query.numbers):
        return query.bare
    first, *others = re.split(rf"\b{NUMBER}\b", query.bare)
    marks = [NUMBER if number in values else "_" for number in query.numbers]
    return first + "".join(f"{mark}{rest}" for mark, rest in zip(marks, others, strict=True))


def _difference(at: Answering, query: Query, value: Value, bare: str) -> Finding | None:
    if value.scale is not Scale.COUNT:
        return None
    found = _DIFFERENCE.search(bare)
    if found is None:
        return _gap(at, query, value, bare)
    than = _THAN.search(found["rest"])
    pair = _pair(at, query)
    if pair:
        beside = _SET_BESIDE.match(bare)
        if beside is None and not (than and than["what"] == AREA):
            return None
        one, other = pair[::-1] if beside else pair
    else:
        moved = than and than["what"] != AREA
        periods = two_counts(at, query.slots) if moved else None
        if periods is None and moved:
            periods = two_counts(at, replace(query.slots, periods=(), when=()))
        if periods is None:
            return None
        one, other = periods
    size = one.value.number - other.value.number
    if re.fullmatch(_FEWER, found["way"]):
        size = -size
    worked = arithmetic.difference(at.index.base, one, other)
    return _finding((one, other), worked, agrees(value, Value("", size), exactly=False))


def _gap(at: Answering, query: Query, value: Value, bare: str) -> Finding | None:
    """How far two counts are apart, either way: "the gap between A and B is 77"."""
    pair = _pair(at, query) or (None if query.slots.areas[1:] else two_counts(at, query.slots))
    if pair is None or not _GAP.search(bare):
        return None
    apart = abs(pair[0].value.number - pair[1].value.number)
    worked = arithmetic.difference(at.index.base, *pair)
    return _finding(pair, worked, agrees(value, Value("", apart), exactly=False))


_GAP = regex(
    r"\b(?:gap|difference|distance|margin)\b[^N]*\bN\b|"
    r"\bN (?:\w+ ){0,2}?(?:gap|difference|margin)\b|"
    r"\bN (?:M )?apart\b|\bdiffer(?:s|ed)? by N\b"
)


def _times(at: Answering, query: Query, value: Value, bare: str) -> Finding | None:
    """So many times, or so much of, another area's count."""
    pair = _pair(at, query)
    nested = pair and at.index.contains(str(pair[1].area), str(pair[0].area))
    part = value.scale is Scale.PERCENT
    apart = _PER_CENT_APART.search(bare) if part and "RISE" not in query.cues else None
    if not pair or nested or value.scale is Scale.COUNT or not (apart or _TIMES.search(bare)):
        return None
    one, other = pair
    if (part and not (apart or _AS_MANY.search(bare))) or not other.value.number:
        return None
    worked = arithmetic.ratio(at.index.base, *sorted(pair, key=lambda f: -f.value.number))
    if worked is None:
        return None
    times = one.value.number / other.value.number * (100 if part else 1)
    if apart:
        times = 100 - times if re.fullmatch(_FEWER, apart["way"]) else times - 100
    result = Value("", times, scale=value.scale, rounded=True)
    return _finding(pair, worked, agrees(value, result, exactly=False))


def _sum(at: Answering, query: Query, value: Value) -> Finding | None:
    """So many in several areas, or in two groups, together."""
    if value.scale is not Scale.COUNT or len(query.numbers) != 1:
        return None
    axis, found = _alike(at, query)
    apart = not any(
        at.index.contains(str(one.area), str(other.area)) for one in found for other in found
    )
    if len(found) < 2 or not apart or not _TOGETHER.search(query.bare):
        return None
    if any(arithmetic.unlike(at.index.base, found[0], one, axis=axis) for one in found[1:]):
        return None
    worked = arithmetic.total(at.index.base, found)
    total = sum((figure.value.number for figure in found), Decimal(0))
    return _finding(found, worked, agrees(value, Value("", total), exactly=False))


def passed(query: Query) -> Query:
    """The query with "passed 4,000" read as more than that, and "as many as 90" as that many."""
    if query.bare.count(NUMBER) != len(query.numbers):
        return query
    return replace(query, numbers=tuple(_passed(query, value) for value in query.numbers))


def _passed(query: Query, value: Value) -> Value:
    if value.bound is Bound.UP_TO and value.text.lower().startswith("as many"):
        return replace(value, bound=Bound.EXACT)
    at_mark = value.text.endswith(" mark")
    if value.bound is not Bound.EXACT and not at_mark:
        return value
    bare = marked(query, value)
    if at_mark and (side := _SIDE_OF_MARK.search(bare)):
        above = side["side"] in ("over", "above", "past", "beyond")
        return replace(value, bound=Bound.MORE_THAN if above else Bound.LESS_THAN)
    limits = ((_PASSED, Bound.MORE_THAN), (_AT_MOST, Bound.UP_TO), (_AT_LEAST, Bound.AT_LEAST))
    bound = next((bound for said, bound in limits if said.search(bare)), value.bound)
    return replace(value, bound=bound)


_SIDE_OF_MARK = regex(r"\b(?P<side>over|above|past|beyond|under|below|short of) the N\b")
_AT_MOST = regex(r"\bN M (?:or (?:fewer|less)|at (?:the )?most|max|maximum|tops)\b")
_AT_LEAST = regex(r"\bN M (?:or more|at (?:the )?(?:very )?least|minimum)\b")


def of_each(query: Query) -> bool:
    """Whether a number is claimed of each of several areas: "both A and B had over 50"."""
    several = len(query.slots.areas) > 1 and len(query.numbers) == 1
    return several and bool(_EACH.search(query.bare))


def of_each_measure(query: Query) -> list[Query]:
    """The claim of each of several measures, of all of which one number is claimed."""
    slots = query.slots
    if not slots.apart or len(slots.measures) < _TWO or len(query.numbers) != 1 or slots.by:
        return []
    if not _M_AND_M.search(query.bare):
        return []
    return [
        replace(query, slots=replace(slots, measures=(m,), apart=False)) for m in slots.measures
    ]


_M_AND_M = regex(r"\bM (?:and|as well as) (?:the )?M [^AN]*N\b")
_EACH = regex(r"^(?:\w+ )?both\b|\b(?:both|each|all)\b[^A]*N\b|^(?:A,? )+and (?:\w+ )?A [^AN]*N\b")


def lacking(at: Answering, query: Query, found: list[Figure]) -> str | None:
    """What is not held for an area that a number is claimed of besides others, in words."""
    areas = query.slots.areas
    held = {figure.area for figure in found}
    missing = [area for area in areas if area not in held]
    around = any(at.index.contains(area, str(one)) for area in missing for one in held)
    if len(areas) < _TWO or not missing or around:
        return None
    names = listed([area_name(at.index.base, area) for area in missing])
    return says.NOT_HELD_AREA.format(area=names)


_PASSED = regex(
    r"\b(?:pass(?:ed|es)?|topp?(?:ed|s)?|exceed(?:s|ed)?|surpass(?:ed|es)?|broken?(?: through)?|"
    r"cross(?:ed|es)?|cleared|(?:gone|went|got|going) past) (?:the )?N\b"
)


def one_by_one(at: Answering, query: Query) -> list[tuple[Query, Value]]:
    """Each number with the query of the one place it is claimed of: "A rose 51 %, B 36 %".

    So of groups. None where places and numbers do not take turns, or a number is of two places.
    """
    slots, most = query.slots, len(query.numbers)
    divided = len(slots.areas) < _TWO
    mark, named = (GROUP, len(slots.by)) if divided else (AREA, len(slots.areas))
    order = re.sub(rf"[^{mark}{NUMBER}]+", "", query.bare)
    if not most == named > 1 or not in_turns(order, mark, most):
        return []
    if any(claimed(at, query, value) for value in query.numbers):
        return []
    if order == mark * most + NUMBER * most and "RISE" in query.cues:
        query = replace(query, cues=query.cues | {"RISE_OF"})  # "A grew more than B: 5 against 3"
    if divided:
        each = [replace(slots, by=(member,)) for member in slots.by]
    else:
        each = [replace(slots, areas=(area,)) for area in slots.areas]
    return [(replace(query, slots=one), n) for one, n in zip(each, query.numbers, strict=True)]


def in_turns(order: str, mark: str, most: int) -> bool:
    """Whether each name has its number: "A N and A N", "A and A N and N", "A N against N in A"."""
    turns = {(mark + NUMBER) * most, (NUMBER + mark) * most, mark * most + NUMBER * most}
    return order in turns or order == f"{mark}{NUMBER}{NUMBER}{mark}"


def completed(query: Query) -> Query:
    """The query with the numbers of two places that stand after it: "A had more than B: 5 to 3"."""
    areas = len(query.slots.areas) == query.bare.count(AREA) == len(query.numbers) == _TWO
    if not areas or NUMBER in query.bare or "COMPARE" not in query.cues:
        return query
    return replace(query, bare=f"{query.bare} , {NUMBER} against {NUMBER}")


def _members(query: Query) -> bool:
    """Whether two groups of one breakdown are set against each other, and no two areas."""
    slots = query.slots
    members = each_member(slots)
    return len(slots.areas) < _TWO and len(members) == _TWO == len(set(members))


_TWO = 2


def _pair(at: Answering, query: Query) -> tuple[Figure, Figure] | None:
    """The counts of two areas or groups in the order named; None where no two are alike."""
    axis, found = _alike(at, query)
    if len(found) != _TWO or arithmetic.unlike(at.index.base, found[0], found[1], axis=axis):
        return None
    return found[0], found[1]


def _alike(at: Answering, query: Query) -> tuple[str, tuple[Figure, ...]]:
    """What the counts named differ in, and these counts."""
    if _members(query):
        return "breakdown", _of_members(at, query)
    return "area", each_area(at, query)


def _of_members(at: Answering, query: Query) -> tuple[Figure, ...]:
    """The counts of the groups named, one for each, in the order named."""
    found = resolve(at.index, query.slots, COUNTS).found
    named = {frozenset(figure.by): figure for figure in found}
    order = [
        frozenset((group, frozenset({member})) for group, member in by)
        for by in each_member(query.slots)
    ]
    return tuple(named[by] for by in order if by in named) if len(named) == len(found) else ()


def each_area(at: Answering, query: Query) -> tuple[Figure, ...]:
    """The counts of the areas named, one for each."""
    areas = query.slots.areas
    found = resolve(at.index, query.slots, COUNTS).found if len(areas) > 1 else ()
    return found if len({figure.area for figure in found}) == len(found) == len(areas) else ()


def _finding(shown: tuple[Figure, ...], worked: arithmetic.Worked, holds: bool) -> Finding:
    verdict = Verdict.MATCHES if holds else Verdict.DIFFERS
    words = checking.WORKED_OUT.format(words=worked.words)
    return Finding(verdict, shown, words, worked.computed)
