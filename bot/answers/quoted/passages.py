"""Finding typed words among the held wordings of quotes. May import model, language, questions.

`Shelf.telling_runs` finds runs of held words in a message; `Shelf.fit` aligns a passage with the
wordings that share runs with it. Words that only name a measure or an area tell nothing, because a
question about figures holds them too.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from bot.answers.quoted.alignment import WALL, Kind, Step, align
from bot.language.asking.quotation_marks import GAP, Word, sentence_numbers, words
from bot.language.packing import packed
from bot.language.spellings import one_word
from bot.language.words import stem
from bot.questions.names.vocabulary import Kind as Named
from bot.questions.names.vocabulary import clean_word

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from bot.model.facts import FactBase
    from bot.questions.names.vocabulary import Vocabulary

RUN = 3
"""Words in a row that make a wording worth aligning."""
MOST_WORDS = 400
"""Longer passages are only looked for as they stand."""
MOST_WORDINGS = 8
ENOUGH_SHARE, ENOUGH_WORDS = 0.5, 8
"""A passage with a smaller share and fewer words of the held ones is not worth aligning."""
_NAMES = (Named.MEASURE, Named.AREA, Named.PLACE, Named.MEMBER, Named.SPEAKER, Named.SOURCE)


class Wording(NamedTuple):
    """One published wording of a quote.

    For each word, `sentences` holds the number of its sentence, and `telling` whether it is no
    part of a mere name.
    """

    quote: str
    text: str
    source: str
    words: tuple[Word, ...]
    sentences: tuple[int, ...]
    telling: tuple[bool, ...]
    variant: bool

    @property
    def keys(self) -> list[str]:
        """Return what the words are compared by."""
        return [word.key for word in self.words]


class Piece(NamedTuple):
    """Words `first` to `last` (exclusive) of a wording, as a passage goes through them.

    `marked` tells that a mark of omission, or another passage, stands before it.
    """

    wording: Wording
    first: int
    last: int
    marked: bool = False


class Change(NamedTuple):
    """Words as typed where the wording has others; either may be empty."""

    said: tuple[Word, ...]
    held: tuple[Word, ...]

    @property
    def said_keys(self) -> list[str]:
        """Return what the typed words are compared by."""
        return [word.key for word in self.said]

    @property
    def held_keys(self) -> list[str]:
        """Return what the held words are compared by."""
        return [word.key for word in self.held]


class Fit(NamedTuple):
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
        """Tell whether it goes on elsewhere without a mark."""
        return any(not piece.marked for piece in self.pieces[1:])


class Shelf:
    """The held wordings of one base, findable by runs of their words."""

    def __init__(self, base: FactBase, vocabulary: Vocabulary) -> None:
        names = _names(vocabulary)
        self.wordings: list[Wording] = []
        for quote in base.quotes.values():
            texts = [(quote.text, quote.source), *((v.text, v.source) for v in quote.variants)]
            for at, (text, source) in enumerate(texts):
                found = tuple(words(text))
                told = tuple(_telling(found, names))
                sentences = tuple(sentence_numbers(text, found))
                self.wordings.append(
                    Wording(quote.id, text, source, found, sentences, told, bool(at))
                )
        self._names = names
        self._runs: dict[tuple[str, ...], list[int]] = defaultdict(list)
        telling: set[tuple[str, ...]] = set()
        for number, wording in enumerate(self.wordings):
            for run, at in _runs(wording.keys):
                self._runs[run].append(number)
                if any(wording.telling[at : at + RUN]):
                    telling.add(run)
        self._telling = packed(telling)
        self._known = packed(word.key for one in self.wordings for word in one.words)

    def telling_runs(self, keys: Sequence[str]) -> list[int]:
        """Find where among words with these keys held runs stand that are more than names."""
        return [at for run, at in _runs(keys) if run in self._telling]

    def tells(self, passage: Sequence[Word]) -> int:
        """Count the words of `passage` that are no part of a name."""
        return sum(_telling(passage, self._names))

    def fit(self, passage: Sequence[Word], preferred: Collection[str] = ()) -> Fit | None:
        """Find the best fit among the wordings near, those of `preferred` quotes before others."""
        keys = [word.key for word in passage]
        near = Counter(number for run, _ in _runs(keys) for number in self._runs.get(run, ()))
        if not near:
            return None
        order = sorted(near, key=lambda number: (-near[number], number))[:MOST_WORDINGS]
        tried = [self.wordings[number] for number in order]
        tried.sort(key=lambda one: (one.quote not in preferred, one.variant))
        held = {word.key for one in tried for word in one.words}
        if sum(key in held for key in keys) < min(ENOUGH_SHARE * len(keys), ENOUGH_WORDS):
            return None
        # Where several hold it as it stands, the shortest is the likeliest to be meant.
        holding = [one for one in tried if _holds(one.keys, keys)]
        holding.sort(key=lambda one: (one.quote not in preferred, one.variant, len(one.words)))
        whole = holding[0] if holding else None
        if whole is None and len(keys) > MOST_WORDS:
            return None
        fit = self._fit(passage, [whole] if whole else tried)
        quotes = {piece.wording.quote for piece in fit.pieces}
        if len(quotes) == 1 and len({piece.wording.text for piece in fit.pieces}) > 1:
            fits = [self._fit(passage, [one]) for one in tried if one.quote in quotes]
            fit = max(fits, key=lambda one: (one.share, -len(one.changes)))
        return fit

    def others_printed(self, piece: Piece) -> list[Wording]:
        """List the quote's other published wordings that have other words in its place."""
        keys = piece.wording.keys[piece.first : piece.last]
        return [
            one
            for one in self.wordings
            if one.quote == piece.wording.quote
            and one is not piece.wording
            and not _holds(one.keys, keys)
        ]

    def also_said(self, piece: Piece) -> list[Wording]:
        """List a wording of each other quote that holds the same words."""
        keys = piece.wording.keys[piece.first : piece.last]
        found = {
            one.quote: one
            for one in reversed(self.wordings)
            if one.quote != piece.wording.quote and _holds(one.keys, keys)
        }
        return list(found.values())[::-1]

    def holding(self, passage: Sequence[Word]) -> list[Wording]:
        """List a wording of each quote that holds a few words as they stand."""
        keys = [word.key for word in passage if not word.is_mark]
        found = {one.quote: one for one in reversed(self.wordings) if _holds(one.keys, keys)}
        return list(found.values())[::-1]

    def _fit(self, passage: Sequence[Word], tried: Sequence[Wording]) -> Fit:
        held = [(wording, at) for wording in tried for at in range(-1, len(wording.words))][1:]
        keys = [WALL if at < 0 else wording.words[at].key for wording, at in held]
        steps = align([word.key for word in passage], keys)
        return _read(passage, held, steps, self._known)


def _read(
    passage: Sequence[Word],
    held: Sequence[tuple[Wording, int]],
    steps: Sequence[Step],
    known: Collection[str],
) -> Fit:
    """Tell the steps of an alignment as pieces and changes."""
    pieces: list[Piece] = []
    changes: list[Change] = []
    same: list[Step] = []
    for marked, part in _parts(steps):
        hits = [step for step in part if step.kind is Kind.SAME]
        if hits:
            wording, first = held[hits[0].held]
            _, last = held[hits[-1].held]
            pieces.append(Piece(wording, first, last + 1, marked))
        changes += [_change(passage, held, run) for run in _differing(part, held)]
        same += hits
    changes = [one for one in changes if "".join(one.said_keys) != "".join(one.held_keys)]
    spelt = [one for one in changes if _only_spelling(one, known)]
    number = sum(not word.is_mark for word in passage)
    return Fit(
        tuple(pieces),
        tuple(one for one in changes if one not in spelt),
        tuple(spelt),
        len(same) / number if number else 0.0,
        sum(held[step.held][0].telling[held[step.held][1]] for step in same),
        same[0].said if same else 0,
        same[-1].said if same else 0,
    )


def _parts(steps: Iterable[Step]) -> list[tuple[bool, list[Step]]]:
    """Cut the steps where a piece ends, with whether a mark stands there."""
    parts: list[tuple[bool, list[Step]]] = [(False, [])]
    for step in steps:
        if step.kind in (Kind.JUMPED, Kind.MARKED):
            parts.append((step.kind is Kind.MARKED, []))
        else:
            parts[-1][1].append(step)
    return parts


def _differing(part: Sequence[Step], held: Sequence[tuple[Wording, int]]) -> list[list[Step]]:
    """Collect the runs of steps between words that are the same.

    Before the first and after the last such word nothing stands for a word of another sentence.
    """
    hits = [at for at, step in enumerate(part) if step.kind is Kind.SAME]
    runs: list[list[Step]] = [[]]
    for at, step in enumerate(part):
        if step.kind is Kind.SAME:
            runs.append([])
        elif step.kind is Kind.OTHER and hits and not hits[0] < at < hits[-1]:
            end = part[hits[0] if at < hits[0] else hits[-1]]
            apart = _sentence(held, step.held) != _sentence(held, end.held)
            runs[-1].append(Step(Kind.ADDED, step.said, step.held) if apart else step)
        else:
            runs[-1].append(step)
    return [run for run in runs if run]


def _sentence(held: Sequence[tuple[Wording, int]], at: int) -> int:
    wording, word = held[at]
    return wording.sentences[word]


def _change(
    passage: Sequence[Word], held: Sequence[tuple[Wording, int]], run: Sequence[Step]
) -> Change:
    there = [held[step.held] for step in run if step.kind is not Kind.ADDED]
    return Change(
        tuple(passage[step.said] for step in run if step.kind is not Kind.LEFT_OUT),
        tuple(wording.words[at] for wording, at in there),
    )


def _only_spelling(change: Change, known: Collection[str]) -> bool:
    """Tell whether each word is only another spelling of the held one."""
    pairs = list(zip(change.said_keys, change.held_keys, strict=False))
    return len(change.said) == len(change.held) and all(
        one_word(said, held, known) for said, held in pairs
    )


def _runs(keys: Sequence[str]) -> Iterable[tuple[tuple[str, ...], int]]:
    return ((tuple(keys[at : at + RUN]), at) for at in range(len(keys) - RUN + 1))


def _holds(keys: Sequence[str], part: Sequence[str]) -> bool:
    """Tell whether `part` stands in `keys` as it is."""
    return f" {' '.join(part)} " in f" {' '.join(keys)} " and GAP not in part


def _names(vocabulary: Vocabulary) -> frozenset[tuple[str, ...]]:
    return packed(
        phrase
        for phrase, targets in vocabulary.phrases.items()
        if any(target.kind in _NAMES for target in targets)
    )


def _telling(found: Sequence[Word], names: Collection[tuple[str, ...]]) -> list[bool]:
    """Tell for each word whether it is no part of a name."""
    stems = tuple(stem(clean_word(word.shown.lower().replace("’", "'"))) for word in found)
    longest = max(map(len, names), default=0)
    told = [True] * len(found)
    for at in range(len(stems)):
        for last in range(at + 1, min(len(stems), at + longest) + 1):
            if stems[at:last] in names:
                told[at:last] = [False] * (last - at)
    return told
