"""What words are asked to be about: "on fines" in "what did A say on fines".

May import which quotes fit.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from bot.answers.texts.quote_index import QuoteIndex
from bot.language.packing import packed
from bot.language.words import root
from bot.model.query import Query
from bot.questions.texts.explained import GENERAL
from bot.regex import regex


def strange_matter(index: QuoteIndex, query: Query, speakers: Sequence[str]) -> bool:
    """Whether words on a matter are asked for of which these speakers say nothing.

    The words that measures are named by tell no matter from another: neither "crime" nor "time"
    in "knife crime" and "screen time" is what sets it apart.
    """
    slots = query.slots
    named = {root(word) for one in (*slots.unknown, *slots.topics) for word in one.split()}
    telling = index.telling(query.words, speakers) | named
    matters = (index.without_names(words, speakers) for words in _matters(query.text))
    found = [frozenset(map(root, words)) for words in matters]
    return bool(found) and not any(_spoken_of(index, speakers, one, telling) for one in found)


def _spoken_of(
    index: QuoteIndex, speakers: Sequence[str], matter: frozenset[str], telling: frozenset[str]
) -> bool:
    """Whether what is asked about is nothing in particular, or these speakers say a word of it."""
    told = matter & telling - index.subject
    if told:
        return index.speak_of(speakers, told)
    rest = index.without_small(matter) - _GENERAL
    return not rest or index.say_of(speakers, rest)


def _matters(text: str) -> Iterator[list[str]]:
    """The words of each matter named, up to where another clause begins."""
    for told in _ABOUT.findall(text):
        yield list(takewhile(lambda word: word not in _NEXT, told.split()))


_ABOUT = regex(
    r"\b(?:about|(?<!put )on(?! (?:the )?record\b)|regarding|concerning|re|mention(?:s|ed|ing)?|"
    r"(?:thinks?|thought|makes?|made|spoke|speak|talk|views?|opinions?) of) ((?:\w+ ?){1,5})"
)
_NEXT = frozenset(
    """
    do does did is are was were have has had how what why who which whether when where that if
    it them him her me us you
    """.split()
)
_GENERAL = packed(map(root, GENERAL))
