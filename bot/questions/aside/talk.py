"""Which sentences of a message are only talk, and which only go on with the question before them.

May import model, language and the marking of sentences.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.language.asking.claim_frames import asks_if_so
from bot.language.asking.cue import Cue
from bot.language.asking.small_talk import (
    GREETING,
    INJECTION,
    THANKS_CORE,
    THANKS_WORDS,
    WELCOMES,
    WISHES,
)
from bot.language.learnt.folding import words
from bot.language.learnt.signs import signs
from bot.language.learnt.weights import learnt
from bot.model.query import Intent, Query
from bot.questions.marks import Sentence
from bot.questions.names.vocabulary import words_of
from bot.questions.several.clauses import STRONG, asks
from bot.regex import regex

TALKS = 1.0
"""The log odds from which a message is taken for talk about the bot, or about what is held."""
_EXCLAIMED = 2
"""Strange words up to which a message may be a greeting in another language, or a shout."""
_TALK = {"about": Intent.HELP, "held": Intent.COVERAGE}


def small_talk(plain: str) -> Intent | None:
    """The greeting or thanks that a message is, if it is nothing else."""
    line = " ".join(words_of(plain))
    if GREETING.match(line):
        return Intent.GREETING
    said = set(line.split())
    # "Ta. Source?", "ok and now?"
    asked = (plain.rstrip().endswith("?") and said & _ASKED_FOR) or line.endswith("and now")
    thanks = said & THANKS_CORE and said <= THANKS_WORDS | THANKS_CORE and not asked
    return Intent.THANKS if thanks else None


_ASKED_FOR = frozenset(
    "source figure figures number numbers info information answer now today then".split()
)
"""What thanks may be for, or come with, and a question after them may ask for."""


def learnt_talk(text: str) -> Intent | None:
    """What a message that names nothing held may be: talk about the bot, or what is held."""
    said = words(text)
    weights = learnt()["talk"]
    if len(said) - weights.met(said) > _EXCLAIMED or all(len(word.text) == 1 for word in said):
        return None  # names, or noise
    odds = weights.of(signs(said))
    likeliest = max(odds, key=lambda kind: odds[kind])
    return _TALK.get(likeliest) if odds[likeliest] >= TALKS else None


def orders(piece: str) -> bool:
    """Whether part of a message orders the bot about; "is it fair to say that …" does not."""
    if INJECTION.search(_spaced(piece)) is None:
        return False
    said = asks_if_so(piece)
    return not said or INJECTION.search(_spaced(said)) is not None


def _spaced(piece: str) -> str:
    return "".join(f" {word}" for word in words_of(piece))


def only_talk(query: Query, sentences: Sequence[Sentence]) -> bool:
    """Whether a greeting or thanks is all there is, whatever pleasantry goes with it."""
    if query.slots.periods or any(one.mentions or one.numbers for one in sentences):
        return False
    asked = any(
        one.cues & STRONG or one.text.endswith("?") or WISHES.search(one.line) for one in sentences
    )
    polite = not asked and any(WELCOMES.search(one.line) for one in sentences)
    return polite and len(query.slots.unknown) <= 1


def leaning(sentences: Sequence[Sentence]) -> tuple[list[Sentence], tuple[str, ...]]:
    """The sentences without those that only go on with a question: "And in B?"."""
    then = [one for one in sentences[1:] if _leans(one)]
    claimed = any(Cue.CLAIM in one.cues for one in sentences)
    if claimed or not any(asks(one) or one.periods or one.mentions for one in sentences[:1]):
        return list(sentences), ()
    return [one for one in sentences if one not in then], tuple(one.text for one in then)


def _leans(sentence: Sentence) -> bool:
    asked = _AND.match(sentence.text) and sentence.text.endswith("?")
    goes_on = asked or _TOO.search(sentence.line)
    named = sentence.mentions or sentence.periods
    short = len(sentence.words) <= _LEANING
    return bool(goes_on and named and short and not sentence.cues & STRONG)


_AND = regex(r"(?:and|what about|how about|also|then)\b(?! (?:what|which|who|why|how|when)\b)")
_TOO = regex(r"^\w+(?: \w+){0,3} (?:as well|too|also)(?: please| pls| thanks)?$")
"""Another one named after the first: "B's as well"."""
_LEANING = 9
"""Words up to which "And in B?" goes on with the question before it."""
