"""Whether a word is a common English one, in any of its forms, or may be somebody's name.

Imports the lists of words only.
"""

from __future__ import annotations

from functools import cache

from bot.language.english import ENGLISH
from bot.language.words import CUE_WORDS, ORDINARY, PLAIN, WORLD, root


def is_common(word: str) -> bool:
    """Whether a word, or another with its root, is a common English one."""
    return not word.isalpha() or root(word) in _roots()


@cache
def _roots() -> frozenset[str]:
    return frozenset(map(root, ENGLISH | ORDINARY | WORLD | PLAIN | CUE_WORDS))
