"""Where the writer is, if that is no place of the base: "I live in Texas, what's the limit here?".

What is asked of "here" or "there" is asked of that place, of which no text that is held tells. May
import language.
"""

from __future__ import annotations

from collections.abc import Collection

from bot.language.common import is_common
from bot.regex import regex

_AT = regex(
    r"\b(?:(?:i|we) (?:live|work|study|am|are)|i'?m|we'?re|living|based|writing|here|"
    r"(?:my|our) (?:own )?(?:country|state|city|town|region|province)(?: of)?)"
    r"(?: (?:over|back|here|currently|now))?,? (?:(?:in|from) )?(?P<place>[a-z]{4,})\b",
    has="live|work|study| am|are|i'm|im|we're|were|living|based|writing|here|my|our",
)
_HERE = regex(
    r"\bhere\b|\bthere$|\bover there\b|\b(?:my|our) (?:own )?(?:country|state|city|town|region)\b|"
    r"\bwhere (?:i|we) live\b"
)


def own_place(message: str, plain: str, asked: str, names: Collection[str]) -> str | None:
    """The place of the writer's that is asked about; None where none is, or one with a name here.

    `message` is as it was written, `plain` in lower case, `asked` the part that asks; `names` are
    the words of the names of places.
    """
    at = _AT.search(plain)
    if at is None:
        return None
    place = at["place"]
    spelt = place.capitalize() in message
    known = not spelt or is_common(place) or place in names
    meant = _HERE.search(asked) or place in asked.split()
    return place.capitalize() if meant and not known else None
