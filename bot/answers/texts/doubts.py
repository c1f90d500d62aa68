"""Doubts about a note that fits: what is asked for may be another text, or none that is held.

Where the signs for another text outweigh those for the note, the other is told or a question goes
back; a wrong text in familiar words misleads more than either.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from functools import cached_property

from bot.answers import compose
from bot.answers.texts import quotes
from bot.answers.texts.homes import at_home, named_after
from bot.answers.texts.note_bars import (
    ASKED_FOR,
    HOW_MANY,
    contrary,
    counted,
    figure_asked,
    of_other_ages,
    vague,
)
from bot.answers.texts.note_replies import missing, tell
from bot.answers.texts.telling import note_tells
from bot.language.amounts.ages import find_ages
from bot.language.asking.answer_kinds import AnswerKind, tells
from bot.language.normalise import normalise
from bot.language.shown import says
from bot.language.words import root
from bot.model.facts import FactBase, Note
from bot.model.query import Query
from bot.model.reply import Choice, Outcome, Reason, Reply
from bot.questions.names.area_kinds import KIND_OF_AREA
from bot.questions.names.vocabulary import words_of
from bot.questions.reader import Reader
from bot.questions.texts.phrasings import NoteMatch

CLEARLY = 2.0
"""By how much another text has to be likelier than the note for a doubt."""
LEANING = 2.0
"""How much more the words then have to lean to it."""
FAR = 6.0
"""By how much it has to be likelier to be told without asking back."""

ALONE, ALIKE = 8.0, 0.6
"""By how much a note has to be likelier than any other text, and how like a phrasing, for none."""

INSTEAD = 6.0
"""By how much a note has to be likelier than any other text to be told instead of the like."""

AGED = 3.0
"""What has to speak for a note on limits, where an age is held against them."""

_LAST = frozenset({"note", "figure", "decline"})
"""The steps after which a note is still told rather than nothing."""
_SEVERAL = 2
"""Words that tell what is asked, of which a note has to know some."""


class Doubts:
    """Looks again at the notes chosen from one base."""

    def __init__(self, base: FactBase, reader: Reader) -> None:
        self._base = base
        self._gaps = reader.gaps
        self._defining = reader.defining
        self._scope = reader.scope
        self._notes = reader.notes
        self._quotes = reader.quotes
        self._look = reader.look

    def about(self, query: Query, note: Note, *, certain: bool) -> Reply | None:
        """What is replied in place of the note; None where there is no doubt about it.

        A note without a date is no answer to "when", unless it is `certain` to be meant.
        """
        if meant := self._meant(query, note):
            return meant
        if note_tells(query, note, certain=certain):
            return None
        return compose.decline(Reason.NOT_HELD, says.NOT_HELD_MEASURE)

    def _meant(self, query: Query, note: Note) -> Reply | None:
        """The reply to what is meant rather than the note."""
        base = self._base
        if gap := self._gaps.asked(query.words):
            if self._gaps.shares(query.words, gap):
                return missing(base, gap)
            return compose.decline(Reason.NOT_HELD, says.NOT_HELD_MEASURE)
        other = self._look.likelier(query.text, query.words, note.id)
        if other is None or other.by < CLEARLY:
            return None
        if other.id in base.not_held:
            return missing(base, other.id)
        if other.leans < LEANING:
            return None
        stranger = self._strange(query, other.id) > self._strange(query, note.id)
        if other.id in base.quotes and not self._fits(query, other.id):
            return None  # somebody of another place
        if other.by < FAR or stranger or not self._fits(query, other.id):
            return self._which(note.id, other.id)
        held = base.notes.get(other.id)
        return tell(base, held) if held else quotes.show(base, [base.quotes[other.id]])

    def dispelled(self, query: Query, note: Note, strange: Collection[str]) -> bool:
        """Whether the note is asked for nearly as it is phrased, and nothing else is.

        Words strange to it are likely misspelt, then; but not where a figure might be meant, nor
        if they are roots of what is known not to be held.
        """
        if query.slots.when or query.slots.measures or not self._gaps.roots.isdisjoint(strange):
            return False
        first = self._look.likeliest(query.text, query.words)
        if first is None or first.id != note.id:
            return False
        return first.by >= ALONE and first.like >= ALIKE

    def asked_for(self, query: Query, by: float = INSTEAD) -> Note | None:
        """The note that is asked for more nearly than any other text by far."""
        first = self._look.likeliest(query.text, query.words)
        return self._base.notes.get(first.id) if first and first.by >= by else None

    def rather(self, query: Query, reply: Reply) -> Reply:
        """The note that is asked for by far, in few of its own words, rather than that none fits.

        Not where a number is asked for, or a place the note doesn't name.
        """
        missed = reply.reason in (Reason.NOT_HELD, Reason.OUT_OF_SCOPE) and reply.step in _LAST
        note = None if query.carried or not missed or numbered(query) else self.asked_for(query)
        if note is None or contrary(query, note) or of_other_ages(query, note):
            return reply
        if figure_asked(query, note, self._scope, self._defining):
            return reply
        slots = query.slots
        placed = not (slots.areas or slots.places) or self._scope.names(note, slots)
        fits = placed and self._scope.in_scope(note, slots) and self._known(query, note)
        fits = fits and note_tells(query, note)
        note_told = replace(tell(self._base, note), step="note", read_as=reply.read_as)
        return note_told if fits else reply

    def _known(self, query: Query, note: Note) -> bool:
        """Whether a note knows what is asked for, but for a word that may be misspelt."""
        strange = {root(word) for word in query.slots.unknown}
        asked = {root(word) for found in ASKED_FOR.findall(query.text) for word in found}
        speaks = self._notes.speaks(query.words)
        if len(strange) > 1 or strange & (asked | self._gaps.roots):
            return False
        match = self._notes.fit(query.words, note.id)
        if match and not self.tied(query, match):
            return False
        if match and "CLAIM" in query.cues and not (match.telling or speaks):
            return False  # "the earth is flat, they say"
        # Of a place, its name alone makes a question lean to the notes on it.
        few = 1 if query.slots.areas else _SEVERAL
        if match is None or vague(query, match):
            return False
        return match.telling < few or len(match.lacking) < match.telling

    def tied(self, query: Query, match: NoteMatch) -> bool:
        """Whether a note has more of a question than the group it names: "how do I get on G?".

        Two groups say more: that the one is a part of the other, or how they differ. Which of all
        areas comes first, no note tells.
        """
        if "RANK" in query.cues and KIND_OF_AREA.search(query.text):
            return False
        if len(query.slots.by) != 1:
            return True
        [(group, member)] = query.slots.by
        one = self._base.breakdowns[group].members[member]
        named = {word for name in (one.name, *one.also) for word in words_of(name.lower())}
        return self._notes.shares(query.words, match, named)

    def of_ages(self, query: Query) -> Reply | None:
        """The note on limits that an age is held against: "may somebody of 17 join?"."""
        slots = query.slots
        placed = slots.areas or slots.places or slots.periods or slots.when
        if placed or numbered(query) or query.cues & {"SHARE", "RANK"}:
            return None
        for match in self._notes.match(query.words):
            note = self._base.notes[match.note]
            if tells(note.text, AnswerKind.AGE):
                ages = find_ages(normalise(note.text))
                limits = any(age.low is None or age.high is None for age in ages)
                leads = limits and match.evidence(len(match.lacking)) >= AGED
                fits = leads and self._scope.in_scope(note, slots)
                return tell(self._base, note) if fits else None
        return None

    def of_causes(self, query: Query) -> Reply | None:
        """What is told rather than causes, where no change is named: the note asked for.

        Of another place than the note's, that is not held.
        """
        note = self.asked_for(query)
        if note is None:
            return None
        if not self._scope.in_scope(note, query.slots):
            return compose.decline(Reason.NOT_HELD, says.NOT_HELD_MEASURE)
        return tell(self._base, note)

    def of_quotes(self, query: Query, told: Reply | None) -> Reply | None:
        """What is told of quotes, unless another text is likelier than the first of them."""
        other = self._look.likelier(query.text, query.words, told.facts[0]) if told else None
        return None if other and other.by >= CLEARLY else told

    def _strange(self, query: Query, id_: str) -> int:
        """How many words are strange to a text and its phrasings."""
        index = self._notes if id_ in self._base.notes else self._quotes
        match = index.fit(query.words, id_)
        return len(match.lacking) if match else len(query.words)

    def _fits(self, query: Query, id_: str) -> bool:
        """Whether a text is of what is named: a note by its scope, a quote by who said it."""
        if note := self._base.notes.get(id_):
            return self._scope.in_scope(note, query.slots)
        home = self._homes.get(self._base.quotes[id_].speaker)
        return at_home(self._base, [home] if home else [], query.slots.areas)

    @cached_property
    def _homes(self) -> dict[str, str]:
        return named_after(self._base)

    def _which(self, *ids: str) -> Reply:
        return Reply(Outcome.CHOICE, says.WHICH, choices=tuple(map(self.choice, ids)))

    def choice(self, id_: str) -> Choice:
        """A text to choose, by a question that gets it."""
        note = self._base.notes.get(id_)
        if note is not None:
            return Choice(note.title or note.ask[0], note.ask[0], (id_,))
        return quotes.choice(self._base, self._base.quotes[id_])


def numbered(query: Query) -> bool:
    """Whether a number is asked for, or a group at a time or all of something, which have one."""
    slots = query.slots
    dated = slots.periods or slots.when
    whole = slots.measures and not _ALL.isdisjoint(query.words)
    return counted(query) or bool(HOW_MANY.search(query.text) or whole or (slots.by and dated))


_ALL = frozenset("all every whole total together".split())
