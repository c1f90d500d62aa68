"""Notes: definitions, law, background, told in their own words when a question fits them.

A note is reached by its phrasings as a whole. How good the fit has to be depends on what else the
question could mean: a figure that is held for it comes first.
"""

from __future__ import annotations

from bot.answers.asking import Answering
from bot.answers.texts.doubts import Doubts
from bot.answers.texts.note_bars import (
    ASKED_FOR,
    CERTAIN,
    ENOUGH,
    HOW_MANY,
    SURE,
    TOLD,
    about_members,
    bar,
    contrary,
    counted,
    counts_there,
    figure_asked,
    figured,
    is_figure,
    keyed,
    meaning_asked,
    of_other_ages,
)
from bot.answers.texts.note_replies import missing, tell
from bot.language.amounts.ages import find_ages
from bot.language.amounts.units import unit_at
from bot.language.normalise import normalise
from bot.language.words import root
from bot.model.facts import FactBase, Note
from bot.model.query import Intent, Query, Slots
from bot.model.reply import Reply
from bot.questions.only import only_counted
from bot.questions.reader import Reader
from bot.questions.shape import COUNTING, crosses, shown_meant
from bot.questions.texts.about_data import asked_of_all
from bot.questions.texts.defining import member_meant
from bot.questions.texts.phrasings import NoteMatch, fit_of, rank_of

STRANGE = 0.67
"""Needed where a word of the question is one that the note doesn't tell of."""
LIKELY = 0.34
"""Enough where nothing else could be meant and every word is one the note tells of."""
APART = 0.05
"""How much better it then has to fit than the next note."""
LEAST = 0.28
"""Enough where it fits better by far."""
FAR = 0.12
EVIDENCE = 2.8
"""Standard scores by which a note leads, with what else speaks for it, from which it is meant.

Fitted to the development questions that were declined: four rightly told for one told wrongly.
"""
LEANS, MEANT = 2.5, 3.5
"""How far a question has to lean to a note, and what has to speak for it, to be told instead."""
GOING_ON, GOES_ON = 3.0, 4.0
"""The lead of a note, and what speaks for it in all, that a question on another note leans to."""
ALIKE = 0.02
"""How much two notes may differ in fit that fit alike."""
NEARLY = 0.1
"""How much less a note may fit that names the place asked about."""
_SOURCES = tuple("where do the figure come from".split())
_ASKS = frozenset({"WHEN", "WHO", "DEFINE", "MEANING", "YES_NO", "ASKS"})
_SHORT = 3
_NUMBERS = (Intent.VALUE, Intent.SHARE, Intent.CHANGE)


class NoteTeller:
    """Finds the note that a question asks for, if it asks for one."""

    def __init__(self, base: FactBase, reader: Reader) -> None:
        self._base = base
        self._scope = reader.scope
        self._index = reader.notes
        self._defining = reader.defining
        self._gaps = reader.gaps
        self.doubts = Doubts(base, reader)

    def answer(self, at: Answering, query: Query) -> Reply | None:
        """The note asked for, unless the slots lead to a figure."""
        plain = asked_of_all(query)
        of_all = self.asked_by(plain) if plain else None
        return of_all or self._asked(at, query) or self._defined(query)

    def _asked(self, at: Answering, query: Query) -> Reply | None:
        unknown = query.slots.unknown
        if (
            crosses(query)
            or (query.carried and query.intent in _NUMBERS)
            or (query.group_size and query.cues & COUNTING)
        ):
            return None  # a follow-up on a figure, or one
        if any(" " in word for word in unknown):
            # An age or a look-alike that nothing here is about, but for a limit it is held against.
            return self.doubts.of_ages(query)
        if {"WHO", "RANK"} <= query.cues and (told := self.best(query, SURE)):
            return told
        if about_members(query) and (told := self.best(query, SURE)):
            return told
        if keyed(query) and "MEANING" not in query.cues:
            return None
        if unknown and not self._index.known(query.words, unknown):
            return None
        if unknown and self.knows(query):
            if counts_there(query):
                return self.best(query, CERTAIN)
            return self.best(query, SURE if figured(query) else TOLD)
        if not unknown and is_figure(at, query):
            return None
        return self.best(query, max(bar(query), STRANGE) if unknown else bar(query))

    def _defined(self, query: Query) -> Reply | None:
        """The note on what a measure means, where its meaning is asked for and no figure of it."""
        slots, shown = query.slots, shown_meant(query)
        ways = member_meant(self._base, slots) if shown and query.carried else ()
        if of_member := next(filter(None, map(self.asked_by, ways)), None):
            return of_member
        note = self.defining(slots)
        known = shown or not (slots.unknown or "measure" in query.carried)
        named = slots.measures or (shown and query.carried)
        if note is None or not (known and named) or not (shown or meaning_asked(query)):
            return None
        words = query.text.split()
        units = not query.carried and any(unit_at(words, at) for at in range(len(words)))
        of_unit = units or "unit" in words  # it is not what is measured in it
        return self.best(query, TOLD) if of_unit else tell(self._base, note)

    def defining(self, slots: Slots) -> Note | None:
        """The note on what is measured: the one measure named, or the main one."""
        main = (
            ()
            if slots.by or slots.groups or not self._base.about.main
            else (self._base.about.main,)
        )
        meant = slots.measures or main
        return self._defining.get(meant[0]) if len(meant) == 1 else None

    def phrased(self, query: Query) -> Reply | None:
        """The note that has the question among its phrasings, word for word; or a gap that has."""
        if (query.carried and len(query.words) <= _SHORT) or only_counted(query):
            return None
        if gap := self._gaps.phrased(query.words):
            return missing(self._base, gap)
        if query.numbers:
            return None
        held = self._index.phrased(query.words)
        if held is None and len(query.clause) >= _SHORT and not query.slots.unknown:
            held = self._index.phrased(query.clause)  # "they showed me this, what is X?"
        note = self._base.notes[held] if held else None
        return tell(self._base, note) if note and self._scope.in_scope(note, query.slots) else None

    def best(self, query: Query, enough: float) -> Reply | None:
        """The note whose phrasings fit, unless the question names a scope the note doesn't."""
        matches = self._index.match(query.words)
        plain = not query.slots.unknown and query.intent is not Intent.WHO_SAID
        if plain and len(query.clause) > _SHORT and fit_of(matches) < ENOUGH:
            # "It came in 2003, so why do the figures start in 2017?": what is asked may fit better.
            matches = max(matches, self._index.match(query.clause), key=rank_of)
        if not matches:
            return None
        matches = self._placed_first(matches, query.slots)
        note = self._base.notes[matches[0].note]
        if figure_asked(query, note, self._scope, self._defining):
            return None
        if self._scope.names_place(note, query.slots):
            strange = {root(word) for word in query.slots.unknown} & {*matches[0].lacking}
            enough = enough if strange else min(enough, ENOUGH)
        elif (query.slots.areas or query.slots.places) and not self._scope.names(note, query.slots):
            # A note that holds more widely: a question about one place has to mean it.
            enough = max(enough, SURE)
        if matches[0].score < enough or contrary(query, note):
            return None
        return (
            self._told(query, note, matches[0].score)
            if self._scope.in_scope(note, query.slots)
            else None
        )

    def _told(self, query: Query, note: Note, score: float) -> Reply:
        """The note, unless it is doubted that it is the one asked for, or an answer at all."""
        return self.doubts.about(query, note, certain=score >= CERTAIN) or tell(self._base, note)

    def unsaid(self, query: Query) -> Reply | None:
        """That words of somebody who isn't named here are not held, where they are known not to."""
        gap = self._gaps.asked_of(query.words)
        return missing(self._base, gap) if gap else None

    def on(self, topic: str) -> Reply | None:
        """The first note on a topic, for a question that names nothing else."""
        held = (note for note in self._base.notes.values() if topic in note.topics)
        note = next(held, None)
        return tell(self._base, note) if note else None

    def on_sources(self) -> Reply | None:
        """The note that tells where all figures come from: by its topic, or by what it is asked."""
        return self.on("source") or self.asked_by(_SOURCES)

    def asked_by(self, words: tuple[str, ...]) -> Reply | None:
        """The note that is asked for by these words."""
        match = next(iter(self._index.match(words)), None)
        asked = self._base.notes[match.note] if match and match.score >= SURE else None
        return tell(self._base, asked) if asked else None

    def _placed_first(self, matches: tuple[NoteMatch, ...], slots: Slots) -> tuple[NoteMatch, ...]:
        """Notes that name the place asked about come before others that fit about as well."""
        held = self._base.notes
        if not (slots.areas or slots.places or slots.sources):
            # No town was named: of two that fit alike, the one that is about none.
            alike = [m for m in matches if m.rank >= matches[0].rank - ALIKE]
            wide = [m for m in alike if not self._scope.local(held[m.note])]
            return (*wide[:1], *matches) if wide else matches
        least = matches[0].score - NEARLY
        named = [
            match
            for match in matches
            if match.score >= least
            and self._scope.names(held[match.note], slots)
            and self._scope.in_scope(held[match.note], slots)
        ]
        return (*named, *matches) if named else matches

    def likely(self, query: Query) -> Reply | None:
        """The note that fits best by far, for a question that would be declined otherwise."""
        slots = query.slots
        counts = counted(query)
        dated = query.numbers or slots.periods or slots.when
        told_by = slots.speakers or slots.sources
        if counts or dated or told_by or query.carried or any(" " in w for w in slots.unknown):
            return None
        best, *others = (*self._index.match(query.words), None)
        if best is None or best.lacking or not self.knows(query):
            return None
        if not self.doubts.tied(query, best):
            return None
        note = self._base.notes[best.note]
        placed = slots.areas or slots.places
        if placed and not self._scope.names(note, slots):
            return None
        ahead = best.score - (others[0].score if others and others[0] else 0.0)
        likely = best.score >= LIKELY and ahead >= APART
        far = best.score >= LEAST and ahead >= FAR and best.telling
        return self.best(query, 0) if likely or far else None

    def leading(self, query: Query) -> Reply | None:
        """The note that the words of the question speak for, for one that would be declined.

        They may be strange to it in part, but not the word for what is asked: "the budget of the
        film". What tells for it and against it is added up.
        """
        if query.carried or query.intent is Intent.WHO_SAID or counted(query):
            return None
        best = next(iter(self._index.match(query.words)), None)
        if best is None:
            return None
        note, slots = self._base.notes[best.note], query.slots
        strange = {*best.lacking, *self._strange(query, note)}
        asked = {root(word) for found in ASKED_FOR.findall(query.text) for word in found}
        speaks = slots.topics or self._index.speaks(query.words)
        barred = contrary(query, note) or of_other_ages(query, note)
        barred = barred or figure_asked(query, note, self._scope, self._defining)
        barred = barred or bool(slots.areas and not self._index.shares(query.words, best))
        barred = barred or not self.doubts.tied(query, best)
        if strange & asked or barred or not speaks:
            return None
        placed = bool(slots.areas or slots.places) and not self._scope.names(note, slots)
        asks = bool(query.cues & _ASKS) and self._scope.covers(note, slots)
        if placed and not asks:
            return None
        spoken_for = best.evidence(len(strange)) - (placed + ("ASKS" in query.cues)) / 2
        if spoken_for < EVIDENCE and (placed or not self.doubts.dispelled(query, note, strange)):
            return None
        return self._told(query, note, best.score) if self._scope.in_scope(note, slots) else None

    def instead(self, query: Query) -> Reply | None:
        """The note that is meant rather than a figure, of which the question hardly names a slot.

        "If the count goes up, is there more of it?" has the words of a figure, and no place, time
        or group.
        """
        slots = query.slots
        named = slots.by or slots.groups or slots.periods or slots.when or slots.places
        if "WHICH_PERIOD" in query.cues:
            return None
        measured = slots.measures and not query.worded
        ranked = {"RANK", "YES_NO"} <= query.cues  # "is A the worst?"
        counted = slots.areas and (query.cues & COUNTING or measured or ranked)
        short = len(query.words) <= _SHORT or "one" in query.words  # which stands for another word
        if short or named or counted or query.numbers or query.carried:
            return None
        best = next(iter(self._index.match(query.words)), None)
        if best is None:
            return None
        note = self._base.notes[best.note]
        leans = best.lean >= LEANS and best.evidence(len(best.lacking)) >= MEANT
        worded = slots.areas or HOW_MANY.search(query.text) or note is self.defining(slots)
        unsure = not leans or "HOW_MANY" in query.cues  # of which "the count" is a sign, too
        if unsure and (worded or self.doubts.asked_for(query) is not note):
            return None
        speaks = self._index.speaks(query.words) or slots.topics or "QUANTITY" in query.cues
        if not (speaks and self.knows(query)) or contrary(query, note):
            return None
        placed = not slots.areas or (
            self._scope.names(note, slots) and self._index.shares(query.words, best)
        )
        return (
            self._told(query, note, best.score)
            if placed and self._scope.in_scope(note, slots)
            else None
        )

    def going_on(self, query: Query, shown: tuple[str, ...]) -> Reply | None:
        """Another note that a question leans to which follows on notes: "and what for it?"."""
        talked = shown and all(id_ in self._base.notes for id_ in shown)
        known = len(query.words) >= _SHORT and not query.slots.unknown
        if not (talked and known):
            return None
        best = next(iter(self._index.match(query.words)), None)
        if best is None or best.note in shown:
            return None
        leans = best.lean >= GOING_ON and best.evidence(len(best.lacking)) >= GOES_ON
        note = self._base.notes[best.note]
        meant = leans and self._scope.in_scope(note, query.slots)
        return self._told(query, note, best.score) if meant else None

    def _strange(self, query: Query, note: Note) -> set[str]:
        """The roots of words that no figure knows, and the note doesn't either.

        An age is none where the note speaks of ages: it may tell who is meant.
        """
        unknown = query.slots.unknown
        known = self._index.known(query.words, unknown)
        aged = any(" " in word for word in unknown) and bool(find_ages(normalise(note.text)))
        return {root(word) for word in unknown if word not in known and not (aged and " " in word)}

    def knows(self, query: Query) -> bool:
        """Whether the note that fits best tells of every word that no figure knows."""
        unknown = query.slots.unknown
        return not unknown or self._index.known(query.words, unknown) == unknown

    def follow(self, shown: tuple[str, ...], slots: Slots) -> Reply | bool | None:
        """The note shown last, asked of another place: told if it speaks of it, else False."""
        note = self._base.notes.get(shown[0]) if len(shown) == 1 else None
        if note is None:
            return None
        return tell(self._base, note) if self._scope.in_scope(note, slots) else False
