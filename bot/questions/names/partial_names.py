"""Areas and speakers by a part of their names: "the north" of two Koreas.

May import model and language.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from bot.language.families import family
from bot.language.normalise import normalise
from bot.language.words import PLAIN
from bot.model.facts import FactBase
from bot.model.query import Conversation, Query, Slots
from bot.questions.names.vocabulary import words_of
from bot.regex import regex

_BOTH = regex(r"\b(?:both|two|2|each of)(?: of)?(?: the)? (\w+)\b")
_ONE = regex(r"\b(\w+) ones?\b")
_MOST = 8
"""Words up to which a reply to "which of these?" only says which."""


class PartialNames:
    """The areas and speakers of one base by each word of their names."""

    def __init__(self, base: FactBase) -> None:
        self._areas: dict[str, list[str]] = defaultdict(list)
        self._whole: dict[tuple[str, ...], str] = {}
        for area in base.areas.values():
            names = (area.name, *area.also)
            spelt = [words_of(normalise(name)) for name in names]
            for word in {family(word) for words in spelt for word in words}:
                self._areas[word].append(area.id)
            self._whole |= {tuple(words): area.id for words in spelt if len(words) > 1}
        self._speakers = {
            one.id: frozenset(words_of(normalise(" ".join((one.name, one.role or "", *one.also)))))
            for one in base.speakers.values()
        }

    def resolved(self, slots: Slots, line: str) -> Slots:
        """The slots with "both Koreas" as two areas, and "the southern one" of two known."""
        if not slots.unknown:
            return slots
        if slots.speakers:
            # "That Peter from the company", where the company's speaker is a Peter.
            own = frozenset[str]().union(*(self._speakers[id_] for id_ in slots.speakers))
            slots = replace(slots, unknown=tuple(w for w in slots.unknown if w not in own))
        slots = self._ending_alike(slots, line)
        of_both = _BOTH.search(line)
        if of_both and not slots.areas and of_both[1] in _singular(slots.unknown):
            held = self._areas.get(family(of_both[1]), [])
            if len(held) == _PAIR:
                return replace(slots, areas=tuple(held), unknown=_without(slots, of_both[1]))
        if (one := _ONE.search(line)) and one[1] in slots.unknown:
            meant = [id_ for id_ in self._areas.get(family(one[1]), []) if id_ in slots.areas]
            return replace(slots, unknown=_without(slots, one[1])) if len(meant) == 1 else slots
        return slots

    def _ending_alike(self, slots: Slots, line: str) -> Slots:
        """The slots with the first of two areas whose names end alike: "North and South Korea"."""
        words = line.split()
        for at, word in enumerate(words[:-3]):
            if word not in slots.unknown or words[at + 1] not in _JOINING:
                continue
            for last in range(at + 4, min(len(words), at + _LONGEST) + 1):
                first = self._whole.get((word, *words[at + 3 : last]))
                second = self._whole.get(tuple(words[at + 2 : last]))
                if first and second and second in slots.areas:
                    others = (id_ for id_ in slots.areas if id_ not in (first, second))
                    areas = (*others, first, second)
                    return replace(slots, areas=areas, unknown=_without(slots, word))
        return slots

    def meant(self, query: Query, before: Conversation) -> Query:
        """The query with the area it picks, after one whose area was named by a part of names."""
        slots, last = query.slots, before.slots
        if len(last.unknown) != 1 or last.areas or slots.areas or len(query.words) > _MOST:
            return query
        asked = self._areas.get(family(last.unknown[0]), [])
        words = {family(word) for word in query.text.split() if word not in PLAIN}
        placed = {area for _, area in slots.places}
        fitting = [
            id_
            for id_ in asked
            if id_ in placed or (words and all(id_ in self._areas.get(word, []) for word in words))
        ]
        if len(asked) < _PAIR or len(fitting) != 1:
            return query
        return replace(query, slots=replace(slots, areas=(fitting[0],), places=(), unknown=()))


_PAIR = 2
_JOINING = frozenset("and or versus vs than with to".split())
_LONGEST = 7


def _singular(words: tuple[str, ...]) -> set[str]:
    return {*words, *(f"{word}s" for word in words)}


def _without(slots: Slots, word: str) -> tuple[str, ...]:
    return tuple(one for one in slots.unknown if family(one) != family(word))
