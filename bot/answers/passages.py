"""Finding typed words among the held wordings of quotes. May import model, language, questions.

`Shelf.near` says which wordings share telling runs of words with a message; `Shelf.fit` aligns a
passage with them. Words that only name a measure or an area tell nothing, because a question about
figures holds them too.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from bot.answers.alignment import WALL, Kind, Step, align
from bot.language.quotation_marks import GAP, Word, key, words
from bot.language.words import CUE_WORDS, ORDINARY, PLAIN, stem
from bot.model.facts import FactBase
from bot.questions.vocabulary import Kind as Named
from bot.questions.vocabulary import build_vocabulary, clean_word

RUN = 3
"""Words in a row that make a wording worth aligning."""
MOST_WORDS = 400
"""Longer passages are no quotation that anybody remembers."""
MOST_WORDINGS = 8
SHORTEST_SPELT = 5
"""Differences of spelling are overlooked in words of at least so many letters."""
_NAMES = (Named.MEASURE, Named.AREA, Named.PLACE, Named.MEMBER, Named.SPEAKER, Named.SOURCE)
_ENGLISH = PLAIN | CUE_WORDS | ORDINARY


@dataclass(frozen=True, slots=True)
class Wording:
    """One published wording of a quote; `telling` tells which words are no mere names."""

    quote: str
    text: str
    source: str
    words: tuple[Word, ...]
    telling: tuple[bool, ...]
    variant: bool

    @property
    def keys(self) -> list[str]:
        """What the words are compared by."""
        return [word.key for word in self.words]


@dataclass(frozen=True, slots=True)
class Piece:
    """Words `first` to `last` (exclusive) of a wording, as a passage goes through them.

    `marked` tells that a mark of omission, or another passage, stands before it.
    """

    wording: Wording
    first: int
    last: int
    same: int
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """Words as typed where the wording has others; either may be empty."""

    said: tuple[str, ...]
    held: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fit:
    """How a passage fits what is held: the pieces it goes through, what differs, how much is same.

    `spelt` are differences of spelling alone. `telling` counts the words that are the same and
    no mere names; `first` and `last` are the first and the last typed word that is the same.
    """

    pieces: tuple[Piece, ...]
    changes: tuple[Change, ...]
    spelt: tuple[Change, ...]
    share: float
    telling: int
    first: int
    last: int

    @property
    def joins(self) -> bool:
        """Whether it goes on elsewhere without a mark."""
        return any(not piece.marked for piece in self.pieces[1:])


class Shelf:
    """The held wordings of one base, findable by runs of their words."""

    def __init__(self, base: FactBase) -> None:
        names = _names(base)
        self.wordings: list[Wording] = []
        for quote in base.quotes.values():
            texts = [(quote.text, quote.source), *((v.text, v.source) for v in quote.variants)]
            for at, (text, source) in enumerate(texts):
                found = tuple(words(text))
                told = tuple(_telling(found, names))
                self.wordings.append(Wording(quote.id, text, source, found, told, bool(at)))
        self._runs: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for number, wording in enumerate(self.wordings):
            for run, at in _runs(wording.keys):
                if any(wording.telling[at : at + RUN]):
                    self._runs[run].append(number)
        self._spelling = _ENGLISH | {word.key for w in self.wordings for word in w.words}

    def near(self, passage: Sequence[Word]) -> dict[int, list[int]]:
        """Where in `passage` runs of each wording stand, by the wording's number."""
        places: dict[int, list[int]] = defaultdict(list)
        for run, at in _runs([word.key for word in passage]):
            for number in self._runs.get(run, ()):
                if not places[number] or places[number][-1] != at:
                    places[number].append(at)
        return places

    def fit(self, passage: Sequence[Word], speakers: Collection[str] = ()) -> Fit | None:
        """The best fit among the wordings near; those of quotes in `speakers` are tried first."""
        near = self.near(passage)
        if not near or len(passage) > MOST_WORDS:
            return None
        order = sorted(near, key=lambda number: (-len(near[number]), number))[:MOST_WORDINGS]
        tried = [self.wordings[number] for number in order]
        tried.sort(key=lambda one: (one.quote not in speakers, one.variant))
        whole = next((one for one in tried if _holds(one.keys, [w.key for w in passage])), None)
        fit = self._fit(passage, [whole] if whole else tried)
        quotes = {piece.wording.quote for piece in fit.pieces}
        if len(quotes) == 1 and len({piece.wording.text for piece in fit.pieces}) > 1:
            fits = [self._fit(passage, [one]) for one in tried if one.quote in quotes]
            fit = max(fits, key=lambda one: one.share)
        return fit

    def others_printed(self, piece: Piece) -> list[Wording]:
        """The other published wordings of a piece that have other words in its place."""
        keys = piece.wording.keys[piece.first : piece.last]
        return [
            one
            for one in self.wordings
            if one.quote == piece.wording.quote
            and one is not piece.wording
            and not _holds(one.keys, keys)
        ]

    def _fit(self, passage: Sequence[Word], tried: Sequence[Wording]) -> Fit:
        held = [(wording, at) for wording in tried for at in range(-1, len(wording.words))][1:]
        keys = [WALL if at < 0 else wording.words[at].key for wording, at in held]
        steps = align([word.key for word in passage], keys)
        return _read(passage, held, steps, self._spelling)


def _read(
    passage: Sequence[Word],
    held: Sequence[tuple[Wording, int]],
    steps: Sequence[Step],
    spelling: Collection[str],
) -> Fit:
    """A fit from the steps of an alignment."""
    pieces: list[Piece] = []
    changes: list[Change] = []
    spelt: list[Change] = []
    same: list[Step] = []
    for marked, part in _parts(steps):
        hits = [step for step in part if step.kind is Kind.SAME]
        differing = [_change(passage, held, run) for run in _differing(part)]
        differing = [one for one in differing if not _only_parted(one)]
        kept = [one for one in differing if not _only_spelling(one, spelling)]
        spelt += [one for one in differing if one not in kept]
        changes += kept
        same += hits
        if hits:
            wording, first = held[hits[0].held]
            _, last = held[hits[-1].held]
            pieces.append(Piece(wording, first, last + 1, len(hits), marked))
    number = sum(not word.is_mark for word in passage)
    telling = sum(held[step.held][0].telling[held[step.held][1]] for step in same)
    return Fit(
        tuple(pieces),
        tuple(changes),
        tuple(spelt),
        len(same) / number if number else 0.0,
        telling,
        same[0].said if same else 0,
        same[-1].said if same else 0,
    )


def _parts(steps: Iterable[Step]) -> list[tuple[bool, list[Step]]]:
    """The steps of each piece, with whether a mark stands before it."""
    parts: list[tuple[bool, list[Step]]] = [(False, [])]
    for step in steps:
        if step.kind in (Kind.JUMPED, Kind.MARKED):
            parts.append((step.kind is Kind.MARKED, []))
        else:
            parts[-1][1].append(step)
    return parts


def _differing(part: Sequence[Step]) -> list[list[Step]]:
    """The runs of steps between words that are the same."""
    runs: list[list[Step]] = [[]]
    for step in part:
        if step.kind is Kind.SAME:
            runs.append([])
        else:
            runs[-1].append(step)
    return [run for run in runs if run]


def _change(
    passage: Sequence[Word], held: Sequence[tuple[Wording, int]], run: Sequence[Step]
) -> Change:
    there = [held[step.held] for step in run if step.kind is not Kind.ADDED]
    return Change(
        tuple(passage[step.said].shown for step in run if step.kind is not Kind.LEFT_OUT),
        tuple(wording.words[at].shown for wording, at in there),
    )


def _only_parted(change: Change) -> bool:
    """Whether the same letters are only written apart or together ("web site")."""
    return "".join(map(key, change.said)) == "".join(map(key, change.held))


def _only_spelling(change: Change, known: Collection[str]) -> bool:
    """Whether each word is a spelling of the other: American, or a slip that makes no word."""
    pairs = zip(change.said, change.held, strict=False)
    return len(change.said) == len(change.held) and all(
        _one_word(key(said), key(held), known) for said, held in pairs
    )


def _one_word(said: str, held: str, known: Collection[str]) -> bool:
    if _british(said) == _british(held):
        return True
    if said in known or stem(said) in known or not said.isalpha() or len(said) < SHORTEST_SPELT:
        return False
    if said.startswith(held) or held.startswith(said):
        return False
    slips = sorted(said) == sorted(held) or len(said) != len(held)
    return slips and OSA.distance(said, held) == 1


_SPELLINGS = (("yse", "yze"), ("is", "iz"), ("our", "or"), ("ence", "ense"), ("tre", "ter"))


def _british(word: str) -> str:
    """A rough common form of the British and the American spelling, for comparing only."""
    if len(word) < SHORTEST_SPELT:
        return word
    for british, american in _SPELLINGS:
        word = word.replace(british, american)
    return word


def _runs(keys: Sequence[str]) -> Iterable[tuple[tuple[str, ...], int]]:
    return ((tuple(keys[at : at + RUN]), at) for at in range(len(keys) - RUN + 1))


def _holds(keys: Sequence[str], part: Sequence[str]) -> bool:
    """Whether `part` stands in `keys` as it is."""
    return f" {' '.join(part)} " in f" {' '.join(keys)} " and GAP not in part


def _names(base: FactBase) -> frozenset[tuple[str, ...]]:
    phrases = build_vocabulary(base).phrases
    return frozenset(
        phrase
        for phrase, targets in phrases.items()
        if any(target.kind in _NAMES for target in targets)
    )


def _telling(found: Sequence[Word], names: Collection[tuple[str, ...]]) -> list[bool]:
    """For each word whether it is no part of a name."""
    stems = tuple(stem(clean_word(word.shown.lower().replace("’", "'"))) for word in found)
    longest = max(map(len, names), default=0)
    told = [True] * len(found)
    for at in range(len(stems)):
        for last in range(at + 1, min(len(stems), at + longest) + 1):
            if stems[at:last] in names:
                told[at:last] = [False] * (last - at)
    return told
