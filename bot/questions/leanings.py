"""Which of some labels a text leans to, learnt from example texts. May import nothing of the bot.

Complement naive Bayes: a feature speaks for a label by how seldom the *other* labels have it. Few
and uneven short texts suit it, and one pass over them is all the learning there is.
Source: Rennie, Shih, Teevan and Karger, "Tackling the Poor Assumptions of Naive Bayes Text
Classifiers", ICML 2003, section 3 and table 4.
"""

from __future__ import annotations

import itertools
import math
import sys
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

SMOOTHING = 0.3
"""Added to each feature's weight, so that one never seen rules nothing out."""

Features = Sequence[str]


class Leanings:
    """What was learnt from examples.

    There are many thousand features, so what is known of them stands in arrays, a row for each:
    how rare it is, how much all labels have of it, and from `_first` of its row to that of the
    next, the places of its labels and what it tells of each. That is how much seldomer than all
    together the others have it.
    """

    def __init__(self, examples: Mapping[str, Iterable[Features]]) -> None:
        texts = {label: [Counter(one) for one in given] for label, given in examples.items()}
        spread = Counter(f for given in texts.values() for counts in given for f in counts)
        number = sum(map(len, texts.values()))
        rarity = {f: math.log((number + 1) / n) for f, n in spread.items()}
        owned = {label: _weighed(given, rarity) for label, given in texts.items()}
        held: dict[str, float] = defaultdict(float)
        for own in owned.values():
            for feature, weight in own.items():
                held[feature] += weight
        total, smoothed = sum(held.values()), SMOOTHING * len(held)
        everywhere = {f: math.log(weight + SMOOTHING) for f, weight in held.items()}
        unseen = sum(everywhere.values())
        self._names = tuple(owned)
        self._by_rarity, self._by_weight = array("d"), array("d")
        spoken: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for at, own in enumerate(owned.values()):
            outside = math.log(total - sum(own.values()) + smoothed)
            seldomer = {
                f: everywhere[f] - math.log(held[f] - weight + SMOOTHING)
                for f, weight in own.items()
            }
            for f, one in seldomer.items():
                spoken[f].append((at, rarity[f] * one))
            scale = (len(held) * outside - unseen + sum(seldomer.values())) or 1.0
            self._by_rarity.append(outside / scale)
            self._by_weight.append(1 / scale)
        self._row = {sys.intern(f): row for row, f in enumerate(held)}
        self._rarity = array("d", [rarity[f] for f in held])
        self._everywhere = array("d", [rarity[f] * everywhere[f] for f in held])
        ends = itertools.accumulate((len(spoken[f]) for f in held), initial=0)
        self._first = array("L", ends)
        self._labels = array("H", [at for f in held for at, _ in spoken[f]])
        self._tells = array("d", [weight for f in held for _, weight in spoken[f]])

    def of(self, features: Features) -> dict[str, float]:
        """How far the text leans to each label: standard scores, so 0 is the middle of them all."""
        found = map(self._row.get, dict.fromkeys(features))
        rows = [row for row in found if row is not None]
        if not rows:
            return dict.fromkeys(self._names, 0.0)
        rare = sum([self._rarity[row] for row in rows])
        everywhere = sum([self._everywhere[row] for row in rows])
        spoken = [-everywhere] * len(self._names)
        for row in rows:
            part = slice(self._first[row], self._first[row + 1])
            for label, weight in zip(self._labels[part], self._tells[part], strict=True):
                spoken[label] += weight
        raw = [
            rare * rarity + weight * said
            for rarity, weight, said in zip(self._by_rarity, self._by_weight, spoken, strict=True)
        ]
        middle = sum(raw) / len(raw)
        spread = math.sqrt(sum([(one - middle) ** 2 for one in raw]) / len(raw)) or 1.0
        # Rounded, so that the order in which examples were added up makes no difference.
        return {
            name: round((one - middle) / spread, 6)
            for name, one in zip(self._names, raw, strict=True)
        }


def _weighed(texts: Iterable[Counter[str]], rarity: Mapping[str, float]) -> dict[str, float]:
    """What each feature weighs in texts of one label, in each as part of its length."""
    own: dict[str, float] = defaultdict(float)
    for counts in texts:
        weights = [math.log(1 + n) * rarity[f] for f, n in counts.items()]
        length = math.hypot(*weights) or 1.0
        for feature, weight in zip(counts, weights, strict=True):
            own[feature] += weight / length
    return own
