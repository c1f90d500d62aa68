"""Rises in plain numbers: of one key, of several side by side, or against what another counts.

What stands side by side are areas, or members of a breakdown.

May import the arithmetic and the look-up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from bot.answers.asking import Answering
from bot.answers.checked.sums import two_counts
from bot.answers.held.finer import OF_PARTS
from bot.answers.held.lookup import COUNTS, Found
from bot.answers.held.operands import keys, resolve
from bot.answers.worked_out import arithmetic
from bot.answers.worked_out.arithmetic import Worked
from bot.answers.worked_out.derived import derived
from bot.language.shown import computing
from bot.language.shown.describe import area_name, member_names
from bot.model.facts import FactBase, Figure
from bot.model.query import Intent, Query, Slots, When
from bot.model.reply import Computed, Reply
from bot.model.value import Scale
from bot.regex import regex

_TWO = 2


def change_between(at: Answering, query: Query) -> Reply | None:
    """The change from one held count to the next where none is published; None if not two held.

    Of several areas, or members, that of each.
    """
    base, sides = at.index.base, _sides(at, query.slots)
    if len(sides) > 1:
        each = [_over_time(at, side) for side in sides]
        held = [pair for pair in each if pair]
        if len(held) < len(each):
            return None
        changes = [arithmetic.percentage_change(base, *pair) for pair in held]
        told = [_of_side(base, pair, change) for pair, change in zip(held, changes, strict=True)]
        return derived(at, tuple(figure for pair in held for figure in pair), told)
    parts = query.slots.within and OF_PARTS.search(query.text)
    if len(query.slots.periods) > _TWO and not parts:
        return _each_step(at, query.slots)
    pair = None if parts else _over_time(at, query.slots)
    if pair is None or (When.AGO in query.slots.when and _among_others(at, pair[0])):
        return None
    worked = [arithmetic.difference(base, *pair), arithmetic.percentage_change(base, *pair)]
    return derived(at, pair, [each for each in worked if each is not None])


def _each_step(at: Answering, slots: Slots) -> Reply | None:
    """The change from each of three periods or more that are named to the next of them."""
    found = sorted(
        resolve(at.index, slots, COUNTS).found, key=lambda f: f.period.end if f.period else 0
    )
    steps = list(pairwise(found))
    if len(found) != len(slots.periods) or any(
        arithmetic.unlike(at.index.base, later, earlier, axis="period") for earlier, later in steps
    ):
        return None
    worked = [arithmetic.difference(at.index.base, later, earlier) for earlier, later in steps]
    return derived(at, tuple(found), worked)


def _among_others(at: Answering, later: Figure) -> bool:
    """Whether more than two are held of a key: "after 2008" is not on from the last but one."""
    return len(at.index.alike(later)[later.area]) > _TWO


def _sides(at: Answering, slots: Slots) -> list[Slots]:
    """The slots of each area and member that stand side by side, all of the same time."""
    if slots.paired or (len(slots.areas) < _TWO and len(slots.by) < _TWO):
        return [slots]
    each, _ = keys(at.index, replace(slots, periods=(), when=()))
    return [replace(one, periods=slots.periods, when=slots.when) for one in each]


def in_counts(at: Answering, query: Query) -> Reply | None:
    """Each side's change in counts, where rises are set side by side and not in per cent."""
    sides = _sides(at, query.slots) if _counted(query) else []
    if len(sides) < _TWO:
        return None
    pairs = [_counts_over_time(at, side) for side in sides]
    held = [pair for pair in pairs if pair]
    if len(held) < len(pairs) or _unlike(at, held):
        return None
    base = at.index.base
    inputs = tuple(figure for pair in held for figure in pair)
    worked = [_of_side(base, pair) for pair in held]
    sizes = [later.value.number - earlier.value.number for later, earlier in held]
    if len(held) == _TWO:
        larger = sizes.index(max(sizes))
        worked.append(arithmetic.rise_apart(base, held[larger], held[1 - larger]))
    reply = derived(at, inputs, worked)
    if sizes.count(max(sizes)) > 1:
        return reply
    top = held[sizes.index(max(sizes))][0]
    ids = tuple(figure.id for figure in inputs)
    higher = Computed("higher", _name(base, top), "", ids)
    return replace(reply, computed=(*reply.computed, higher))


def of_each(at: Answering, query: Query) -> Reply | None:
    """Each side's change in numbers and in per cent, where rises are compared and none is printed.

    Which is the larger is told where both say the same, or the question says which is meant.
    """
    slots, base = query.slots, at.index.base
    timed = slots.periods or slots.when
    sides = _sides(at, slots)
    moved = query.cues & {"RISE", "FALL"} or (query.intent is Intent.CHANGE and slots.by)
    if len(sides) < _TWO or not moved or slots.places or not timed:
        return None
    pairs = [_over_time(at, side) for side in sides]
    held = [pair for pair in pairs if pair]
    times = {tuple(figure.period for figure in pair) for pair in held}
    if len(held) < len(pairs) or len(times) > 1 or any(map(at.index.changes_of, held[0])):
        return None
    if _unlike(at, held):
        return None
    parts = [arithmetic.percentage_change(base, *pair) for pair in held]
    sizes = [later.value.number - earlier.value.number for later, earlier in held]
    inputs = tuple(figure for pair in held for figure in pair)
    reply = derived(
        at, inputs, [_of_side(base, p, part) for p, part in zip(held, parts, strict=True)]
    )
    shares = [Decimal(part.computed[0].value) for part in parts if part]
    each = [sizes, shares] if len(shares) == len(held) else [sizes]
    tops = {
        _top(moves, falls="FALL" in query.cues)
        for moves in (each[-1:] if _RELATIVE.search(query.text) else each)
    }
    if len(tops) > 1 or None in tops:
        return reply
    name = _name(base, held[tops.pop() or 0][0])
    return replace(reply, computed=(*reply.computed, Computed("higher", name, "", reply.facts)))


def _top(sizes: Sequence[Decimal], *, falls: bool) -> int | None:
    """The place of the largest rise, or fall; None where two are."""
    most = min(sizes) if falls else max(sizes)
    return sizes.index(most) if sizes.count(most) == 1 else None


_RELATIVE = regex(
    r"\b(?:fast\w*|quick\w*|slow\w*|steep\w*|sharp\w*|per ?cent\w*|relative\w*|rate)\b|%"
)
"""It is rises in per cent that are compared."""


def _unlike(at: Answering, held: Sequence[tuple[Figure, Figure]]) -> bool:
    """Whether what stands side by side differs in more than the place or the group."""
    first = held[0][0]
    axis = "breakdown" if any(later.by != first.by for later, _ in held) else "area"
    return any(arithmetic.unlike(at.index.base, first, later, axis=axis) for later, _ in held)


def _name(base: FactBase, figure: Figure) -> str:
    """What one side is called: by its group where it is one of a group, else by its place."""
    return member_names(base, figure) or area_name(base, figure.area)


def _of_side(base: FactBase, pair: tuple[Figure, Figure], part: Worked | None = None) -> Worked:
    """One side's change in counts, and `part` of it in per cent, told by its name."""
    made = [each for each in (arithmetic.difference(base, *pair), part) if each]
    words = " ".join(f"{each.words[:1].upper()}{each.words[1:]}" for each in made)
    told = computing.OF_AREA.format(name=_name(base, pair[0]), words=words)
    return Worked(told, tuple(result for each in made for result in each.computed))


def above_total(at: Answering, query: Query) -> tuple[tuple[Figure, ...], list[Worked]] | None:
    """One area's rise against another's count, as in "A gained more than B had in total".

    The counts and what comes of them, last how far apart the two are; None where none is asked for.
    """
    areas = query.slots.areas
    if len(areas) != _TWO or "RISE" not in query.cues or not _TOTAL.search(query.bare):
        return None
    if at.index.contains(areas[1], areas[0]):
        return None  # "more than the whole country": than that rose
    rise = _counts_over_time(at, replace(query.slots, areas=areas[:1]))
    count = at.index.find(replace(query.slots, areas=areas[1:], when=()), COUNTS)
    if rise is None or not isinstance(count, Found) or len(count.figures) != 1:
        return None
    base = at.index.base
    if arithmetic.unlike(base, rise[0], count.figures[0], axis="area"):
        return None
    worked = [arithmetic.difference(base, *rise), arithmetic.rise_apart(base, rise, count.figures)]
    return (*rise, *count.figures), worked


_TOTAL = regex(
    r"\bthan (?:\w+ ){0,3}?A (?:(?!did|does|has|have|was|were)\w+ ){0,3}?"
    r"(?:in total|altogether|all told|overall|in all)\b|"
    r"\bthan (?:\w+ ){0,2}?A (?:\w+ )?total\b|"
    r"\bthan (?:the )?(?:whole|entire|full|total)(?: \w+){0,3} (?:in|of|for) A\b"
)
"""It is not a rise that stands behind "than"."""


def beside_before(at: Answering, query: Query) -> Reply | None:
    """A count in per cent of the one before it: "this year as a percentage of last year's"."""
    if len(query.slots.areas) > 1 or not _AS_PART.search(query.text):
        return None
    if len(query.slots.periods) + len(query.slots.when) != _TWO:
        return None
    pair = two_counts(at, query.slots)
    if pair is None or arithmetic.unlike(at.index.base, *pair, axis="period"):
        return None
    made = arithmetic.share(pair[:1], pair[1])
    return derived(at, pair, [made]) if made else None


_AS_PART = regex(r"\bas an? (?:\w+ )?(?:share|proportion|percentage|per ?cent|fraction) of\b")


def _counted(query: Query) -> bool:
    """Whether rises are asked for in numbers of what is counted: "how many more did A add"."""
    if query.intent is not Intent.CHANGE or query.cues & {"TIMES", "POINTS", "SHARE"}:
        return False
    if "ABSOLUTE" in query.cues:
        return True
    asked = "HOW_MANY" in query.cues or _HOW_MANY.search(query.text)
    return "RISE" in query.cues and bool(asked)


_HOW_MANY = regex(r"\bby how many\b")


def _counts_over_time(at: Answering, slots: Slots) -> tuple[Figure, Figure] | None:
    """An area's count and the one held before it; None where not both are held."""
    pair = _over_time(at, slots)
    return pair if pair and pair[0].value.scale is Scale.COUNT else None


def _over_time(at: Answering, slots: Slots) -> tuple[Figure, Figure] | None:
    """The same of a count or a rate."""
    pair = two_counts(at, slots)
    if pair is None or arithmetic.unlike(at.index.base, *pair, axis="period"):
        return None
    return pair
