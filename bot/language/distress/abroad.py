"""Whether the writer says that they live outside the home country. Imports the folding.

The home country, whose helplines come first, and its parts are left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from bot.language.learnt.folding import SENTENCE_GAP, Word
from bot.language.world_places import COUNTRIES
from bot.regex import regex

_LIVES = """
lives in|are in|based in|moved to|here in|over in|stay in|staying in|holiday in|is in|from|move to|
currently in|up in|live|living|am|out in
"""
_OUTSIDE = """
not in the uk|outside the uk|outside of the uk|not from the uk|dont live in the uk|not in england|
outside england|not in britain|outside britain|not in the united kingdom|not british|
not from england|not uk
"""
_NATIONAL = "american|canadian|australian|irish|indian|german|french|polish|nigerian"


@cache
def _says_so() -> re.Pattern[str]:
    lives_in = rf"(?:{_any(_LIVES)}) (?:\w+ )?(?:{COUNTRIES})\b"
    national = rf"\bi am (?:{_NATIONAL})\b"
    return regex(rf"\bi (?:\w+ ){{0,3}}{lives_in}|^{lives_in}|{national}|\b(?:{_any(_OUTSIDE)})\b")


def _any(names: str) -> str:
    return names.replace("\n", "")


def is_abroad(words: Sequence[Word]) -> bool:
    """Tell whether they say so; where somebody else lives doesn't count."""
    text = ""
    for before, word in zip((None, *words), words, strict=False):
        apart = before is not None and word.at - before.at > SENTENCE_GAP
        text += f"{'; ' if apart else ' ' if text else ''}{word.text}"
    return bool(_says_so().search(text))
