"""What the next question may build on. Pure: a conversation in, a conversation out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.model.query import Conversation, Intent, Query, Slots
from bot.model.reply import Outcome, Reason, Reply

_CARRIED = frozenset(
    {"SHARE", "CHANGE", "RISE", "WHO_SAID", "WHO", "DEFINE", "COMPARE", "AVERAGE_MONTH"}
    | {"RANK", "LOWEST", "WHICH_PERIOD", "CLAIM", "RISE_OF", "AVERAGE", "RATE"}
)
"""Signs that a follow-up without its own takes over."""
_WEIGHED = frozenset({"AVERAGE", "RATE", "COMPARE"})
"""Those of what is set against an average; where none is held, the next question is not."""


def remembered(
    before: Conversation, query: Query, reply: Reply, more: Sequence[Query] = ()
) -> Conversation:
    """The conversation after a reply: only an answer changes what the next question builds on."""
    answered = reply.outcome is Outcome.ANSWER
    near = reply.reason in (Reason.NOT_HELD, Reason.NOT_COMPARABLE, Reason.WITHDRAWN)
    placed = reply.outcome is Outcome.HELP and bool(query.slots.areas)
    if placed:  # "What do you have on A?"
        return Conversation(Slots(areas=query.slots.areas), Intent.VALUE, earlier=before.slots)
    if query.intent is Intent.SOURCE and query.carried and reply.facts == before.facts:
        return before  # what was told is still talked about
    # What it was asked of, or shown once more, is still talked about.
    again = reply.step == "again" and (not answered or reply.facts == before.facts)
    if again or not (answered or near or reply.outcome is Outcome.CHOICE):
        # What follows "has A gone up", of which nothing is held, is no more of what was told.
        return replace(before, strange=query.strange) if query.strange else before
    # "How many in A, and how many in B?": what follows may be about both.
    areas = tuple(dict.fromkeys(id_ for one in (query, *more) for id_ in one.slots.areas))
    slots = query.slots if areas == query.slots.areas else replace(query.slots, areas=areas)
    if more and all(one.slots == replace(slots, periods=one.slots.periods) for one in more):
        # "A in P, and in Q": a change is one from P to Q.
        periods = dict.fromkeys(period for one in (query, *more) for period in one.slots.periods)
        slots = replace(slots, periods=tuple(periods))
    dropped = frozenset() if answered or "AVERAGE" not in query.cues else _WEIGHED
    # "Why don't you have A?" asks for no cause of what is asked for next.
    kept = before.intent if query.intent is Intent.WHY and not answered else None
    return Conversation(
        slots,
        kept or query.intent,
        facts=reply.facts if answered else (),
        cues=(query.cues & (_CARRIED - dropped)) | ({"CLAIM"} if reply.verdict else frozenset()),
        earlier=before.slots,
        run=_run(before, slots),
        strange=() if answered else query.strange,
    )


def _run(before: Conversation, slots: Slots) -> Slots:
    """All areas, or members, that the same was asked of, one after another."""
    last, run = before.slots, before.run
    if (slots.measures, slots.periods) != (last.measures, last.periods):
        return slots
    if slots.areas and replace(slots, areas=last.areas, topics=last.topics) == last:
        return replace(run, areas=tuple(dict.fromkeys((*run.areas, *slots.areas))))
    if slots.by and replace(slots, by=last.by, topics=last.topics) == last:
        return replace(run, by=tuple(dict.fromkeys((*run.by, *slots.by))))
    return slots
