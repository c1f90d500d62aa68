"""Whose words a message says they are. May import model, language, questions and quotes.

Held speakers are known by their names and organisations, an area by the speaker of the
organisation that carries its name. Anybody else who is named counts as somebody else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bot.language.asking.quotation_cues import GENERIC, OFFICES
from bot.language.asking.speaking import KINDS, PRINTS
from bot.language.common import SMALL
from bot.language.normalise import normalise
from bot.language.words import ORDINARY, root, stem
from bot.questions.names.vocabulary import Kind, Target, words_of
from bot.regex import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answers.texts.quote_index import QuoteIndex
    from bot.language.asking.quotation_cues import Frame
    from bot.model.facts import FactBase, Quote
    from bot.model.query import Conversation, Query
    from bot.questions.names.vocabulary import Vocabulary

_SCOPE = frozenset(
    ("in", "about", "for", "across", "within", "inside", "of", "on", "near", "around")
)
"""Words before an area that make it a place spoken of, not one that speaks."""
_SUBJECTS = (Kind.MEASURE, Kind.NOT_MEASURE, Kind.BREAKDOWN, Kind.TOPIC, Kind.SUBJECT)
_MOST_NAME_WORDS = 4


_PAPER = r"(?:paper|newspaper|article|journalist|reporter|editor|newsroom|columnist)s?"
_BY_PAPER = regex(
    rf"\b{_PAPER}(?: itself| themselves| herself| himself|'?s'? own)\b|"
    rf"\b(?:the|a|an|its|their|some) (?:journalist|reporter|editor|columnist)s?\b(?! (?:quot|cit))"
)
"""That the words are a paper's own: "did the paper itself write this"."""
_ITSELF = regex(r"\b(?:itself|own (?:words|voice|line|sentence|claim|statement))\b")


class Named(NamedTuple):
    """The held speakers named, and whether somebody is named who is none of them.

    `publishers` are those named whose sources are held; `itself` tells that the words are said to
    be a paper's own, not such as it only prints.
    """

    speakers: frozenset[str] = frozenset()
    other: bool = False
    publishers: frozenset[str] = frozenset()
    itself: bool = False

    def __bool__(self) -> bool:
        return self.other or self.itself or bool(self.speakers)


class Attribution:
    """Finds who is said to have said something, with the names of one base."""

    def __init__(self, base: FactBase, quotes: QuoteIndex, vocabulary: Vocabulary) -> None:
        self._base = base
        self._quotes = quotes
        kinds = (Kind.SPEAKER, Kind.AREA, Kind.PLACE, Kind.MEMBER, Kind.SOURCE)
        self._phrases = {
            phrase: kept
            for phrase, targets in vocabulary.phrases.items()
            if (kept := tuple(target for target in targets if target.kind in kinds))
        }
        self._longest = max(map(len, self._phrases), default=0)
        self._subject = {
            word
            for phrase, targets in vocabulary.phrases.items()
            for word in phrase
            if any(target.kind in _SUBJECTS for target in targets)
        }
        self._speaking = {
            root(word)
            for speaker in base.speakers.values()
            for name in (speaker.name, speaker.role or "", speaker.kind or "", *speaker.also)
            for word in words_of(normalise(name))
        }

    def of(self, frame: Frame, query: Query, passage: str, context: Conversation | None) -> Named:
        """Tell who the message around `passage` says it was; nobody where it doesn't say."""
        named = self._named(frame, query, passage, context)
        around = f"{frame.before} {frame.after}".lower()
        kinds = {self._base.speakers[id_].kind for id_ in named.speakers}
        paper = named.publishers or (kinds and kinds <= PRINTS)
        itself = _BY_PAPER.search(around) or (paper and _ITSELF.search(around))
        return named._replace(itself=True) if itself else named

    def _named(
        self, frame: Frame, query: Query, passage: str, context: Conversation | None
    ) -> Named:
        named = self._held(frame)
        if named:
            return named
        mended = self._mended(query, passage)
        if mended:
            return Named(mended)
        told = [who for who in frame.told() if self._is_somebody(who)]
        told += [who for who in frame.labels() if self._is_name(who)]
        if told:
            return Named(other=True, publishers=self._publishers(told))
        if kind := self._of_kind(frame):
            return Named(kind)
        if context is not None and frame.has_pronoun:
            return Named(frozenset(context.slots.speakers))
        return Named()

    def _of_kind(self, frame: Frame) -> frozenset[str]:
        """List the speakers of the kind that is said to have said it: "did the police say".

        A paper prints the words of others, too: what it says may be anybody's.
        """
        said = {word for who in frame.told() for word in words_of(normalise(who))}
        kinds = [kind for kind, words in KINDS.items() if not said.isdisjoint(words)]
        speakers = self._base.speakers.values()
        return frozenset(one.id for one in speakers if one.kind in kinds and one.kind not in PRINTS)

    def fits(self, quote: Quote, named: Named) -> bool:
        """Tell whether `quote` is by one of those named, or printed by one of them."""
        if not named or quote.speaker in named.speakers:
            return True
        if named.itself:
            return self._base.speakers[quote.speaker].kind in PRINTS
        printed = {quote.source, *(wording.source for wording in quote.variants)}
        publishers = {self._base.sources[id_].publisher for id_ in printed}
        speaking = {self._base.speakers[id_].organisation for id_ in named.speakers}
        return not publishers.isdisjoint(speaking | named.publishers)

    def _publishers(self, told: Sequence[str]) -> frozenset[str]:
        """List the publishers of held sources among those who are said to have said it."""
        return frozenset(
            self._base.sources[target.id].publisher
            for who in told
            for _, targets in self._mentions(words_of(normalise(who)))
            for target in targets
            if target.kind is Kind.SOURCE
        )

    def _held(self, frame: Frame) -> Named:
        speakers: set[str] = set()
        other = False
        for text in (frame.before, frame.after):
            found = words_of(normalise(text))
            for at, targets in self._mentions(found):
                ids = {target.id for target in targets if target.kind is Kind.SPEAKER}
                areas = [target.id for target in targets if target.kind is Kind.AREA]
                before = [word for word in found[max(0, at - 2) : at] if word != "the"]
                if not ids and areas and not (before and before[-1] in _SCOPE):
                    ids = set(self._quotes.speakers_of(areas))
                    other = other or not ids
                speakers |= ids
        return Named(frozenset(speakers), other and not speakers)

    def _mentions(self, found: Sequence[str]) -> list[tuple[int, tuple[Target, ...]]]:
        """Find the names in `found`, the longest at each place."""
        stems = tuple(stem(word) for word in found)
        mentions = []
        at = 0
        while at < len(stems):
            ends = range(min(len(stems), at + self._longest), at, -1)
            last = next((end for end in ends if stems[at:end] in self._phrases), None)
            if last is not None:
                mentions.append((at, self._phrases[stems[at:last]]))
            at = last or at + 1
        return mentions

    def _mended(self, query: Query, passage: str) -> frozenset[str]:
        """List speakers the question names in other spellings, less those in the passage."""
        if query.carried:
            return frozenset()
        mentioned = self._mentions(words_of(normalise(passage)))
        inside = {target.id for _, targets in mentioned for target in targets}
        return frozenset(id_ for id_ in query.slots.speakers if id_ not in inside)

    def _is_somebody(self, who: str) -> bool:
        """Tell whether words before or after a verb of saying name somebody in particular."""
        found = words_of(normalise(who))
        if "my" in found or "our" in found:
            return False
        mentioned = self._mentions(found)
        kinds = {target.kind for _, targets in mentioned for target in targets}
        if kinds & {Kind.MEMBER, Kind.SOURCE}:
            return True
        return any(self._particular(word) for word in found)

    def _is_name(self, who: str) -> bool:
        """Tell whether a label is somebody's name or office, not a title or a remark."""
        shown = who.replace("’", "'").split()
        found = words_of(normalise(who))
        if not found or len(found) > _MOST_NAME_WORDS or not self._is_somebody(who):
            return False
        if any(word in OFFICES for word in found):
            return True
        capital = sum(word[:1].isupper() for word in shown) >= min(2, len(shown))
        return (capital and len(shown) > 1) or all(
            self._particular(word) and word not in ORDINARY for word in found
        )

    def _particular(self, word: str) -> bool:
        known = _is_small(word) or _is_small(stem(word)) or stem(word) in self._subject
        return not (known or root(word) in self._speaking or word.isdigit())


def _is_small(word: str) -> bool:
    return word in SMALL or word in GENERIC
