"""Two held figures told by their numbers, set against each other: "A's 166 less B's 89".

A reader may give the numbers and leave it open what they are of; what they are is looked up, and
what is asked is worked out from the held figures, or refused where they are not alike.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from bot.answers.asking import Answering
from bot.answers.worked_out import arithmetic
from bot.answers.worked_out.arithmetic import Worked
from bot.answers.worked_out.derived import derived, forbidden, with_higher
from bot.language.amounts.units import SIZES
from bot.model.facts import Figure
from bot.model.query import Query
from bot.model.reply import Reply
from bot.model.value import Scale, Value
from bot.regex import regex

_WORK = frozenset(
    {"DIFFERENCE", "TIMES", "POINTS", "SHARE", "REST", "TOGETHER", "CHANGE", "COMPARE"}
)
_ASKED = regex(
    r"\bN\b.* (?:against|versus|vs|v|beside|next to) .*\bN\b|"
    r"\b(?:what|whats|how|hows|work out|calculate|give me|tell me|need|want|which|"
    r"can (?:i|we|you|one) say)\b|"
    r"^(?:the )?(?:difference|gap|ratio|sum|increase|rise|jump|change)\b|^(?:so )?compare\b|"
    r"^(?:is|are|was|were)\b.*\bN\b.*\bN\b|^N N$|"
    r"^(?:N|A|the)\b.* (?:minus|less|divided by|out of|over|as a \w+ of) |"
    r", (?:the )?(?:gap|difference|ratio|sum|total|share|percentage|multiple)$"
)
_AXES = ("area", "period", "breakdown")
_TOTAL = regex(
    r"\bwhat(?:s| is| was| would be)? the (?:total|sum)$|"
    r"\b(?:together|combined|altogether|in all|in total|add(?:ed)? up)\b",
    has="the total|the sum|together|combined|in all|in total|add",
)
_OUT_OF = regex(r"([\d,]+)(?: (?:out )?of | ?/ ?)([\d,]+)|([\d,]+) in ([\d,]{3,})")


def answer(at: Answering, query: Query) -> Reply | None:
    """What comes of two figures named by their numbers; None where that isn't asked."""
    pair = named(at, query)
    return related(at, query, pair) if pair else None


def related(at: Answering, query: Query, pair: tuple[Figure, Figure]) -> Reply | None:
    """What comes of two figures, as far as the words ask for it."""
    if unlike := forbidden(at, pair, axis_of(pair)):
        return unlike
    worked = _worked(at, query, pair)
    reply = derived(at, pair, worked) if worked else None
    return with_higher(at, reply, pair) if reply and axis_of(pair) == "area" else reply


def named(at: Answering, query: Query) -> tuple[Figure, Figure] | None:
    """The two figures that a question names by their numbers, and asks to be set in relation.

    Those alike come first; where no two are, they are told only if each number is of one figure.
    """
    asked = query.cues & _WORK or _TOTAL.search(query.text)
    numbers = [one for value in query.numbers for one in parted(value)]
    if len(numbers) != 2 or not (asked and _ASKED.search(query.bare)):
        return None
    ones, others = (with_number(at, query, value) for value in numbers)
    pairs = [(one, other) for one in ones for other in others if one.id != other.id]
    base = at.index.base
    alike = [pair for pair in pairs if not arithmetic.unlike(base, *pair, axis=axis_of(pair))]
    chosen = alike or pairs
    return chosen[0] if len(chosen) == 1 else None


def parted(value: Value) -> tuple[Value, ...]:
    """The two numbers of "22 out of 166", which is read as a share; "minus 89" is 89 as well."""
    parts = _OUT_OF.fullmatch(value.text)
    if parts is None:
        return (replace(value, number=abs(value.number)),)
    sides = [part.replace(",", "") for part in parts.groups() if part]
    return tuple(Value(side, Decimal(side)) for side in sides if side)


def with_number(at: Answering, query: Query, value: Value) -> list[Figure]:
    """The figures with a number, in the areas named or around them; it may be a percentage."""
    held = at.index.with_value(value) or _printed(at, value)
    areas = query.slots.areas
    around = (f for f in held if any(at.index.contains(str(f.area), area) for area in areas))
    return ([f for f in held if f.area in areas] or list(around)) if areas else held


def _printed(at: Answering, value: Value) -> list[Figure]:
    """The figures printed with a number that counts thousands or more: "the 4,100" of 4,100,000."""
    if value.scale is not Scale.COUNT:
        return []
    sizes = {value.number * size for size in SIZES.values()}
    sized = (figure for figure in at.index.figures if figure.value.number in sizes)
    printed = value.text.split()[-1]
    return [figure for figure in sized if printed in figure.value.text]


def axis_of(pair: tuple[Figure, Figure]) -> str:
    """The slot in which two figures differ, where it is only one."""
    one, other = pair
    differing = [
        name
        for name, differs in zip(
            _AXES,
            (one.area != other.area, one.period != other.period, one.by != other.by),
            strict=True,
        )
        if differs
    ]
    return differing[0] if len(differing) == 1 else ""


def _worked(at: Answering, query: Query, pair: tuple[Figure, Figure]) -> list[Worked]:
    base = at.index.base
    larger, smaller = sorted(pair, key=lambda f: f.value.number, reverse=True)
    later, earlier = sorted(pair, key=lambda f: f.period.end if f.period else 0, reverse=True)
    counts = larger.value.scale is Scale.COUNT
    over_time = axis_of(pair) == "period"
    inside = at.index.contains(str(larger.area), str(smaller.area))
    made: list[Worked | None] = []
    if counts and "TIMES" in query.cues:
        made = [arithmetic.ratio(base, larger, smaller)]
    elif counts and "REST" in query.cues and inside:
        made = [arithmetic.rest(base, larger, (smaller,))]
    elif counts and "SHARE" in query.cues and inside:
        made = [arithmetic.share((smaller,), larger)]
    elif counts and _TOTAL.search(query.text) and not inside:
        made = [arithmetic.total(base, pair)]
    elif over_time and counts:
        made = [
            arithmetic.difference(base, later, earlier),
            arithmetic.percentage_change(base, later, earlier),
        ]
    elif "SHARE" not in query.cues or "POINTS" in query.cues:
        made = [arithmetic.difference(base, *pair)]
    return [each for each in made if each]
