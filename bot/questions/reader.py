"""Text -> Query. May import model, language and the rest of this room.

A message is cut into sentences; the one that asks is found; slots are taken from it, and from the
sentences around it only where it names none itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.language.ages import AgeMention, find_ages
from bot.language.cues import (
    CUE_PATTERN_WORDS,
    GREETING,
    INJECTION,
    THANKS_CORE,
    THANKS_WORDS,
    Cue,
)
from bot.language.normalise import normalise
from bot.language.period_mentions import MentionKind
from bot.language.words import CUE_WORDS, ORDINARY, PLAIN, WORLD, root, stem
from bot.model.facts import Area, FactBase, Note
from bot.model.period import Period
from bot.model.query import Intent, Query, Slots, When
from bot.questions.intents import choose_intent
from bot.questions.parts import MOST, take_apart
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

_CHATTY = frozenset("i im ive my hi hello hey so ok we if lol well umm um erm sorry just yo".split())
_WITHOUT = frozenset("without except excluding minus not out than from but excl".split())
_WIDE = frozenset({Cue.TIMES, Cue.REST, Cue.DIFFERENCE, Cue.COMPARE, Cue.POINTS, Cue.CLAIM})
"""Signs of questions whose things stand on both sides of the asking word."""
_STRONG = frozenset({Cue.QUANTITY, Cue.SHARE, Cue.CHANGE, Cue.WHO_SAID, Cue.WHY, Cue.SOURCE})
_CUT_OFF = frozenset("because cos cuz coz thanks thank thx cheers ta im ive asking btw lol lmao my".split())
_DATED = (MentionKind.ABSOLUTE, MentionKind.SINCE, MentionKind.BEFORE, MentionKind.UNTIL)
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
    """A query, with what else was noticed.

    `more` are further questions of the same message; `injected` tells of text that orders the bot
    about, `empty` that there is nothing to read.
    """

    query: Query
    more: tuple[Query, ...] = ()
    injected: bool = False
    empty: bool = False


class Reader:
    """Reads questions with the vocabulary of one fact base."""

    def __init__(self, base: FactBase) -> None:
        self.vocabulary: Vocabulary = build_vocabulary(base)
        quoted, noted = _quoted_words(base), _noted_words(base)
        told = quoted | noted
        english = ORDINARY | WORLD | CUE_PATTERN_WORDS
        speller = Speller(
            self.vocabulary.words,
            PLAIN | CUE_WORDS,
            told=told,
            places=self.vocabulary.place_words,
            english=english,
        )
        self._fiscal = _fiscal(base)
        self._areas = base.areas
        self._units = {stem(m.counts) for m in base.measures.values() if m.counts}
        self._with_figures = sorted({f.area for f in base.figures.values() if f.area})
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
        self._marker = Marker(self.vocabulary, speller, self._ages.keys())
        self._quoted = frozenset(root(word) for word in quoted)

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
        kept = [one for one in sentences if not _ATTRIBUTES.match(one.line)]
        said = len(kept) < len(sentences)
        sentences = kept or sentences
        if not sentences:
            nothing = Query(plain, (), Intent.NOTE, Slots())
            return Reading(nothing, injected=injected, empty=not injected)
        asking = [at for at, one in enumerate(sentences) if _asks(one)]
        main = max(range(len(sentences)), key=lambda at: (_weight(sentences[at]), at))
        if any(Cue.CLAIM in one.cues for one in sentences) or len(asking) < 2:
            asking = [main]
        whole = [
            part
            for at, one in enumerate(sentences)
            for part in (take_apart(one, self._marker.mark) if at in asking else [one])
        ]
        chosen = [part for part in whole if len(asking) > 1 and _asks(part)] or self._parts(
            whole, sentences[main]
        )
        queries = [self._query(whole, whole.index(part)) for part in chosen[:MOST]]
        if said:
            queries[0] = replace(queries[0], cues=queries[0].cues | {Cue.CLAIM.name})
        return Reading(queries[0], tuple(queries[1:]), injected=injected)

    @staticmethod
    def _parts(whole: Sequence[Sentence], main: Sentence) -> list[Sentence]:
        """The parts that the asking sentence was taken into; itself where it was left whole."""
        if main in whole:
            return [main]
        return [part for part in whole if part.text in main.text]

    def in_subject(self, query: Query) -> bool:
        """Whether any word of the question is one that measures are named by."""
        return any(word in self.vocabulary.measure_words for word in query.words)

    def agrees(self, note: Note, query: Query) -> bool:
        """Whether every number, period and member that a claim names stands in the note's text."""
        told = self._marker.mark(normalise(note.text))
        numbers = {mention.value.number for _, mention in told.numbers}
        periods = {
            (mention.period.start, mention.period.months)
            for _, mention in told.periods
            if mention.period
        }
        members = {t.id for m in told.mentions for t in m.targets if t.kind is Kind.MEMBER}
        members |= {
            member[1] for _, age in told.ages if (member := self._ages.get((age.low, age.high)))
        }
        return (
            all(value.number in numbers for value in query.numbers)
            and all((p.start, p.months) in periods for p in query.slots.periods)
            and all(member in members for _, member in query.slots.by)
        )

    def in_scope(self, note: Note, slots: Slots) -> bool:
        """Whether every area, member and speaker asked about is one that the note speaks of.

        An area inside one that the note names is in its scope; a note that names no area holds
        everywhere.
        """
        named = self._named.get(note.id, frozenset())
        areas = {id_ for kind, id_ in named if kind is Kind.AREA}
        places = {id_ for kind, id_ in named if kind is Kind.PLACE}
        asked = (*slots.areas, *(area for place, area in slots.places if place not in places))
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
        both = _EACH_OF.search(sentence.line)
        if both and not slots.areas:
            slots = replace(slots, areas=self._areas_of(both.group(1)))
        others = [*sentences[:main][::-1], *sentences[main + 1 :]]
        for other in others:
            said = self._slots(other, clause_only=False)
            if Cue.WHO_SAID in other.cues and Cue.WHO_SAID not in sentence.cues:
                said = replace(said, speakers=(), sources=())
            slots = _filled(slots, said, speaks=bool(slots.speakers))
        unknown = (*slots.unknown, *_unknown(sentence, _clause(sentence)))
        slots = replace(slots, unknown=tuple(dict.fromkeys(unknown)))
        cues = sentence.cues
        if Cue.SAY in cues and slots.speakers:
            cues = cues | {Cue.WHO_SAID}
        if not cues & _STRONG:
            cues = cues | {cue for other in others for cue in other.cues & _STRONG}
        cues = cues | {cue for o in others if not o.mentions for cue in o.cues & _WIDE}
        intent = choose_intent(cues)
        if intent in (Intent.WHY, Intent.WHO_SAID):
            unknown = tuple(w for w in slots.unknown if root(w) not in self._quoted)
            slots = replace(slots, unknown=unknown)
        return Query(
            text=sentence.line,
            words=sentence.stems,
            intent=intent,
            slots=slots,
            cues=frozenset(str(cue.name) for cue in cues),
            unit_named=any(word in self._units for word in sentence.stems),
            numbers=tuple(
                mention.value
                for one in (sentence, *others)
                for at, mention in one.numbers
                if (one is sentence or not sentence.numbers) and not self._counts_group(one, at)
            ),
        )

    def _counts_group(self, sentence: Sentence, at: int) -> bool:
        """Whether a number only says how many a group has, as in "the five apps"."""
        after = sentence.stems[at + 1 : at + 3]
        return any(word in self.vocabulary.group_words for word in after)

    def _areas_of(self, noun: str) -> tuple[str, ...]:
        """The areas with figures that "both forces" or "the two areas" mean."""
        noun = stem(noun)
        named = [id_ for id_ in self._with_figures if noun in _kind_words(self._areas[id_])]
        if not named and noun in _ANY_AREA:
            named = [
                id_
                for id_ in self._with_figures
                if not any(self._within(o, id_) and o != id_ for o in self._with_figures)
            ]
        return tuple(named[:MOST])

    def _slots(self, sentence: Sentence, *, clause_only: bool = True) -> Slots:
        """The slots of one sentence: those inside its asking clause before those outside it."""
        first, last = _clause(sentence)
        inside = self._slots_between(sentence, first, last)
        if not clause_only or (first, last) != (0, len(sentence.words)):
            outside = self._slots_between(sentence, 0, len(sentence.words))
            inside = replace(_filled(inside, outside), groups=inside.groups)
        return inside

    def _slots_between(self, sentence: Sentence, first: int, last: int) -> Slots:
        targets: list[Target] = []
        left_out = False
        for mention in sentence.mentions:
            if first <= mention.first < last:
                left_out = left_out or (
                    Cue.REST in sentence.cues
                    and mention.first > 0
                    and sentence.words[mention.first - 1] in _WITHOUT
                )
                targets.extend(
                    target
                    for target in mention.targets
                    if not (left_out and target.kind is Kind.MEMBER)
                )
        periods: list[Period] = []
        when: list[When] = []
        months = None
        for at, period in sentence.periods:
            if not first <= at < last:
                continue
            if period.period and period.kind in _DATED:
                named = period.period
                if period.kind is MentionKind.BEFORE:
                    named = named.before()
                if self._fiscal and period.joined == "to" and periods and _one_year(periods[-1], named):
                    named = Period(periods.pop().start + 3, 12, label=_years(named))
                periods.append(named)
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


def _small_talk(plain: str) -> Intent | None:
    line = " ".join(words_of(plain))
    if GREETING.match(line):
        return Intent.GREETING
    words = set(line.split())
    thanks = words & THANKS_CORE and words <= THANKS_WORDS | THANKS_CORE
    return Intent.THANKS if thanks else None


def _quoted_words(base: FactBase) -> frozenset[str]:
    texts = [text for quote in base.quotes.values() for text in (quote.text, *quote.topics)]
    return frozenset(word for text in texts for word in words_of(normalise(text)))


def _noted_words(base: FactBase) -> frozenset[str]:
    texts = [text for note in base.notes.values() for text in (*note.ask, note.text)]
    return frozenset(word for text in texts for word in words_of(normalise(text)))


def _asks(sentence: Sentence) -> bool:
    """Whether a sentence is a question of its own."""
    return bool(sentence.cues & _STRONG) or (
        bool(sentence.cues & {Cue.WHEN, Cue.WHO, Cue.DEFINE}) and sentence.text.endswith("?")
    )


def _weight(sentence: Sentence) -> int:
    strong = 3 * bool(sentence.cues & _STRONG)
    asks = 2 * sentence.text.endswith("?") + bool(sentence.cues)
    return strong + asks + min(len(sentence.mentions) + len(sentence.periods), 4)


def _clause(sentence: Sentence) -> tuple[int, int]:
    """The span of words that ask: from the question's first word to where the talk moves on."""
    words = sentence.words
    first = 0
    if sentence.cues & _WIDE:
        return 0, len(words)
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
    led = first <= 6 and sentence.words[0] not in _CHATTY
    found = []
    for at, word in enumerate(sentence.words):
        if word in WORLD:
            found.append(word)
        if sentence.known[at] or len(word) < 3 or word.isdigit():
            continue
        scoped = at > 0 and sentence.words[at - 1] in ("for", "on", "in", "at")
        if first <= at < last or scoped or led:
            found.append(word)
    return tuple(dict.fromkeys(found))


def _filled(slots: Slots, other: Slots, *, speaks: bool = False) -> Slots:
    """`slots` with what it lacks taken from `other`; the place is one slot, the time another.

    Where a speaker is named (`speaks`), no place is taken over: it would name another speaker.
    """
    if not slots.areas and not slots.places and not speaks:
        slots = replace(slots, areas=other.areas, places=other.places)
    if not slots.periods and not slots.when:
        slots = replace(slots, periods=other.periods, when=other.when, months=other.months)
    return replace(
        slots,
        measures=slots.measures or other.measures,
        by=slots.by or other.by,
        groups=slots.groups or (() if slots.measures else other.groups),
        speakers=slots.speakers or other.speakers,
        sources=slots.sources or other.sources,
        topics=slots.topics or other.topics,
        unknown=slots.unknown or other.unknown,
    )


def _kind_words(area: Area) -> tuple[str, ...]:
    return stems_of(area.kind or "")


_ATTRIBUTES = re.compile(
    r"(?:thats|that is|this is|its|it is|so|at least|or so)? ?(?:what )?(?:\w+ ){1,5}(?:says?|said|claims?|told me|reckons|printed|wrote|posted)$"
)
_EACH_OF = re.compile(
    r"\b(?:both|each of|all|every|two|2)(?: of)?(?: the| your| these)?(?: two)?(?: \w+)? "
    r"(forces?|areas?|regions?|places?|countries|states?|counties|countys?|districts?|nations?)\b"
)
_ANY_AREA = frozenset("area place force region".split())


def _fiscal(base: FactBase) -> bool:
    """Whether the base's years run from April to March, and none is a calendar year."""
    years = {f.period.start % 12 for f in base.figures.values() if f.period and f.period.months == 12}
    return 3 in years and 0 not in years


def _one_year(first: Period, second: Period) -> bool:
    """Whether two calendar years follow each other, as in "2017 to 2018"."""
    return (
        first.months == second.months == 12 and first.start % 12 == 0 and first.end == second.start
    )


def _years(second: Period) -> str:
    year = second.start // 12
    return f"{year - 1}/{year % 100:02}"


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
