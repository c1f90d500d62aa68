"""How like a question is to the phrasings by which each of some texts is asked for.

Two are as like as the words they share weigh, of what the words of both weigh together (Dice's
coefficient). Imports nothing of the project.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache

SMALL = 0.15
"""The weight of a word that tells hardly anything."""


class Likeness:
    """The phrasings of texts, by the words they hold.

    Small words stand in most phrasings. So none is looked for by them where a larger one is
    shared, and those of a phrasing are held as bits, by which the shared ones are counted at once.
    """

    def __init__(
        self, asks: Iterable[tuple[str, Iterable[str]]], weigh: Callable[[str], float]
    ) -> None:
        """`asks` tell whose each phrasing is and what words it has."""
        weigh = cache(weigh)
        self._bits: dict[str, int] = {}
        self._holding: dict[str, list[int]] = defaultdict(list)
        self._phrasings: list[tuple[str, float, int, tuple[str, ...]]] = []
        for at, (text, asked) in enumerate(asks):
            words = tuple(sorted(set(map(sys.intern, asked))))
            for word in words:
                self._holding[word].append(at)
            small = [word for word in words if weigh(word) == SMALL]
            bits = sum(self._bits.setdefault(word, 1 << len(self._bits)) for word in small)
            # In order, since sums of fractions differ with the order they are added up in.
            self._phrasings.append((text, sum(map(weigh, words)), bits, words))

    def likest(self, weights: Mapping[str, float]) -> dict[str, tuple[float, tuple[str, ...]]]:
        """How like a question is to the likest phrasing of each text, and that phrasing's words.

        `weights` are those of the question's words. Texts that share none are left out.
        """
        small = [word for word, weight in weights.items() if weight == SMALL]
        bits, most = sum([self._bits.get(word, 0) for word in small]), SMALL * len(small)
        total = sum(weights.values())
        best: dict[str, tuple[float, tuple[str, ...]]] = {}
        for at, common in self._sharing(weights, small):
            text, weight, own, words = self._phrasings[at]
            least = best[text][0] if text in best else 0.0
            if 2 * (common + most) / (total + weight) > least:  # else it can't be the likest
                like = 2 * (common + SMALL * (bits & own).bit_count()) / (total + weight)
                if like > least:
                    best[text] = like, words
        return best

    def _sharing(
        self, weights: Mapping[str, float], small: Sequence[str]
    ) -> Iterable[tuple[int, float]]:
        """The phrasings that share a word, and what the larger words that they share weigh.

        Those with the heaviest words, of which one is likely the likest, come first.
        """
        larger = sorted(weights.keys() - small, key=lambda word: (-weights[word], word))
        shared: dict[int, float] = defaultdict(float)
        for word in larger:
            weight = weights[word]
            for at in self._holding.get(word, ()):
                shared[at] += weight
        if not shared:
            held = (self._holding.get(word, ()) for word in small)
            shared |= dict.fromkeys(sorted(set[int]().union(*held)), 0.0)
        return shared.items()
