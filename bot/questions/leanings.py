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
        texts = [(label, Counter(one)) for label, held in examples.items() for one in held]
        spread = Counter(feature for _, counts in texts for feature in counts)
        self._rarity = {f: math.log((len(texts) + 1) / n) for f, n in spread.items()}
        self._all: dict[str, float] = defaultdict(float)
        owned: dict[str, dict[str, float]] = {label: defaultdict(float) for label in examples}
        for label, counts in texts:
            weights = {f: math.log(1 + n) * self._rarity[f] for f, n in counts.items()}
            length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
            for feature, weight in weights.items():
                owned[label][feature] += weight / length
                self._all[feature] += weight / length
        total, smoothed = sum(self._all.values()), SMOOTHING * len(self._all)
        unseen = sum(math.log(weight + SMOOTHING) for weight in self._all.values())
        self._outside = {
            label: math.log(total - sum(own.values()) + smoothed) for label, own in owned.items()
        }
        # How much seldomer the other labels have a feature than all together do.
        self._seldomer = {
            label: {
                f: math.log(self._all[f] + SMOOTHING) - math.log(self._all[f] - weight + SMOOTHING)
                for f, weight in own.items()
            }
            for label, own in owned.items()
        }
        self._scale = {
            label: len(self._all) * self._outside[label] - unseen + sum(seldomer.values())
            for label, seldomer in self._seldomer.items()
        }

    def of(self, features: Features) -> dict[str, float]:
        """How far the text leans to each label: standard scores, so 0 is the middle of them all."""
        seen = [f for f in dict.fromkeys(features) if f in self._rarity]
        if not seen:
            return dict.fromkeys(self._seldomer, 0.0)
        rarity = {f: self._rarity[f] for f in seen}
        rare = sum(rarity.values())
        everywhere = sum(rarity[f] * math.log(self._all[f] + SMOOTHING) for f in seen)
        raw = {
            label: (
                rare * self._outside[label]
                - everywhere
                + sum(rarity[f] * seldomer[f] for f in seen if f in seldomer)
            )
            / (self._scale[label] or 1.0)
            for label, seldomer in self._seldomer.items()
        }
        middle = math.fsum(raw.values()) / len(raw)
        spread = math.sqrt(math.fsum((one - middle) ** 2 for one in raw.values()) / len(raw))
        # Rounded, so that the order in which examples were added up makes no difference.
        return {label: round((one - middle) / (spread or 1.0), 6) for label, one in raw.items()}
