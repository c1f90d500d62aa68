"""Every name in a fact base, findable in a question. May import model and language."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.language.normalise import normalise
from bot.language.words import ORDINARY, PLAIN, root, stem
from bot.model.facts import FactBase

WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")


class Kind(StrEnum):
    """What a name names."""

    AREA = "area"
    PLACE = "place"
    MEASURE = "measure"
    NOT_MEASURE = "another measure"
    MEMBER = "member"
    BREAKDOWN = "breakdown"
    SPEAKER = "speaker"
    TOPIC = "topic"
    SOURCE = "source"
    SUBJECT = "subject"


@dataclass(frozen=True, slots=True)
class Target:
    """What a phrase refers to: `id` in the fact base; for a member, `group` is its breakdown."""

    kind: Kind
    id: str
    group: str = ""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """`phrases` maps stemmed words to targets; `words` holds each single word that occurs.

    `english` are the phrases made of common English words alone; `measure_words` the words that
    measures and breakdowns are named by, which don't limit a question about them; `others` the
    names of look-alikes that no measure here counts; `place_words` occur in places' names only;
    `group_words` name a breakdown as a whole ("apps").
    """

    phrases: Mapping[tuple[str, ...], tuple[Target, ...]]
    longest: int
    words: frozenset[str]
    english: frozenset[tuple[str, ...]]
    measure_words: frozenset[str]
    others: frozenset[str]
    place_words: frozenset[str]
    group_words: frozenset[str]


def words_of(text: str) -> list[str]:
    """The words of a normalised text, without possessive endings and apostrophes."""
    return [clean_word(found) for found in WORD.findall(text)]


def clean_word(word: str) -> str:
    """`police's` as `police`, `what's` as `whats`, `don't` as `dont`."""
    head, mark, tail = word.partition("'")
    if not mark:
        return word
    return head if tail == "s" and head not in _CONTRACTED else head + tail


_CONTRACTED = {
    "what",
    "who",
    "where",
    "how",
    "when",
    "why",
    "that",
    "it",
    "there",
    "here",
    "he",
    "she",
    "let",
}


def stems_of(text: str) -> tuple[str, ...]:
    """The stemmed words of any text, as phrases are kept."""
    return tuple(stem(word) for word in words_of(normalise(text)))


def roots_of(text: str) -> tuple[str, ...]:
    """The rough roots of the words of any text, for comparing whole phrasings."""
    return tuple(root(word) for word in words_of(normalise(text)))


def build_vocabulary(base: FactBase) -> Vocabulary:
    """The names of everything in `base`. A phrase may have several targets, in a fixed order."""
    phrases: dict[tuple[str, ...], set[Target]] = defaultdict(set)
    words: set[str] = set()
    for name, target in _names(base):
        stems = stems_of(name)
        if len(stems) > 1 and stems[0] in {"the", "a", "an"}:
            stems = stems[1:]
        if stems:
            phrases[stems].add(target)
            words.update(words_of(normalise(name)))
    ordered = {
        stems: tuple(sorted(targets, key=lambda target: (target.kind, target.group, target.id)))
        for stems, targets in phrases.items()
    }
    english = frozenset(
        stems for stems in ordered if all(stem_ in _COMMON or stem_.isdigit() for stem_ in stems)
    )
    measure_words = frozenset(
        word
        for stems, targets in ordered.items()
        for word in stems
        if any(target.kind in (Kind.MEASURE, Kind.BREAKDOWN) for target in targets)
    ) - frozenset(stem(word) for word in PLAIN)
    group_words = frozenset(
        stems[-1]
        for stems, targets in ordered.items()
        if any(target.kind is Kind.BREAKDOWN for target in targets)
    ) - {
        word
        for stems, targets in ordered.items()
        for word in stems
        if any(target.kind is Kind.MEASURE for target in targets)
    }
    areas = [stems for stems, targets in ordered.items() if _only_places(targets)]
    rest = {word for stems in ordered if stems not in set(areas) for word in stems}
    place_stems = {word for stems in areas for word in stems} - rest
    place_words = frozenset(word for word in words if stem(word) in place_stems)
    others = frozenset(name for measure in base.measures.values() for name in measure.not_this)
    longest = max(map(len, ordered), default=0)
    return Vocabulary(
        ordered, longest, frozenset(words), english, measure_words, others, place_words, group_words
    )


def _only_places(targets: Iterable[Target]) -> bool:
    return all(target.kind in (Kind.AREA, Kind.PLACE) for target in targets)


_COMMON = frozenset(stem(word) for word in PLAIN | ORDINARY)


def _names(base: FactBase) -> Iterator[tuple[str, Target]]:
    areas = {
        name.lower(): area.id for area in base.areas.values() for name in (area.name, *area.also)
    }
    for area in base.areas.values():
        yield from _all(Target(Kind.AREA, area.id), area.name, *area.also)
        for place in area.covers:
            yield place, Target(Kind.PLACE, area.id, place)
    for measure in base.measures.values():
        if measure.id == "change":
            continue
        names = (measure.name, measure.short or measure.name, *measure.also)
        yield from _all(Target(Kind.MEASURE, measure.id), *names)
        if measure.counts:
            yield measure.counts, Target(Kind.MEASURE, measure.id)
        yield from ((name, Target(Kind.NOT_MEASURE, name)) for name in measure.not_this)
    for group in base.breakdowns.values():
        names = (group.name, group.id.replace("-", " "), *group.also)
        yield from _all(Target(Kind.BREAKDOWN, group.id), *names)
        for member in group.members.values():
            yield from _all(Target(Kind.MEMBER, member.id, group.id), member.name, *member.also)
    publishers = {source.publisher.lower(): source.id for source in base.sources.values()}
    for speaker in base.speakers.values():
        organisation = (speaker.organisation,) if speaker.organisation else ()
        names = (speaker.name, *speaker.also, *organisation)
        yield from _all(Target(Kind.SPEAKER, speaker.id), *names)
        if area := areas.get((speaker.organisation or "").lower()):
            yield from _all(Target(Kind.AREA, area), *names)
        if source := publishers.get((speaker.organisation or "").lower()):
            # A paper that speaks is its own source; a person's name is not the organisation's.
            itself = names if speaker.name == speaker.organisation else organisation
            yield from _all(Target(Kind.SOURCE, source), *itself)
    for quote in base.quotes.values():
        yield from ((topic, Target(Kind.TOPIC, topic)) for topic in quote.topics)
    for note in base.notes.values():
        yield from ((topic, Target(Kind.TOPIC, topic)) for topic in note.topics)
    for source in base.sources.values():
        names = (source.publisher, source.title or source.publisher)
        yield from _all(Target(Kind.SOURCE, source.id), *names)
    for subject in base.about.subject:
        yield subject, Target(Kind.SUBJECT, subject)


def _all(target: Target, *names: str) -> Iterable[tuple[str, Target]]:
    return ((name, target) for name in names if name)
