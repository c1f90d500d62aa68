"""Which note tells what a measure or a group means. May import model, language, the vocabulary."""

from __future__ import annotations

from bot.language.families import family
from bot.language.normalise import normalise
from bot.language.words import FUNCTION
from bot.model.facts import FactBase, Note
from bot.model.query import Slots
from bot.questions.names.vocabulary import stems_of, words_of
from bot.regex import regex

_ASKED = frozenset(family(word) for word in "mean define definition explain rate".split())
_WHAT = regex(r"(?:what (?:is|are|does|do)|what'?s|define|explain)\b")


def definitions(base: FactBase) -> dict[str, Note]:
    """Each measure with the note that has its name for a title, or is asked for by it alone."""
    called: dict[frozenset[str], list[str]] = {}
    for measure in base.measures.values():
        for name in {measure.name, measure.short or "", *measure.also}:
            called.setdefault(_bare(name), []).append(measure.id)
    called.pop(frozenset(), None)
    found: dict[str, Note] = {}
    for note in base.notes.values():
        asked = (ask for ask in note.ask if _WHAT.match(ask.lower()))
        for text in (note.title or "", *asked):
            for id_ in called.get(_bare(text), ()):
                found.setdefault(id_, note)
    return found


def member_meant(base: FactBase, slots: Slots) -> list[tuple[str, ...]]:
    """The words that ask what counts as the one member named: "what counts as wood?"."""
    members = [base.breakdowns[group].members[id_] for group, id_ in slots.by]
    names = [name for one in members for name in (one.name, *one.also)]
    return [stems_of(f"what counts as {name}") for name in names if len(members) == 1]


def _bare(text: str) -> frozenset[str]:
    """The words that carry the meaning of a name, or of a question for what it means."""
    words = (word for word in words_of(normalise(text)) if word not in FUNCTION)
    return frozenset(family(word) for word in words) - _ASKED
