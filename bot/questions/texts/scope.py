"""What a note speaks of, so that it is never told of another place or group.

May import model, language and the rest of this room.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from bot.language.amounts.ages import find_ages
from bot.language.normalise import normalise
from bot.model.facts import FactBase, Note
from bot.model.query import Query, Slots
from bot.questions.names.nesting import within
from bot.questions.names.vocabulary import Kind, Vocabulary, stems_of
from bot.questions.numbers.told_values import (
    age_agrees,
    ages_claimed,
    counted,
    day_agrees,
    days,
    length_agrees,
    lengths,
)
from bot.questions.sentences import Marker


class _Named(NamedTuple):
    """The areas that a note names, those of which it names a town or the like, and members.

    `placed` are both; `narrow` are those of them that lie around no other.
    """

    areas: frozenset[str]
    towns: frozenset[str]
    members: frozenset[str]
    placed: frozenset[str]
    narrow: frozenset[str]


class NoteScope:
    """The areas, members, numbers and periods of each note."""

    def __init__(
        self,
        base: FactBase,
        vocabulary: Vocabulary,
        marker: Marker,
        ages: Mapping[tuple[int | None, int | None], tuple[str, str]],
    ) -> None:
        self._areas = base.areas
        self._marker = marker
        self._ages = ages
        firsts = frozenset(phrase[0] for phrase in vocabulary.phrases)

        @cache  # a note is looked through once a question comes near it: few do
        def named(id_: str) -> _Named:
            note = base.notes[id_]
            aged = (ages.get((age.low, age.high)) for age in find_ages(normalise(note.text)))
            members = {(Kind.MEMBER, one[1]) for one in aged if one}
            return self._sorted(_mentioned(vocabulary, note, firsts) | members)

        self._named = named

    def _sorted(self, mentioned: frozenset[tuple[Kind, str]]) -> _Named:
        areas, towns, members = (
            frozenset(id_ for kind, id_ in mentioned if kind is wanted)
            for wanted in (Kind.AREA, Kind.PLACE, Kind.MEMBER)
        )
        placed = areas | towns
        # "In A, shown all over the country": the note is about A.
        narrow = frozenset(
            id_
            for id_ in placed
            if not any(other != id_ and within(self._areas, other, id_) for other in placed)
        )
        return _Named(areas, towns, members, placed, narrow)

    def in_scope(self, note: Note, slots: Slots) -> bool:
        """Whether every area, member and speaker asked about is one that the note speaks of.

        An area inside one that the note names is in its scope; a note that names no area holds
        everywhere.
        """
        named = self._named(note.id)
        asked = (*slots.areas, *(area for place, area in slots.places if place not in named.towns))
        if named.narrow and not all(
            area in named.placed or any(within(self._areas, area, outer) for outer in named.narrow)
            for area in asked
        ):
            return False
        return all(member in named.members for _, member in slots.by)

    def names_place(self, note: Note, slots: Slots) -> bool:
        """Whether the question is about a town or the like, and the note speaks of it by name."""
        places = {place for place, _ in slots.places}
        return bool(places) and places <= self._named(note.id).towns

    def local(self, note: Note) -> bool:
        """Whether the note is about a town or the like."""
        return bool(self._named(note.id).towns)

    def names(self, note: Note, slots: Slots) -> bool:
        """Whether the note speaks of an area asked about, a part of it or a place in it."""
        named = self._named(note.id).placed
        return self.names_place(note, slots) or any(
            area in named
            or any(within(self._areas, id_, area) for id_ in named if id_ in self._areas)
            for area in slots.areas
        )

    def covers(self, note: Note, slots: Slots) -> bool:
        """Whether the note speaks of the areas asked about, or of one around each."""
        named = self._named(note.id).areas
        inside = all(any(within(self._areas, area, id_) for id_ in named) for area in slots.areas)
        return self.names(note, slots) or (bool(slots.areas) and inside)

    def counts(self, note: Note, query: Query) -> bool:
        """Whether a note's text has a number of the kind of each that a claim gives.

        "Up by a third" says nothing of a text without a percentage, nor 90 of one about two years.
        """
        told = self._marker.mark(normalise(note.text))
        held = {mention.value.scale for mention in counted(told)}
        return all(value.scale in held for value in query.numbers)

    def dated(self, note: Note, slots: Slots) -> bool:
        """Whether a note's text names one of the periods asked about."""
        told = self._marker.mark(normalise(note.text))
        periods = {mention.period.key for _, mention in told.periods if mention.period}
        return any(period.key in periods for period in slots.periods)

    def agrees(self, note: Note, query: Query) -> bool | None:
        """Whether every number, time, age and member that a claim names stands in the note's text.

        A year does where the text names a month of it. None where the text tells nothing of the
        kind that one could be held against.
        """
        text = normalise(note.text)
        told = self._marker.mark(text)
        numbers = {mention.value.number for _, mention in told.numbers}
        periods = [mention.period for _, mention in told.periods if mention.period]
        ages = [age for _, age in told.ages]
        members = {t.id for m in told.mentions for t in m.targets if t.kind is Kind.MEMBER}
        members |= {member[1] for age in ages if (member := self._ages.get((age.low, age.high)))}
        found = (
            *(value.number in numbers for value in query.numbers),
            *(length_agrees(length, lengths(told)) for length in query.spans),
            *(any(map(period.spans, periods)) for period in query.slots.periods),
            *(member in members for _, member in query.slots.by),
            *(age_agrees(age, ages) for age in ages_claimed(query)),
            *(day_agrees(day, days(text)) for day in days(query.text)),
        )
        return False if False in found else None if None in found else True


def _mentioned(
    vocabulary: Vocabulary, note: Note, firsts: frozenset[str]
) -> frozenset[tuple[Kind, str]]:
    """The areas, members and speakers that a note's own words name; `firsts` start all names.

    A town is one that several phrasings name, or the text: many are called like a common word.
    """
    found: set[tuple[Kind, str]] = set()
    towns: Counter[tuple[Kind, str]] = Counter()
    for text in (note.title or "", note.text, *note.ask):
        stems = stems_of(text)
        for at in range(len(stems)):
            if stems[at] not in firsts:
                continue
            for last in range(at + 1, min(len(stems), at + vocabulary.longest) + 1):
                for target in vocabulary.phrases.get(stems[at:last], ()):
                    if target.kind is Kind.PLACE and text in note.ask:
                        towns[target.kind, target.id] += 1
                    else:
                        found.add((target.kind, target.id))
    return frozenset(found | {town for town, times in towns.items() if times >= _SEVERAL})


_SEVERAL = 3
