"""The vocabulary that figures are told in: entries made into areas, measures, breakdowns."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar

from bot.facts.names import fold
from bot.facts.sections import CHANGE
from bot.model.facts import (
    Area,
    Breakdown,
    Measure,
    MeasureKind,
    Member,
    Release,
    Source,
    Speaker,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.facts.entries import Entries, Entry

T = TypeVar("T")

_PERCENT = frozenset({"percent", "per cent", "%"})
BUILT_IN = Measure(id=CHANGE, name="change", kind=MeasureKind.CHANGE, unit="percent")


@dataclass(slots=True)
class Vocabulary:
    """What facts may refer to. Tables may add areas, measures and members while they are read.

    `known` holds, for each section, the ids that were written, and `broken` the sections with
    entries that couldn't be read: an error there must not make every mention of it look wrong.
    """

    sources: dict[str, Source] = field(default_factory=dict)
    releases: dict[str, Release] = field(default_factory=dict)
    areas: dict[str, Area] = field(default_factory=dict)
    measures: dict[str, Measure] = field(default_factory=dict)
    breakdowns: dict[str, dict[str, Member]] = field(default_factory=dict)
    breakdown_fields: dict[str, dict[str, Any]] = field(default_factory=dict)
    speakers: dict[str, Speaker] = field(default_factory=dict)
    known: dict[str, set[str]] = field(default_factory=dict)
    broken: frozenset[str] = frozenset()

    def use_change(self) -> None:
        """Make sure of the measure that needs no declaring."""
        self.known["measures"].add(CHANGE)
        self.measures.setdefault(CHANGE, BUILT_IN)

    def add_breakdown(self, id_: str, fields: dict[str, Any]) -> None:
        """Add a breakdown with its members, to which tables may add."""
        given = fields.get("members", ())
        self.breakdowns[id_] = {each.id: Member(each.id, **each.fields) for each in given}
        self.breakdown_fields[id_] = {"name": id_} | fields

    def frozen_breakdowns(self) -> dict[str, Breakdown]:
        """Return the breakdowns as the model has them."""
        return {
            id_: Breakdown(id=id_, **fields | {"members": MappingProxyType(self.breakdowns[id_])})
            for id_, fields in self.breakdown_fields.items()
        }


def fields_of(entry: Entry) -> dict[str, Any]:
    """Return what the entry says, by the names of the model's fields."""
    return {
        key.field or key.name: entry.fields[key.name]
        for key in entry.section.keys
        if key.held and key.name in entry.fields
    }


def make_measure(id_: str, fields: dict[str, Any]) -> Measure:
    """Make a measure; what counts in percent is a share unless it says otherwise."""
    unit = "percent" if fields.get("unit") in _PERCENT else fields.get("unit")
    guessed = MeasureKind.SHARE if unit == "percent" else MeasureKind.COUNT
    kind = MeasureKind(fields.get("kind", guessed))
    return Measure(id=id_, **fields | {"kind": kind, "unit": unit})


def read_vocabulary(entries: Entries) -> Vocabulary:
    """Make all vocabulary that was declared."""
    words = Vocabulary(
        known={name: {entry.id for entry in entries[name]} for name in entries},
        broken=frozenset(
            name for name in entries if not all(entry.whole for entry in entries[name])
        ),
    )
    words.sources = _made(Source, entries["sources"])
    words.releases = _made(Release, entries["releases"])
    words.areas = _made(Area, entries["areas"])
    words.speakers = _made(Speaker, entries["speakers"])
    for entry in _whole(entries["measures"]):
        words.measures[entry.id] = make_measure(entry.id, fields_of(entry))
    for entry in _whole(entries["breakdowns"]):
        words.add_breakdown(entry.id, fields_of(entry))
    return words


def by_name(things: Iterable[Area | Measure | Member]) -> dict[str, str]:
    """Map every way to name a thing, its id among them, to the id."""
    found: dict[str, str] = {}
    for thing in things:
        for name in (thing.id, thing.name, *thing.also):
            found.setdefault(fold(name), thing.id)
    return found


def _made(kind: type[T], entries: list[Entry]) -> dict[str, T]:
    return {entry.id: kind(id=entry.id, **fields_of(entry)) for entry in _whole(entries)}  # type: ignore[call-arg]


def _whole(entries: list[Entry]) -> list[Entry]:
    return [entry for entry in entries if entry.whole]
