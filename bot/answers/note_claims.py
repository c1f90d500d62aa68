"""Claims about what a note tells, held against it. May import what replies are made of."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.note_bars import checkable, figure_claimed
from bot.answers.note_replies import tell
from bot.language import checking
from bot.model.facts import FactBase
from bot.model.query import Query
from bot.model.reply import Reply, Verdict
from bot.questions.phrasings import NoteIndex
from bot.questions.scope import NoteScope

DATED = 0.45
"""Enough for a claim that gives a date, and no word that the note doesn't tell of."""
CLAIMED = 0.58
"""Enough for a claim, whose own numbers and dates are not phrasings."""


class NoteClaims:
    """Checks claims against the notes of one base."""

    def __init__(self, base: FactBase, scope: NoteScope, index: NoteIndex) -> None:
        self._base = base
        self._scope = scope
        self._index = index

    def claimed(self, query: Query) -> Reply | None:
        """A claim about what a note tells: its numbers, dates and members have to be the note's."""
        if "CLAIM" not in query.cues or query.cues & {"ASKS", "WHY"}:
            return None
        bare = not query.numbers and not query.slots.periods
        if len(query.slots.areas) > 1 or (query.slots.areas and "COMPARE" in query.cues):
            return None  # two places set against each other, or one against all others
        if bare and query.cues & {"WHO_SAID", "SAY", "RISE", "QUANTITY"}:
            return None
        # "It became a crime in 2015" is held against the note that tells when.
        dated = query.slots.periods and not query.slots.areas and not query.numbers
        match = self._index.match((*query.words, "when") if dated else query.words)[:1]
        enough = DATED if dated and match and not match[0].lacking else CLAIMED
        if not match or match[0].score < enough or figure_claimed(query):
            return None
        note = self._base.notes[match[0].note]
        if not checkable(query):
            return tell(self._base, note)
        elsewhere = not self._scope.in_scope(note, replace(query.slots, by=()))
        if elsewhere or not self._scope.counts(note, query):
            return None
        agreed = self._scope.agrees(note, query)
        verdict = Verdict.MATCHES if agreed else Verdict.DIFFERS
        reply = tell(self._base, note)
        headline = f"{checking.VERDICTS[verdict]} {reply.headline}"
        return replace(reply, headline=headline, verdict=verdict)
