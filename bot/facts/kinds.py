"""What a key can hold: how it is read from text, and how a JSON Schema describes it.

Each reader returns the value, or reports what is wrong and returns None.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from bot.facts.guess import did_you_mean
from bot.facts.nodes import Fields, Items, Node, Text
from bot.facts.problems import Report
from bot.regex import regex

Read = Callable[[Node, Report], Any]

NOT_GIVEN = "not given"

_SCALAR = {"type": ["string", "number", "boolean"]}
_ISO_DAY = regex(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_YES_NO = {"yes": True, "no": False, "true": True, "false": False}


class Kind(NamedTuple):
    """A sort of value. `name` is how the reference of keys calls it."""

    name: str
    read: Read
    schema: Mapping[str, Any]


def read_text(node: Node, report: Report) -> str | None:
    """Read a text; outer white space is not part of it."""
    if not isinstance(node, Text):
        found = "a list" if isinstance(node, Items) else "keys with values"
        report.error(node.at, "wrong-type", f"a text is expected here, not {found}")
        return None
    text = node.value.strip()
    if not text:
        report.error(node.at, "empty-text", "this text is empty", "write it, or leave the key out")
        return None
    return text


def read_words(node: Node, report: Report) -> tuple[str, ...] | None:
    """Read a list of texts; one text alone counts as a list of one."""
    if isinstance(node, Fields):
        message = "a list of texts is expected here, not keys with values"
        report.error(node.at, "wrong-type", message)
        return None
    items = _items(node, report)
    words = [word for item in items if (word := read_text(item, report)) is not None]
    return tuple(words) if words and len(words) == len(items) else None


def _items(node: Node, report: Report) -> list[Node]:
    """Return the items of a list; one alone stands for a list of one."""
    if not isinstance(node, Items):
        return [node]
    if not node.items:
        report.error(node.at, "empty-list", "this list is empty", "fill it, or leave the key out")
    return node.items


def _read_day(node: Node, report: Report) -> date | None:
    text = read_text(node, report)
    if text is None:
        return None
    try:
        if not _ISO_DAY.fullmatch(text):
            raise ValueError
        return date.fromisoformat(text)
    except ValueError:
        report.error(
            node.at,
            "bad-date",
            f"'{text}' is not a day",
            "write it as 2019-09-26; leave it out where the day is not known",
        )
        return None


def _read_url(node: Node, report: Report) -> str | None:
    text = read_text(node, report)
    if text is None:
        return None
    try:
        parts = urlsplit(text)
        good = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        good = False
    if not good or re.search(r"[\s<>]", text):
        report.error(
            node.at, "bad-address", f"'{text}' is not a web address", "it begins with https://"
        )
        return None
    return text


def _read_yes_no(node: Node, report: Report) -> bool | None:
    text = read_text(node, report)
    if text is None:
        return None
    if text.lower() not in _YES_NO:
        report.error(node.at, "wrong-type", f"'{text}' is neither yes nor no")
        return None
    return _YES_NO[text.lower()]


def _read_groups(node: Node, report: Report) -> tuple[tuple[str, frozenset[str]], ...] | None:
    """Read `{platform: instagram, age: [11-or-under, 12-to-15]}`."""
    if not isinstance(node, Fields):
        message = "keys with values are expected here, such as {platform: instagram}"
        report.error(node.at, "wrong-type", message)
        return None
    read = [(name, read_words(member, report)) for name, member in node.values.items()]
    groups = sorted((name, frozenset(words)) for name, words in read if words)
    return tuple(groups) if len(groups) == len(read) else None


def as_written(node: Node, _: Report) -> Node:
    """Leave the reading to whoever knows more."""
    return node


def one_of(*choices: str) -> Kind:
    """Make the kind of a text from a closed list."""

    def read(node: Node, report: Report) -> str | None:
        text = read_text(node, report)
        return _choose(text, node, report) if text is not None else None

    def _choose(text: str, node: Node, report: Report) -> str | None:
        if text not in choices:
            hint = did_you_mean(text, choices)
            report.error(node.at, "unknown-choice", f"'{text}' is not possible here", hint)
            return None
        return text

    return Kind(f"one of {', '.join(choices)}", read, {"enum": list(choices)})


def some_of(*choices: str) -> Kind:
    """Make the kind of a list of texts from a closed list."""
    one = one_of(*choices)

    def read(node: Node, report: Report) -> tuple[str, ...] | None:
        if isinstance(node, Fields):
            return read_words(node, report)
        words = tuple(one.read(item, report) for item in _items(node, report))
        return None if not words or None in words else words

    either = {"anyOf": [one.schema, {"type": "array", "items": one.schema}]}
    return Kind(f"some of {', '.join(choices)}", read, either)


_LIST = {"anyOf": [_SCALAR, {"type": "array", "items": _SCALAR}]}

TEXT = Kind("text", read_text, _SCALAR)
WORDS = Kind("list of texts", read_words, _LIST)
DAY = Kind("day, as 2019-09-26", _read_day, {"type": "string", "format": "date"})
URL = Kind("web address", _read_url, {"type": "string", "pattern": "^https?://"})
YES_NO = Kind("yes or no", _read_yes_no, {"enum": ["yes", "no", True, False]})
GROUPS = Kind(
    "mapping of breakdowns to members",
    _read_groups,
    {"type": "object", "additionalProperties": _LIST},
)
COLUMNS = Kind(
    "mapping of CSV columns to what they hold",
    as_written,
    {"type": "object", "additionalProperties": {"anyOf": [_SCALAR, {"type": "object"}]}},
)
