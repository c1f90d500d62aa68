"""Tables: which CSV columns say what, what they introduce, and the figures in their cells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from bot.facts.columns import Column, SlotColumn, ValueColumn, read_columns
from bot.facts.csv_files import Sheet, read_sheet
from bot.facts.guess import did_you_mean
from bot.facts.sections import CHANGE
from bot.language.words import PLAIN
from bot.model.facts import Figure, MeasureKind, Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.facts.cells import Cells
    from bot.facts.entries import Entries, Entry
    from bot.facts.figures import FigureMaker
    from bot.facts.files import Folder
    from bot.facts.problems import Report
    from bot.facts.vocabulary import Vocabulary

_OF_THE_FILE = frozenset({"csv", "columns", "other_columns"})
_NEEDED = ("measure", "area", "period")

# What statisticians print where there is no figure: nothing, not available, withheld.
_NO_FIGURE = frozenset({"", "*", "-", "–", "—", "..", ":", "x", "n/a", "[c]", "[x]", "[z]"})

_QUARTERS = ("quarter", "quarters")


class Table(NamedTuple):
    """A table ready to be read: its columns with their numbers in the sheet, from 0."""

    entry: Entry
    sheet: Sheet
    slots: tuple[tuple[int, SlotColumn], ...]
    values: tuple[tuple[int, ValueColumn], ...]

    def fixed(self) -> Iterator[Entry]:
        """Go through what its columns fix."""
        for _, column in self.slots:
            if column.introduces is not None:
                yield column.introduces
        for _, values in self.values:
            yield values.fixed

    def times(self) -> Iterator[str]:
        """Go through what its columns of periods are called, unless any year is called so."""
        for _, column in self.slots:
            word = column.name.casefold()
            if (
                column.slot == "period"
                and word.isalpha()
                and word not in PLAIN
                and word not in _QUARTERS
            ):
                yield word.removesuffix("s")


def open_tables(entries: Entries, folder: Folder, words: Vocabulary, report: Report) -> list[Table]:
    """Read the CSV files of all tables and find their columns."""
    sheets: dict[str, Sheet | None] = {}
    tables = []
    for entry in entries["tables"]:
        columns = _columns(entry, words, report)
        sheet = _sheet(entry, folder, sheets, report)
        if sheet is None:
            folder.complete = False
        elif columns is not None and entry.whole:
            found = _find(columns, sheet, report, all_listed="other_columns" not in entry.fields)
            slots = tuple((at, column) for at, column in found if isinstance(column, SlotColumn))
            values = tuple((at, column) for at, column in found if isinstance(column, ValueColumn))
            # What is wrong with a row's period is told as of a single one, if any column has those.
            values = tuple(sorted(values, key=lambda each: _of_change(entry, each[1], words)))
            if len(found) == len(columns) and _say_all(entry, slots, values, report):
                tables.append(Table(entry, sheet, slots, values))
    return tables


def introduce(tables: Iterable[Table], cells: Cells) -> None:
    """Add to the vocabulary what `new` columns bring along."""
    for table in tables:
        for number, column in table.slots:
            if column.introduces is None:
                continue
            for line, row in table.sheet.rows:
                at = Place(table.sheet.file, line, number + 1)
                cells.introduce(row[number].strip(), column, at)


def table_figures(table: Table, cells: Cells, maker: FigureMaker) -> Iterator[Figure | None]:
    """Make the figures of a table, row by row; None where one can't be made."""
    entry, file = table.entry, table.sheet.file
    common = {name: entry.fields[name] for name in entry.fields if name not in _OF_THE_FILE}
    fixed = [(number, column, _places(entry, column)) for number, column in table.values]
    for line, row in table.sheet.rows:
        filled = [each for each in fixed if row[each[0]].strip().casefold() not in _NO_FIGURE]
        if not filled:
            continue
        said: dict[str, Any] = {}
        period_at: dict[str, Place] = {}
        by: dict[str, frozenset[str]] = dict(common.get("by", ()))
        for number, column in table.slots:
            at = Place(file, line, number + 1)
            cell = cells.read(row[number].strip(), column, at)
            if cell is None:
                yield None
                break
            if column.slot == "by":
                by[column.breakdown] = frozenset({cell})
            else:
                said[column.slot] = cell
            if column.slot == "period":
                period_at = {"period": at}
        else:
            for number, values, places in filled:
                groups = by | dict(values.fixed.fields.get("by", ()))
                fields = common | said | values.fixed.fields
                value = f"{row[number].strip()} {fields.pop('in', '')}".strip()
                fields |= {"by": tuple(sorted(groups.items())), "value": value}
                at = Place(file, line, number + 1)
                yield maker.make(fields, at, places | period_at)


def _of_change(entry: Entry, column: ValueColumn, words: Vocabulary) -> bool:
    """Tell whether a column holds changes, whose periods are pairs."""
    id_ = column.fixed.fields.get("measure", entry.fields.get("measure"))
    measure = words.measures.get(id_ or "")
    return measure.kind is MeasureKind.CHANGE if measure else id_ == CHANGE


def _columns(entry: Entry, words: Vocabulary, report: Report) -> tuple[Column, ...] | None:
    """Read the columns of a table; those of breakdowns must belong to known ones."""
    node = entry.nodes.get("columns")
    columns = read_columns(node, report) if node is not None else None
    good = True
    for column in columns or ():
        if isinstance(column, SlotColumn) and column.slot == "by":
            if column.breakdown not in words.known["breakdowns"]:
                hint = did_you_mean(column.breakdown, words.known["breakdowns"])
                message = f"unknown breakdown '{column.breakdown}'"
                report.error(column.at, "unknown-breakdown", message, hint or "declare it")
            good = good and column.breakdown in words.breakdowns
    return columns if good else None


def _sheet(
    entry: Entry, folder: Folder, sheets: dict[str, Sheet | None], report: Report
) -> Sheet | None:
    """Read the CSV file of a table, each file once."""
    if "csv" not in entry.fields:
        return None
    file = folder.beside(entry.at.file, entry.fields["csv"], entry.place("csv"))
    if file is None:
        return None
    if file not in sheets:
        text = folder.text(file)
        sheets[file] = read_sheet(text, file, report) if text is not None else None
    return sheets[file]


def _find(
    columns: Iterable[Column], sheet: Sheet, report: Report, *, all_listed: bool
) -> list[tuple[int, Column]]:
    """Find columns in the heading, reporting those on one side only."""
    numbers = {name: number for number, name in enumerate(sheet.heading)}
    found = []
    for column in columns:
        if column.name in numbers:
            found.append((numbers[column.name], column))
        else:
            hint = did_you_mean(column.name, sheet.heading)
            message = f"'{column.name}' is not a heading of {sheet.file}"
            report.error(column.at, "unknown-column", message, hint)
    listed = {column.name for column in columns}
    unlisted = [name for name in sheet.heading if name and name not in listed]
    if unlisted and all_listed:
        report.warning(
            Place(sheet.file, sheet.line, numbers[unlisted[0]] + 1),
            "unlisted-column",
            f"the table says nothing about {', '.join(map(repr, unlisted))}",
            "list them under columns; if they are not needed, write other_columns: skip",
        )
    return found


def _say_all(
    entry: Entry,
    slots: Iterable[tuple[int, SlotColumn]],
    values: Iterable[tuple[int, ValueColumn]],
    report: Report,
) -> bool:
    """Check that every value column has all it takes to be a figure."""
    said = {column.slot for _, column in slots} | set(entry.fields)
    good = True
    for _, column in values:
        for slot in _NEEDED:
            if slot not in said and slot not in column.fixed.fields:
                report.error(
                    column.at,
                    "missing-slot",
                    f"nothing says the {slot} of '{column.name}'",
                    "give it for the column or for the table",
                )
                good = False
    return good


def _places(entry: Entry, column: ValueColumn) -> dict[str, Place]:
    """Tell where the period that is the same for a whole column stands."""
    for where in (column.fixed, entry):
        if "period" in where.nodes:
            return {"period": where.place("period")}
    return {}
