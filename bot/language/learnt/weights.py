"""What each sign weighs, as learnt from texts: tests/safety/learn.py writes the file beside this.

The model is a logistic regression: what the signs of a text weigh is added up and divided by the
root of their number. Imports the filing and the folding beside it.
"""

from __future__ import annotations

import json
import sys
from array import array
from collections.abc import Iterable
from functools import cache
from math import sqrt
from pkgutil import get_data
from typing import NamedTuple

from bot.language.learnt.filing import Table, filed_each
from bot.language.learnt.folding import Word

FILE = "learnt.bin"


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
    return read_models(get_data(__name__, FILE) or b"")


def read_models(data: bytes) -> dict[str, Weights]:
    """The models of a file: a line of JSON that tells of each, then their tables one by one.

    A model's tables are its `size` signs, of four bytes each, little-endian and in order, and a
    byte for what each of them weighs for each of its `labels`.
    """
    head, _, _ = data.partition(b"\n")
    at, models = len(head) + 1, {}
    for name, told in json.loads(head)["models"].items():
        labels, size = tuple(told["labels"]), told["size"]
        signs, weights = array("I"), array("b")
        signs.frombytes(data[at : (at := at + signs.itemsize * size)])
        weights.frombytes(data[at : (at := at + len(labels) * size)])
        if sys.byteorder == "big":
            signs.byteswap()
        models[name] = Weights(labels, Table(signs), weights, told["unit"], tuple(told["bias"]))
    return models
