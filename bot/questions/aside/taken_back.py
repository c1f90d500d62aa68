"""What a message takes back or sets aside, put right before it is read: "in A, sorry, I mean B".

What is said instead takes the place of the last name of its kind; what is not meant goes, where
another of its kind is: "not A but B". May import language and the marking of sentences.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from bot.language.asking import taking_back as said
from bot.language.asking.cue import Cue
from bot.language.times.period_words import MentionKind
from bot.model.facts import Area
from bot.questions.marks import Sentence
from bot.questions.names.naming import Kind, Target
from bot.questions.names.nesting import within
from bot.questions.names.vocabulary import WORD
from bot.regex import regex

_NAMED = frozenset(
    {Kind.AREA, Kind.PLACE, Kind.MEASURE, Kind.NOT_MEASURE, Kind.MEMBER, Kind.SPEAKER}
)
_SAME = {Kind.PLACE: Kind.AREA, Kind.NOT_MEASURE: Kind.MEASURE}
_BESIDE = (MentionKind.PREVIOUS, MentionKind.NEXT)
_WEIGHED = frozenset({Cue.COMPARE, Cue.CLAIM, Cue.TIMES, Cue.POINTS, Cue.DIFFERENCE})
"""Signs of what names are set against each other for."""
_FEW = 4
"""Slips that one sentence may have."""
_MARKS = " ,;:-(."
_ITEM = regex(rf"{said.ITEM}(\d+)")

Mark = Callable[[str], Sentence]


class _Item(NamedTuple):
    """The words from `first` to `last` that name something, and what kinds of thing that is.

    `beside`: a time told by the one before it.
    """

    first: int
    last: int
    kinds: frozenset[tuple[str, str]]
    ids: frozenset[str]
    beside: bool = False

    @property
    def dated(self) -> bool:
        """Whether it is a time with a date."""
        return any(map(str.isdigit, "".join(self.ids))) and ("time", "") in self.kinds

    def is_other(self, other: _Item) -> bool:
        """Whether the other is of the same kind, and not the same."""
        return not self.kinds.isdisjoint(other.kinds) and self.ids != other.ids


def put_right(pieces: Sequence[str], mark: Mark, areas: Mapping[str, Area]) -> list[str]:
    """The sentences of a message with what it takes back replaced by what it says instead."""
    if not any(map(said.SIGN.search, pieces)):
        return list(pieces)
    made: list[str] = []
    for piece in pieces:
        joined = f"{made[-1]} {piece}" if made else piece
        line = _Line(mark(piece))
        if made and said.ONLY_CORRECTS.fullmatch(line.text):
            right = _without_slips(joined, mark)
            made[-1:] = [right] if right != joined else [made[-1], piece]
        else:
            made.append(_without_slips(piece, mark))
    lines = [_Line(mark(piece)) for piece in made]
    named = [item for line in lines for item in line.items]
    return [text for line in lines if (text := _without_denied(line, named, areas))]


class _Line:
    """The words of a sentence with a sign for each thing that it names."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.items = _items(sentence)
        words: list[str] = []
        self.places: list[int] = []
        starts = {item.first: number for number, item in enumerate(self.items)}
        at = 0
        while at < len(sentence.words):
            number = starts.get(at)
            self.places.append(at)
            words.append(sentence.words[at] if number is None else f"{said.ITEM}{number}")
            at = at + 1 if number is None else max(at + 1, self.items[number].last)
        self.text = " ".join(words)

    def place(self, at: int) -> int:
        """The word that begins at a place of the line, or next after it."""
        number = len(self.text[:at].split())
        return self.places[number] if number < len(self.places) else len(self.sentence.words)

    def start(self, word: int) -> int:
        """Where a word begins in the text of the sentence."""
        starts = self.sentence.starts
        return starts[word] if word < len(starts) else len(self.sentence.text)

    def end(self, last: int) -> int:
        """Where the word before one ends in the text of the sentence."""
        text, start = self.sentence.text, self.start(last - 1)
        found = WORD.match(text, start)
        return found.end() if found else start

    def slice(self, item: _Item) -> str:
        """The text of something that is named."""
        return self.sentence.text[self.start(item.first) : self.end(item.last)]


def _items(sentence: Sentence) -> list[_Item]:
    """What a sentence names, from left to right."""
    found = [
        _Item(m.first, m.last, frozenset(map(_kind, named)), frozenset(t.id for t in named))
        for m in sentence.mentions
        if (named := [target for target in m.targets if target.kind in _NAMED]) and not m.apart
    ]
    for at, one in sentence.periods:
        last = bisect_left(sentence.starts, one.end)
        id_ = f"{one.period.start} {one.period.months}" if one.period else one.kind.value
        beside = one.kind in _BESIDE
        found.append(_Item(at, last, frozenset({("time", "")}), frozenset({id_}), beside))
    return sorted(found, key=lambda item: item.first)


def _kind(target: Target) -> tuple[str, str]:
    """The kind of what is named, by which one name may stand for another."""
    group = target.group if target.kind is Kind.MEMBER else ""
    return _SAME.get(target.kind, target.kind).value, group


def _without_slips(piece: str, mark: Mark) -> str:
    """A sentence with each name that is taken back replaced by the one that is meant."""
    for _ in range(_FEW):
        right = _corrected(_Line(mark(piece))) if said.SIGN.search(piece) else None
        if right is None:
            break
        piece = right
    return piece


def _corrected(line: _Line) -> str | None:
    """A sentence with the first slip in it put right; None where it has none."""
    for sign in said.TAKES_BACK.finditer(line.text):
        first = line.place(sign.start("sign"))
        meant = line.items[int(sign["item"])]
        if not first or said.TOO.match(line.text, sign.end() + 1):
            continue
        slips = [one for one in line.items if one.last <= first and one.is_other(meant)]
        if sign["sure"] is None:
            slips = [one for one in slips[-1:] if one.last == first]
        elif not slips and not line.sentence.known[first - 1]:
            slips = [_Item(first - 1, first, meant.kinds, frozenset())]  # "the lendings, I mean B"
        if slips:
            return _put(line, slips[-1], meant, first, line.place(sign.end()))
    return None


def _put(line: _Line, slip: _Item, meant: _Item, first: int, last: int) -> str:
    """A sentence with what is meant instead of a slip, and without the words from `first` on."""
    text = line.sentence.text
    between = text[line.end(slip.last) : line.start(first)].rstrip(_MARKS)
    after = text[line.end(last) :]
    after = after.lstrip(_MARKS) if between.endswith("?") else after
    return f"{text[: line.start(slip.first)]}{_instead(line, meant, slip)}{between}{after}"


def _instead(line: _Line, meant: _Item, slip: _Item) -> str:
    """What is meant, with the time that it is told by: "the year after 2019"."""
    text = line.slice(meant)
    dated = meant.beside and slip.dated
    return f"{text.removesuffix(' that')} {line.slice(slip)}" if dated else text


def _without_denied(line: _Line, named: Sequence[_Item], areas: Mapping[str, Area]) -> str:
    """A sentence without what is said not to be meant, where another of its kind is named."""
    if not line.sentence.cues & _WEIGHED:
        for sign in said.DENIES.finditer(line.text):
            for denied in _after(line, sign.end()):
                others = [one for one in named if one.is_other(denied)]
                nested = not sign["sure"] and any(_lies_in(denied, one, areas) for one in others)
                if others and not nested:
                    return _set_aside(line, sign, denied)
    return line.sentence.text


def _after(line: _Line, at: int) -> Iterator[_Item]:
    """What is named from a place of the line on, without a break: "the M of A"."""
    begun = False
    while found := said.AFTER.match(line.text, at):
        item = line.items[int(found["item"])]
        if begun and item.first in line.sentence.breaks:
            return
        yield item
        at, begun = found.end(), True


def _lies_in(inner: _Item, outer: _Item, areas: Mapping[str, Area]) -> bool:
    """Whether an area lies in another, of which it may be taken out."""
    pairs = [(one, other) for one in inner.ids & {*areas} for other in outer.ids & {*areas}]
    return any(within(areas, one, other) for one, other in pairs)


def _set_aside(line: _Line, sign: re.Match[str], denied: _Item) -> str:
    """A sentence with what is meant in the place of what is not, or only without that."""
    text, number = line.sentence.text, line.items.index(denied)
    first, led = line.start(line.place(sign.start())), line.start(line.place(sign.end("deny")))
    ends = line.text.index(f"{said.ITEM}{number}") + len(f"{said.ITEM}{number}")
    next_ = line.items[number + 1] if number + 1 < len(line.items) else None
    between = said.TO_THE_NEXT.match(line.text, ends)
    if next_ and between and line.place(between.end()) == next_.first and next_.is_other(denied):
        lead = text[led : line.start(denied.first)]
        after = text[line.end(next_.last) :]
        return f"{text[:first]}{lead}{_instead(line, next_, denied)}{after}"
    tail = said.ENDS.match(line.text, ends + 1)
    last = line.place(tail.end() if tail else ends + 1)
    before, after = text[:first].rstrip(), text[line.end(last) :]
    if not before or before.endswith(tuple(_MARKS)):
        after = after.lstrip(_MARKS)
    return f"{before} {after}".strip() if re.search(r"\w", before + after) else ""
