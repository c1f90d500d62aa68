"""Which of some labels a text leans to, learnt from example texts. May import nothing of the bot.

Complement naive Bayes: a feature speaks for a label by how seldom the *other* labels have it. Few
and uneven short texts suit it, and one pass over them is all the learning there is.
Source: Rennie, Shih, Teevan and Karger, "Tackling the Poor Assumptions of Naive Bayes Text
Classifiers", ICML 2003, section 3 and table 4.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

SMOOTHING = 0.3
"""Added to each feature's weight, so that one never seen rules nothing out."""

Features = Sequence[str]


class Leanings:
    """What was learnt from examples."""

    def __init__(self, examples: Mapping[str, Iterable[Features]]) -> None:
        texts = {label: [Counter(one) for one in given] for label, given in examples.items()}
        spread = Counter(f for given in texts.values() for counts in given for f in counts)
        number = sum(map(len, texts.values()))
        self._rarity = {f: math.log((number + 1) / n) for f, n in spread.items()}
        owned = {label: self._weighed(given) for label, given in texts.items()}
        held: dict[str, float] = defaultdict(float)
        for own in owned.values():
            for feature, weight in own.items():
                held[feature] += weight
        total, smoothed = sum(held.values()), SMOOTHING * len(held)
        everywhere = {f: math.log(weight + SMOOTHING) for f, weight in held.items()}
        unseen = sum(everywhere.values())
        self._everywhere = {f: self._rarity[f] * seen for f, seen in everywhere.items()}
        self._outside = {
            label: math.log(total - sum(own.values()) + smoothed) for label, own in owned.items()
        }
        # How much seldomer than all together the others have what a label has, by feature.
        self._seldomer: dict[str, list[tuple[str, float]]] = defaultdict(list)
        self._scale: dict[str, float] = {}
        for label, own in owned.items():
            seldomer = {
                f: everywhere[f] - math.log(held[f] - weight + SMOOTHING)
                for f, weight in own.items()
            }
            for f, one in seldomer.items():
                self._seldomer[f].append((label, self._rarity[f] * one))
            scale = len(held) * self._outside[label] - unseen + sum(seldomer.values())
            self._scale[label] = scale or 1.0

    def _weighed(self, texts: Iterable[Counter[str]]) -> dict[str, float]:
        """What each feature weighs in texts of one label, in each as part of its length."""
        own: dict[str, float] = defaultdict(float)
        for counts in texts:
            weights = [math.log(1 + n) * self._rarity[f] for f, n in counts.items()]
            length = math.hypot(*weights) or 1.0
            for feature, weight in zip(counts, weights, strict=True):
                own[feature] += weight / length
        return own

    def of(self, features: Features) -> dict[str, float]:
        """How far the text leans to each label: standard scores, so 0 is the middle of them all."""
        seen = [f for f in dict.fromkeys(features) if f in self._rarity]
        if not seen:
            return dict.fromkeys(self._scale, 0.0)
        rare = sum(self._rarity[f] for f in seen)
        everywhere = sum(self._everywhere[f] for f in seen)
        spoken = dict.fromkeys(self._scale, 0.0)
        for feature in seen:
            for label, weight in self._seldomer[feature]:
                spoken[label] += weight
        raw = {
            label: (rare * self._outside[label] - everywhere + spoken[label]) / scale
            for label, scale in self._scale.items()
        }
        middle = math.fsum(raw.values()) / len(raw)
        spread = math.sqrt(math.fsum((one - middle) ** 2 for one in raw.values()) / len(raw))
        # Rounded, so that the order in which examples were added up makes no difference.
        return {label: round((one - middle) / (spread or 1.0), 6) for label, one in raw.items()}
