"""Which part of a message asks, and which of its words limit what is asked.

May import language and the marking of sentences.
"""

from __future__ import annotations

import re

from bot.language.cues import Cue
from bot.language.words import WORLD
from bot.questions.sentences import Sentence

WIDE = frozenset({Cue.TIMES, Cue.REST, Cue.DIFFERENCE, Cue.COMPARE, Cue.POINTS, Cue.CLAIM})
"""Signs of questions whose things stand on both sides of the asking word."""
STRONG = frozenset({Cue.QUANTITY, Cue.SHARE, Cue.CHANGE, Cue.WHO_SAID, Cue.WHY, Cue.SOURCE})
"""Signs that a sentence is a question, whatever its shape."""
ATTRIBUTES = re.compile(
    r"(?:thats|that is|this is|its|it is|so|at least|or so)? ?(?:what )?(?:\w+ ){1,5}"
    r"(?:says?|said|claims?|told me|reckons|printed|wrote|posted)$"
)
"""A sentence that only says who said so: "that's what the leaflet says"."""
_CHATTY = frozenset(
    "i im ive my hi hello hey so ok we if lol well umm um erm sorry just yo".split()
)
_CUT_OFF = frozenset(
    "because cos cuz coz thanks thank thx cheers ta im ive asking btw lol lmao my".split()
)
_OPENERS = frozenset(
    "how what whats which who whos when where why by wot wat hw is are was were did does".split()
)
_SOFT = frozenset("is are was were did does by which who".split())
_SHORT_LEAD = 6


def asks(sentence: Sentence) -> bool:
    """Whether a sentence is a question of its own."""
    return bool(sentence.cues & STRONG) or (
        bool(sentence.cues & {Cue.WHEN, Cue.WHO, Cue.DEFINE}) and sentence.text.endswith("?")
    )


def weight(sentence: Sentence) -> int:
    """How much a sentence looks like the one that asks."""
    if not (sentence.mentions or sentence.periods) and len(sentence.words) <= 4:
        return 1 if sentence.cues & STRONG else 0
    strong = 3 * bool(sentence.cues & STRONG)
    asks = 2 * sentence.text.endswith("?") + bool(sentence.cues)
    return strong + asks + min(len(sentence.mentions) + len(sentence.periods), 4)


def clause(sentence: Sentence) -> tuple[int, int]:
    """The span of words that ask: from the question's first word to where the talk moves on."""
    words = sentence.words
    first = 0
    if sentence.cues & WIDE:
        return 0, len(words)
    for at in range(len(words)):
        if words[at] in _OPENERS and (words[at] not in _SOFT or at == 0):
            first = at
            break
    last = len(words)
    for at in range(first + 3, len(words)):
        if words[at] in _CUT_OFF:
            last = at
            break
    return first, last


def unknown_words(sentence: Sentence) -> tuple[str, ...]:
    """Content words of the asking clause that mean nothing here, and such words after a "for"."""
    first, last = clause(sentence)
    led = first <= _SHORT_LEAD and sentence.words[0] not in _CHATTY
    found = []
    for at, word in enumerate(sentence.words):
        if word in WORLD and not sentence.known[at]:
            found.append(word)
        if sentence.known[at] or len(word) < 3 or word.isdigit():
            continue
        scoped = at > 0 and sentence.words[at - 1] in ("for", "on", "in", "at")
        if first <= at < last or scoped or led:
            found.append(word)
    return tuple(dict.fromkeys(found))
