"""Words that narrow what is counted: "how many offences in A at night". May import language.

What is talk around a question ("I teach at a school …") is a condition inside of what is counted,
and no figure is held for it.
"""

from __future__ import annotations

from bot.language.asking.counting import HAPPENED
from bot.language.asking.narrowing import (
    NARROWED,
    NARROWING,
    PASTS,
    PERSONS,
    TELLS_ALL,
    TELLS_WHERE,
)
from bot.language.words import CHATTER, FUNCTION, stem
from bot.regex import regex

_COUNTED = regex(
    r"(?:\b(?:how many|how much|(?:number|count|total|tally|amount)s? (?:of|for)|no of)\b|"
    r"^(?:are |is |any )*\w+ M\b|\bM\b)[^,]*"
)
"""From the words that ask for a count, or the name of what is counted, to the next comma.

What it begins with may tell of which: "missing M in A, how many".
"""
_ENDS = frozenset(
    "because cos cuz coz thanks thank thx cheers ta im ive ill youve weve asking btw lol lmao my "
    "please pls plz what whats which when how if i we you u our us let".split()
)
"""Words with which what is counted is all said."""


_WHO = regex(r"(?<![MA]) who\b")
"""Somebody else is asked for; of those who are counted, it tells which."""

_PART_PLAYED = regex(r"\b((?:part|role) (?:does|do|did|has|have|is) .*?) ?\bplay(?:ed|ing)?\b")
"""What plays a part is that part: no play is meant."""

_FIRST = regex(r"(?:and |so |but )?(?:for|among|amongst) (?:just |only )?(\w+)(?: only| alone)? ,")
"""Who is asked about, said before the question: "for men only, how many …"."""


def conditions(bare: str) -> tuple[str, ...]:
    """The words that narrow what a question counts, of its bare form."""
    bare = _PART_PLAYED.sub(r"\1", bare)
    picked = _picked(bare)
    counted = _COUNTED.search(bare)
    if counted is None or picked:
        return picked
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
    if not bare[: counted.start()].endswith("by "):  # "by how many did A go up"
        found += _told_of_them(line)
    return tuple(dict.fromkeys(found))


def _picked(bare: str) -> tuple[str, ...]:
    """The words that pick some of what is held: "only the new ones", "just those where …"."""
    found = _ONLY.search(bare)
    if found is None:
        return ()
    words = found[found.lastgroup or 0].split()
    kept = TELLS_ALL | TELLS_WHERE
    return tuple(
        word
        for word in words
        if word in _CLAUSE or not (word in FUNCTION or word.isupper() or stem(word) in kept)
    )


def _told_of_them(line: str) -> list[str]:
    """The words that say of some of those counted what is not so of all: "were over in a day"."""
    counted = _SOME.match(line)
    if counted is None:
        return []
    told = line[counted.end() :].replace("G group", "G")  # "her age group" is her age
    said_of = _IS.match(told) or _DOES.match(told)
    if said_of is None and not _is_past(told):
        return []
    rest = told[said_of.end() if said_of else 0 :].split()
    led = bool(said_of and said_of[0].startswith("d") and rest and rest[0] in HAPPENED)
    said = [word for word in rest[led:] if word in CHATTER - FUNCTION]
    return [
        word
        for at, word in enumerate(said)
        if not (stem(word) in TELLS_ALL or ((led or at) and stem(word) in TELLS_WHERE))
    ]


def _is_past(told: str) -> bool:
    """Whether what is said begins with a verb in the past: "started at school"."""
    first = told.partition(" ")[0]
    told_of = first.endswith("ed") and first in CHATTER and first not in _RECKONED
    return first in PASTS or told_of


_RECKONED = frozenset("compared combined added".split())
"""What is done with numbers, and not by those who are counted."""


_CLAUSE = frozenset("where that which whose".split())
_ONLY = regex(
    r"\b(?:just|only|solely|purely) (?:(?:for|in|on|about|the|those|these) )*(?!the |those |these )"
    r"(?P<kind>(?:\w+ ){1,2})(?:ones?|bits?|stuff|cases?|side|kind|sort)\b|"
    r"\b(?P<last>\w+) (?:cases|ones|stuff|M) (?:only|alone)\b|"
    r"\b(?:just|only) (?:the|those) (?:ones?|cases?|M) (?P<such>where|that|which|whose)\b"
    r"(?! (?:(?:was|were|is|are|you|i|we|in|from|for) )*(?:the )?[APM]\b)|"
    r"\bhow many (?:\w+ ){0,8}?[MA] (?P<in>where)(?! (?:i|we|my|our|it|they|you|[MAP])\b)"
    r"(?!.*\b(?:G|known|given|recorded|provided)\b)"
)
"""Only some are wanted, whatever these are."""
_SOME = regex(
    r"(?:many|(?:number|count|total|tally)s? of)(?: (?:of|in|for|at|across|from|all|the|those|"
    r"these|them|ones?|cases?|just|only|A|M|G|P|N))* (?:(?:also|ever|still|then|even|later) )?"
)
"""Those that are counted, of whom something is said."""
_DOES = regex(r"(?:did|does|do) (?:the |you |we )?(?:[AM] )+")
_IS = regex(r"(?:were|was|are|is|got|(?:have|has|had)(?: (?:ever|since|also))* been) (?!A\b)")
