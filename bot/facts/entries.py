"""Reading the sections: from nodes to entries whose fields have been read one by one.

Knows the shape of the format, as declared in `sections`, and nothing of what it means.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeGuard

from bot.facts.guess import did_you_mean
from bot.facts.nodes import Fields, Items, Node, Text
from bot.facts.sections import BY_NAME, SECTIONS, Key, Layout, Section
from bot.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.facts.problems import Report
    from bot.model.facts import Place

LONGEST_ID = 40

_ID = regex(r"[a-z0-9][a-z0-9._+-]*", re.ASCII)
_NEW = "new"


@dataclass(slots=True)
class Entry:
    """One entry of a section: what was read, and where each of it stands.

    `whole` tells that nothing required is missing and everything given could be read.
    """

    section: Section
    at: Place
    id: str = ""
    fields: dict[str, Any] = field(default_factory=dict)
    nodes: dict[str, Node] = field(default_factory=dict)
    whole: bool = True

    def place(self, key: str) -> Place:
        """Tell where the value of a key stands; the entry itself where it isn't given."""
        node = self.nodes.get(key)
        return node.at if node is not None else self.at


Entries = dict[str, list[Entry]]


def read_entries(documents: Iterable[Node], report: Report) -> Entries:
    """Read the documents of all files into the entries of each section."""
    entries: Entries = {section.name: [] for section in SECTIONS}
    for document in documents:
        if not isinstance(document, Fields):
            report.error(
                document.at,
                "wrong-type",
                "a file holds sections such as 'figures:'",
                "begin it with the name of a section",
            )
            continue
        for name, node in document.values.items():
            section = BY_NAME.get(name)
            if section is None:
                report.error(
                    document.keys[name],
                    "unknown-key",
                    f"unknown section '{name}'",
                    did_you_mean(name, BY_NAME),
                )
            elif not (isinstance(node, Text) and node.empty):
                entries[name] += _read_section(section, node, report)
    for section in SECTIONS:
        if section.layout is Layout.BY_ID:
            _refuse_same_ids(entries[section.name], report)
    entries["about"] = _merge(entries["about"], report)
    return entries


def read_fields(entry: Entry, node: Fields, keys: Sequence[Key], report: Report) -> Entry:
    """Read the fields of an entry, reporting unknown, unreadable and missing ones."""
    known = {key.name: key for key in keys}
    for name, value in node.values.items():
        key = known.get(name)
        if key is None:
            report.error(
                node.keys[name],
                "unknown-key",
                f"unknown key '{name}' in {entry.section.one_of_them}",
                _unknown_key_hint(name, value, known),
            )
            entry.whole = False
            continue
        entry.nodes[name] = value
        if key.may_be_empty and isinstance(value, Text) and value.empty:
            continue
        read = _read_nested(key, value, report) if key.each else key.kind.read(value, report)
        if read is None:
            entry.whole = False
        else:
            entry.fields[name] = read
    for key in keys:
        if key.required and key.name not in node.values:
            message = f"this {entry.section.one} has no '{key.name}'"
            report.error(entry.at, "missing-key", message, key.help)
            entry.whole = False
    return entry


def check_id(text: str, at: Place, report: Report) -> bool:
    """Report an id that can't be used."""
    if len(text) > LONGEST_ID:
        report.error(
            at,
            "bad-id",
            f"the id '{text}' has {len(text)} characters",
            f"at most {LONGEST_ID}, since ids travel in buttons",
        )
    elif not _ID.fullmatch(text):
        report.error(
            at,
            "bad-id",
            f"'{text}' can't be an id",
            "use small letters a to z, digits, and . - _ + between them",
        )
    else:
        return True
    return False


def texts(node: Node) -> Iterator[Text]:
    """Go through the texts of a value that is one text or a list of them."""
    for item in node.items if isinstance(node, Items) else [node]:
        if isinstance(item, Text):
            yield item


def _read_section(section: Section, node: Node, report: Report) -> Iterator[Entry]:
    match section.layout:
        case Layout.SINGLE:
            if _is_mapping(node, section.name, section.example, report):
                yield read_fields(Entry(section, node.at), node, section.keys, report)
        case Layout.BY_ID:
            if _is_mapping(node, section.name, f"an-id: {section.example}", report):
                yield from _read_by_id(section, node, report)
        case Layout.LIST:
            yield from _read_list(section, node, report)


def _read_by_id(section: Section, node: Fields, report: Report) -> Iterator[Entry]:
    for name, value in node.values.items():
        at = node.keys[name]
        good = check_id(name, at, report)
        if name == _NEW:
            report.error(at, "bad-id", "'new' has a meaning of its own in tables", "choose another")
        if _is_mapping(value, name, section.example, report):
            entry = read_fields(Entry(section, at, name), value, section.keys, report)
        else:
            entry = Entry(section, at, name, whole=False)
        entry.whole = entry.whole and good
        yield entry


def _read_list(section: Section, node: Node, report: Report) -> Iterator[Entry]:
    if not isinstance(node, Items):
        report.error(
            node.at,
            "wrong-type",
            f"'{section.name}' is a list",
            "begin each entry with a dash",
        )
        return
    for item in node.items:
        if not isinstance(item, Fields):
            report.error(
                item.at,
                "wrong-type",
                f"{section.one_of_them} has keys with values, such as {section.example}",
            )
            continue
        entry = read_fields(Entry(section, item.at), item, section.keys, report)
        given = entry.fields.get("id")
        if given is not None:
            entry.id = given
            entry.whole = check_id(given, entry.place("id"), report) and entry.whole
        yield entry


def _read_nested(key: Key, node: Node, report: Report) -> list[Entry] | None:
    """Read entries inside an entry, such as the members of a breakdown."""
    section = Section(key.name, key.one, key.layout or Layout.LIST, key.help, key.each)
    if section.layout is Layout.BY_ID:
        if not _is_mapping(node, key.name, f"an-id: {section.example}", report):
            return None
        nested = list(_read_by_id(section, node, report))
    else:
        nested = list(_read_list(section, node, report))
        if isinstance(node, Items) and len(nested) < len(node.items):
            return None
    return nested if all(each.whole for each in nested) else None


def _is_mapping(node: Node, name: str, example: str, report: Report) -> TypeGuard[Fields]:
    if isinstance(node, Fields):
        return True
    message = f"under '{name}' keys with values are expected, such as {example}"
    report.error(node.at, "wrong-type", message)
    return False


def _refuse_same_ids(entries: list[Entry], report: Report) -> None:
    first: dict[str, Entry] = {}
    for entry in entries:
        other = first.setdefault(entry.id, entry)
        if other is not entry:
            report.error(
                entry.at,
                "duplicate-id",
                f"the {entry.section.one} '{entry.id}' is already in "
                f"{other.at.file}, line {other.at.line}",
                "keep one of the two",
            )


def _merge(parts: list[Entry], report: Report) -> list[Entry]:
    """Put the parts of a section that is one entry together."""
    merged: list[Entry] = []
    for part in parts:
        if not merged:
            merged.append(part)
            continue
        whole = merged[0]
        for name, node in part.nodes.items():
            if name in whole.nodes:
                at = whole.place(name)
                report.error(
                    node.at,
                    "duplicate-key",
                    f"'{name}' is already in {at.file}, line {at.line}",
                    "keep one of the two",
                )
        whole.nodes = part.nodes | whole.nodes
        whole.fields = part.fields | whole.fields
        whole.whole = whole.whole and part.whole
    return merged


def _unknown_key_hint(name: str, value: Node, known: Iterable[str]) -> str:
    """Say what was probably meant; a stray key without a value is a comma's doing."""
    if isinstance(value, Text) and value.empty:
        return "inside { }, put a text or number with a comma in quotes: '4,373'"
    return did_you_mean(name, list(known))
