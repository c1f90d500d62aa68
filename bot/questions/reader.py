"""Text -> Query. May import model, language and the rest of this room.

A message is cut into sentences; the one that asks is found; slots are taken from it, and from the
sentences around it only where it names none itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.language.ages import AgeMention, find_ages
from bot.language.cues import GREETING, INJECTION, THANKS, Cue
from bot.language.normalise import normalise
from bot.language.period_mentions import MentionKind
from bot.language.words import CUE_WORDS, ORDINARY, PLAIN
from bot.model.facts import FactBase, Note
from bot.model.period import Period
from bot.model.query import Intent, Query, Slots, When
from bot.questions.sentences import Marker, Sentence, cut
from bot.questions.spelling import Speller
from bot.questions.vocabulary import (
    Kind,
    Target,
    Vocabulary,
    build_vocabulary,
    stems_of,
    words_of,
)

_STRONG = frozenset({Cue.QUANTITY, Cue.SHARE, Cue.CHANGE, Cue.WHO_SAID, Cue.WHY, Cue.SOURCE})
_CUT_OFF = frozenset("because cos cuz coz thanks thank thx cheers ta im ive asking btw lol lmao my".split())
_WHEN = {
    MentionKind.LATEST: When.LATEST,
    MentionKind.PREVIOUS: When.PREVIOUS,
    MentionKind.NEXT: When.NEXT,
    MentionKind.FIRST: When.FIRST,
    MentionKind.BOTH: When.EACH,
    MentionKind.LAST_N: When.SPAN,
    MentionKind.AGO: When.AGO,
    MentionKind.FUTURE: When.FUTURE,
    MentionKind.IMPOSSIBLE: When.IMPOSSIBLE,
}


@dataclass(frozen=True, slots=True)
class Reading:
    """A query, with what else was noticed: text that orders the bot about, or nothing to read."""

    query: Query
    injected: bool = False
    empty: bool = False


class Reader:
    """Reads questions with the vocabulary of one fact base."""

    def __init__(self, base: FactBase) -> None:
        self.vocabulary: Vocabulary = build_vocabulary(base)
        told = _told_words(base)
        self._marker = Marker(
            self.vocabulary, Speller(self.vocabulary.words, PLAIN | ORDINARY | CUE_WORDS | told)
        )
        self._areas = base.areas
        self._named = {
            note.id: _mentioned(self.vocabulary, note) for note in base.notes.values()
        }
        self._ages = {
            (mention.low, mention.high): (group.id, member.id)
            for group in base.breakdowns.values()
            for member in group.members.values()
            for name in (member.name, *member.also)
            for mention in find_ages(normalise(name))
        }

    def read(self, text: str) -> Reading:
        """What `text` asks, as far as the vocabulary tells. Never raises."""
        plain = normalise(text)
        small_talk = _small_talk(plain)
        if small_talk:
            return Reading(Query(plain, tuple(words_of(plain)), small_talk, Slots()))
        pieces = cut(plain)
        asking = [piece for piece in pieces if not INJECTION.search(" ".join(words_of(piece)))]
        injected = len(asking) < len(pieces)
        sentences = [self._marker.mark(piece) for piece in asking]
        sentences = [sentence for sentence in sentences if sentence.words]
        if not sentences:
            return Reading(Query(plain, (), Intent.NOTE, Slots()), injected, empty=not injected)
        main = max(range(len(sentences)), key=lambda at: (_weight(sentences[at]), at))
        query = self._query(sentences, main)
        return Reading(query, injected)

    def in_scope(self, note: Note, slots: Slots) -> bool:
        """Whether every area, member and speaker asked about is one that the note speaks of.

        An area inside one that the note names is in its scope; a note that names no area holds
        everywhere.
        """
        named = self._named.get(note.id, frozenset())
        areas = {id_ for kind, id_ in named if kind is Kind.AREA}
        asked = (*slots.areas, *(area for _, area in slots.places))
        if areas and not all(any(self._within(area, outer) for outer in areas) for area in asked):
            return False
        members = {id_ for kind, id_ in named if kind is Kind.MEMBER}
        return all(member in members for _, member in slots.by)

    def _within(self, area: str, outer: str) -> bool:
        at: str | None = area
        while at is not None:
            if at == outer:
                return True
            at = self._areas[at].within
        return False

    def _query(self, sentences: Sequence[Sentence], main: int) -> Query:
        sentence = sentences[main]
        slots = self._slots(sentence)
        others = [*sentences[:main][::-1], *sentences[main + 1 :]]
        for other in others:
            slots = _filled(slots, self._slots(other, clause_only=False))
        slots = replace(slots, unknown=_unknown(sentence, _clause(sentence)))
        cues = sentence.cues
        if not cues & _STRONG:
            cues = cues | {cue for other in others for cue in other.cues & _STRONG}
        return Query(
            text=sentence.line,
            words=sentence.stems,
            intent=choose_intent(cues),
            slots=slots,
            cues=frozenset(str(cue.name) for cue in cues),
            numbers=tuple(mention.value for _, mention in sentence.numbers),
        )

    def _slots(self, sentence: Sentence, *, clause_only: bool = True) -> Slots:
        """The slots of one sentence: those inside its asking clause before those outside it."""
        first, last = _clause(sentence)
        inside = self._slots_between(sentence, first, last)
        if not clause_only or (first, last) != (0, len(sentence.words)):
            outside = self._slots_between(sentence, 0, len(sentence.words))
            inside = _filled(inside, outside)
        return inside

    def _slots_between(self, sentence: Sentence, first: int, last: int) -> Slots:
        targets: list[Target] = []
        for mention in sentence.mentions:
            if first <= mention.first < last:
                targets.extend(mention.targets)
        periods: list[Period] = []
        when: list[When] = []
        months = None
        for at, period in sentence.periods:
            if not first <= at < last:
                continue
            if period.kind in (MentionKind.ABSOLUTE, MentionKind.SINCE) and period.period:
                periods.append(period.period)
            elif period.kind in _WHEN:
                when.append(_WHEN[period.kind])
                if period.kind is MentionKind.LAST_N:
                    months = period.count
        by = [(target.group, target.id) for target in targets if target.kind is Kind.MEMBER]
        unknown_ages = []
        for at, age in sentence.ages:
            if first <= at < last:
                member = self._ages.get((age.low, age.high))
                if member:
                    by.append(member)
                else:
                    unknown_ages.append(_age_name(age))
        ids = {
            kind: tuple(dict.fromkeys(target.id for target in targets if target.kind is kind))
            for kind in Kind
        }
        return Slots(
            measures=ids[Kind.MEASURE],
            areas=ids[Kind.AREA],
            places=tuple(
                dict.fromkeys((t.group, t.id) for t in targets if t.kind is Kind.PLACE)
            ),
            periods=tuple(dict.fromkeys(periods)),
            when=tuple(dict.fromkeys(when)),
            months=months,
            by=tuple(dict.fromkeys(by)),
            groups=ids[Kind.BREAKDOWN],
            speakers=ids[Kind.SPEAKER],
            sources=ids[Kind.SOURCE],
            topics=(*ids[Kind.TOPIC], *ids[Kind.SUBJECT]),
            unknown=(*ids[Kind.NOT_MEASURE], *unknown_ages),
        )


def choose_intent(cues: Iterable[Cue]) -> Intent:
    """The intent that the signs in a question speak for, the most telling first."""
    found = set(cues)
    order = (
        (Cue.IDENTITY, Intent.REFUSED),
        (Cue.COVERAGE, Intent.COVERAGE),
        (Cue.WHY, Intent.WHY),
        (Cue.WHO_SAID, Intent.WHO_SAID),
        (Cue.SOURCE, Intent.SOURCE),
        (Cue.CHANGE, Intent.CHANGE),
        (Cue.SHARE, Intent.SHARE),
        (Cue.QUANTITY, Intent.VALUE),
        (Cue.HELP, Intent.HELP),
        (Cue.WHEN, Intent.NOTE),
        (Cue.WHO, Intent.NOTE),
        (Cue.DEFINE, Intent.NOTE),
    )
    return next((intent for cue, intent in order if cue in found), Intent.VALUE)


def _small_talk(plain: str) -> Intent | None:
    line = " ".join(words_of(plain))
    if GREETING.match(line):
        return Intent.GREETING
    return Intent.THANKS if THANKS.match(line) else None


def _told_words(base: FactBase) -> frozenset[str]:
    texts = [quote.text for quote in base.quotes.values()]
    texts += [phrase for note in base.notes.values() for phrase in (*note.ask, note.text)]
    return frozenset(word for text in texts for word in words_of(normalise(text)))


def _weight(sentence: Sentence) -> int:
    strong = 3 * bool(sentence.cues & _STRONG)
    asks = 2 * sentence.text.endswith("?") + bool(sentence.cues)
    return strong + asks + min(len(sentence.mentions) + len(sentence.periods), 4)


def _clause(sentence: Sentence) -> tuple[int, int]:
    """The span of words that ask: from the question's first word to where the talk moves on."""
    words = sentence.words
    first = 0
    for at in range(len(words)):
        if words[at] in _OPENERS and (words[at] not in _SOFT or at == 0):
            first = at
            break
    last = len(words)
    for at in range(first + 3, len(words)):
        if words[at] in _CUT_OFF:
            last = at
            break
    return first, last


_OPENERS = frozenset("how what whats which who whos when where why by wot wat hw is are was were did does".split())
_SOFT = frozenset("is are was were did does by which who".split())


def _unknown(sentence: Sentence, clause: tuple[int, int]) -> tuple[str, ...]:
    """Content words of the asking clause that mean nothing here, and such words after a "for"."""
    first, last = clause
    found = []
    for at, word in enumerate(sentence.words):
        if sentence.known[at] or len(word) < 2:
            continue
        scoped = at > 0 and sentence.words[at - 1] in ("for", "on", "in", "at")
        if first <= at < last or scoped:
            found.append(word)
    return tuple(dict.fromkeys(found))


def _filled(slots: Slots, other: Slots) -> Slots:
    """`slots` with what it lacks taken from `other`; the place is one slot, the time another."""
    if not slots.areas and not slots.places:
        slots = replace(slots, areas=other.areas, places=other.places)
    if not slots.periods and not slots.when:
        slots = replace(slots, periods=other.periods, when=other.when, months=other.months)
    return replace(
        slots,
        measures=slots.measures or other.measures,
        by=slots.by or other.by,
        groups=slots.groups or other.groups,
        speakers=slots.speakers or other.speakers,
        sources=slots.sources or other.sources,
        topics=slots.topics or other.topics,
        unknown=slots.unknown or other.unknown,
    )


def _age_name(age: AgeMention) -> str:
    if age.low is None:
        return f"{age.high} or under"
    return f"{age.low} or over" if age.high is None else f"{age.low} to {age.high}"


def _mentioned(vocabulary: Vocabulary, note: Note) -> frozenset[tuple[Kind, str]]:
    """The areas, members and speakers that a note's own words name."""
    found: set[tuple[Kind, str]] = set()
    for text in (note.title or "", note.text, *note.ask):
        stems = stems_of(text)
        for at in range(len(stems)):
            for last in range(at + 1, min(len(stems), at + vocabulary.longest) + 1):
                for target in vocabulary.phrases.get(stems[at:last], ()):
                    found.add((target.kind, target.id))
    return frozenset(found)
