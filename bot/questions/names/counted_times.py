"""Measures that count lengths of time, told apart by what is said of these: "days with rain".

"On how many days did it rain", "how often was it so", "days that got to 25". May import model and
language.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.language.families import family
from bot.language.normalise import normalise
from bot.language.words import FUNCTION, PLAIN
from bot.model.facts import FactBase
from bot.questions.names.vocabulary import words_of

_TIMES = frozenset("seconds minutes hours days nights weeks months quarters years".split())


class CountedTimes:
    """The measures of one base that count a length of time."""

    def __init__(self, base: FactBase) -> None:
        spelt = {m.id: normalise(m.counts or "") for m in base.measures.values()}
        counted = {id_: unit for id_, unit in spelt.items() if unit in _TIMES}
        self._units = {family(unit): unit for unit in counted.values()}
        told: dict[frozenset[str], set[str]] = defaultdict(set)
        for id_, unit in counted.items():
            measure, own = base.measures[id_], family(unit)
            for name in (measure.name, measure.short or "", *measure.also):
                for word in words_of(normalise(name)):
                    if word not in FUNCTION | PLAIN and family(word) != own:
                        told[frozenset({own, family(word)})].add(id_)
        self.names = {name: min(ids) for name, ids in told.items() if len(ids) == 1}
        """What is counted with a word, or a number, that no other measure in it is called by."""

    def asked(self, words: Sequence[str]) -> Iterator[tuple[str, int]]:
        """What "how often" asks for: each length of time that is counted, and where it stands."""
        for at, word in enumerate(words[1:], start=1):
            if word == "often" and words[at - 1] == "how":
                yield from ((own, at) for own in self._units)

    def fits(self, name: frozenset[str], words: Sequence[str]) -> bool:
        """Whether several of what is counted are spoken of, and "25 days" is no name of them."""
        units = {unit for own, unit in self._units.items() if own in name}
        if name not in self.names or units.isdisjoint(words):
            return name not in self.names or "often" in words
        return not any(word in units and before in name for before, word in pairwise(words))
