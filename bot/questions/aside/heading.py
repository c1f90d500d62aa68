"""What is counted, named before the question: "car thefts recorded in A that year, how many".

May import the marking of sentences.
"""

from __future__ import annotations

from bot.questions.marks import Sentence
from bot.questions.names.naming import Kind
from bot.regex import regex

_NAMED = frozenset({Kind.MEASURE, Kind.MEMBER, Kind.BREAKDOWN, Kind.SPEAKER})
_GOES_ON = regex(
    r"(?:(?:recorded|reported|logged|registered|committed|made|seen|found|held|counted) )?"
    r"(?:\w+ing )?(?:in|of|across|for|with|to|from|at|on|by|against|involving|within|and)\b"
)


def headed(sentence: Sentence) -> bool:
    """Whether things that are strange here head a question which says nothing of what it counts."""
    words = sentence.words
    if any(target.kind in _NAMED for m in sentence.mentions for target in m.targets):
        return False
    for at, word in enumerate(words[:_FEW]):
        if not sentence.known[at] and word.endswith("s") and not word.endswith("ss"):
            return bool(_GOES_ON.match(" ".join(words[at + 1 :])))
    return False


_FEW = 4
"""Words within which a heading says what it is of."""
