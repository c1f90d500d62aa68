"""Everything that was read of a base, as the rules look at it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from bot.facts.entries import Entries, Entry, texts
from bot.facts.nodes import Fields, Items, Node, Text
from bot.model.facts import Figure, Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from bot.facts.sections import Key
    from bot.facts.vocabulary import Vocabulary


@dataclass(frozen=True)
class Held:
    """Entries as written, the vocabulary they declare, and the figures of lists and tables.

    `columns` are what the columns of tables fix: they refer to ids like any entry. `figures` may
    hold two with one id, which is for a rule to say; `lacking` tells that some could not
    be made. Without `today`, nothing is out of date.
    """

    entries: Entries
    words: Vocabulary
    figures: Sequence[Figure]
    columns: Sequence[Entry] = ()
    today: date | None = None
    lacking: bool = False

    def all_entries(self) -> Iterator[Entry]:
        """Go through the entries of all sections, and the columns of tables."""
        for section in self.entries.values():
            yield from section
        yield from self.columns

    @cached_property
    def entry_at(self) -> Mapping[Place, Entry]:
        """The entries of single figures by place; figures of tables have none."""
        return {entry.at: entry for entry in self.entries["figures"]}

    @cached_property
    def figure_by_id(self) -> Mapping[str, Figure]:
        """The figures by id, the first one where two share it."""
        found: dict[str, Figure] = {}
        for figure in self.figures:
            found.setdefault(figure.id, figure)
        return found

    def place(self, figure: Figure, key: str) -> Place:
        """Tell where a figure's value for a key stands."""
        at = figure.place or Place("", 1)
        entry = self.entry_at.get(at)
        return entry.place(key) if entry else at

    def column(self, figure: Figure) -> Place:
        """The CSV column that a figure stands in, as line 0; its own place where it has none."""
        at = figure.place or Place("", 1)
        return at if at in self.entry_at else at._replace(line=0)


def references(entry: Entry) -> Iterator[tuple[Key, Text]]:
    """Go through the ids that an entry refers to, with the keys they stand under.

    The groups of `by` are left out: they refer to members as well.
    """
    for key in entry.section.keys:
        node = entry.nodes.get(key.name)
        if node is None or key.name == "by":
            continue
        if key.refers:
            for text in texts(node):
                yield key, text
        if key.each:
            for nested in _nested(node):
                for inner in key.each:
                    value = nested.values.get(inner.name)
                    if inner.refers and isinstance(value, Text):
                        yield inner, value


def _nested(node: Node) -> Iterator[Fields]:
    match node:
        case Items(items=items):
            yield from (item for item in items if isinstance(item, Fields))
        case Fields(values=values):
            yield from (value for value in values.values() if isinstance(value, Fields))
