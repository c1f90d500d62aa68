"""Those who did the wrongs that are counted, with what they are said to do: "adults sending …".

May import language and the marking of sentences.
"""

from __future__ import annotations

from bot.language.wrongs import LOATHED, PERSONS
from bot.questions.marks import Sentence


def acting(sentence: Sentence) -> frozenset[int]:
    """The words that only say who did what is counted, and that they did: no condition."""
    found: set[int] = set()
    for at, word in enumerate(sentence.words):
        if sentence.known[at] and word in LOATHED | PERSONS:
            found |= {at, at + 1} if sentence.words[at + 1 : at + 2] else {at}
    return frozenset(found)
