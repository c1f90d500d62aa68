"""Reading a CSV file into a heading and rows that know their lines."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, NamedTuple

from bot.model.facts import Place

if TYPE_CHECKING:
    from bot.facts.problems import Report


class Sheet(NamedTuple):
    """A table as written: `rows` come with the line each begins in, `line` is the heading's."""

    file: str
    line: int
    heading: tuple[str, ...]
    rows: tuple[tuple[int, list[str]], ...]


_OTHER_SIGNS = {";": "semicolons", "\t": "tabs"}


def read_sheet(text: str, file: str, report: Report) -> Sheet | None:
    """Read CSV text, reporting rows that don't fit; None if it can't be read at all."""
    lines = csv.reader(io.StringIO(text, newline=""), strict=True)
    rows: list[tuple[int, list[str]]] = []
    heading: tuple[str, ...] = ()
    start = line = 1
    try:
        for cells in lines:
            if not any(cell.strip() for cell in cells):
                pass
            elif not heading:
                line = start
                heading = tuple(" ".join(cell.split()) for cell in cells)
            elif len(cells) != len(heading):
                report.error(
                    Place(file, start),
                    "ragged-row",
                    f"this row has {len(cells)} cells, the heading has {len(heading)}",
                    "put a cell that holds a comma in double quotes",
                )
            else:
                rows.append((start, cells))
            start = lines.line_num + 1
    except csv.Error as broken:
        report.error(
            Place(file, max(start, 1)),
            "csv-syntax",
            f"this is not readable as CSV: {broken}",
            "a double quote may be opened and not closed",
        )
        return None
    if not heading:
        report.error(Place(file, 1), "csv-empty", "this table is empty", "")
        return None
    first = text.splitlines()[line - 1] if len(heading) == 1 else ""
    if parted := [name for sign, name in _OTHER_SIGNS.items() if sign in first]:
        report.error(
            Place(file, line),
            "other-separator",
            f"the cells of this table are parted by {parted[0]}, not by commas",
            "save it again as CSV, with the comma as separator",
        )
        return None
    sheet = Sheet(file, line, heading, tuple(rows))
    return sheet if _distinct(sheet, report) else None


def _distinct(sheet: Sheet, report: Report) -> bool:
    good = True
    for number, name in enumerate(sheet.heading, start=1):
        first = sheet.heading.index(name) + 1
        if name and first != number:
            report.error(
                Place(sheet.file, sheet.line, number),
                "duplicate-column",
                f"the heading '{name}' stands twice, in columns {first} and {number}",
                "give one of them another name",
            )
            good = False
    return good
