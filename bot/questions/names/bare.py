"""A sentence with what its names stand for in place of them: "A had N more M than P".

What is left is how English puts it, whatever the subject. May import language and the marking of
sentences.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection

from bot.language.words import root
from bot.questions.marks import Mention, Sentence
from bot.questions.names.naming import Kind

AREA, PERIOD, GROUP, NAME, NUMBER = "A", "P", "G", "M", "N"
"""The marks: an area or a place, a time, part of a breakdown, another name, a number."""
_MARKS = {
    Kind.AREA: AREA,
    Kind.PLACE: AREA,
    Kind.MEMBER: GROUP,
    Kind.BREAKDOWN: GROUP,
    Kind.TOPIC: "",
    Kind.SUBJECT: "",
}


def bare(sentence: Sentence, subject: Collection[str]) -> str:
    """The sentence in small English words and marks, with its commas.

    `subject` are the roots of the words that measures are named by: they are names, too.
    """
    marks = {at: (NAME, -1) for at, word in enumerate(sentence.words) if root(word) in subject}
    spans = [(m.first, m.last, mark) for m in sentence.mentions if (mark := _mark(m))]
    spans += [(first, _end(sentence, one.end), PERIOD) for first, one in sentence.periods]
    spans += [(first, _end(sentence, one.end), GROUP) for first, one in sentence.ages]
    spans += [(first, _end(sentence, one.end), NUMBER) for first, one in sentence.numbers]
    for number, (first, last, mark) in enumerate(spans):
        marks.update(dict.fromkeys(range(first, last), (mark, number)))
    words: list[str] = []
    for at, word in enumerate(sentence.words):
        marked = marks.get(at)
        if marked and marked == marks.get(at - 1):
            continue
        if at in sentence.breaks and words:
            words.append(",")
        words.append(marked[0] if marked else word)
    return " ".join(words)


def _end(sentence: Sentence, end: int) -> int:
    """The word after one that ends there in the text."""
    return bisect_left(sentence.starts, end)


def _mark(mention: Mention) -> str:
    kinds = [_MARKS.get(target.kind, NAME) for target in mention.targets]
    return AREA if AREA in kinds else max(kinds, default="")
