"""Text -> Query. May import model, language and the rest of this room.

A message is cut into sentences; the one that asks is found; slots are taken from it, and from the
sentences around it only where it names none itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from bot.language.asking.cue import Cue
from bot.language.asking.cues import CUE_PATTERN_WORDS
from bot.language.asking.errands import is_errand
from bot.language.asking.judging import JUDGING_WORDS
from bot.language.asking.small_talk import THANKS_CORE
from bot.language.asking.verdict_asked import VERDICT_ASKED, VERDICT_WORDS
from bot.language.common import SMALL
from bot.language.english import ENGLISH
from bot.language.learnt.folding import words
from bot.language.normalise import normalise
from bot.language.packing import Joined
from bot.language.words import ORDINARY, WORLD
from bot.language.world_places import NAMES as PLACE_NAMES
from bot.model.facts import FactBase
from bot.model.query import Intent, Query, Slots
from bot.questions.aside.framed import (
    heads_stated,
    only_asks_if_so,
    placed_by_last,
    stated_alone,
)
from bot.questions.aside.remarks import without_remarks
from bot.questions.aside.stating import comments, stated
from bot.questions.aside.taken_back import put_right
from bot.questions.aside.talk import leaning, learnt_talk, only_talk, orders, small_talk
from bot.questions.cutting import cut, is_listed, numbered
from bot.questions.marks import Sentence
from bot.questions.names.naming import names_in
from bot.questions.names.nesting import widest
from bot.questions.names.partial_names import PartialNames
from bot.questions.names.vocabulary import Kind, Vocabulary, build_vocabulary, words_of
from bot.questions.names.wordings import Wordings
from bot.questions.numbers.statements import statements
from bot.questions.only import only_counted, only_moved
from bot.questions.queries import FRAGMENT, Queries
from bot.questions.sentences import Marker, numeric
from bot.questions.several.anew import asked_anew
from bot.questions.several.around import joined
from bot.questions.several.clauses import asks, questions, weight
from bot.questions.several.halves import Cutter
from bot.questions.several.items import Listed, dated, is_dated, listed, may_stand, parted
from bot.questions.several.lending import lent
from bot.questions.several.parts import MOST, take_apart
from bot.questions.slots import SlotReader, named_ages
from bot.questions.spelling import Speller
from bot.questions.texts.defining import definitions
from bot.questions.texts.gaps import GapIndex
from bot.questions.texts.phrasings import PARTS, NoteIndex
from bot.questions.texts.scope import NoteScope
from bot.questions.texts.second_look import SecondLook
from bot.questions.texts.texts import quotes_as_notes, words_quoted
from bot.questions.turns.exchanging import EXCHANGES
from bot.regex import regex


class Reading(NamedTuple):
    """A query, with what else was noticed.

    `more` are further questions of the same message, `then` such as lean on them ("And in B?");
    `injected` tells of text that orders the bot about, `empty` that there is nothing to read,
    `errand` of a message that is about the writer's own affairs; `named` is all that a message
    names which puts one thing in the place of another.
    """

    query: Query
    more: tuple[Query, ...] = ()
    then: tuple[str, ...] = ()
    injected: bool = False
    empty: bool = False
    errand: bool = False
    named: Slots | None = None


_FITS = 0.7
"""How well half a sentence has to fit a note to be taken for a question of its own."""
_LEADS, _TRIED = 2.5, 3.7
"""How far a part has to lean to a note, and what has to speak for it, for that to be tried."""
_FITTING = 0.4
"""How well it fits where words strange to the note may be in it."""
_ENGLISH = (ORDINARY, ENGLISH, WORLD, PLACE_NAMES, CUE_PATTERN_WORDS, VERDICT_WORDS, JUDGING_WORDS)
"""Words that are not misspelt."""


class Reader:
    """Reads questions with the vocabulary of one fact base."""

    def __init__(self, base: FactBase) -> None:
        names = names_in(base)
        self.vocabulary: Vocabulary = build_vocabulary(base, names)
        self.defining = definitions(base)
        self.notes, self.quotes = (
            NoteIndex(
                texts, places=self.vocabulary.area_words, subject=self.vocabulary.measure_words
            )
            for texts in (base.notes.values(), quotes_as_notes(base))
        )
        self.gaps = GapIndex(base, self.notes)
        self.look = SecondLook(base, self.gaps)
        quoted = words_quoted(base)
        speller = Speller(
            self.vocabulary.words,
            SMALL,
            told=quoted | self.notes.words | self.quotes.words,
            places=self.vocabulary.place_words,
            english=Joined(*_ENGLISH, self.gaps.words, self.vocabulary.initials),
            whole=self.vocabulary.measured,
        )
        ages = named_ages(base)
        wordings = Wordings(base, names, self.defining)
        marker = Marker(self.vocabulary, speller, ages.keys(), wordings)
        self._pieces = lru_cache(maxsize=PARTS)(self._cut)
        self._orders = lru_cache(maxsize=PARTS)(orders)
        self._mark = lru_cache(maxsize=PARTS)(marker.mark)
        self._marked = lru_cache(maxsize=PARTS)(self._marking)
        self._cutter = Cutter(self._marked, self._leading)
        pointed = sorted(self.vocabulary.pointed, key=len, reverse=True)
        self._pointed = regex("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in pointed))
        self.parts = PartialNames(base)
        self._slots = SlotReader(base, ages)
        self._made = Queries(base, self.vocabulary, self._slots, self.parts, quoted)
        around = widest(base.areas, {f.area for f in base.figures.values() if f.area})
        self._areas = base.areas
        self._widest = normalise(base.areas[around].name) if around else ""
        self.scope = NoteScope(base, self.vocabulary, marker, ages)

    def forget(self) -> None:
        """Drop what is kept while a message is cut and cut again: nothing of it is to stay."""
        for kept in (self._pieces, self._orders, self._mark, self._marked):
            kept.cache_clear()
        self.notes.forget()
        self.quotes.forget()
        self.gaps.forget()
        self._slots.forget()

    def read(self, text: str, *, whole: bool = False) -> Reading:
        """What `text` asks, as far as the vocabulary tells. Never raises.

        Only a `whole` message may be talk about the bot: a part of one has lost what it is about.
        """
        plain, pieces = self._pieces(text)
        if talk := small_talk(plain):
            return Reading(Query(plain, tuple(words_of(plain)), talk, Slots()))
        obeyed = [piece for piece in pieces if not self._orders(piece)]
        injected = len(obeyed) < len(pieces)
        sentences = [self._marked(piece) for piece in obeyed]
        sentences = [sentence for sentence in sentences if sentence.words]
        if not sentences:
            nothing = Query(plain, (), Intent.NOTE, Slots())
            return Reading(nothing, injected=injected, empty=not injected)
        sentences, then = leaning(joined(sentences, self._marked))
        heads = heads_stated(sentences)
        kept = [
            one
            for one in sentences
            if not (one in heads or only_asks_if_so(one, sentences) or comments(one, sentences))
        ]
        attributed = len(kept) < len(sentences)
        queries = self._queries(kept or sentences, listed=is_listed(plain), stated=attributed)
        if attributed:
            queries[0] = replace(queries[0], cues=queries[0].cues | {Cue.CLAIM.name})
        first = queries[0]
        if len(queries) == 1 and not injected and only_talk(first, sentences):
            thanks = set(words_of(plain)) & THANKS_CORE
            talk = Intent.THANKS if thanks else Intent.GREETING
            return Reading(replace(first, intent=talk))
        spoken = first.intent is Intent.WHO_SAID or first.voices
        plainly = only_moved(first) or only_counted(first)
        plain_talk = whole and not (injected or spoken or plainly or any(map(_names, sentences)))
        errand = plain_talk and is_errand(words(text)) and not self._knows(first)
        named = first.slots.periods or any(one.numbers or _names(one) for one in sentences)
        ranked = Cue.RANK.name in first.cues
        asked = plainly or first.intent is Intent.SOURCE or ranked or {"WHY", "RISE"} <= first.cues
        if whole and not (injected or named or asked) and (talk := learnt_talk(text)):
            return Reading(replace(first, intent=talk, slots=Slots(when=first.slots.when)))
        all_ = self._named(plain) if EXCHANGES.search(plain) else None
        return Reading(first, tuple(queries[1:]), then, injected, errand=errand, named=all_)

    def plain(self, text: str) -> str:
        """A message as it is read: in lower case, without mark-up and the like."""
        return self._pieces(text)[0]

    def halves(self, text: str, *, beside: bool = False) -> Iterator[tuple[str, str]]:
        """The ways to cut a message in two that might each ask something."""
        pieces = self._pieces(text)[1]
        if len(pieces) > 1 and numeric(text):
            marked = [one for piece in pieces if (one := self._marked(piece)).words]
            if marked and joined(marked, self._marked) is not marked:
                return iter(())
        return self._cutter.halves(pieces, beside=beside)

    def questions(self, text: str) -> list[list[str]]:
        """The questions that a message plainly consists of; none if it is one.

        Each in the ways to ask it: with what it lacks from the one beside it, and as it stands.
        """
        return lent(asked_anew(self._pieces(text)[1], self._marked), self._marked)

    def items(self, text: str) -> Listed | None:
        """The list that a message is of things asked for; None where it is none."""
        plain, pieces = self._pieces(text)
        return listed(pieces, self._marked, self._widest, numbered=numbered(plain))

    def statements(self, text: str) -> list[str]:
        """The statements of a message that makes several, each with a number and a place."""
        return statements(self._pieces(text)[1], self._marked)

    def named(self, text: str) -> Iterator[tuple[str, Slots]]:
        """The sentences of a message, each with all that it names, but for what it takes away."""
        pieces = (one for one in self._pieces(text)[1] if not EXCHANGES.search(one))
        pieces = (one for one in pieces if Cue.REST not in self._marked(one).cues)
        return ((piece, self._named(piece)) for piece in pieces)

    def parted(self, piece: str) -> Iterator[tuple[str, Slots, bool]]:
        """The parts of a sentence, what each names, and whether it may ask for something."""
        for part in parted(piece, self._marked):
            yield part, self._named(part), may_stand(self._marked(part))

    def _named(self, piece: str) -> Slots:
        return self._slots.all(self._marked(piece))

    def _marking(self, piece: str) -> Sentence:
        """A marked sentence; one that somebody is said to have said is a claim, without them.

        So is one that asks whether what it states is so, without that question.
        """
        told = self._stated(piece)
        if not told:
            plain = self._mark(piece)
            told = self._stated(plain.text) if plain.text != piece else None
            if not told:
                return plain
        claimed = self._marked(told)
        return claimed._replace(cues=claimed.cues | {Cue.CLAIM})

    def _stated(self, piece: str) -> str | None:
        """What a sentence states beside who said so, or asking if it is so; None if it is plain."""
        return stated(piece, self._mark, self._phrased)

    def _cut(self, text: str) -> tuple[str, list[str]]:
        """The text made plain, and its sentences: no name such as "Korea, Rep." is cut."""
        plain, spelt = normalise(text), self.vocabulary.pointed
        pointed = any(name in plain for name in spelt)
        pieces = cut(self._pointed.sub(lambda it: spelt[it.group()], plain) if pointed else plain)
        pieces = put_right(pieces, self._mark, self._areas)
        if any(map(self._orders, pieces)):
            return plain, pieces
        pieces = placed_by_last(pieces, self._mark) or pieces
        if told := stated_alone(text, pieces, self._mark):
            return plain, [*cut(told), VERDICT_ASKED]
        return plain, without_remarks(pieces, self._mark, self._phrased)

    def in_subject(self, query: Query) -> bool:
        """Whether any word of the question is one that measures are named by."""
        return any(word in self.vocabulary.subject_words for word in query.words)

    def _queries(
        self, sentences: Sequence[Sentence], *, listed: bool, stated: bool = False
    ) -> list[Query]:
        """One query for each question that the sentences ask; a claim is one, however long."""
        main = max(range(len(sentences)), key=lambda at: (weight(sentences[at]), at))
        asking = [
            at
            for at, one in enumerate(sentences)
            if asks(one) or self._asks_note(one) or (listed and self._names_one(one))
        ]
        if items := dated(sentences):
            # "I want two numbers: A in 2015. B in 2013.": what only leads in names nothing.
            asking = asking if any(sentences[at].mentions for at in asking) else items
        if any(Cue.WHY in sentences[at].cues for at in asking):
            # "Up by half. Any explanation?": what is only stated beside it doesn't ask.
            asking = [at for at in asking if questions(sentences[at])] or asking
            main = asking[0] if len(asking) == 1 else main
        claimed = stated or any(Cue.CLAIM in one.cues for one in sentences)
        if claimed or len(asking) < 2:
            asking = [main]
        parts: list[Sentence] = []
        chosen: list[int] = []
        for at, sentence in enumerate(sentences):
            parted = at in asking and not (claimed or self._phrased(sentence))
            apart = take_apart(sentence, self._mark, self._told) if parted else [sentence]
            for part in apart:
                asked = listed or asks(part) or self._asks_note(part) or is_dated(part)
                if at in asking and (len(asking) == 1 or asked):
                    chosen.append(len(parts))
                parts.append(part)
        chosen = (chosen or [main])[:MOST]
        those = [parts[at] for at in chosen]
        return [
            self._made.make(parts, at, those, alone=len(chosen) > 1 and self._told_apart(parts[at]))
            for at in chosen
        ]

    def _told_apart(self, part: Sentence) -> bool:
        """Whether a note tells of a part: it needs no place or time from another question."""
        return not all(part.known) and bool(self._told(part))

    def _phrased(self, sentence: Sentence) -> bool:
        """Whether a sentence is a phrasing as it stands, which is not to be taken apart."""
        return bool(self.quotes.phrased(sentence.stems) or self.notes.phrased(sentence.stems))

    def _names_one(self, sentence: Sentence) -> bool:
        """Whether an item of a list names a figure or a note."""
        placed = sentence.periods or any(
            target.kind is Kind.AREA for mention in sentence.mentions for target in mention.targets
        )
        return bool(placed or self._told(sentence))

    def _asks_note(self, sentence: Sentence) -> bool:
        """Whether a sentence without a sign of its own asks for a note."""
        strange = len(sentence.words) > FRAGMENT and not all(sentence.known)
        return strange and questions(sentence) and bool(self._told(sentence))

    def _told(self, part: Sentence) -> str | None:
        """The note that part of a sentence asks for by itself."""
        best = next(iter(self.notes.match(part.stems)), None)
        return best.note if best and best.score >= _FITS and not best.lacking else None

    def _knows(self, query: Query) -> bool:
        """Whether all that means nothing to the figures is what a note tells of."""
        best = next(iter(self.notes.match(query.words)), None)
        return bool(query.slots.unknown and best and not best.lacking)

    def _leading(self, part: Sentence) -> str | None:
        """The note that part of a message leans to, to be tried."""
        best = next(iter(self.notes.match(part.stems)), None)
        bare = not (best and best.telling) and len(part.words) <= FRAGMENT
        if best is None or bare or best.lean < _LEADS:
            return None
        strange = 0 if best.score >= _FITTING else len(best.lacking)
        return best.note if best.evidence(strange) >= _TRIED else None


def _names(sentence: Sentence) -> bool:
    """Whether a sentence names anything held; a topic alone is none, it may be any word."""
    targets = (target for mention in sentence.mentions for target in mention.targets)
    return any(target.kind is not Kind.TOPIC for target in targets)
