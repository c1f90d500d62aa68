"""Whether a question that fits a text asks of another thing: of a law, a film, a deed of its own.

"When was slavery made illegal" has all that a text on a law is asked for with, but for the one word
that tells which. Such a word counts where it stands for what is asked about, and wherever it stands
if nothing else ties the question to what is held. May import model, language and the rest of this
room.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import cached_property

from bot.language.common import SMALL, SMALL_ROOTS, is_common
from bot.language.synonyms import MEANING
from bot.language.words import FUNCTION, PLAIN, root, stem
from bot.model.facts import FactBase
from bot.model.query import Query
from bot.questions.names.naming import Kind, names_in
from bot.questions.names.vocabulary import roots_of, stems_of, words_of
from bot.questions.texts.spoken_of import SpokenOf
from bot.regex import regex

_SHORTEST = 3
_PLACES = frozenset({Kind.AREA, Kind.PLACE})
_HELD = _PLACES | {Kind.MEASURE, Kind.MEMBER, Kind.BREAKDOWN, Kind.SPEAKER}


class OtherThings:
    """Tells questions on the texts of one base from those on other things."""

    def __init__(self, base: FactBase, spoken: SpokenOf, subject: Collection[str]) -> None:
        """`subject` are the stems of the words that tell what the base is about."""
        self._base = base
        self._subject = frozenset(subject)
        self._spoken = spoken

    @cached_property
    def _names(self) -> frozenset[str]:
        """The roots of the words that anything with figures, or who speaks, is named with."""
        return self._naming(_HELD)

    @cached_property
    def _places(self) -> frozenset[str]:
        return self._naming(_PLACES)

    @cached_property
    def _groups(self) -> frozenset[str]:
        """The stems of names of breakdowns of more than one word, which nothing else has."""
        named = (name for name, target in names_in(self._base) if target.kind is Kind.BREAKDOWN)
        return frozenset(" ".join(stems_of(name)) for name in named if " " in name)

    def _naming(self, kinds: Collection[Kind]) -> frozenset[str]:
        named = (name for name, target in names_in(self._base) if target.kind in kinds)
        return frozenset(root(word) for name in named for word in words_of(name))

    def asked(self, query: Query, id_: str) -> bool:
        """Whether a question that a text fits is about something else."""
        words = query.text.split()
        strange = [at for at, word in enumerate(words) if self._strange(word, id_)]
        # "Were the vids shown in A": a word that is no English one may be slang for what is told.
        plain = [at for at in strange if not query.slots.areas or is_common(words[at])]
        if any(_is_subject(words, at) for at in plain):
            return True
        if any(self._is_of(words, at, id_) for at in strange):
            return True
        telling = (_carries(words[at]) or self._is_named_so(words, at, id_) for at in strange)
        return any(telling) and not self._tied(query, words, id_)

    def _strange(self, word: str, id_: str) -> bool:
        small = word in FUNCTION or word.isdigit() or len(word) < _SHORTEST or word.endswith("ly")
        return not (small or root(word) in self._names or self._tells(id_, word))

    def _tells(self, id_: str, word: str) -> bool:
        return word not in FUNCTION and bool(self._spoken.of((root(word),), id_))

    def _is_of(self, words: Sequence[str], at: int, id_: str) -> bool:
        """Whether it tells what something is of that the text tells of: "the penalty for X".

        Or what is to be done: "is it a crime to X".
        """
        led = _led_from(words, at)
        head = words[led - 1] if led > 0 else ""
        if head in PLAIN or not self._tells(id_, head):
            return False
        if words[led] == "to" and led == at - 1 and led > 1:
            after = {stem(word) for word in words[at:]}
            told = words[led - 2] == "the" or after & _THIS or len(after & self._subject) > 1
            return is_common(words[at]) and not told
        return words[led] in _LEADS and words[at] not in SMALL

    def _is_named_so(self, words: Sequence[str], at: int, id_: str) -> bool:
        """Whether a word that is no English one names one more of what a text tells of: "X's law".

        Elsewhere it may be misspelt.
        """
        beside = (*words[max(0, at - 1) : at], *words[at + 1 : at + 2])
        done = words[at].endswith("ed")
        named = len(words[at]) > _SHORTEST and not (done or is_common(words[at]))
        return named and any(word not in PLAIN and self._tells(id_, word) for word in beside)

    def _tied(self, query: Query, words: Sequence[str], id_: str) -> bool:
        """Whether a question names anything of the base, or points to what it is all about."""
        slots = query.slots
        named = slots.measures or slots.speakers or slots.sources or slots.by
        if named or not _POINTING.isdisjoint(_DUMMY.sub(" ", query.text).split()):
            return True
        roots = frozenset(map(root, words))
        line = f" {' '.join(map(stem, words))} "
        if any(f" {name} " in line for name in self._groups):
            return True
        if any(len(name & roots) > 1 for name in self._named_in(id_)):
            return True
        return any(
            self._own(word, id_) or (word == "the" and self._definite(words[at + 1 :], id_))
            for at, word in enumerate(words)
        )

    def _named_in(self, id_: str) -> Iterator[frozenset[str]]:
        """The words of names of more than one word in a text, but for those of places."""
        held = self._base.notes.get(id_) or self._base.quotes[id_]
        for name in _NAME.findall(held.text):
            roots = frozenset(roots_of(name)) - _GRAMMAR
            if not roots <= self._places:
                yield roots

    def _own(self, word: str, id_: str) -> bool:
        """Whether a word is the text's own: told in it, and neither common nor of a place."""
        common = is_common(word) or root(word) in MEANING or root(word) in self._places
        return len(word) >= _SHORTEST and not common and self._tells(id_, word)

    def _definite(self, words: Sequence[str], id_: str) -> bool:
        """Whether words after "the" are a thing that the text tells of, and of nothing else."""
        strange = (at for at, word in enumerate(words) if not self._tells(id_, word))
        end = next(strange, len(words))
        after = words[end] if end < len(words) else ""
        return end > 0 and after not in _LEADS and after != "to" and (not after or after in PLAIN)


def _led_from(words: Sequence[str], at: int) -> int:
    """Where the word stands that leads to one, over its determiner; below 0 where none does."""
    before = at - 1
    while before >= 0 and words[before] in _DETERMINERS:
        before -= 1
    return before


def _is_subject(words: Sequence[str], at: int) -> bool:
    """Whether a strange word is what something is asked of: "when did X become illegal"."""
    led = _led_from(words, at)
    opens = led == 0 or (led > 0 and words[led - 1] in _OPENERS)
    # "Which films has the X made", but not "what sentence was passed".
    opens = opens or (1 < led < at - 1 and words[led - 2] in _WHICH)
    return opens and words[led] in _AUXILIARIES and words[at] not in SMALL


def _carries(word: str) -> bool:
    """Whether it is an English word with a meaning of its own; any other may be misspelt."""
    return is_common(word) and word not in SMALL and root(word) not in SMALL_ROOTS


_GRAMMAR = frozenset(map(root, FUNCTION))
_DETERMINERS = frozenset("the a an any some my your his her their our such its".split())
_AUXILIARIES = frozenset("do does did is are was were has have had can could will would".split())
_OPENERS = frozenset("when how why where and so but".split())
_WHICH = frozenset({"what", "which"})
_LEADS = frozenset("for of against about on".split())
_THIS = frozenset("this that these those".split())
_POINTING = _THIS | frozenset("it its they them their your you here he him his she her".split())
_DUMMY = regex(
    r"\b(?:it|its|that) (?:true|illegal|legal|lawful)\b|"
    r"\b(?:is|was|be|if|for) it (?:\w+ ){1,5}(?:to|that|if|for)\b"
)
"""A pronoun that stands for nothing: "is it a crime to …"."""
_NAME = regex(r"\b[A-Z][\w’']+(?: [A-Z][\w’']+)+")
