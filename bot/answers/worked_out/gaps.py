"""The gap between two things at two times, side by side. May import the arithmetic.

By what factor a gap grew, or by what percentage, is not worked out: it may have begun at next to
nothing. The figures are shown.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answers.asking import Answering
from bot.answers.held.lookup import COUNTS
from bot.answers.held.operands import each_member, resolve
from bot.answers.worked_out import arithmetic
from bot.answers.worked_out.derived import derived, refuse
from bot.language.shown import computing
from bot.model.facts import Figure
from bot.model.query import Query, Slots, When
from bot.model.reply import Reason, Reply
from bot.regex import regex

_TWO = 2
_MOVED = regex(
    r"\b(?:gap|difference|distance|lead|margin)\b.*\b(?:grows?|grew|grown|widen(?:s|ed|ing)?|"
    r"narrow(?:s|ed|ing)?|shr[iau]nk|clos(?:es?|ed|ing)|chang(?:es?|ed|ing)|increas(?:ed|ing)|"
    r"bigger|smaller|larger|up|down|decreas(?:ed|ing)|same)\b"
)


_GAP = r"(?:gap|lead|margin|difference|distance)"
_SIZED = r"(?:larger|bigger|wider|greater|smaller|narrower|as (?:large|big|wide|great|small))"
_GREW = regex(
    rf"\b{_GAP}\b.*\b(?:grow|grew|grown|widen(?:ed)?|shr[iau]nk|narrow(?:ed)?|close[ds]?)\b|"
    rf"\b(?:did|has|does|do)\b.*\b{_GAP}\b.*\b(?:increased?|rise|risen|go up|gone up|changed?)\b|"
    rf"\b(?:increase|growth|rise|change|decrease) (?:in|of) (?:the|that|this|their|its) {_GAP}\b|"
    rf"\b{_SIZED} (?:\w+ ){{0,2}}?(?:the|that|this|their|its) {_GAP}\b",
    has="gap|lead|margin|difference|distance",
)
_BY_PART = regex(
    r"\bby (?:what|which) (?:factor|multiple|share|proportion)|\bhow many times|"
    r"\b(?:per ?cent(?:age)?|percentage)(?! points?)\b",
    has="factor|multiple|share|proportion|times|percent|per cent",
)


def grown(at: Answering, query: Query) -> Reply | None:
    """A refusal where it is asked by what part a gap grew; None elsewhere."""
    if not (_BY_PART.search(query.text) and _GREW.search(query.text)):
        return None
    each = replace(query.slots, when=query.slots.when or (When.EACH,))
    rows = [_row(at, replace(each, areas=areas, by=by)) for areas, by in _sides(each)]
    shown = tuple(figure for row in rows for figure in row)
    return refuse(Reason.NOT_COMPUTABLE, computing.NOT_COMPUTABLE_GAP, at, shown)


def answer(at: Answering, query: Query) -> Reply | None:
    """Both gaps; None where one alone is asked for, or they are not held."""
    slots = query.slots
    sides = _sides(slots)
    if "DIFFERENCE" not in query.cues or "POINTS" in query.cues or not sides:
        return None
    timed = _timed(query)
    if timed is None:
        return None
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


def _timed(query: Query) -> Slots | None:
    """The slots with both times: of one alone that the gap is set against, with the latest."""
    slots = query.slots
    each, named = replace(slots, when=(When.EACH,)), len(slots.periods) + len(slots.when)
    if named == _TWO or When.EACH in slots.when:
        return slots if slots.periods else each
    if not named:
        return each if _MOVED.search(query.text) else None
    if not _THAN.search(query.bare):
        return None
    if slots.periods:
        return replace(slots, when=(When.LATEST,))
    return each if slots.when == (When.PREVIOUS,) else None


_THAN = regex(
    r"\b(?:wider|narrower|bigger|smaller|larger|greater|higher|lower|closer)\b.*\bthan\b[^AG]* P\b|"
    r"\bsame\b.* as\b[^AG]* P\b|\b(?:compared|relative) (?:with|to)\b[^AG]* P\b"
)
"""The gap is set against that of the time named: "is it wider than it was the year before?"."""


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
