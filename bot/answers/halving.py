"""Whether the replies to two halves of a message serve better than the one to it all.

May import model, language and questions.
"""

from __future__ import annotations

from dataclasses import replace

from bot.language import says
from bot.language.describe import listed
from bot.model.query import Conversation, Intent
from bot.model.reply import Outcome, Reason, Reply
from bot.questions.shape import COUNTING

_PARTS = frozenset(
    {"phrased", "again", "source", "claim", "why", "quote", "note", "figure", "decline"}
)
"""Steps that may answer part of a message."""
_ALONE = _PARTS - {"figure", "claim", "again"}
"""Steps that may answer a second question which leans on nothing of the first."""


def answers(reply: Reply, after: Conversation) -> bool:
    """Whether a half is answered, by what it asks for: a bare subject asks for no figure."""
    slots = after.slots
    keyed = slots.areas or slots.by or slots.groups or slots.periods or slots.when
    counted = after.intent is not Intent.VALUE or after.cues & COUNTING
    told = reply.outcome is Outcome.ANSWER and reply.step in _PARTS
    return told and bool(reply.step != "figure" or keyed or counted)


def stands_alone(reply: Reply, after: Conversation) -> bool:
    """Whether a second half is answered without the first: a figure, if it names its own place."""
    return reply.step in _ALONE or (reply.step == "figure" and bool(after.slots.areas))


def unheld(reply: Reply) -> Reply:
    """A half that is outside the subject, as one that names what is not held of it."""
    unknown = reply.read_as.get("not known", ())
    if reply.reason is not Reason.OUT_OF_SCOPE or not unknown:
        return reply
    words = listed((f"“{word}”" for word in unknown), "or")
    return replace(reply, reason=Reason.NOT_HELD, headline=says.NOT_HELD_WORDS.format(words=words))


def adds(whole: Reply, one: Reply, other: Reply, after: Conversation) -> bool:
    """Whether two replies, each with facts of its own, tell more than the one to the whole.

    Where nothing answers the whole, a held half is told, with what is not held of the other.
    """
    first, second = {*one.facts}, {*other.facts}
    if not answers(other, after):
        return (
            whole.outcome is Outcome.NO_ANSWER
            and one.step == "figure"
            and other.reason is Reason.NOT_HELD
        )
    # Of a sum and a statement the whole tells one at most.
    unserved = one.computed and one.step != other.step == whole.step
    if whole.outcome is Outcome.ANSWER and not ({*whole.facts} < first | second or unserved):
        return False
    return not (first <= second or second <= first)
