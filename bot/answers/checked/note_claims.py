"""Claims about what a note tells, held against it. May import what replies are made of."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.texts.note_bars import checkable, figure_claimed
from bot.answers.texts.note_replies import tell
from bot.language.asking.claim_frames import asks_if_so
from bot.language.shown import checking
from bot.model.facts import FactBase, Note
from bot.model.query import Query
from bot.model.reply import Reply, Verdict
from bot.questions.numbers.told_values import days
from bot.questions.texts.phrasings import NoteIndex
from bot.questions.texts.scope import NoteScope
from bot.regex import regex

DATED = 0.4
"""Enough for a claim that gives a date, and no word that the note doesn't tell of."""
CLAIMED = 0.58
"""Enough for a claim, whose own numbers and dates are not phrasings."""


_TURNED = regex(
    r"\b(?:not|never|no|neither|nobody|none|cannot|(?:is|was|are|were|do|does|did|has|have|had|ca|"
    r"could|would|wo)nt)\b|"
    r"\b(?:legal|lawful|allowed|permitted|stop(?:s|ped)?|ceased?|abolish(?:ed)?|scrapp?(?:ed)?|"
    r"repeal(?:ed)?|least|fewest|minimum|shortest|lowest|average)\b|"
    r"\b(?:before|after|until|till|prior to|earlier than|later than) (?:\w+ )?(?:19|20)\d\d\b"
)
"""What is told is denied, turned or set against: what stands in the text says nothing of that."""


_TAG = regex(
    r",? (?:(?:is|was|are|were|do|does|did|has|have|had|ca|could|would|wo|should)(?:nt)? "
    r"(?:it|they|that|he|she|there|you|we)|no|yes|innit)$"
)
"""The end of a sentence that only asks if it is so: "isn't it"."""


_FOR_IT = regex(r"\bfor (?:\w+ ){0,2}?M\b")
"""What is measured is named as what something was for: "got two years for M"."""


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
        query = replace(query, text=_TAG.sub("", query.text))
        bare = not query.numbers and not query.slots.periods
        if len(query.slots.areas) > 1 or (query.slots.areas and "COMPARE" in query.cues):
            return None  # two places set against each other, or one against all others
        if bare and query.cues & {"WHO_SAID", "SAY", "RISE", "QUANTITY"}:
            return None
        # "It became a crime in 2015" is held against the note that tells when.
        dated = bool(query.slots.periods or days(query.text))
        dated = dated and not query.slots.areas and not query.numbers
        match = self._index.match((*query.words, "when") if dated else query.words)[:1]
        enough = DATED if dated and match and not match[0].lacking else CLAIMED
        if not match or match[0].score < enough or figure_claimed(query):
            return None
        note = self._base.notes[match[0].note]
        if not checkable(query):
            return self._said(note, query, tell(self._base, note))
        elsewhere = not self._scope.in_scope(note, replace(query.slots, by=()))
        if elsewhere or not self._scope.counts(note, query):
            return None
        return self._judged(note, query)

    def judged(self, query: Query, reply: Reply) -> Reply:
        """A note told of a claim, with the verdict where lengths of time, ages or days tell one."""
        note = self._base.notes.get(reply.facts[0]) if len(reply.facts) == 1 else None
        claims = "CLAIM" in query.cues or asks_if_so(query.text) is not None
        claims = claims and not query.cues & {"ASKS", "WHY"}
        counted = query.numbers or len(query.slots.areas) > 1
        if note is None or counted or not claims:
            return reply
        query = replace(query, text=_TAG.sub("", query.text))
        if not checkable(query):
            return self._said(note, query, reply)
        in_scope = self._scope.in_scope(note, replace(query.slots, by=()))
        return self._judged(note, query) if in_scope else reply

    def _judged(self, note: Note, query: Query) -> Reply:
        reply = tell(self._base, note)
        agreed = self._scope.agrees(note, query)
        if agreed and _FOR_IT.search(query.bare) and not self._scope.measured(note, query.slots):
            return reply
        said = self._scope.says(note, query.text, timed=True) if agreed else None
        turned = _TURNED.search(query.text) or (agreed and self._scope.denies(note, query))
        if agreed is None or (said is None and turned):
            return reply
        return _with_verdict(reply, agreed=agreed if said is None else said)

    def _said(self, note: Note, query: Query, reply: Reply) -> Reply:
        """The note, with the verdict where one of its sentences says so, or the contrary."""
        agreed = self._scope.says(note, query.text)
        return reply if agreed is None else _with_verdict(reply, agreed=agreed)


def _with_verdict(reply: Reply, *, agreed: bool) -> Reply:
    verdict = Verdict.MATCHES if agreed else Verdict.DIFFERS
    headline = f"{checking.VERDICTS[verdict]} {reply.headline}"
    return replace(reply, headline=headline, verdict=verdict)
