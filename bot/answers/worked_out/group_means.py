"""The average of all groups, where that is how a mean is held undivided: "the mean over all apps".

A yield or a wait of an area as a whole is the average of those of its groups; of a count, it is
their sum. May import the arithmetic and the look-up.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answers import compose
from bot.answers.asking import Answering
from bot.answers.held import figures
from bot.answers.held.lookup import Found
from bot.answers.worked_out import arithmetic
from bot.answers.worked_out.derived import derived
from bot.language.shown import says
from bot.language.shown.describe import listed, measure_of
from bot.model.facts import Figure, MeasureKind
from bot.model.query import Intent, Query, Slots
from bot.model.reply import Reply
from bot.regex import regex

_MEAN = regex(r"\b(?:average|averaged|averages|avg|mean)\b", has="average|avg|mean")
_OVER = regex(
    r"\b(?:(?:over|across|of|for|among) (?:(?:all|the|its|their|of|N|M) )*|"
    r"(?:the|all(?: the)?|all N|N) )G\b|\bG\b.* on average\b"
)
"""All groups are meant, taken as one."""
_BESIDE = frozenset({"AVERAGE", "COMPARE", "DIFFERENCE"})
_OTHERWISE = frozenset({"RANK", "SHARE", "TIMES", "REST", "WHICH_PERIOD"})
_KINDS = frozenset({MeasureKind.OTHER})


def answer(at: Answering, query: Query) -> Reply | None:
    """The mean, or a group set against it; None where neither is asked for, or it isn't held."""
    slots = query.slots
    if not _MEAN.search(query.text) or slots.unknown or slots.places or query.numbers[1:]:
        return None
    if query.cues & _OTHERWISE or len(slots.areas) != 1:
        return None
    if slots.groups and not slots.by and _OVER.search(query.bare):
        asked = replace(query, slots=replace(slots, groups=()), intent=Intent.VALUE)
        whole = _one(at, asked.slots)
        return _undivided(at, query, figures.answer(at, asked)) if whole and not whole.by else None
    if len(slots.by) != 1 or not query.cues & _BESIDE:
        return None
    own, whole = _one(at, replace(slots, groups=())), _one(at, replace(slots, by=(), groups=()))
    if own is None or whole is None or whole.by or own.period != whole.period:
        return None
    return derived(at, (own, whole), [arithmetic.difference(at.index.base, own, whole)])


def _undivided(at: Answering, query: Query, reply: Reply) -> Reply:
    """A reply on all groups together, with that it is."""
    names = listed(at.index.base.breakdowns[group].name for group in query.slots.groups)
    told = compose.text(f"{says.UNDIVIDED} {names}.")
    return replace(reply, blocks=(told, *reply.blocks))


def _one(at: Answering, slots: Slots) -> Figure | None:
    """The one mean held for these slots, if what is measured is no count."""
    held = at.index.find(slots, _KINDS)
    alone = held.figures[0] if isinstance(held, Found) and len(held.figures) == 1 else None
    return alone if alone and measure_of(at.index.base, alone).kind in _KINDS else None
