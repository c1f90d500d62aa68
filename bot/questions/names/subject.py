"""What a question says it counts: a name of something held, general words, or words strange here.

May import language and the marking of sentences.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.language.asking.cue import Cue
from bot.language.common import is_common
from bot.language.words import FUNCTION
from bot.questions.marks import Sentence
from bot.questions.names.naming import Kind
from bot.questions.names.targets import is_area
from bot.questions.names.wordings import carrying
from bot.questions.several.clauses import unknown_words

_NAMING = frozenset({Kind.MEASURE, Kind.MEMBER, Kind.BREAKDOWN, Kind.SPEAKER})
_COUNTING = frozenset({Cue.QUANTITY, Cue.SHARE, Cue.CHANGE, Cue.RISE, Cue.COMPARE, Cue.RANK})
_LEADS = frozenset(
    "many much of more fewer less most least any is are was were has have had did do does".split()
)
"""Words after which it stands what is counted, or what has moved."""
_MOVES = frozenset("rise increase growth jump surge drop fall decrease decline change".split())


def names_subject(sentence: Sentence) -> bool:
    """Whether what is counted is named in more than general words: "cases" says nothing."""
    return bool(sentence.ages) or any(
        carrying((word,))
        for mention in sentence.mentions
        if any(target.kind in _NAMING for target in mention.targets)
        for word in sentence.words[mention.first : mention.last]
    )


def strange_subject(
    sentence: Sentence, unknown: Collection[str], before: Sequence[Sentence]
) -> tuple[str, ...]:
    """The unknown words that say what is counted, or has moved, where no name does.

    They may stand in a sentence before: "Have fires become more common? By how much?". Where
    nothing else is named, it is what that asks about: "Reports by teachers? A number, please".
    """
    found = _strange(sentence, unknown)
    names_nothing = not (sentence.mentions or sentence.periods)
    for other in () if found else (sentence, *before[::-1]):
        if names_subject(other):
            break
        if other is not sentence:
            words = unknown_words(other)
            asked = names_nothing and other.text.endswith("?")
            found += tuple(filter(_english, words)) if asked else _strange(other, words)
    return found


def _strange(sentence: Sentence, unknown: Collection[str]) -> tuple[str, ...]:
    """The strange subject of one sentence, in English words.

    Any other may be the name of a place: "how many did Anytown have".
    """
    headed = sentence.text.endswith(":") and any(map(is_area, sentence.mentions))
    if not (headed or sentence.cues & _COUNTING) or names_subject(sentence):
        return ()
    return tuple(
        word
        for at, word in enumerate(sentence.words)
        if word in unknown and _english(word) and _is_subject(sentence, at, headed=headed)
    )


def _is_subject(sentence: Sentence, at: int, *, headed: bool) -> bool:
    """Whether a noun stands where what is counted does: "has A gone up", "A in our town:"."""
    words = sentence.words
    while at and words[at - 1] not in FUNCTION - _DETERMINERS:
        at -= 1
    if not at:
        return headed
    moved = words[at - 1] == "in" and not _MOVES.isdisjoint(words[at - 2 : at - 1])
    return moved or words[at - 1] in _LEADS


_DETERMINERS = frozenset("the a an my our your their his her its this that these those".split())


def _english(word: str) -> bool:
    """Whether it is an English word: any other may be the name of a place, or is a number."""
    return word.isalpha() and is_common(word)
