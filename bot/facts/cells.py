"""Cells that name a slot: matched with the vocabulary by id or name, or adding to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.facts.figures import is_not_given
from bot.facts.guess import did_you_mean
from bot.facts.names import fold, slug
from bot.facts.sections import CHANGE
from bot.facts.vocabulary import Vocabulary, by_name, fields_of, make_measure
from bot.model.facts import Area, Measure, Member, Place

if TYPE_CHECKING:
    from bot.facts.columns import SlotColumn
    from bot.facts.problems import Report


@dataclass(slots=True)
class Cells:
    """Reads the cells of slot columns; what each text means is found out once."""

    words: Vocabulary
    report: Report
    _ids: dict[tuple[str, str], dict[str, str]] = field(default_factory=dict)
    _unknown: set[tuple[str, str, str]] = field(default_factory=set)

    def read(self, text: str, column: SlotColumn, at: Place) -> str | None:
        """Return the id that a cell names, or a period's text; None where it can't be told."""
        if not text:
            what = column.breakdown or column.slot
            self.report.error(at, "empty-slot", f"this row has values and no {what}")
            return None
        if column.slot == "period" or (column.slot == "area" and is_not_given(text)):
            return text
        ids = self._known(column)
        id_ = ids.get(fold(text))
        if id_ is None:
            self._report_unknown(text, column, at)
        return id_ or None

    def introduce(self, name: str, column: SlotColumn, at: Place) -> None:
        """Add what a cell names, unless it is known already."""
        ids = self._known(column)
        if not name or column.introduces is None or fold(name) in ids:
            return
        id_ = slug(name)
        if fold(id_) in ids:
            message = f"'{name}' would get the id '{id_}', which is taken"
            self.report.error(at, "duplicate-id", message, "declare it with an id of its own")
            ids[fold(name)] = ""  # known not to be known
            return
        fields = fields_of(column.introduces)
        match column.slot:
            case "area":
                self.words.areas[id_] = Area(id=id_, name=name, **fields)
                self.words.known["areas"].add(id_)
            case "measure":
                self.words.measures[id_] = make_measure(id_, {"name": name, **fields})
                self.words.known["measures"].add(id_)
            case _:
                self.words.breakdowns[column.breakdown][id_] = Member(id_, name)
        ids[fold(name)] = ids[id_] = id_

    def _known(self, column: SlotColumn) -> dict[str, str]:
        key = (column.slot, column.breakdown)
        if key not in self._ids:
            self._ids[key] = by_name(self._things(column))
            if column.slot == "measure":
                self._ids[key].setdefault(CHANGE, CHANGE)
        return self._ids[key]

    def _things(self, column: SlotColumn) -> list[Area] | list[Measure] | list[Member]:
        match column.slot:
            case "area":
                return list(self.words.areas.values())
            case "measure":
                return list(self.words.measures.values())
            case _:
                return list(self.words.breakdowns[column.breakdown].values())

    def _report_unknown(self, text: str, column: SlotColumn, at: Place) -> None:
        """Report a name once, unless it may be that of an entry that couldn't be read."""
        key = (column.slot, column.breakdown, text)
        section = "breakdowns" if column.slot == "by" else f"{column.slot}s"
        if key in self._unknown or section in self.words.broken:
            return
        self._unknown.add(key)
        what = column.breakdown or column.slot
        hint = did_you_mean(text, [thing.name for thing in self._things(column)])
        rule = "unknown-member" if column.slot == "by" else f"unknown-{column.slot}"
        self.report.error(at, rule, f"unknown {what} '{text}'", hint)
