"""What is noted of a question without an answer, and of a report: values only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.model.reply import Outcome, Reason
from bot.ops.gaps.redact import redact

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bot.model.reply import Reply

LONGEST_QUESTION = 200
LONGEST_COMMENT = 500
# A question about a person is refused, and its words are best forgotten with it.
_UNTOLD = frozenset({Reason.REFUSED, Reason.EMPTY})

Slots = tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """A question without an answer: its words without anything personal, what was read of it."""

    question: str
    reason: str
    slots: Slots = ()


@dataclass(frozen=True, slots=True)
class Report:
    """Facts that somebody called wrong, with what they said about it."""

    facts: tuple[str, ...]
    comment: str = ""


def gap_of(question: str, reply: Reply, *, private: Callable[[str], bool]) -> Gap | None:
    """Make an entry of a question, or none: answered, or nothing that may be kept.

    `private` tells whether a text is in distress; nothing of it is kept. Nor is a long text, which
    is rather somebody's message than a question.
    """
    if reply.outcome is not Outcome.NO_ANSWER or reply.reason is None or reply.reason in _UNTOLD:
        return None
    words = redact(question)
    if not words or len(words) > LONGEST_QUESTION or private(question):
        return None
    return Gap(words, reply.reason.value, _slots(reply.read_as))


def report_of(
    facts: tuple[str, ...], comment: str, *, private: Callable[[str], bool]
) -> Report | None:
    """Make an entry of a report; none if the comment is in distress."""
    if private(comment):
        return None
    return Report(tuple(sorted(facts)), redact(comment)[:LONGEST_COMMENT])


def _slots(read_as: Mapping[str, str | tuple[str, ...]]) -> Slots:
    as_lists = ((key, (got,) if isinstance(got, str) else got) for key, got in read_as.items())
    return tuple(sorted((key, tuple(map(redact, got))) for key, got in as_lists if any(got)))
