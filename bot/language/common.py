"""Words that are common in any of their forms: small ones, and English ones, which are no names.

Imports the lists of words, their packing and their filing.
"""

from __future__ import annotations

from array import array
from functools import cache

from bot.language.english import ENGLISH
from bot.language.learnt.filing import Table, filed
from bot.language.packing import packed
from bot.language.words import CUE_WORDS, ORDINARY, PLAIN, WORLD, root

SMALL = PLAIN | CUE_WORDS
"""Words that ask for nothing on their own, with those that cues are made of."""
SMALL_ROOTS = packed(map(root, SMALL))
"""The same in any inflection: "makes", "posted"."""


def is_common(word: str) -> bool:
    """Whether a word, or another with its root, is a common English one."""
    return not word.isalpha() or _roots().has(root(word))


@cache
def _roots() -> Table:
    words = ENGLISH | ORDINARY | WORLD | SMALL
    return Table(array("I", sorted({filed(root(word)) for word in words})))
