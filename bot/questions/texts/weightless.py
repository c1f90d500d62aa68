"""Words that carry nothing of what is said, and how sure a sentence is of it.

Imports the words of grammar, and the marking of sentences.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from bot.language.words import FUNCTION
from bot.questions.marks import Sentence
from bot.regex import regex


class Mood(Enum):
    """Whether what a sentence tells is so, may be so, or is to be so."""

    IS = "is"
    MAY = "may"
    WILL = "will"


_NEGATIONS = frozenset("not never no none nobody nothing neither nor without cannot".split())
_DENYING = regex(
    r"(?:is|was|are|were|do|does|did|has|have|had|ca|could|would|wo|should|must|need)nt"
)
_MAY = frozenset("could may might can cant cannot couldnt".split())
_WILL = frozenset(
    "would should must will shall need expected planned plans intended intends wont wouldnt "
    "shouldnt mustnt neednt".split()
)
TELLING = frozenset(
    "only all every each any always most least more less many few several some both either "
    "against before after until since over between than".split()
)
"""Words of grammar that a claim is made of none the less."""
SMALL = (FUNCTION - TELLING - _NEGATIONS - _MAY - _WILL) | frozenset(
    "run runs ran running behind made make makes making get gets got getting take takes took "
    "taking taken give gives gave given hold held help helped helps lead led set put putting "
    "belong belongs owned whole period bring brings brought bringing something anything "
    "send sends sent sending face faces faced facing theyre thats theres hes shes youre were "
    "already yet request requests involved".split()
)
"""Words that stand for any doing: "a campaign run by A" is A's."""


def denies(word: str) -> bool:
    """Whether a word denies by itself."""
    return word in _NEGATIONS or bool(_DENYING.fullmatch(word))


def odd(words: Sequence[str]) -> bool:
    """Whether words deny: not once more than they take back."""
    return sum(map(denies, words)) % 2 == 1


def small(word: str) -> bool:
    """Whether a word is of grammar: in what a text says only its place counts."""
    return word in SMALL or word in _MAY or word in _WILL or denies(word)


def mood(sentence: Sentence) -> Mood:
    """How sure a sentence is of what it tells."""
    if not _WILL.isdisjoint(sentence.words):
        return Mood.WILL
    return Mood.IS if _MAY.isdisjoint(sentence.words) else Mood.MAY


def states(sentence: Sentence) -> bool:
    """Whether a sentence tells how something is, and not only how it might or has to be."""
    return mood(sentence) is Mood.IS
