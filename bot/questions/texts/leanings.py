"""Which of some labels a text leans to, learnt from example texts.

Complement naive Bayes: a feature speaks for a label by how seldom the *other* labels have it. Few
and uneven short texts suit it, and one pass over them is all the learning there is. May import how
learnt tables are filed.
Source: Rennie, Shih, Teevan and Karger, "Tackling the Poor Assumptions of Naive Bayes Text
Classifiers", ICML 2003, section 3 and table 4.
"""

from __future__ import annotations

import itertools
import math
import operator
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from bot.language.learnt.filing import Table, filed, filed_each

SMOOTHING = 0.3
"""Added to each feature's weight, so that one never seen rules nothing out."""
EXACT = 10**6
"""How many parts of a standard score are told apart."""

Features = Sequence[str]


class Leanings:
    """What was learnt from examples.

    There are many thousand features, so what is known of them stands in arrays, a row for each,
    filed under checksums: how rare it is, how much all labels have of it, and from `_first` of its
    row to that of the next, the places of its labels and what it tells of each. That is how much
    seldomer than all together the others have it. Seven digits of each are kept, which is more than
    a handful of texts can tell.
    """

    def __init__(self, examples: Mapping[str, Iterable[Features]]) -> None:
        """`examples` may be made as they are gone through: none is kept."""
        self._names = tuple(examples)
        met: dict[int, int] = {}
        spread = array("I")
        texts = [[_numbered(one, met, spread) for one in given] for given in examples.values()]
        filed_in_order = array("I", sorted(met))
        self._filed = Table(filed_in_order)
        self._row = array("I", map(met.__getitem__, filed_in_order))
        del met  # what is made on the way takes more room than what is kept
        number = sum(map(len, texts))
        rarity = array("d", [math.log((number + 1) / n) for n in spread])
        owned = [_weighed(given, rarity) for given in texts]
        del texts
        held = array("d", [0.0]) * len(spread)
        for own in owned:
            for row, weight in zip(*own, strict=True):
                held[row] += weight
        total, smoothed = sum(held), SMOOTHING * len(held)
        everywhere = array("d", [math.log(weight + SMOOTHING) for weight in held])
        unseen = sum(everywhere)
        self._by_rarity, self._by_weight = array("d"), array("d")
        having = array("I", [0]) * len(held)
        for rows, _ in owned:
            for row in rows:
                having[row] += 1
        self._first = array("I", itertools.accumulate(having, initial=0))
        self._labels = array("H", [0]) * self._first[-1]
        self._tells = array("f", [0.0]) * self._first[-1]
        free = self._first[:-1]
        for label, (rows, weights) in enumerate(owned):
            outside = math.log(total - sum(weights) + smoothed)
            spoken = 0.0
            for row, weight in zip(rows, weights, strict=True):
                seldomer = everywhere[row] - math.log(held[row] - weight + SMOOTHING)
                self._labels[free[row]] = label
                self._tells[free[row]] = rarity[row] * seldomer
                free[row] += 1
                spoken += seldomer
            scale = (len(held) * outside - unseen + spoken) or 1.0
            self._by_rarity.append(outside / scale)
            self._by_weight.append(1 / scale)
        self._rarity = array("f", rarity)
        self._everywhere = array("f", map(operator.mul, rarity, everywhere))

    def of(self, features: Features) -> dict[str, float]:
        """How far the text leans to each label: standard scores, so 0 is the middle of them all."""
        signs = dict.fromkeys(filed_each(features))
        rows = [self._row[at] for at in self._filed.places(signs)]
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
        spread = math.dist(raw, [middle] * len(raw)) / math.sqrt(len(raw)) or 1.0
        # Cut off, so that the order in which examples were added up makes no difference.
        scale = EXACT / spread
        return {
            name: int((one - middle) * scale) / EXACT
            for name, one in zip(self._names, raw, strict=True)
        }


def highest(rated: Mapping[str, float], most: int) -> list[str]:
    """Those that are rated highest, the highest first."""
    return [id_ for _, id_ in sorted([(-rate, id_) for id_, rate in rated.items()])[:most]]


def _numbered(features: Features, met: dict[int, int], spread: array[int]) -> array[int]:
    """The rows of a text's features; `spread` counts the texts that have each."""
    rows = array("I", [met.setdefault(filed(one), len(met)) for one in features])
    spread.extend([0] * (len(met) - len(spread)))
    for row in set(rows):
        spread[row] += 1
    return rows


def _weighed(
    texts: Iterable[Sequence[int]], rarity: Sequence[float]
) -> tuple[Sequence[int], Sequence[float]]:
    """The features of a label's texts and what each weighs there, in each text as part of it."""
    own: dict[int, float] = defaultdict(float)
    for rows in texts:
        counts = Counter(rows)
        weights = [math.log(1 + n) * rarity[row] for row, n in counts.items()]
        length = math.hypot(*weights) or 1.0
        for row, weight in zip(counts, weights, strict=True):
            own[row] += weight / length
    return array("I", own), array("d", own.values())
