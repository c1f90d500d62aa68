"""Words that narrow what is counted: "how many offences in A at night". May import language.

What is talk around a question ("I teach at a school …") is a condition inside of what is counted,
and no figure is held for it.
"""

from __future__ import annotations

from bot.language.narrowing import NARROWED, NARROWING, PERSONS
from bot.language.words import stem
from bot.regex import regex

_COUNTED = regex(
    r"(?:\b(?:how many|how much|(?:number|count|total|tally|amount)s? (?:of|for)|no of)\b|\bM\b)"
    r"[^,]*"
)
"""From the words that ask for a count, or the name of what is counted, to the next comma."""
_ENDS = frozenset(
    "because cos cuz coz thanks thank thx cheers ta im ive ill asking btw lol lmao my please pls "
    "plz what whats which when how if i we you u our us let".split()
)
"""Words with which what is counted is all said."""


_WHO = regex(r"(?<![MA]) who\b")
"""Somebody else is asked for; of those who are counted, it tells which."""

_FIRST = regex(r"(?:and |so |but )?(?:for|among|amongst) (?:just |only )?(\w+)(?: only| alone)? ,")
"""Who is asked about, said before the question: "for men only, how many …"."""


def conditions(bare: str) -> tuple[str, ...]:
    """The words that narrow what a question counts, of its bare form."""
    counted = _COUNTED.search(bare)
    if counted is None:
        return ()
    first = _FIRST.match(bare)
    if first and first[1] in PERSONS:
        return (first[1],)
    words = counted.group().removeprefix("how ").split()
    end = next((at for at in range(1, len(words)) if words[at] in _ENDS), len(words))
    words = words[:end]
    line = " ".join(words)
    if asked := _WHO.search(line):
        words = line[: asked.start()].split()
    found = [word for word in words if word in PERSONS or stem(word) in NARROWING]
    told = NARROWED.search(line)
    if told and told.lastgroup:
        found.append(told[told.lastgroup])
    return tuple(dict.fromkeys(found))
