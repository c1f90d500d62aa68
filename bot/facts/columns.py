"""What each column of a table holds: a slot of its rows, or values with slots of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bot.facts.entries import Entry, read_fields, texts
from bot.facts.guess import did_you_mean
from bot.facts.nodes import Fields, Node, Text
from bot.facts.sections import BY_NAME, Key, Layout, Section

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.problems import Report
    from bot.model.facts import Place

NEW = "new"

_BARE = ("area", "measure", "period", "skip", "value")
_TABLE_SLOTS = (
    *("measure", "area", "period", "by", "of", "release", "base", "coverage", "caveat"),
    "in",
)


def _section(one: str, section: str, *names: str) -> Section:
    """Declare the mapping of a column, with keys that stand for the same in a section."""
    keys = {key.name: key for key in BY_NAME[section].keys}
    return Section("columns", one, Layout.SINGLE, "", tuple(keys[name] for name in names))


VALUES = _section("column of values", "tables", *_TABLE_SLOTS)
INTRODUCES = {
    "area": _section("column of new areas", "areas", "kind", "within", "note"),
    "measure": _section(
        "column of new measures",
        "measures",
        "kind",
        "counts",
        "unit",
        "base",
        "caveat",
        "official",
        "moment",
    ),
}


class SlotColumn(NamedTuple):
    """A column whose cells name a slot. `introduces` holds what is fixed for what it brings in."""

    name: str
    slot: str
    at: Place
    breakdown: str = ""
    introduces: Entry | None = None


class ValueColumn(NamedTuple):
    """A column of values. `fixed` are the slots that the column itself gives."""

    name: str
    at: Place
    fixed: Entry


class SkippedColumn(NamedTuple):
    """A column that is known and left alone."""

    name: str
    at: Place


Column = SlotColumn | ValueColumn | SkippedColumn


def read_columns(node: Node, report: Report) -> tuple[Column, ...] | None:
    """Read the `columns` of a table; None if any of them can't be read."""
    if not isinstance(node, Fields):
        report.error(
            node.at,
            "wrong-type",
            "under 'columns' headings are expected with what they hold",
            "such as {Force: area, 2017/18: {period: 2017/18}}",
        )
        return None
    columns = tuple(_read_all(node, report))
    if len(columns) < len(node.values):
        return None
    if not any(isinstance(column, ValueColumn) for column in columns):
        report.error(node.at, "no-values", "no column of this table holds values")
        return None
    return None if _repeated(columns, report) else columns


def _read_all(node: Fields, report: Report) -> Iterator[Column]:
    for name, value in node.values.items():
        column = _read_column(" ".join(name.split()), node.keys[name], value, report)
        if column is not None:
            yield column


def _read_column(name: str, at: Place, node: Node, report: Report) -> Column | None:
    if isinstance(node, Text):
        return _bare(name, at, node, report)
    if not isinstance(node, Fields):
        report.error(node.at, "wrong-type", "a list can't say what a column holds")
        return None
    by = node.values.get("by")
    for slot, section in INTRODUCES.items():
        if _is_new(node.values.get(slot)):
            entry = _entry(section, node, leave_out=slot, report=report)
            return SlotColumn(name, slot, at, introduces=entry) if entry.whole else None
    if isinstance(by, Text) or (isinstance(by, Fields) and any(map(_is_new, by.values.values()))):
        return _members(name, at, node, by, report)
    entry = _entry(VALUES, node, leave_out="", report=report)
    return ValueColumn(name, at, entry) if entry.whole else None


def _bare(name: str, at: Place, node: Text, report: Report) -> Column | None:
    word = node.value.strip()
    match word:
        case "area" | "measure" | "period":
            return SlotColumn(name, word, at)
        case "value":
            return ValueColumn(name, at, Entry(VALUES, node.at))
        case "skip":
            return SkippedColumn(name, at)
    report.error(
        node.at,
        "unknown-choice",
        f"'{word}' is not what a column can hold",
        did_you_mean(word, _BARE) + "; a column of values is written as {measure: births}",
    )
    return None


def _members(
    name: str, at: Place, node: Fields, by: Text | Fields, report: Report
) -> Column | None:
    """Read `{by: platform}` or `{by: {industry: new}}`."""
    if len(node.values) > 1 or (isinstance(by, Fields) and len(by.values) > 1):
        report.error(
            node.at,
            "wrong-type",
            "a column that names members of a breakdown says nothing else",
            "give each breakdown a column of its own, and fixed slots at the table",
        )
        return None
    if isinstance(by, Text):
        return SlotColumn(name, "by", at, breakdown=by.value.strip())
    [breakdown] = by.values
    fixed = Entry(Section("columns", "column", Layout.SINGLE, "", ()), at)
    return SlotColumn(name, "by", at, breakdown=breakdown, introduces=fixed)


def _entry(section: Section, node: Fields, *, leave_out: str, report: Report) -> Entry:
    keys: tuple[Key, ...] = section.keys
    rest = {name: value for name, value in node.values.items() if name != leave_out}
    fields = Fields(node.at, rest, node.keys)
    return read_fields(Entry(section, node.at), fields, keys, report)


def _is_new(node: Node | None) -> bool:
    return isinstance(node, Text) and [text.value for text in texts(node)] == [NEW]


def _repeated(columns: tuple[Column, ...], report: Report) -> bool:
    """Refuse two columns for one slot."""
    seen: dict[tuple[str, str], str] = {}
    repeated = False
    for column in columns:
        if not isinstance(column, SlotColumn):
            continue
        other = seen.setdefault((column.slot, column.breakdown), column.name)
        if other != column.name:
            what = f"the {column.breakdown}" if column.breakdown else f"the {column.slot}"
            report.error(
                column.at,
                "slot-twice",
                f"both '{other}' and '{column.name}' say {what}",
                "mark one of them skip",
            )
            repeated = True
    return repeated
