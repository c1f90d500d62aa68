"""The gap between two things at two times, side by side. May import the arithmetic."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.asking import Answering
from bot.answers.held.lookup import COUNTS
from bot.answers.held.operands import each_member, resolve
from bot.answers.worked_out import arithmetic
from bot.answers.worked_out.derived import derived
from bot.model.facts import Figure
from bot.model.query import Query, Slots, When
from bot.model.reply import Reply
from bot.regex import regex

_TWO = 2
_MOVED = regex(
    r"\b(?:gap|difference|distance|lead|margin)\b.*\b(?:grows?|grew|grown|widen(?:s|ed|ing)?|"
    r"narrow(?:s|ed|ing)?|shr[iau]nk|clos(?:es?|ed|ing)|chang(?:es?|ed|ing)|increas(?:ed|ing)|"
    r"bigger|smaller|larger|up|down|decreas(?:ed|ing)|same)\b"
)


def answer(at: Answering, query: Query) -> Reply | None:
    """Both gaps; None where one alone is asked for, or they are not held."""
    slots = query.slots
    sides = _sides(slots)
    both = len(slots.periods) + len(slots.when) == _TWO or When.EACH in slots.when
    if (
        "DIFFERENCE" not in query.cues
        or "POINTS" in query.cues
        or not sides
        or not (both or _MOVED.search(query.text))
    ):
        return None
    if not both and (slots.periods or slots.when):
        return None
    timed = slots if slots.periods else replace(slots, when=(When.EACH,))
    rows = [_row(at, replace(timed, areas=areas, by=by)) for areas, by in sides]
    if any(len(row) != _TWO for row in rows):
        return None
    pairs = list(zip(*rows, strict=True))
    axis = "area" if len(slots.areas) == _TWO else "breakdown"
    if any(arithmetic.unlike(at.index.base, one, other, axis=axis) for one, other in pairs):
        return None
    worked = [arithmetic.difference(at.index.base, one, other) for one, other in pairs]
    inputs = tuple(figure for pair in pairs for figure in pair)
    return derived(at, inputs, worked)


def _sides(slots: Slots) -> list[tuple[tuple[str, ...], tuple[tuple[str, str], ...]]]:
    """What the gap is between: two areas, or two members of one breakdown."""
    if slots.paired or slots.places:
        return []
    members = each_member(slots)
    if len(slots.areas) == _TWO and len(members) < _TWO:
        return [((area,), slots.by) for area in slots.areas]
    if len(slots.areas) < _TWO and len(members) == _TWO:
        return [(slots.areas, by) for by in members]
    return []


def _row(at: Answering, slots: Slots) -> list[Figure]:
    """One side's counts, the earlier first."""
    found = resolve(at.index, slots, COUNTS).found
    return sorted(found, key=lambda figure: figure.period.end if figure.period else 0)
