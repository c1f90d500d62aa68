"""Whether a text that fits tells what it is asked for: a thing of that kind, and what was done.

May import model and language.
"""

from __future__ import annotations

from bot.language.asking.answer_kinds import (
    AnswerKind,
    tells,
    tells_aged,
    tells_number,
    wanted,
)
from bot.language.asking.doings import tells_done
from bot.model.facts import Note, Quote
from bot.model.query import Query

_WITH_QUOTES = frozenset({AnswerKind.PERSON, AnswerKind.EVENT})
"""What is told beside a quote: who says it, in what office; and that somebody did."""
_SAID = frozenset({"SAY", "WHO_SAID"})
"""Signs that what is asked is when something was said, which is told beside it."""


def note_tells(query: Query, note: Note, *, certain: bool = False) -> bool:
    """Whether a note tells it; one `certain` to be meant may leave out what only "when" asks."""
    kinds = wanted(query.text, certain=certain)
    return all(tells(note.text, kind) for kind in kinds) and _tells(query, note)


def quote_tells(query: Query, quote: Quote) -> bool:
    """Whether a quote tells it, or what is shown with it does."""
    beside = {*_WITH_QUOTES, AnswerKind.DATE} if query.cues & _SAID else _WITH_QUOTES
    kinds = (kind for kind in wanted(query.text) if kind not in beside)
    return all(tells(quote.text, kind) for kind in kinds) and _tells(query, quote)


def _tells(query: Query, held: Note | Quote) -> bool:
    counted = tells_number(query.text, held.text)
    counted = counted and tells_aged(query.text, held.text, held.ask, held.topics)
    return counted and tells_done(query.text, held.text, held.ask)
