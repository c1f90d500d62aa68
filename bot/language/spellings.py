"""Telling another spelling of a word from another word. May import the word lists.

American spellings, and slips that make no English word: two letters swapped, one doubled or lost
inside the word. One letter for another, or an ending, makes another word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.language.common import SMALL
from bot.language.words import ORDINARY, stem

if TYPE_CHECKING:
    from collections.abc import Collection

SHORTEST = 5
"""Shorter words are too easily another word."""
_AMERICAN = (("yse", "yze"), ("is", "iz"), ("our", "or"), ("ence", "ense"), ("tre", "ter"))


def one_word(typed: str, meant: str, known: Collection[str] = ()) -> bool:
    """Tell whether `typed` is another spelling of `meant`; `known` are words as they are."""
    if min(len(typed), len(meant)) < SHORTEST or not (typed + meant).isalpha():
        return typed == meant
    if _american(typed) == _american(meant):
        return True
    if typed in known or _is_english(typed) or _is_english(stem(typed)):
        return False
    if typed.startswith(meant) or meant.startswith(typed):
        return False
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - few words come as far as this

    slipped = len(typed) != len(meant) or sorted(typed) == sorted(meant)
    return slipped and OSA.distance(typed, meant) == 1


def _american(word: str) -> str:
    """Put both spellings into one rough form, for comparing only."""
    for british, american in _AMERICAN:
        word = word.replace(british, american)
    return word


def _is_english(word: str) -> bool:
    return word in SMALL or word in ORDINARY
