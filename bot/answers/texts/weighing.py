"""Which text a message asks for, or none: what speaks for each, weighed against the others.

Texts are told apart by signs that err in different ways: how far the words lean to one, how like
one of its phrasings they are, how many it speaks of, who is to have said it, and where. A
multinomial logit adds them up beside what speaks for no text at all. Its weights were fitted to the
development questions. May import what texts are found by.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from bot.answers.texts.note_bars import ASKED_FOR, vague
from bot.answers.texts.quote_index import QuoteIndex
from bot.language.asking.errands import errand_odds
from bot.language.learnt.folding import words
from bot.language.packing import packed
from bot.language.words import root
from bot.model.facts import FactBase
from bot.model.query import Intent, Query
from bot.questions.reader import Reader
from bot.questions.texts.explained import asks_of_matter
from bot.questions.texts.leanings import highest
from bot.questions.texts.phrasings import NoteMatch
from bot.questions.texts.spoken_of import SpokenOf
from bot.regex import regex

LEANT_TO, FITTING = 5, 2
"""How many texts are weighed: those leant to most, and the notes and quotes that fit best."""
ALONE = 0.5
"""How far a question leans to the only text there is: about as far as to the one that is meant."""
LONG = 20
"""Words from which a message is long: most that ask for a figure are short."""

Signs = Iterator[tuple[str, float]]

_TEXT = {
    "lean": 3.9,
    "like": 9.4,
    "fit": 1.0,
    "spoken of": 0.85,
    "led to": -0.47,
    "unknown": -1.05,
    "missing": -1.1,
    "named": 1.25,
    "quote": -0.8,
    "said": 2.45,
    "why": 3.0,
    "speaker": 1.3,
    "home": 3.65,
}
"""What each sign counts for a text."""
_NONE = {
    "always": 12.15,
    "how many": 2.35,
    "share": 3.8,
    "rank": 0.9,
    "claim": 2.95,
    "area": 3.45,
    "measure": 1.1,
    "time": 2.3,
    "unknown": -0.55,
    "length": -0.02,
    "errand": 0.3,
    "this": -1.3,
    "why": -1.35,
}
"""What each counts for none: most speak for a figure."""
_OF_FIGURES = frozenset({"how many", "share", "rank", "claim", "area", "measure", "time"})
LEAST, MOST = -6.0, 3.0
"""The log odds of an errand, beyond which they tell no more."""


class Weighed(NamedTuple):
    """The likeliest text, how likely it is, and how likely each that was weighed is.

    `knows` tells that it is no word strange to the text that is asked for, or one of what is known
    not to be held.
    """

    id: str
    likely: float
    knows: bool
    all: Mapping[str, float]

    def of(self, ids: Collection[str]) -> float:
        """How likely it is that one of some texts is meant."""
        return sum(self.all.get(id_, 0.0) for id_ in ids)


class Weighing:
    """Weighs the notes, the quotes and what is not held of one base.

    `spoken` tells which words of a question each of them speaks of.
    """

    def __init__(self, base: FactBase, reader: Reader, quotes: QuoteIndex) -> None:
        self._base = base
        self._scope = reader.scope
        self._gaps, self._notes, self._asked = reader.gaps, reader.notes, reader.quotes
        self._quotes = quotes
        self._look = reader.look
        self._written = packed(map(root, self._notes.words | self._asked.words))
        self.spoken = SpokenOf(base, reader.vocabulary.area_words | reader.vocabulary.place_words)

    def of(self, query: Query, text: str, *, figured: bool = True) -> Weighed | None:
        """The texts that come near to what is asked for, weighed against each other.

        `text` is the message as it was written; `figured` tells that a figure may be asked for.
        """
        signs = self.signs(query)
        if not signs:
            return None
        for_ = {id_: sum(_TEXT[sign] * value for sign, value in own) for id_, own in signs.items()}
        none = sum(
            _NONE[sign] * value
            for sign, value in for_none(query, text)
            if figured or sign not in _OF_FIGURES
        )
        most = max(none, *for_.values())
        parts = {id_: math.exp(one - most) for id_, one in for_.items()}
        whole = sum(parts.values()) + math.exp(none - most)
        likely = {id_: part / whole for id_, part in parts.items()}
        [first] = highest(likely, 1)
        return Weighed(first, likely[first], self._knows(query, first), likely)

    def _knows(self, query: Query, id_: str) -> bool:
        index = self._notes if id_ in self._base.notes else self._asked
        match = index.fit(query.words, id_)
        if match is None or vague(query, match):
            return False
        unknown = {root(word) for word in query.slots.unknown}
        strange = unknown.intersection(match.lacking) | (unknown - self._written)
        asked = {root(word) for found in ASKED_FOR.findall(query.text) for word in found}
        if query.intent is Intent.WHO_SAID:
            asked |= self.spoken.led_to(query.text)  # "the charity's view on X"
        return strange.isdisjoint(self._gaps.roots | asked)

    def signs(self, query: Query) -> dict[str, list[tuple[str, float]]]:
        """What speaks for each of the texts that come near."""
        leans = self._gaps.leans(query.words)
        notes, quotes = self._notes.order(query.words), self._asked.order(query.words)
        # A standard score is at most as high as the root of how many there are beside it.
        most = math.sqrt(max(1, len(leans) - 1))
        leans = leans if len(leans) > 1 else dict.fromkeys(leans, ALONE)
        near = highest(leans, LEANT_TO)
        near += [match.note for match in (*notes[:FITTING], *quotes[:FITTING])]
        matches = {match.note: match for match in (*notes, *quotes)}
        content, led_to = self.spoken.content(query.words), self.spoken.led_to(query.text)
        told: dict[str, list[tuple[str, float]]] = {}
        for id_ in dict.fromkeys(near):
            like = self._look.like(query.text, id_)
            told[id_] = [
                ("lean", leans[id_] / most),
                ("like", like),
                ("spoken of", self.spoken.of(content, id_)),
                ("led to", len(led_to) - self.spoken.of(led_to, id_)),
                *self._fits(query, matches.get(id_)),
            ]
            if id_ in self._base.quotes:
                told[id_] += self._quoted(query, id_)
            elif id_ in self._base.notes and self._scope.names(self._base.notes[id_], query.slots):
                told[id_].append(("named", 1))
        return told

    def _fits(self, query: Query, match: NoteMatch | None) -> Signs:
        if match is None:
            return
        unknown = {root(word) for word in query.slots.unknown}
        yield "fit", match.score
        yield "unknown", len(unknown.intersection(match.lacking))
        yield "missing", len(self._gaps.roots.intersection(match.lacking))

    def _quoted(self, query: Query, id_: str) -> Signs:
        quote = self._base.quotes[id_]
        yield "quote", 1
        yield "said", bool(query.cues & {"WHO_SAID", "SAY"})
        yield "why", bool(quote.why and "WHY" in query.cues and not asks_of_matter(query))
        yield "speaker", quote.speaker in (*query.slots.speakers, *self._quotes.voices(query))
        yield "home", not self._quotes.homes(quote.speaker).isdisjoint(query.slots.areas)


def for_none(query: Query, text: str) -> Signs:
    """What speaks for none of the texts."""
    slots, cues = query.slots, query.cues
    yield "always", 1
    yield "how many", "HOW_MANY" in cues
    yield "share", "SHARE" in cues
    yield "rank", bool(cues & {"RANK", "COMPARE"})
    yield "claim", "CLAIM" in cues and bool(query.numbers)
    yield "area", bool(slots.areas or slots.places)
    yield "measure", bool(slots.measures)
    yield "time", bool(slots.periods or slots.when)
    yield "unknown", len(slots.unknown)
    yield "length", min(LONG, len(query.words))
    yield "errand", max(LEAST, min(MOST, errand_odds(words(text))))
    yield "this", bool(_THIS.search(query.text))
    yield "why", "WHY" in cues


_THIS = regex(r"\b(?:it|its|this|that|these|those|they|them|their|he|she|him)\b")
"""What was spoken of before, or what it is all about, is asked of."""
