"""What each sign weighs, as learnt from texts: tests/safety/learn.py writes the file beside this.

The model is a logistic regression: what the signs of a text weigh is added up and divided by the
root of their number. Imports the filing and the folding beside it.
"""

from __future__ import annotations

import json
from array import array
from base64 import b64decode
from collections.abc import Iterable
from functools import cache
from math import sqrt
from pkgutil import get_data
from typing import Any, NamedTuple

from bot.language.learnt.filing import Table, filed_each
from bot.language.learnt.folding import Word

FILE = "learnt.json"


class Weights(NamedTuple):
    """One logistic regression for each of `labels`, over the same signs.

    `signs` are checksums in order; `weights` has a row for each of them with one whole number a
    label, in units of `unit`.
    """

    labels: tuple[str, ...]
    signs: Table
    weights: array[int]
    unit: float
    bias: tuple[float, ...]

    def met(self, words: Iterable[Word]) -> int:
        """How many of some words were met when this was learnt."""
        return len(self.signs.places(filed_each([word.text for word in words])))

    def of(self, signs: Iterable[int]) -> dict[str, float]:
        """The log odds of each label. Signs that were never met say nothing."""
        width, weights, rows = len(self.labels), self.weights, self.signs.places(signs)
        scale = self.unit / sqrt(len(rows) or 1)
        return {
            label: self.bias[i] + scale * sum([weights[at * width + i] for at in rows])
            for i, label in enumerate(self.labels)
        }


@cache
def learnt() -> dict[str, Weights]:
    """The models: who is in trouble, which help they need, who asks whom one turns to.

    They are part of the code, shipped as data: no edit of the facts reaches them.
    """
    text = get_data(__name__, FILE) or b""
    return {name: read_weights(held) for name, held in json.loads(text)["models"].items()}


def read_weights(held: dict[str, Any]) -> Weights:
    """One model as the file has it: `signs` and `weights` in base 64."""
    signs, weights = array("I"), array("b")
    signs.frombytes(b64decode(held["signs"]))
    weights.frombytes(b64decode(held["weights"]))
    return Weights(tuple(held["labels"]), Table(signs), weights, held["unit"], tuple(held["bias"]))
