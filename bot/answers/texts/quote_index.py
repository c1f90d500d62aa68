"""Which quotes fit a question, by the words they hold and the phrasings they are asked for by."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from functools import cached_property
from typing import NamedTuple

from bot.answers.texts.homes import at_home, named_after, printed
from bot.language.packing import packed
from bot.language.synonyms import MEANING
from bot.language.words import ASKING, CHATTER, CUE_WORDS, FUNCTION, root
from bot.model.facts import FactBase, Quote
from bot.model.query import Query, Slots
from bot.questions.names.vocabulary import roots_of, stems_of
from bot.questions.texts.phrasings import NoteIndex, NoteMatch

_SMALL = frozenset(root(word) for word in FUNCTION | ASKING | {"please", "pls", "thanks"})
_CHATTER = packed(map(root, CHATTER | CUE_WORDS))


class Fit(NamedTuple):
    """How well a quote fits a question: by the words that it holds, and by how it is asked for.

    `share` is that of the question's telling words which the quote holds.
    """

    quote: Quote
    share: float
    match: NoteMatch | None

    @property
    def total(self) -> float:
        """What quotes are put in order by."""
        return self.share + (self.match.rank if self.match else 0.0)

    @property
    def leads(self) -> float:
        """How much speaks for the quote by its phrasings."""
        return self.match.evidence(len(self.match.lacking)) if self.match else 0.0


class QuoteIndex:
    """The quotes of one base with the words they hold, and which speaker an area stands for.

    `asked` finds them by the phrasings with which people ask for them.
    """

    def __init__(self, base: FactBase, asked: NoteIndex | None = None) -> None:
        self.base = base
        self._asked = asked
        self._named = named_after(base)

    # What follows is worked out when a question first asks what somebody said.

    @cached_property
    def _words(self) -> Mapping[str, frozenset[str]]:
        """The roots of each quote's words, and what they mean."""
        return {
            quote.id: frozenset(
                word
                for text in (quote.text, *quote.topics, *(v.text for v in quote.variants))
                for root_ in roots_of(text)
                for word in (root_, MEANING.get(root_, root_))
            )
            for quote in self.base.quotes.values()
        }

    @cached_property
    def _asks(self) -> Mapping[str, frozenset[str]]:
        """The roots of the words by which each quote is asked for."""
        return {
            quote.id: frozenset(word for ask in quote.ask for word in roots_of(ask))
            for quote in self.base.quotes.values()
        }

    @cached_property
    def _homes(self) -> Mapping[str, frozenset[str]]:
        """The areas that each speaker speaks for."""
        return {
            speaker.id: frozenset({self._named[speaker.id]})
            if speaker.id in self._named
            else printed(self.base, speaker)
            for speaker in self.base.speakers.values()
        }

    @cached_property
    def _everywhere(self) -> frozenset[str]:
        """The words of all quotes."""
        return frozenset().union(*self._words.values())

    @cached_property
    def _stems(self) -> Mapping[str, frozenset[str]]:
        """Each quote's words in the form they have."""
        return {
            quote.id: frozenset(stems_of(f"{quote.text} {' '.join(quote.topics)}"))
            for quote in self.base.quotes.values()
        }

    @cached_property
    def _named_by(self) -> Mapping[str, frozenset[str]]:
        """The roots of the words by which each speaker is named."""
        return {
            id_: frozenset(word for name in self._names(id_) for word in roots_of(name))
            for id_ in self.base.speakers
        }

    def speakers_of(self, areas: Iterable[str]) -> tuple[str, ...]:
        """The speakers of the organisations that carry these areas' names."""
        wanted = set(areas)
        return tuple(id_ for id_, area in self._named.items() if area in wanted)

    def area_of(self, speaker: str) -> str | None:
        """The area whose name the speaker's organisation carries."""
        return self._named.get(speaker)

    def homes(self, speaker: str) -> frozenset[str]:
        """The areas that a speaker speaks for: none for all."""
        return self._homes[speaker]

    def is_paper(self, speaker: str) -> bool:
        """Whether the speaker is a newspaper, which prints more than it says itself."""
        return self.base.speakers[speaker].kind == "newspaper"

    def voices(self, query: Query) -> tuple[str, ...]:
        """The speakers of the kinds asked for, in the areas asked about."""
        slots = query.slots
        areas = (*slots.areas, *(area for _, area in slots.places))
        speakers = self.base.speakers
        quoted = dict.fromkeys(quote.speaker for quote in self.base.quotes.values() if quote.serve)
        return tuple(
            id_
            for id_ in quoted
            if speakers[id_].kind in query.voices and at_home(self.base, self._homes[id_], areas)
        )

    def rank(self, words: Sequence[str], speakers: Sequence[str]) -> list[Fit]:
        """The quotes of these speakers, or of all, in order of fit; the best first."""
        weights = self._weights(words, speakers)
        telling = list(weights)
        whole = sum(weights.values())
        plain = {word for word in words if root(word) in weights}
        # Without a telling word ("what did A say") no statement fits better than another.
        matches = self._asked.order(tuple(words)) if self._asked and whole >= 1 else ()
        asked = {match.note: match for match in matches}
        fits = []
        for quote in self.base.quotes.values():
            if speakers and quote.speaker not in speakers:
                continue
            held = self._words[quote.id]
            shared = [w for w in telling if w in held or MEANING.get(w) in held]
            share = sum(weights[word] for word in shared) / whole if whole else 0.0
            if share:
                # Of two that hold a word, the one that has it in the same form.
                share += 0.001 * len(plain & self._stems[quote.id])
            fits.append(Fit(quote, share, asked.get(quote.id)))
        return sorted(fits, key=lambda fit: (-fit.total, fit.quote.id))

    def telling(self, words: Sequence[str], speakers: Sequence[str]) -> frozenset[str]:
        """The roots of the words that tell what the words asked for are about."""
        return frozenset(self._weights(words, speakers)) - _CHATTER

    def without_names(self, words: Sequence[str], speakers: Iterable[str]) -> tuple[str, ...]:
        """The words but for those by which these speakers are named."""
        names = frozenset[str]().union(*(self._named_by[id_] for id_ in speakers)) - _SMALL
        return tuple(word for word in words if root(word) not in names)

    def _weights(self, words: Sequence[str], speakers: Sequence[str]) -> dict[str, float]:
        """What each word that tells of something weighs; those of the speakers' names don't."""
        names = frozenset[str]().union(*(self._named_by[id_] for id_ in speakers))
        roots = dict.fromkeys(root(word) for word in words)
        return {
            word: 0.25 if word in _CHATTER and word not in self._everywhere else 1.0
            for word in roots
            if word not in _SMALL and word not in names
        }

    def known(self, query: Query) -> bool:
        """Whether the quote that fits best is asked for in the words that nothing else knows."""
        unknown = query.slots.unknown
        return not unknown or bool(
            self._asked and self._asked.known(query.words, unknown) == unknown
        )

    def speak_of(self, speakers: Collection[str], matter: Set[str]) -> bool:
        """Whether these speakers say a word of a matter, or are asked for by one that tells it."""
        asked = any(
            not self._asks[quote.id].isdisjoint(matter)
            for quote in self.base.quotes.values()
            if quote.speaker in speakers
        )
        return asked or self.say_of(speakers, matter)

    def say_of(self, speakers: Collection[str], matter: Set[str]) -> bool:
        """Whether these speakers say a word of a matter."""
        theirs = (quote for quote in self.base.quotes.values() if quote.speaker in speakers)
        return any(self.shared(quote, matter) for quote in theirs)

    @cached_property
    def subject(self) -> frozenset[str]:
        """The roots of the words that measures are named by."""
        names = (n for m in self.base.measures.values() for n in (m.name, *m.also))
        return frozenset(word for name in names for word in roots_of(name))

    def without_small(self, roots: Set[str]) -> frozenset[str]:
        """The roots but for those of words of grammar and of asking."""
        return frozenset(roots - _SMALL)

    def phrased(self, words: Sequence[str]) -> str | None:
        """The quote that has the words as a phrasing."""
        return self._asked.phrased(words) if self._asked else None

    def shared(self, quote: Quote, roots: Iterable[str]) -> int:
        """How many of these roots are words of the quote or its topics, or mean the same."""
        held = self._words[quote.id]
        return sum(word in held or MEANING.get(word) in held for word in roots)

    def causal(self, word: str) -> bool:
        """Whether a word is one of a statement that names a cause."""
        causes = (quote for quote in self.base.quotes.values() if quote.why)
        return any(self.shared(quote, (root(word),)) for quote in causes)

    def holds(self, quote: Quote, roots: Iterable[str]) -> bool:
        """Whether all these roots are words of the quote or its topics."""
        return self._words[quote.id].issuperset(roots)

    def names_one(self, slots: Slots, words: Iterable[str]) -> bool:
        """Whether the words name a speaker of the slots, or one of their areas."""
        areas = [self.base.areas[id_] for id_ in slots.areas]
        names = [name for id_ in slots.speakers for name in self._names(id_)]
        names += [name for area in areas for name in (area.name, *area.also)]
        own = {word for name in names for word in roots_of(name)} - _SMALL
        return not own.isdisjoint(map(root, words))

    def speaks_as(self, words: Iterable[str]) -> bool:
        """Whether any speaker is named by one of the words, or has it in a role."""
        told = {
            word
            for id_ in self.base.speakers
            for name in self._names(id_)
            for word in roots_of(name)
        }
        return not told.isdisjoint(map(root, words))

    def _names(self, speaker: str) -> tuple[str, ...]:
        held = self.base.speakers[speaker]
        return (held.name, held.role or "", held.organisation or "", *held.also)
