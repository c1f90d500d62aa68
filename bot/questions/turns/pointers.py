"""The time that a few words point to, from the one last told of: "and then?", "what came before?".

Such a follow-up names nothing and says nothing else. May import model and language.
"""

from __future__ import annotations

from dataclasses import replace

from bot.language.words import ASKING, FUNCTION
from bot.model.query import Query, Slots, When
from bot.regex import regex

_WAYS = {
    word: when
    for when, words in {
        When.PREVIOUS: "before beforehand prior previously previous earlier preceding preceded",
        When.NEXT: "next after afterwards afterward following followed later subsequently "
        "thereafter",
        When.FIRST: "beginning start outset originally initially",
        When.LATEST: "end finish finally ultimately",
    }.items()
    for word in words.split()
}
_THEN = regex(r"(?:(?:and|so|but|ok|okay|what) )*then$")
_BESIDE = FUNCTION | ASKING | frozenset("come came comes go went very right how about well".split())
_MEASURED = frozenset("many much long".split())


def points_to(query: Query) -> When | None:
    """The time that a question points to and asks nothing else of."""
    if replace(query.slots, topics=()) != Slots() or query.numbers:
        return None
    if _THEN.fullmatch(query.text):
        return When.NEXT
    words = query.text.split()
    ways = [_WAYS[word] for word in words if word in _WAYS]
    rest = {word for word in words if word not in _WAYS}
    return ways[0] if len(ways) == 1 and rest <= _BESIDE - _MEASURED else None
