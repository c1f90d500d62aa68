"""Notes: definitions, law, background, told in their own words when a question fits them.

A note is reached by its phrasings as a whole. How good the fit has to be depends on what else the
question could mean: a figure that is held for it comes first.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.answers import compose
from bot.answers.asking import Answering
from bot.answers.figures import look_up
from bot.answers.lookup import Found
from bot.language import checking
from bot.language.words import root
from bot.model.facts import FactBase, Note
from bot.model.query import Intent, Query, Slots
from bot.model.reply import Choice, Outcome, Reply, Verdict
from bot.questions.phrasings import NoteIndex, NoteMatch
from bot.questions.scope import NoteScope
from bot.questions.shape import COUNTING

TOLD = 0.5
"""Enough where every word that no figure knows is one the note tells of."""
DATED = 0.45
"""Enough for a claim that gives a date, and no word that the note doesn't tell of."""
CLAIMED = 0.58
"""Enough for a claim, whose own numbers and dates are not phrasings."""
ENOUGH = 0.62
"""Enough where the question asks as notes are asked for."""
STRANGE = 0.67
"""Needed where a word of the question is one that the note doesn't tell of."""
SURE = 0.75
"""Needed where the question counts something."""
CERTAIN = 0.9
"""Needed where its slots are those of a figure."""
LIKELY = 0.34
"""Enough where nothing else could be meant and every word is one the note tells of."""
APART = 0.05
"""How much better it then has to fit than the next note."""
LEAST = 0.28
"""Enough where it fits better by far."""
FAR = 0.12
ALIKE = 0.02
"""How much two notes may differ in fit that fit alike."""
NEARLY = 0.1
"""How much less a note may fit that names the place asked about."""
_SHORT = 3
_TELLING = frozenset({"DEFINE", "WHEN", "WHO", "COMPARE"})
_NUMBERS = (Intent.VALUE, Intent.SHARE, Intent.CHANGE)


class NoteTeller:
    """Finds the note that a question asks for, if it asks for one."""

    def __init__(self, base: FactBase, scope: NoteScope, index: NoteIndex) -> None:
        self._base = base
        self._scope = scope
        self._index = index

    def answer(self, at: Answering, query: Query) -> Reply | None:
        """The note asked for, unless the slots lead to a figure."""
        unknown = query.slots.unknown
        if (query.carried and query.intent in _NUMBERS) or any(" " in word for word in unknown):
            # A follow-up on a figure; or an age or a look-alike that nothing here is about.
            return None
        if {"WHO", "RANK"} <= query.cues and (told := self.best(query, SURE)):
            return told
        if _about_members(query) and (told := self.best(query, SURE)):
            return told
        if unknown and not self._index.known(query.words, unknown):
            return None
        if _keyed(query) and "MEANING" not in query.cues:
            return None
        if unknown and self.knows(query):
            if _counts_there(query):
                return self.best(query, CERTAIN)
            return self.best(query, SURE if _figured(query) else TOLD)
        if not unknown and _is_figure(at, query):
            return None
        return self.best(query, max(_bar(query), STRANGE) if unknown else _bar(query))

    def phrased(self, query: Query) -> Reply | None:
        """The note that has the question among its phrasings, word for word."""
        if query.numbers or (query.carried and len(query.words) <= _SHORT):
            return None
        held = self._index.phrased(query.words)
        note = self._base.notes[held] if held else None
        return tell(self._base, note) if note and self._scope.in_scope(note, query.slots) else None

    def best(self, query: Query, enough: float) -> Reply | None:
        """The note whose phrasings fit, unless the question names a scope the note doesn't."""
        matches = self._index.match(query.words)
        plain = not query.slots.unknown and query.intent is not Intent.WHO_SAID
        if plain and len(query.clause) > _SHORT and _fit(matches) < ENOUGH:
            # "It came in 2003, so why do the figures start in 2017?": what is asked may fit better.
            matches = max(matches, self._index.match(query.clause), key=_fit)
        if not matches:
            return None
        matches = self._placed_first(matches, query.slots)
        note = self._base.notes[matches[0].note]
        if self._scope.names_place(note, query.slots):
            strange = {root(word) for word in query.slots.unknown} & {*matches[0].lacking}
            enough = enough if strange else min(enough, ENOUGH)
        elif (query.slots.areas or query.slots.places) and not self._scope.names(note, query.slots):
            # A note that holds more widely: a question about one place has to mean it.
            enough = max(enough, SURE)
        if matches[0].score < enough:
            return None
        return tell(self._base, note) if self._scope.in_scope(note, query.slots) else None

    def on(self, topic: str) -> Reply | None:
        """The first note on a topic, for a question that names nothing else."""
        held = (note for note in self._base.notes.values() if topic in note.topics)
        note = next(held, None)
        return tell(self._base, note) if note else None

    def _placed_first(self, matches: tuple[NoteMatch, ...], slots: Slots) -> tuple[NoteMatch, ...]:
        """Notes that name the place asked about come before others that fit about as well."""
        held = self._base.notes
        if not (slots.areas or slots.places or slots.sources):
            # No town was named: of two that fit alike, the one that is about none.
            alike = [m for m in matches if m.score >= matches[0].score - ALIKE]
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
        counts = "HOW_MANY" in query.cues and not _LENGTH.search(query.text)
        dated = query.numbers or slots.periods or slots.when
        told_by = slots.speakers or slots.sources
        if counts or dated or told_by or query.carried or any(" " in w for w in slots.unknown):
            return None
        best, *others = (*self._index.match(query.words), None)
        if best is None or best.lacking or not self.knows(query):
            return None
        note = self._base.notes[best.note]
        placed = slots.areas or slots.places
        if placed and not self._scope.names(note, slots):
            return None
        ahead = best.score - (others[0].score if others and others[0] else 0.0)
        likely = best.score >= LIKELY and ahead >= APART
        far = best.score >= LEAST and ahead >= FAR and best.telling
        return self.best(query, 0) if likely or far else None

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

    def claimed(self, query: Query) -> Reply | None:
        """A claim about what a note tells: its numbers, dates and members have to be the note's."""
        if "CLAIM" not in query.cues or query.cues & {"ASKS", "WHY"}:
            return None
        bare = not query.numbers and not query.slots.periods
        if bare and query.cues & {"WHO_SAID", "SAY", "RISE", "QUANTITY"}:
            return None
        # "It became a crime in 2015" is held against the note that tells when.
        dated = query.slots.periods and not query.slots.areas and not query.numbers
        match = self._index.match((*query.words, "when") if dated else query.words)[:1]
        enough = DATED if dated and match and not match[0].lacking else CLAIMED
        if not match or match[0].score < enough or _figure_claimed(query):
            return None
        note = self._base.notes[match[0].note]
        if not _checkable(query):
            return tell(self._base, note)
        agreed = self._scope.agrees(note, query)
        verdict = Verdict.MATCHES if agreed else Verdict.DIFFERS
        reply = tell(self._base, note)
        headline = f"{checking.VERDICTS[verdict]} {reply.headline}"
        return replace(reply, headline=headline, verdict=verdict)


_LENGTH = re.compile(r"\bhow many (?:years|months|weeks)\b")
"""The number asked for is a length of time, which a note may tell."""


def _fit(matches: tuple[NoteMatch, ...]) -> float:
    return matches[0].score if matches else 0.0


def _counted(query: Query) -> bool:
    """Whether a number is asked for."""
    return bool(query.cues & COUNTING) and query.intent in _NUMBERS and not _who(query)


def _who(query: Query) -> bool:
    return "WHO" in query.cues and not query.cues & {"HOW_MANY", "SHARE", "CHANGE", "RANK"}


def _placed(query: Query) -> bool:
    return bool(query.slots.areas or query.slots.places or query.slots.by)


def _scoped(query: Query) -> bool:
    """Whether it names what a figure is published for: a place, a group, a period."""
    return _placed(query) or bool(query.slots.periods or query.slots.when)


def _yes_no(query: Query) -> bool:
    return {"YES_NO", "DEFINE"} <= query.cues and not _placed(query)


def _told_by(query: Query) -> bool:
    """Whether the question asks as notes are asked for."""
    return bool(query.cues & _TELLING)


def _figured(query: Query) -> bool:
    """Whether a question with a word that only a note knows is shaped like one for a figure."""
    counts = "HOW_MANY" in query.cues and not _LENGTH.search(query.text)
    slots = query.slots
    dated = _placed(query) and (slots.periods or slots.when)
    figured = dated or counts or (_scoped(query) and slots.measures)
    return bool(figured) and not _told_by(query)


def _about_members(query: Query) -> bool:
    """Whether it is a yes or no about a group itself: "do renewables include solar?"."""
    slots = query.slots
    dated = slots.areas or slots.places or slots.periods or slots.when or query.numbers
    counts = query.cues & {"HOW_MANY", "CHANGE", "RISE", "SHARE", "COMPARE"}
    return "YES_NO" in query.cues and bool(slots.by) and not (dated or counts)


def _keyed(query: Query) -> bool:
    """Whether it names a figure's whole key, or compares two by measure and period."""
    slots = query.slots
    placed = slots.areas or slots.places or query.cues & {"DIFFERENCE", "RANK"}
    return bool(slots.measures and placed and (slots.periods or slots.when))


def _counts_there(query: Query) -> bool:
    """Whether it asks how many there are in a place, which no note tells."""
    return "HOW_MANY" in query.cues and not _LENGTH.search(query.text) and _placed(query)


def _is_figure(at: Answering, query: Query) -> bool:
    """Whether the slots lead to a figure that is held."""
    counted, scoped = _counted(query), _scoped(query)
    if not (counted or scoped) or _yes_no(query) or "WHEN" in query.cues or _who(query):
        return False
    outcome, _ = look_up(at, query)
    return isinstance(outcome, Found) and bool(scoped or query.slots.measures)


def _bar(query: Query) -> float:
    """How well a note has to fit, by how much the question looks like one for a figure."""
    slots = query.slots
    counted, scoped, telling = _counted(query), _scoped(query), _told_by(query)
    if "MEANING" in query.cues and not _placed(query):
        return TOLD
    if query.numbers and counted and not telling:
        return CERTAIN
    if slots.by and not query.cues & COUNTING and not slots.unknown:
        # No figure for these members: a note that speaks of them may tell.
        return CERTAIN if slots.periods or slots.when else ENOUGH
    if scoped and ("QUANTITY" in query.cues or not (telling or slots.unknown)):
        return CERTAIN
    if "RANK" in query.cues and slots.measures:
        return CERTAIN
    sure = (counted and not _yes_no(query)) or not (telling or not (counted or scoped))
    return SURE if sure else ENOUGH


def _checkable(query: Query) -> bool:
    """Whether a claim names anything that can be held against a note's text."""
    return bool(query.numbers or query.spans or query.slots.periods or query.slots.by)


def _figure_claimed(query: Query) -> bool:
    """Whether the claim's slots lead to a figure, so that it is no claim about a note."""
    slots = query.slots
    named = slots.measures or slots.by or (slots.areas and (slots.periods or "RISE" in query.cues))
    counted = [value for value in query.numbers if value not in query.spans]
    return bool(counted and named)


def tell(base: FactBase, note: Note) -> Reply:
    """The note as it is held."""
    return Reply(
        Outcome.ANSWER,
        note.text,
        facts=(note.id,),
        citations=compose.cite(base, [note.source]),
        next_asks=_related(base, note),
    )


def _related(base: FactBase, note: Note) -> tuple[Choice, ...]:
    related = [
        other
        for other in base.notes.values()
        if other.id != note.id and other.ask and set(other.topics) & set(note.topics)
    ]
    return tuple(
        Choice(other.title or other.ask[0], other.ask[0], (other.id,)) for other in related[:3]
    )
