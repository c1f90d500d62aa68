"""What a message names and the reply to it tells nothing of. Pure.

An answer with figures that says nothing of a place or a group which was named with them is an
answer to something else, or to half of what was asked.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answers import compose
from bot.language.shown import says
from bot.language.shown.describe import listed
from bot.model.facts import FactBase
from bot.model.query import Slots
from bot.model.reply import Outcome, Reason, Reply
from bot.questions.names.nesting import within

_OVER_MANY = {"rank", "crossing", "count"}
"""What is worked out over many areas, and tells of the wider one that they lie in.

So does all that is worked out of areas which nobody named: "the gap between the highest and the
lowest in A".
"""


def figured(base: FactBase, reply: Reply) -> bool:
    """Whether a reply is an answer by figures alone, which checks nothing that was claimed."""
    return by_figures(base, reply) and reply.step == "figure" and reply.verdict is None


def by_figures(base: FactBase, reply: Reply) -> bool:
    """Whether a reply answers, or checks what was claimed, by figures alone."""
    told = reply.outcome is Outcome.ANSWER and reply.step in ("figure", "claim")
    return told and bool(reply.facts) and base.figures.keys() >= {*reply.facts}


def left_out(base: FactBase, named: Slots, reply: Reply) -> Slots | None:
    """The places, members and groups among those `named` that a reply tells nothing of."""
    if not names_any(named):
        return None
    figures = [base.figures[id_] for id_ in reply.facts if id_ in base.figures]
    said = (reply.headline, *(block.text for block in reply.blocks))
    lacks = " ".join(words for words in said if words.startswith(says.NOT_HELD)).lower()
    whole = " ".join(words for words in said if words.startswith(says.UNDIVIDED))
    areas = {figure.area for figure in figures if figure.area}
    found = areas if any(made.what in _OVER_MANY for made in reply.computed) else set()
    found = found | (areas - {*named.areas} if reply.computed else set())
    members = {id_ for figure in figures for _, ids in figure.by for id_ in ids}
    groups = {group for figure in figures for group, _ in figure.by}
    missing = Slots(
        areas=tuple(
            area
            for area in named.areas
            if base.areas[area].name.lower() not in lacks
            and area not in areas
            and not any(within(base.areas, inner, area) for inner in found)
        ),
        by=tuple(
            (group, member)
            for group, member in named.by
            if member not in members
            and base.breakdowns[group].members[member].name.lower() not in lacks
        ),
        groups=tuple(
            group
            for group in named.groups
            if group not in groups and base.breakdowns[group].name not in whole
        ),
    )
    return missing if missing.areas or missing.by or missing.groups else None


def untold(base: FactBase, named: Slots, reply: Reply) -> bool:
    """Whether a reply by plain figures tells none of what is measured by the names in a part."""
    figures = [base.figures[id_] for id_ in reply.facts if id_ in base.figures]
    told = {id_ for figure in figures for id_ in (figure.measure, figure.of)}
    return bool(named.measures) and not reply.computed and told.isdisjoint(named.measures)


def unmeasured(base: FactBase, named: Slots, reply: Reply) -> Reply:
    """A reply, with that nothing more is held of what it left out."""
    words = listed([base.measures[id_].name for id_ in named.measures[:1]])
    said = compose.caveat(says.NOT_HELD_MEASURE_NAMED.format(measure=words))
    return replace(reply, blocks=(*reply.blocks, said))


def names_any(slots: Slots) -> bool:
    """Whether a place, a member or a group is named."""
    return bool(slots.areas or slots.by or slots.groups)


def lacking(base: FactBase, slots: Slots, reply: Reply, *, half: bool) -> Reply:
    """A reply that left something out, with what it left out said first.

    Where that is held, what was told answers another question, and is only shown beside; unless
    it is what `half` of the message asks for.
    """
    words = says.NOT_HELD_BREAKDOWN.format(members=listed(_names(base, slots), "or"))
    if half and _held(base, slots):
        words = says.NOT_TOLD_WITH.format(members=listed(_names(base, slots)))
    if half or not _held(base, slots):
        return replace(reply, blocks=(compose.caveat(words), *reply.blocks))
    return replace(
        reply,
        outcome=Outcome.NO_ANSWER,
        reason=Reason.NOT_HELD,
        headline=says.NOT_TOLD_WITH.format(members=listed(_names(base, slots))),
        blocks=(compose.text(says.COMPARED_WITH.format(line=reply.headline)), *reply.blocks),
        facts=(),
        context=tuple(dict.fromkeys((*reply.facts, *reply.context))),
    )


def _held(base: FactBase, slots: Slots) -> bool:
    """Whether any figure is held of a place, a member or a group."""
    return any(
        figure.area in slots.areas
        or any(
            group in slots.groups or any((group, id_) in slots.by for id_ in ids)
            for group, ids in figure.by
        )
        for figure in base.figures.values()
    )


def _names(base: FactBase, slots: Slots) -> list[str]:
    """What the slots name, in words."""
    return [
        *(base.areas[area].name for area in slots.areas),
        *(base.breakdowns[group].members[member].name for group, member in slots.by),
        *(base.breakdowns[group].name for group in slots.groups),
    ]
