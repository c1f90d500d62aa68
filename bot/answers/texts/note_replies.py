"""A note as a reply. May import what replies are made of."""

from __future__ import annotations

from bot.answers import compose
from bot.language.shown import says
from bot.model.facts import FactBase, Note
from bot.model.reply import Choice, Outcome, Reason, Reply


def tell(base: FactBase, note: Note) -> Reply:
    """The note as it is held."""
    return Reply(
        Outcome.ANSWER,
        note.text,
        facts=(note.id,),
        citations=compose.cite(base, [note.source]),
        next_asks=_related(base, note),
    )


def missing(base: FactBase, gap: str) -> Reply:
    """That something is known not to be held, though people ask for it."""
    words = says.NOT_HELD_WORDS.format(words=base.not_held[gap].what)
    return compose.decline(Reason.NOT_HELD, words)


def _related(base: FactBase, note: Note) -> tuple[Choice, ...]:
    related = [
        other
        for other in base.notes.values()
        if other.id != note.id and other.ask and set(other.topics) & set(note.topics)
    ]
    return tuple(
        Choice(other.title or other.ask[0], other.ask[0], (other.id,)) for other in related[:3]
    )
