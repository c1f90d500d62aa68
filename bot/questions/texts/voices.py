"""Which kind of speaker a question asks for words of: "the police there", "the paper itself".

May import model, language and the rest of this room.
"""

from __future__ import annotations

from typing import NamedTuple

from bot.language.asking.cue import Cue
from bot.language.asking.speaking import (
    BEGINS,
    FIRST_WORDS,
    KINDS,
    NAMED_SAYS,
    ON,
    PIECE_AFTER,
    PIECE_BEFORE,
    KindOfSpeaker,
)
from bot.model.facts import FactBase
from bot.questions.marks import Mention, Sentence
from bot.questions.names.vocabulary import Kind
from bot.regex import regex

_MATTERS = frozenset({Cue.CHANGE, Cue.RISE, Cue.FALL, Cue.ADVICE})
"""Signs of what somebody may speak on, rather than of what is asked."""

_OF_WHOM = regex(
    r"\b(?:about|on|of|regarding|concerning|mention\w*)(?: (?:\w+ing|the|its|their))*$"
)
"""Before somebody who is spoken of."""
_TO_WHOM = regex(
    r"(?!.*\b(?:all|every|each|any) )"
    r".*\b(?:respon\w+|repl(?:y|ies|ied|ying)|react\w*) to(?: the)?$"
)
"""Before somebody whose words another answers; what all were asked to answer is a request."""


class Voice(NamedTuple):
    """The kinds of speaker meant, and the words by which they are.

    `says` tells that they are spoken of as saying something.
    """

    kinds: tuple[str, ...]
    words: frozenset[str]
    says: bool


class Voices:
    """Finds the kinds of speaker that a question means, of those that speak in one base."""

    def __init__(self, base: FactBase) -> None:
        speaking = {base.speakers[quote.speaker].kind for quote in base.quotes.values()}
        self._kinds = {kind: KindOfSpeaker(kind) for kind in KINDS if kind in speaking}
        self._papers = {id_ for id_, one in base.speakers.items() if one.kind == "newspaper"}
        self._words = frozenset(word for kind in self._kinds for word in KINDS[kind])

    def speaks(self, sentence: Sentence) -> bool:
        """Whether a speaker who is named says something, or a paper's own first words are meant."""
        if Cue.HOW_MANY in sentence.cues:
            return False
        for mention in sentence.mentions:
            ids = {target.id for target in mention.targets if target.kind is Kind.SPEAKER}
            after = " ".join(sentence.words[mention.last :])
            if ids and NAMED_SAYS.match(after):
                return True
            if ids and self._heads(sentence, mention, after):
                return True
            if ids & self._papers and (BEGINS.match(after) or FIRST_WORDS.search(sentence.line)):
                return True
        return False

    def spoken_of(self, sentence: Sentence) -> frozenset[str]:
        """The speakers that another is asked to have spoken of: B in "what A said about B"."""
        spoken: set[str] = set()
        others: set[str] = set()
        for mention in sentence.mentions:
            ids = {target.id for target in mention.targets if target.kind is Kind.SPEAKER}
            before = sentence.words[: mention.first]
            told = (others - ids) or not self._words.isdisjoint(before)
            led = " ".join(before)
            if (told and _OF_WHOM.search(led)) or _TO_WHOM.match(led):
                spoken |= ids
            else:
                others |= ids
        return frozenset(spoken - others)

    def _heads(self, sentence: Sentence, mention: Mention, after: str) -> bool:
        """Whether a piece of what a speaker said is asked for, or their words on a matter.

        "A on fines" stands alone and asks for no number: "A on the rise", "A on help for tenants".
        """
        before = " ".join(sentence.words[: mention.first]) + " "
        if PIECE_AFTER.match(after) or PIECE_BEFORE.search(before):
            return True
        kinds = {target.kind for one in sentence.mentions for target in one.targets}
        counted = Kind.MEMBER in kinds or sentence.cues - _MATTERS or sentence.periods
        return not counted and not mention.first and bool(ON.match(after))

    def of(self, sentence: Sentence) -> Voice | None:
        """The kinds meant; None where none is spoken of as giving words."""
        if Cue.HOW_MANY in sentence.cues or self._words.isdisjoint(sentence.words):
            return None
        line = sentence.line
        told = {kind: words for kind, one in self._kinds.items() if (words := one.gives(line))}
        if not told:
            return None
        says = any(self._kinds[kind].says(line) for kind in told)
        return Voice(tuple(told), frozenset(" ".join(told.values()).split()), says)
