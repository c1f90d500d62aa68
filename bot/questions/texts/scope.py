"""What a note speaks of, so that it is never told of another place or group.

May import model, language and the rest of this room.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from bot.language.amounts.ages import find_ages
from bot.language.asking.claim_frames import TAKEN_FOR_SO, asks_if_so, teller
from bot.language.normalise import normalise
from bot.language.packing import packed
from bot.model.facts import FactBase, Note
from bot.model.query import Query, Slots
from bot.model.value import Scale, Value
from bot.questions.cutting import cut
from bot.questions.marks import Sentence
from bot.questions.names.naming import Target
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
    limits_claimed,
)
from bot.questions.sentences import Marker
from bot.questions.texts.rules_told import rule_agrees
from bot.questions.texts.saying_so import (
    counts_so,
    denied,
    denies_of,
    says_so,
    shares_word,
    told_by,
)
from bot.questions.texts.told_periods import dated_by, left_open, told_periods
from bot.questions.texts.weightless import states
from bot.questions.texts.word_orders import Names


class _Named(NamedTuple):
    """The areas that a note names, those of which it names a town or the like, and members.

    `placed` are both; `narrow` are those of them that lie around no other; `groups` are named as
    such or by a member.
    """

    areas: frozenset[str]
    towns: frozenset[str]
    members: frozenset[str]
    placed: frozenset[str]
    narrow: frozenset[str]
    groups: frozenset[str]


class _Dated(NamedTuple):
    """The periods that a note's text names, and the kinds of number that it has."""

    periods: frozenset[str]
    scales: frozenset[Scale]


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
        self._kinds = {id_: one.kind for id_, one in base.speakers.items()}
        self._groups = {m: id_ for id_, one in base.breakdowns.items() for m in one.members}
        self._marker = marker
        self._ages = ages
        firsts = packed(phrase[0] for phrase in vocabulary.phrases)

        @cache  # a note is looked through once a question comes near it: few do
        def named(id_: str) -> _Named:
            note = base.notes[id_]
            aged = (ages.get((age.low, age.high)) for age in find_ages(normalise(note.text)))
            members = {(Kind.MEMBER, one[1]) for one in aged if one}
            return self._sorted(_mentioned(vocabulary, note, firsts) | members)

        @cache
        def dated(id_: str) -> _Dated:
            told = marker.mark(normalise(base.notes[id_].text))
            periods = (mention.period for _, mention in told.periods)
            return _Dated(
                frozenset(period.key for period in periods if period),
                frozenset(mention.value.scale for mention in counted(told)),
            )

        self._named, self._dated = named, dated

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
        groups = {id_ for kind, id_ in mentioned if kind is Kind.BREAKDOWN}
        groups |= {self._groups[member] for member in members}
        return _Named(areas, towns, members, placed, narrow, frozenset(groups))

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

    def divides(self, note: Note, slots: Slots) -> bool:
        """Whether the note speaks of every group asked about, or of members of it."""
        return self._named(note.id).groups >= {*slots.groups}

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
        held = self._dated(note.id).scales
        return all(value.scale in held for value in _counts(query))

    def dated(self, note: Note, slots: Slots) -> bool:
        """Whether a note's text names one of the periods asked about."""
        return not self._dated(note.id).periods.isdisjoint(period.key for period in slots.periods)

    def agrees(self, note: Note, query: Query) -> bool | None:
        """Whether every number, time, age and member that a claim names stands in the note's text.

        A year does where the text names a month of it, and a member where it does in a sentence
        that shares another word with the claim. None where the text tells nothing of the kind that
        one could be held against.
        """
        claim = self._marker.mark(query.text)
        told = self._marker.mark(normalise(note.text))
        found = self._found(told, query, claim)
        if False in found:
            return None if any(left_open(period, told) for period in query.slots.periods) else False
        if None in found or not found:
            return None
        parts = [self._marker.mark(part) for part in cut(normalise(note.text))]
        parts = [part for part in parts if states(part) or not states(claim)]
        held = [(self._found(part, query, claim), shares_word(claim, part)) for part in parts]
        members = {*_members_at(claim, query)}
        return (
            all(
                any(has[at] and (shares or at not in members) for has, shares in held)
                for at in range(len(found))
            )
            or None
        )

    def _found(self, told: Sentence, query: Query, claim: Sentence) -> tuple[bool | None, ...]:
        """Of each period, number, time, age, member and day of a claim, whether a text has it.

        None where the text tells nothing of the kind that it could be held against.
        """
        periods = [*told_periods(told)]
        ages = [age for _, age in told.ages]
        targets = {t for m in told.mentions for t in m.targets if t.kind is Kind.MEMBER}
        members = {t.id for t in targets}
        aged = [member for age in ages if (member := self._ages.get((age.low, age.high)))]
        members |= {id_ for _, id_ in aged}
        groups = {t.group for t in targets} | {group for group, _ in aged}
        counts = _counts(query)
        return (
            *(
                any(map(period.spans, periods)) if period and periods else None
                for period in dated_by(claim, query)
            ),
            *(counts_so(claim, told, value) for value in counts),
            *(length_agrees(length, lengths(told)) for length in query.spans),
            *((m in members) if group in groups else None for group, m in query.slots.by),
            *(age_agrees(age, ages) for age in ages_claimed(query)),
            *(day_agrees(day, days(told.text)) for day in days(query.text)),
        )

    def denies(self, note: Note, query: Query) -> bool:
        """Whether a sentence that has anything of a claim says that something is not so."""
        claim = self._marker.mark(query.text)
        parts = [self._marker.mark(part) for part in cut(normalise(note.text))]
        return any(
            denies_of(claim, one) or (denied(one) and any(self._found(one, query, claim)))
            for one in parts
        )

    def measured(self, note: Note, slots: Slots) -> bool:
        """Whether a note's text names what is measured, where the question does."""
        told = self._marker.mark(normalise(note.text))
        named = {t.id for m in told.mentions for t in m.targets if t.kind is Kind.MEASURE}
        return not slots.measures or not named.isdisjoint(slots.measures)

    def says(self, note: Note, stated: str, *, timed: bool = False) -> bool | None:
        """Whether a note's text says what is stated, word by word; None where it leaves that open.

        Another name in the same place contradicts, unless one may be meant by the other. `timed`
        tells that the note agrees with all times that are claimed.
        """
        lines = cut(normalise(note.text))
        if (ruled := rule_agrees(stated, lines)) is not None:
            return ruled
        told = told_by([self._marker.mark(part) for part in lines])
        claim = self._marker.mark(self._unled(stated))
        return says_so(claim, told, self._apart, self._kinds.get, timed=timed)

    def _unled(self, stated: str) -> str:
        """What is stated, without words that ask if it is so, or tell who said it."""
        if (asked := asks_if_so(stated)) is not None:
            return asked
        taken = TAKEN_FOR_SO.match(stated)
        begins = taken.end() if taken else teller(stated)
        told = self._marker.mark(stated[:begins]).mentions if begins else ()
        named = any(t.kind in (Kind.SPEAKER, Kind.SOURCE) for m in told for t in m.targets)
        return stated if named else stated[begins:]

    def _apart(self, some: Names, others: Names) -> bool:
        """Whether names are of one kind, and none of an area that lies in another's."""
        alike = {target.kind for target in some} & {target.kind for target in others}
        areas, around = (_areas(names) for names in (some, others))
        return bool(alike) and not any(
            within(self._areas, one, other) or within(self._areas, other, one)
            for one in areas
            for other in around
        )


def _counts(query: Query) -> list[Value]:
    """The numbers of a claim that are no ages."""
    limits = limits_claimed(query)
    return [value for value in query.numbers if value not in limits]


def _members_at(claim: Sentence, query: Query) -> range:
    """Where the members stand among all that is found of a claim."""
    first = len(dated_by(claim, query)) + len(_counts(query)) + len(query.spans)
    return range(first, first + len(query.slots.by))


def _areas(names: Iterable[Target]) -> tuple[str, ...]:
    return tuple(target.id for target in names if target.kind is Kind.AREA)


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
