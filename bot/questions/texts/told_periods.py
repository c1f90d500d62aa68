"""The times that a claim names and those that a text tells, by themselves or by another.

May import model, language and the marking of sentences.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.times.period_words import MentionKind
from bot.model.period import Period
from bot.model.query import Query
from bot.questions.marks import Sentence
from bot.regex import regex

_LATER = frozenset({MentionKind.NEXT, MentionKind.FUTURE})
_EARLIER = frozenset({MentionKind.PREVIOUS, MentionKind.AGO})


def dated_by(claim: Sentence, query: Query) -> list[Period | None]:
    """The times that a claim names; None for one by another that can't be told from the claim."""
    kinds = {mention.kind for _, mention in claim.periods}
    if kinds.isdisjoint(_LATER | _EARLIER):
        return [*query.slots.periods]
    return [*told_periods(claim), *([None] if _year_after(claim) is None else [])]


def told_periods(told: Sentence) -> Iterator[Period]:
    """The times that a text names; "the next year" is the one after the only one it dates."""
    dated = [mention.period for _, mention in told.periods if mention.period]
    yield from dated
    if (year := _year_after(told)) is not None:
        yield Period(12 * year, 12, str(year))


def _year_after(told: Sentence) -> int | None:
    """The year that "the next year" means in a text that dates one thing only."""
    starts = {mention.period.start for _, mention in told.periods if mention.period}
    return starts.pop() // 12 + 1 if len(starts) == 1 and _NEXT_YEAR.search(told.text) else None


_NEXT_YEAR = regex(r"\b(?:in|of|during|early|late) the (?:next|following) year\b")


def left_open(period: Period, told: Sentence) -> bool:
    """Whether a time may be one that a text tells by another: "in 2019 … in the next year"."""
    kinds = {mention.kind for _, mention in told.periods}
    kinds -= _LATER if _year_after(told) is not None else set()
    starts = [mention.period.start for _, mention in told.periods if mention.period]
    later = bool(starts) and period.start > min(starts)
    return bool(kinds & (_LATER if later else _EARLIER))
