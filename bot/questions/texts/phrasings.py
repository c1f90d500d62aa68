"""Which note a question asks for, by the notes' example phrasings. May import model, language.

A question is compared with each phrasing as a whole, word by word, where rarer words weigh more.
A word that no phrasing or text of the note has counts against it, so that one strange word in a
familiar frame is enough to decline.
"""

from __future__ import annotations

import itertools
import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from bot.language.asking.answer_kinds import kinds_told
from bot.language.normalise import normalise
from bot.language.packing import packed
from bot.language.synonyms import MEANING
from bot.language.words import ASKING, FUNCTION, PLAIN, root, stem
from bot.model.facts import Note
from bot.questions.names.vocabulary import roots_of, words_of
from bot.questions.texts.leanings import Features, Leanings
from bot.questions.texts.likeness import SMALL, Likeness
from bot.regex import regex

_PLAIN = packed(map(root, PLAIN))
_ASKING = frozenset(root(word) for word in ASKING)
_SMALL = frozenset(map(root, FUNCTION | {"get", "go"})) - {"most", "least"}
_AGED = frozenset({"year", "old"})
_CHECKING = frozenset(root(word) for word in "true right correct accurate legit confirm".split())


PARTS = 64
"""Parts of a message of which is kept what they came to, until the message is answered."""
LEAN = 0.15
"""How much the learnt leaning counts beside the fit of the likest phrasing."""


class NoteMatch(NamedTuple):
    """How well a question fits a note: 1 is a phrasing word for word.

    `lean` tells how far its words lean to this note among all: 0 is the middle of them. `lacking`
    are the question's words that the note knows nothing of; `telling` counts those that tell one
    note from another; `likest` are the words of its likest phrasing.
    """

    note: str
    score: float
    lacking: tuple[str, ...]
    telling: int = 0
    lean: float = 0.0
    likest: tuple[str, ...] = ()

    @property
    def rank(self) -> float:
        """What notes are put in order by: the likest phrasing, and all phrasings together."""
        return self.score + LEAN * self.lean

    def evidence(self, strange: int) -> float:
        """What speaks for it: its lead and its fit, less the words strange to it."""
        return self.lean + 3 * self.score - 2 * strange / max(1, self.telling)


def fit_of(matches: Sequence[NoteMatch]) -> float:
    """How well the best of some notes fits."""
    return matches[0].score if matches else 0.0


def rank_of(matches: Sequence[NoteMatch]) -> float:
    """By how much the best of some notes leads."""
    return matches[0].rank if matches else 0.0


class NoteIndex:
    """The phrasings of all notes, with the weight of each word among them.

    `words` are all that notes and their phrasings are written with, `asked` the roots of each
    note's phrasings; `order` gives the notes in order of fit, the best first.
    """

    def __init__(
        self,
        notes: Iterable[Note],
        *,
        places: Iterable[str] = (),
        subject: Iterable[str] = (),
    ) -> None:
        placed = frozenset(places)
        self._subject = frozenset(root(word) for word in subject)
        self._notes = tuple(notes)
        self.order = lru_cache(maxsize=PARTS)(self._order)
        spelt = {n.id: [words_of(normalise(ask)) for ask in n.ask] for n in self._notes}
        texts = (words_of(normalise(note.text)) for note in self._notes)
        asks = itertools.chain.from_iterable(spelt.values())
        self.words = packed(word for words in (*asks, *texts) for word in words)
        # "The unit" is no part of the United States.
        asked = {word for words in spelt.values() for ask in words for word in ask}
        own = {root(word) for word in asked if stem(word) in placed}
        self._places = frozenset(map(root, placed)) - ({*map(root, asked)} - own)
        self.asked: Mapping[str, Sequence[tuple[str, ...]]] = {
            id_: [tuple(root(word) for word in words) for words in held]
            for id_, held in spelt.items()
        }
        self._bare: dict[tuple[str, ...], str | None] = {}
        for id_, held in self.asked.items():
            for ask in held:
                if self._bare.setdefault(bare(ask), id_) != id_:
                    self._bare[bare(ask)] = None  # two are asked for with the same words

    # What follows is worked out when a question first needs it: most that ask for a figure don't.

    @cached_property
    def _told(self) -> Mapping[str, frozenset[str]]:
        """What each note tells of: the roots of its words, and signs for what they mean."""
        told = {note.id: {*_told(note), *_often(self.asked[note.id])} for note in self._notes}
        return {
            id_: frozenset(words | {MEANING[word] for word in words if word in MEANING})
            for id_, words in told.items()
        }

    @cached_property
    def _seen(self) -> Mapping[str, int]:
        """How many notes tell of each word."""
        return Counter(word for words in self._told.values() for word in words)

    @cached_property
    def _leanings(self) -> Leanings:
        return Leanings(
            {
                note.id: map(features, [*self.asked[note.id], list(dict.fromkeys(_told(note)))])
                for note in self._notes
            }
        )

    @cached_property
    def _likeness(self) -> Likeness:
        asked = ((id_, _meant(_folded(ask))) for id_, asks in self.asked.items() for ask in asks)
        return Likeness(asked, self.weigh)

    def weigh(self, word: str) -> float:
        """The weight of one stem: little for small words, more the fewer notes have it."""
        if word in _ASKING:
            return 1.2
        if word.startswith("~"):
            return 0.6  # the same meant in another word
        if word in _PLAIN or word in _CHECKING or word in self._places:
            # A place is a slot: it is checked apart, and no sign of what is asked.
            return SMALL
        if word in self._subject:
            # Every question here is about the subject: its words tell no note from a figure.
            return 0.35
        return 1.0 + math.log((len(self._notes) + 1) / (self._seen.get(word, 0) + 0.5)) / 2

    def _tells(self, word: str) -> bool:
        """Whether a word tells one note from another, and from a figure."""
        small = (
            word.startswith("~")
            or word in _PLAIN
            or word in _ASKING
            or word in _CHECKING
            or word in self._places
        )
        return not small and word not in self._subject

    def known(self, stems: tuple[str, ...], words: Iterable[str]) -> tuple[str, ...]:
        """Those of the words that the note which fits best tells of."""
        best = self.match(stems)[:1]
        told = self._told[best[0].note] if best else frozenset[str]()
        if best and best[0].score >= _WHOLE:
            told = told.union(best[0].likest)
        roots = {word: root(word) for word in words if " " not in word}
        return tuple(w for w, own in roots.items() if own in told or MEANING.get(own) in told)

    def speaks(self, stems: Sequence[str]) -> bool:
        """Whether any word is more than grammar and asking."""
        return not {*map(root, stems)} - _ASKING <= _PLAIN

    def shares(
        self, stems: Sequence[str], match: NoteMatch, besides: Collection[str] = frozenset()
    ) -> bool:
        """Whether a note has any word of a question, beside grammar and the name of a place.

        `besides` are the names of groups: with one, a bare age or a word that asks is too little.
        """
        roots = {root(word) for word in stems} - _SMALL - self._places
        if besides:
            roots = roots - _PLAIN - _ASKING - _AGED - {*map(root, besides)}
        roots |= {MEANING[word] for word in roots if word in MEANING}
        return not roots.isdisjoint(self._told[match.note].union(match.likest))

    def phrased(self, stems: Sequence[str]) -> str | None:
        """The note that has the question as a phrasing, but for words of grammar; None for two."""
        asked = bare(tuple(map(root, stems)))
        return self._bare.get(asked) if asked else None

    def match(self, stems: tuple[str, ...]) -> tuple[NoteMatch, ...]:
        """The notes that fit best, the best first; at most three."""
        return self.order(stems)[:3]

    def fit(self, stems: tuple[str, ...], id_: str) -> NoteMatch | None:
        """How well one note fits; None where it has none of the words."""
        return next((match for match in self.order(stems) if match.note == id_), None)

    def forget(self) -> None:
        """Drop what was kept of a message."""
        self.order.cache_clear()

    def _order(self, stems: tuple[str, ...]) -> tuple[NoteMatch, ...]:
        folded = _folded([root(word) for word in stems])
        meant = _meant(folded)
        leanings = self._leanings.of([*meant, *_pairs(folded)])
        # In order, since sums of fractions differ with the order they are added up in.
        weights = {word: self.weigh(word) for word in sorted({*meant})}
        content = frozenset(filter(self._tells, weights))
        whole = sum([weights[word] for word in sorted(content)])
        asking = not _ASKING.isdisjoint(weights)
        matches = []
        for note, (dice, likest) in self._likeness.likest(weights).items():
            told = self._told[note]
            lacking = tuple(
                [
                    word
                    for word in sorted((content - told).difference(likest))
                    if (sign := MEANING.get(word)) not in told and sign not in likest
                ]
            )
            whole_fit = dice if asking and dice >= _WHOLE else 0.0
            covered = 1 - sum(weights[word] for word in lacking) / whole if whole else whole_fit
            score = 0.6 * dice + 0.4 * covered
            matches.append(NoteMatch(note, score, lacking, len(content), leanings[note], likest))
        matches.sort(key=lambda match: (-match.rank, match.note))
        return tuple(matches)


_WHOLE = 0.8
"""The fit from which a question of small words alone is taken for a phrasing."""


def bare(roots: tuple[str, ...]) -> tuple[str, ...]:
    """The roots in order without the words that only join them."""
    told = tuple([word for word in roots if word not in _JOINING and not word.isdigit()])
    return roots if told == roots else told


_JOINING = frozenset(
    root(word) for word in "the a an please so and well hi hello hey can could you tell me".split()
)


def _often(asks: Sequence[Sequence[str]]) -> frozenset[str]:
    """The roots that more than one phrasing has: one alone may be an idiom."""
    seen = Counter(word for ask in asks for word in set(ask))
    return frozenset(word for word, times in seen.items() if times > 1)


def _told(note: Note) -> list[str]:
    """The roots of what a note itself says."""
    texts = (note.title or "", note.text, *note.topics, *sorted(kinds_told(note.text)))
    return [word for text in texts for word in roots_of(text)]


def features(roots: Sequence[str]) -> Features:
    """What a question leans by: its words, what they mean, and words that follow each other."""
    folded = _folded(roots)
    return [*_meant(folded), *_pairs(folded)]


def _pairs(folded: Sequence[str]) -> list[str]:
    """Each two roots that follow each other."""
    return [f"{a} {b}" for a, b in itertools.pairwise(folded)]


def _meant(folded: Sequence[str]) -> list[str]:
    """Roots, and signs for what those mean that have a synonym."""
    return [*folded, *(MEANING[word] for word in folded if word in MEANING)]


def _folded(roots: Sequence[str]) -> list[str]:
    """Roots with ways of asking for a time made one: "since when", "what year", "how long has"."""
    return _MEANING.sub("mean", _TIMES.sub("when", " ".join(roots))).split()


_TIMES = regex(
    r"(?:(?:since|from) )?(?:what|which) (?:year|date|month|day)"
    r"(?: and (?:year|date|month|day))?\b|"
    r"(?:since|from) when\b|how long ha\b"
)
_MEANING = regex(r"\b(?:meaning|definition|define|defined|meant)\b")
