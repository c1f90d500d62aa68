"""Which cues a text can have at all, told by its words: few patterns are then held against it.

What words each pattern needs is read off the patterns by tests/language/asking/needs.py, which
writes the file beside this: reading it off takes as long as some seventy questions. Imports the
kinds of cues only.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from pkgutil import get_data
from typing import NamedTuple

from bot.language.asking.cue import Cue

FILE = "cue_needs.json"


class Needs(NamedTuple):
    """The cues that can be there where a word is, and those where a word is beside another."""

    alone: Mapping[str, frozenset[Cue]]
    beside: Mapping[str, Mapping[str, frozenset[Cue]]]


def possible(words: Iterable[str]) -> Collection[Cue]:
    """The cues that can be found in a text of these words."""
    needs, said = _needs(), {"", *words}
    some = [needs.alone[word] for word in needs.alone.keys() & said]
    for word in needs.beside.keys() & said:
        beside = needs.beside[word]
        some += [beside[other] for other in beside.keys() & said]
    return frozenset[Cue]().union(*some)


@cache
def _needs() -> Needs:
    return read_needs(json.loads(get_data(__name__, FILE) or b"{}"))


def read_needs(held: Mapping[str, list[str]]) -> Needs:
    """The needs as the file has them: for cues (parted by "|") the words, one or two each.

    The empty word is said in every text.
    """
    alone: dict[str, frozenset[Cue]] = {}
    beside: defaultdict[str, dict[str, frozenset[Cue]]] = defaultdict(dict)
    for names, needed in held.items():
        cues = frozenset(map(Cue, names.split("|")))
        for words in needed:
            word, _, other = words.partition(" ")
            if other:
                beside[word][other] = cues
            else:
                alone[word] = cues
    return Needs(alone, dict(beside))
