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
from typing import NamedTuple

SMOOTHING = 0.3
"""Added to each feature's weight, so that one never seen rules nothing out."""

Features = Sequence[str]


class _Known(NamedTuple):
    """A feature: how rare it is, how much all labels have of it, and what it tells of each.

    That is how much seldomer than all together the others have it.
    """

    rarity: float
    everywhere: float
    labels: tuple[tuple[str, float], ...]


class Leanings:
    """What was learnt from examples."""

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
        self._outside = {
            label: math.log(total - sum(own.values()) + smoothed) for label, own in owned.items()
        }
        spoken: dict[str, list[tuple[str, float]]] = defaultdict(list)
        self._scale: dict[str, float] = {}
        for label, own in owned.items():
            seldomer = {
                f: everywhere[f] - math.log(held[f] - weight + SMOOTHING)
                for f, weight in own.items()
            }
            for f, one in seldomer.items():
                spoken[f].append((label, rarity[f] * one))
            scale = len(held) * self._outside[label] - unseen + sum(seldomer.values())
            self._scale[label] = scale or 1.0
        self._known = {
            f: _Known(rarity[f], rarity[f] * seen, tuple(spoken[f]))
            for f, seen in everywhere.items()
        }

    def of(self, features: Features) -> dict[str, float]:
        """How far the text leans to each label: standard scores, so 0 is the middle of them all."""
        known = map(self._known.get, dict.fromkeys(features))
        seen = [one for one in known if one is not None]
        if not seen:
            return dict.fromkeys(self._scale, 0.0)
        rare = sum(one.rarity for one in seen)
        everywhere = sum(one.everywhere for one in seen)
        spoken = dict.fromkeys(self._scale, 0.0)
        for one in seen:
            for label, weight in one.labels:
                spoken[label] += weight
        raw = {
            label: (rare * self._outside[label] - everywhere + spoken[label]) / scale
            for label, scale in self._scale.items()
        }
        middle = math.fsum(raw.values()) / len(raw)
        spread = math.sqrt(math.fsum((one - middle) ** 2 for one in raw.values()) / len(raw))
        # Rounded, so that the order in which examples were added up makes no difference.
        return {label: round((one - middle) / (spread or 1.0), 6) for label, one in raw.items()}


def _weighed(texts: Iterable[Counter[str]], rarity: Mapping[str, float]) -> dict[str, float]:
    """What each feature weighs in texts of one label, in each as part of its length."""
    own: dict[str, float] = defaultdict(float)
    for counts in texts:
        weights = [math.log(1 + n) * rarity[f] for f, n in counts.items()]
        length = math.hypot(*weights) or 1.0
        for feature, weight in zip(counts, weights, strict=True):
            own[feature] += weight / length
    return own
