"""Every name in a fact base, made plain, with what it names. May import model and language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from bot.language.amounts.units import PEOPLE
from bot.language.demonyms import demonyms
from bot.language.normalise import normalise
from bot.language.words import stem
from bot.model.facts import FactBase, Measure, MeasureKind, Speaker
from bot.regex import regex


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


class Target(NamedTuple):
    """What a phrase refers to: `id` in the fact base; for a member, `group` is its breakdown."""

    kind: Kind
    id: str
    group: str = ""


_PEOPLED = frozenset({"country", "continent"})
"""Kinds of area whose people and things are called after it."""


Names = Sequence[tuple[str, Target]]
"""Normalised names with what each names."""


def names_in(base: FactBase) -> Names:
    """Each name and other name with its target; one name may have several."""
    return [(normalise(name), target) for name, target in _written(base)]


def _written(base: FactBase) -> Iterator[tuple[str, Target]]:
    """The names as they are written."""
    yield from _areas(base)
    yield from _measures(base)
    yield from _breakdowns(base)
    yield from _speakers(base)
    told = [quote.topics for quote in base.quotes.values()]
    told += [note.topics for note in base.notes.values()]
    yield from ((topic, Target(Kind.TOPIC, topic)) for topics in told for topic in topics)
    for source in base.sources.values():
        names = (source.publisher, source.title or source.publisher)
        yield from _all(Target(Kind.SOURCE, source.id), *names)
    for subject in base.about.subject:
        yield subject, Target(Kind.SUBJECT, subject)


def _areas(base: FactBase) -> Iterator[tuple[str, Target]]:
    for area in base.areas.values():
        yield from _all(Target(Kind.AREA, area.id), area.name, *area.also)
        for place in area.covers:
            yield place, Target(Kind.PLACE, area.id, place)
    countries = {
        name.lower(): area.id
        for area in base.areas.values()
        if (area.kind or "") in _PEOPLED
        for name in (area.name, *area.also)
    }
    taken = {name.lower() for area in base.areas.values() for name in (area.name, *area.also)}
    for form, id_ in demonyms(countries).items():
        if form not in taken:
            yield form, Target(Kind.AREA, id_)
    yield from _without_brackets(base)


def _without_brackets(base: FactBase) -> Iterator[tuple[str, Target]]:
    """What stands before the brackets of an area's name, if it is in the name of no other area."""
    words = {
        area.id: {word.strip("()") for name in (area.name, *area.also) for word in name.split()}
        for area in base.areas.values()
    }
    for area in base.areas.values():
        if bracketed := _BRACKETED.fullmatch(area.name):
            short = {*bracketed["short"].split()}
            if not any(short <= said for id_, said in words.items() if id_ != area.id):
                yield bracketed["short"], Target(Kind.AREA, area.id)


_BRACKETED = regex(r"(?P<short>[^()]+?) \([^()]+\)")


def _measures(base: FactBase) -> Iterator[tuple[str, Target]]:
    undivided = {f.measure for f in base.figures.values() if not (f.by or f.of)}
    shares = {m.id for m in base.measures.values() if m.kind is MeasureKind.SHARE} & undivided
    called = {name for measure in base.measures.values() for name in _called(measure)}
    for measure in base.measures.values():
        if measure.id == "change":
            # Built in: "change" is how English asks, not what somebody counts.
            continue
        # "Trains" is no name for the share of them that were late, nor what another is called.
        people = measure.kind is MeasureKind.COUNT and stem(measure.unit or "") in PEOPLE
        counts = measure.counts or (measure.unit if people else "") or ""
        taken = normalise(counts) in called - _called(measure)
        own = measure.id not in shares and (measure.kind is MeasureKind.SHARE or not taken)
        names = (measure.name, measure.short or "", *measure.also, counts if own else "")
        yield from _all(Target(Kind.MEASURE, measure.id), *names)
        yield from ((name, Target(Kind.NOT_MEASURE, name)) for name in measure.not_this)


def _called(measure: Measure) -> frozenset[str]:
    """The names that a measure is given, without what it counts."""
    return frozenset(map(normalise, (measure.name, measure.short or "", *measure.also)))


def _breakdowns(base: FactBase) -> Iterator[tuple[str, Target]]:
    for group in base.breakdowns.values():
        names = (group.name, group.id.replace("-", " "), *group.also)
        ways = dict.fromkeys(way for name in names for way in _ways(name))
        yield from _all(Target(Kind.BREAKDOWN, group.id), *ways)
        for member in group.members.values():
            yield from _all(Target(Kind.MEMBER, member.id, group.id), member.name, *member.also)


_SORTS = ("kind", "type", "sort")
_SORT_OF = regex(rf"(?:{'|'.join(_SORTS)}|source|form|cause|class|group)s? of ([\w-]+)")


def _ways(name: str) -> Iterator[str]:
    """A name of a division, and how else it is said: "energy types" for "kind of energy"."""
    yield name
    if divided := _SORT_OF.fullmatch(name.lower()):
        sort = name.split(maxsplit=1)[0].removesuffix("s")
        for one in _SORTS if sort in _SORTS else (sort,):
            yield from (f"{one} of {divided[1]}", f"{divided[1]} {one}")


def _speakers(base: FactBase) -> Iterator[tuple[str, Target]]:
    areas = {
        name.lower(): area.id for area in base.areas.values() for name in (area.name, *area.also)
    }
    publishers = {source.publisher.lower(): source.id for source in base.sources.values()}
    for speaker in base.speakers.values():
        organisation = speaker.organisation or ""
        names = (speaker.name, *speaker.also, organisation)
        yield from _all(Target(Kind.SPEAKER, speaker.id), *names)
        if area := areas.get(organisation.lower()):
            yield from _all(Target(Kind.AREA, area), *names)
        if source := publishers.get(organisation.lower()):
            yield from _all(Target(Kind.SOURCE, source), *_printed(speaker, names))


def _printed(speaker: Speaker, names: tuple[str, ...]) -> tuple[str, ...]:
    """A paper that speaks is its own source; a person's name is not the organisation's."""
    return names if speaker.name == speaker.organisation else (speaker.organisation or "",)


def _all(target: Target, *names: str) -> Iterable[tuple[str, Target]]:
    return ((name, target) for name in names if name)
