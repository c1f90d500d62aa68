"""Financial years written short: "17-18", "17 18", "2017 18", "1718".

Imports nothing of the project.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from bot.regex import regex

_PAIRED = regex(
    r"(?<![\w/-])(?<!aged )(?<!ages )(?<!age )(\d\d)"
    r"(?:-(?=\d\d(?![\w/-])(?! ?(?:year|yr|yo|y\.o)))| (?=\d\d\s*(?:$|[?!.,;)])))(\d\d)"
)
_DIGITS = regex(r"\d\d")
"""What any of them has: without it, nothing is looked for."""
_SPACED = regex(r"\b((?:19|20)\d\d) (\d\d)\b(?! ?(?:%|per|offen|case|year))")


def with_slashes(text: str, ages: Collection[tuple[int | None, int | None]]) -> str:
    """The text with such years as "17/18", unless one of the held age groups is called so."""

    def hyphened(found: re.Match[str]) -> str:
        first, second = int(found[1]), int(found[2])
        if second != first + 1 or (first, second) in ages:
            return found.group()
        return f"{found[1]}/{found[2]}"

    if not _DIGITS.search(text):
        return text
    return _SPACED.sub(_spaced, _PAIRED.sub(hyphened, text))


def run_together(word: str) -> str:
    """A year written in one run ("1718") as "17/18"; nothing for any other word."""
    run = len(word) == 4 and word.isdigit() and "10" <= word[:2] < "19"
    return f"{word[:2]}/{word[2:]}" if run and int(word[2:]) == int(word[:2]) + 1 else ""


def _spaced(found: re.Match[str]) -> str:
    follows = int(found[2]) == (int(found[1]) + 1) % 100
    return f"{found[1]}/{found[2]}" if follows else found.group()
