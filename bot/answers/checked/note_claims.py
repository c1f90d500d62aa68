"""Claims about what a note tells, held against it. May import what replies are made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answers.texts.note_bars import checkable, contrary, figure_claimed
from bot.answers.texts.note_replies import tell
from bot.language.amounts.ages import find_ages
from bot.language.asking.claim_frames import asks_if_so
from bot.language.common import is_common
from bot.language.normalise import normalise
from bot.language.shown import checking
from bot.language.words import root
from bot.model.facts import FactBase, Note
from bot.model.query import Query
from bot.model.reply import Reply, Verdict
from bot.questions.names.vocabulary import words_of
from bot.questions.numbers.told_values import ages_claimed, days
from bot.questions.texts.phrasings import NoteIndex, NoteMatch, rank_of
from bot.questions.texts.scope import NoteScope
from bot.regex import regex

DATED = 0.4
"""Enough for a claim that gives a date, and no word that the note doesn't tell of."""
CLAIMED = 0.58
"""Enough for a claim, whose own numbers and dates are not phrasings."""
NEARLY = 0.1
"""How much less a note may fit that tells of what is claimed."""
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
    r"(?:it|they|that|he|she|there|you|we)|no|yes|innit|right|correct|true)$"
)
"""The end of a sentence that only asks if it is so: "isn't it"."""


_NEGATIVE = regex(
    r"^(?:(?:and|so|but|wait|hang on),? )*"
    r"(?:is|are|was|were|do|does|did|has|have|had|ca|could)n'?t (?!you\b|i\b|we\b|there\b|any)"
)
"""What asks whether something isn't so takes it to be: "wasn't it a red one?"."""
_STATED = regex(
    r"(?!(?:who|whom|whose|what|whats|which|how|when|where|why|if|is|are|was|were|do|does|did|has|"
    r"have|had|can|could|should|will|would|may|tell|give|show|list|explain|define|name|any|please|"
    r"compare|find|got|about)\b)"
    r"(?!.*\b(?:what|which|how|when|where|why|(?:is|are|was|were|do|does|did|has|have|can|could|"
    r"should|would|will|may) (?:i|we|you|he|she|it|they|this|that|the|my|there))\b)"
    r"(?:(?!(?:who|what|which|how|when|where|why|if|i|you|me)\b)\w+ ){1,7}?"
    r"(?:is|are|was|were|has|have|had|does|do|did|can|could|must|need|needs|cannot|(?:is|are|was|"
    r"were|has|does|do|did|ca)nt|helped|took|got|gets|became|came|made|counts?|covers?|applies|"
    r"means?|proves?|shows?) \w"
)
"""A plain sentence that states something and asks nothing."""
_ANY = regex(r"(?:(?:and|so|but|was|is|has|did) )*any(?:one|body|thing)?\b")
"""What asks whether there is any states nothing."""
_ASKS = regex(r"(?:(?:and|so|but) )?(?:is|are|was|were|do|does|did|has|have|had|can|could) ")
_ALONE = regex(
    r"\b(?:the only|only (?!be\b|been|bec[ao]me|c[ao]me|since|in\b|started|began)|solely|every|"
    r"exclusively|everyone|everybody|always|all)\b"
)
"""A claim of these and no others, or of all: more than a number or a time tells."""
_LIMITED = regex(r"\bat least (?=\d)", has="least")
"""An age is limited below, and nothing turned round."""
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
        turned = _NEGATIVE.match(query.text)
        if not ("CLAIM" in query.cues or turned) or query.cues & {"ASKS", "WHY"}:
            return None
        query = replace(query, text=_plainly(query.text))
        bare = not query.numbers and not query.slots.periods
        if len(query.slots.areas) > 1 or (query.slots.areas and "COMPARE" in query.cues):
            return None  # two places set against each other, or one against all others
        settled = bare and query.cues & {"WHO_SAID", "SAY", "RISE", "WRONG_WAY", "QUANTITY"}
        # "It became a crime in 2015" is held against the note that tells when.
        dated = bool(query.slots.periods or days(query.text))
        dated = dated and not query.slots.areas and not query.numbers
        matches = self._found(query, dated=dated)
        enough = DATED if dated and matches and not matches[0].lacking else CLAIMED
        if not matches or matches[0].score < enough or figure_claimed(query):
            return None
        aged = self._aged(query, matches)
        note = aged or self._settling(query, matches) or self._base.notes[matches[0].note]
        elsewhere = not self._scope.in_scope(note, replace(query.slots, by=()))
        if checkable(query) and (elsewhere or not self._scope.counts(note, query)):
            return None
        agreed = self._agrees(note, query)
        if agreed is None and (settled or turned or (ages_claimed(query) and not aged)):
            return None
        return _with_verdict(query, tell(self._base, note), agreed=agreed)

    def _found(self, query: Query, *, dated: bool) -> Sequence[NoteMatch]:
        """The notes that fit a claim, which may have another group, time or length than theirs."""
        ways = [(*query.words, "when") if dated else query.words]
        members = [self._base.breakdowns[group].members[one] for group, one in query.slots.by]
        if members:
            names = (name for one in members for name in (one.name, *one.also))
            named = {root(word) for name in names for word in words_of(name.lower())}
            ways.append(tuple(word for word in query.words if root(word) not in named))
        found = [self._index.match(way) for way in ways]
        if query.spans:  # a length of time is what "how long" asks for
            lasting = self._index.match((*query.words, "how", "long"))
            held = self._base.notes
            told = [m for m in lasting if self._agrees(held[m.note], query) is not None]
            found.append(tuple(told))
        return max(found, key=rank_of)

    def _settling(self, query: Query, matches: Sequence[NoteMatch]) -> Note | None:
        """Of notes that fit a claim about as well, the first that has what is claimed."""
        near = [m for m in matches if m.score >= matches[0].score - NEARLY]
        held = [self._base.notes[m.note] for m in near] if checkable(query) else []
        return next((note for note in held if self._agrees(note, query)), None)

    def _aged(self, query: Query, matches: Sequence[NoteMatch]) -> Note | None:
        """Of notes that fit a claim with an age about as well, the one that tells of any."""
        near = [m for m in matches if m.score >= matches[0].score - NEARLY]
        held = [self._base.notes[m.note] for m in near] if ages_claimed(query) else []
        return next((note for note in held if find_ages(normalise(note.text))), None)

    def judged(self, query: Query, reply: Reply) -> Reply:
        """A note told of a claim, with the verdict on it: unsettled where the text leaves it open.

        Whatever is counted in it, or of two places, no text settles.
        """
        note = self._base.notes.get(reply.facts[0]) if len(reply.facts) == 1 else None
        claims = "CLAIM" in query.cues or asks_if_so(query.text) is not None
        spans = query.spans and "HOW_MANY" not in query.cues and not _ANY.match(query.text)
        claims = claims or bool(spans)
        plain = not claims and bool(_NEGATIVE.match(query.text) or _STATED.match(query.text))
        if note is None or reply.verdict or query.cues & {"ASKS", "WHY", "EITHER"}:
            return reply
        if not (claims or plain):
            return reply
        query = replace(query, text=_plainly(query.text))
        counted = [value for value in query.numbers if value not in query.spans]
        elsewhere = not self._scope.in_scope(note, replace(query.slots, by=()))
        if elsewhere or len(query.slots.areas) > 1 or (counted and not ages_claimed(query)):
            return reply if plain else _with_verdict(query, reply, agreed=None)
        agreed = self._agrees(note, query)
        return reply if plain and agreed is None else _with_verdict(query, reply, agreed=agreed)

    def _agrees(self, note: Note, query: Query) -> bool | None:
        """Whether a note agrees with what a claim names, or says it in so many words."""
        if not checkable(query):
            return self._scope.says(note, query.text)
        agreed = self._scope.agrees(note, query)
        if agreed and _FOR_IT.search(query.bare) and not self._scope.measured(note, query.slots):
            return None
        if agreed and (placed := _place_told(query.text, normalise(note.text))) is not None:
            return False if placed else None
        said = self._scope.says(note, query.text, timed=True) if agreed else None
        if said is not None:
            return said
        text = _LIMITED.sub(" ", query.text) if ages_claimed(query) else query.text
        turned = _TURNED.search(text) or (agreed and self._scope.denies(note, query))
        beside = agreed and (_ALONE.search(query.text) or contrary(query, note))
        return None if turned or beside or (agreed and self._names_others(note, query)) else agreed

    def _names_others(self, note: Note, query: Query) -> bool:
        """Whether a claim has a word that a note lacks and that looks like somebody's name."""
        match = self._index.fit(query.words, note.id)
        lacking = match.lacking if match else ()
        return any(root(word) in lacking and not is_common(word) for word in query.text.split())


def _plainly(text: str) -> str:
    """What is stated, without what only asks if it is so."""
    return _TAG.sub("", _NEGATIVE.sub("", text))


def _place_told(claim: str, note: str) -> bool | None:
    """Whether a note tells another place in a row than is claimed: "its first year", "the third".

    None where it tells the same, or nothing is claimed; False where it tells none of the kind.
    """
    claimed, told = set(_PLACE.findall(claim)), set(_PLACE.findall(note))
    if claimed <= told:
        return None
    return bool({of for _, of in claimed - told} & {of for _, of in told})


_PLACE = regex(
    r"\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last) (?:full |whole )?"
    r"(year|month|week|day|time|case|law|film|man|woman|one)\b"
)


def _with_verdict(query: Query, reply: Reply, *, agreed: bool | None) -> Reply:
    if agreed is None and _ASKS.match(query.text) and not checkable(query):
        return reply  # "are they reliable?" states nothing
    if agreed is None:
        words, verdict = checking.UNSETTLED, Verdict.CANNOT_CHECK
    else:
        verdict = Verdict.MATCHES if agreed else Verdict.DIFFERS
        words = checking.VERDICTS[verdict]
    return replace(reply, headline=f"{words} {reply.headline}", verdict=verdict)
