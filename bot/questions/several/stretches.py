"""The stretches of a sentence in each of which one clause at most begins.

"I run a shop in A so how many last year?" is cut before "so". May import language and the marking
of sentences.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from bot.language.asking import remarking as said
from bot.questions.marks import Mention, Sentence
from bot.questions.names.naming import Kind

PLACES = frozenset({Kind.AREA, Kind.PLACE})
GROUPS = frozenset({Kind.MEMBER, Kind.BREAKDOWN})
NAMED = frozenset({Kind.MEASURE, Kind.SPEAKER, Kind.SOURCE}) | GROUPS | PLACES
_NAMES = 4
"""Words that "my wife and I" may have before the last two."""
_LIKES = ("like", "love", "appreciate", "prefer")
_AHEAD = 8
"""Words that tell how a clause begins."""


class Stretch(NamedTuple):
    """The words of a sentence from `first` to `last` (exclusive)."""

    sentence: Sentence
    first: int
    last: int

    @property
    def words(self) -> tuple[str, ...]:
        """Its words, mended."""
        return self.sentence.words[self.first : self.last]

    @property
    def line(self) -> str:
        """The words as one string."""
        return " ".join(self.words)

    @property
    def mentions(self) -> list[Mention]:
        """What it names."""
        return [m for m in self.sentence.mentions if self.holds(m.first)]

    @property
    def kinds(self) -> frozenset[Kind]:
        """The kinds of what it names."""
        return frozenset(target.kind for mention in self.mentions for target in mention.targets)

    @property
    def dated(self) -> bool:
        """Whether it names a time."""
        return any(self.holds(at) for at, _ in self.sentence.periods)

    @property
    def aged(self) -> bool:
        """Whether it names an age."""
        return any(self.holds(at) for at, _ in self.sentence.ages)

    @property
    def numbers(self) -> list[Decimal]:
        """The numbers that stand in it."""
        return [one.value.number for at, one in self.sentence.numbers if self.holds(at)]

    @property
    def names(self) -> bool:
        """Whether it names anything that a figure is reached by."""
        return bool(self.kinds & NAMED) or self.dated or self.aged

    @property
    def apart(self) -> bool:
        """Whether it begins the sentence, or after a comma or the like."""
        return self.first == 0 or self.first in self.sentence.breaks

    def holds(self, at: int) -> bool:
        """Whether a word of the sentence is one of its own."""
        return self.first <= at < self.last

    def text(self, first: int | None = None, last: int | None = None) -> str:
        """The text of its words, or of some, with the marks after them."""
        starts, whole = self.sentence.starts, self.sentence.text
        first = self.first if first is None else first
        last = self.last if last is None else last
        return whole[starts[first] : starts[last] if last < len(starts) else len(whole)].strip()


def stretches(sentence: Sentence) -> list[Stretch]:
    """A sentence in its stretches, in order."""
    count = len(sentence.words)
    starts = [0, *(at for at in range(1, count) if _may_begin(sentence, at)), count]
    if led := led_up(sentence):
        starts = [0, *(at for at in {led, *starts} if at >= led)]
    return [Stretch(sentence, first, last) for first, last in pairwise(sorted(starts))]


def led_up(sentence: Sentence) -> int:
    """The words before which nothing is asked yet: "might I enquire as to the count"."""
    lead = said.LEAD.match(sentence.line)
    return len(lead.group().split()) if lead else 0


def is_self(sentence: Sentence, at: int) -> bool:
    """Whether a clause at a word has the writer as its subject, or what is the writer's own."""
    words = sentence.words
    if at >= len(words):
        return False
    if words[at] in said.SELF | said.OWN:
        return True
    does = words[at] == "were" and "".join(words[at + 1 : at + 2]).endswith("ing")
    return does or sentence.text.startswith(("i'", "we'"), sentence.starts[at])


def courtesy(line: str) -> bool:
    """Whether a clause begins with thanks, an excuse, or a kind word."""
    return bool(said.COURTESY.match(line) or said.SORRY.match(line))


def _may_begin(sentence: Sentence, at: int) -> bool:
    """Whether a clause may begin at a word: after a comma, or with a word that begins one."""
    words = sentence.words
    if _within_name(sentence, at):
        return False
    if at in sentence.breaks:
        return True
    before = words[at - 1]
    if before in said.JOINERS and before not in ("and", "as") and at - 1 not in sentence.breaks:
        return False  # it began with the joiner
    if words[at] == "and" and words[0] in said.OWN and at <= _NAMES:
        return False  # "my wife and I"
    line = " ".join(words[at : at + _AHEAD])
    if courtesy(line):
        return not courtesy(f"{before} {line}")
    if words[at] in said.JOINERS:
        wished = said.WISHES.intersection(words[at + 1 : at + 2])
        return bool(wished) or is_self(sentence, at + 1) or _asks_from(sentence, at + 1)
    if words[at] == "if":
        return bool(said.POLITE.match(line))
    if words[at] == "for":
        return bool(said.PURPOSE.match(line)) and not said.FOR_IT.match(f"{before} {line}")
    return _begins_bare(sentence, at)


def _begins_bare(sentence: Sentence, at: int) -> bool:
    """Whether a clause begins at a word with nothing to part it from what stands before."""
    words = sentence.words
    before, after = words[at - 1], "".join(words[at + 1 : at + 2])
    if before in said.LEADS - said.JOINERS and is_self(sentence, at):
        return True
    does = (words[at] == "i" and after in ("am", "have")) or (words[at] == "id" and after in _LIKES)
    wishes = words[at] in ("i", "we") and after in said.WISHES
    if words[at] in said.STARTS or does or wishes:
        return before not in said.RELATIVE | said.INVERTED
    return before not in said.RELATIVE and _asks_from(sentence, at)


def _asks_from(sentence: Sentence, at: int) -> bool:
    return bool(said.ASKING.match(" ".join(sentence.words[at : at + 4])))


def _within_name(sentence: Sentence, at: int) -> bool:
    """Whether a word goes on with a name, a period or the like: "2018/19", "A and B"."""
    start = sentence.starts[at]
    if any(mention.first < at < mention.last for mention in sentence.mentions):
        return True
    if sentence.text[sentence.starts[at - 1] : start].endswith("/"):
        return True
    spans = [(one.start, one.end) for _, one in sentence.periods]
    spans += [(one.start, one.end) for _, one in sentence.ages]
    spans += [(one.start, one.end) for _, one in sentence.numbers]
    return any(first < start < last for first, last in spans)
