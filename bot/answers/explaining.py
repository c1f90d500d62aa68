"""Why a reply was given: the steps passed over, and the notes and quotes looked at with their fit.

Worked out anew where it is asked for, so that no other question pays for it. May import the
quotes, the notes' bars and what was read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.answers.texts.note_bars import bar
from bot.answers.texts.quote_index import QuoteIndex
from bot.language.shown.explaining import (
    MARGIN,
    NEEDED,
    NOTE,
    PASSED_OVER,
    QUOTE,
    READ,
    SIGNS,
    STRANGE_TO_IT,
)
from bot.model.query import Query
from bot.questions.texts.phrasings import NoteIndex

MOST = 3
"""Candidates that are shown of each kind."""


def considered(
    query: Query, step: str, steps: Sequence[str], notes: NoteIndex, quotes: QuoteIndex
) -> Iterator[str]:
    """What was considered, one line each; `step` is the one of `steps` that decided."""
    yield READ.format(text=query.text)
    yield SIGNS.format(signs=", ".join(sorted(query.cues)) or "-")
    if passed := steps[: steps.index(step)] if step in steps else ():
        yield PASSED_OVER.format(steps=", ".join(passed))
    yield from _notes(query, notes)
    yield from _quotes(query, quotes)


def _notes(query: Query, notes: NoteIndex) -> Iterator[str]:
    matches = notes.match(query.words)
    for match in matches[:MOST]:
        strange = STRANGE_TO_IT.format(words=", ".join(match.lacking)) if match.lacking else ""
        line = NOTE.format(id=match.note, fit=match.score, lean=match.lean, rank=match.rank)
        yield f"{line}{strange}"
    if matches:
        yield NEEDED.format(fit=bar(query))
    yield from _margin([match.rank for match in matches])


def _quotes(query: Query, quotes: QuoteIndex) -> Iterator[str]:
    fits = [fit for fit in quotes.rank(query.words, query.slots.speakers) if fit.total > 0]
    for fit in fits[:MOST]:
        yield QUOTE.format(id=fit.quote.id, share=fit.share, leads=fit.leads, rank=fit.total)
    yield from _margin([fit.total for fit in fits])


def _margin(ranks: Sequence[float]) -> Iterator[str]:
    """By how much the first leads the second."""
    if len(ranks) > 1:
        yield MARGIN.format(margin=ranks[0] - ranks[1])
