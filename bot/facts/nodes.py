"""YAML as plain text with places: every scalar is text, and nothing else YAML can do is let in.

Built from the parser's events, which are quick and still know of anchors, tags and documents.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

import yaml

from bot.facts.characters import unseen_at
from bot.model.facts import Place

if TYPE_CHECKING:
    from bot.facts.problems import Report

_LOADER: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULLS = frozenset({"~", "null", "Null", "NULL"})

_IN_BRACKETS = "or a comma is missing, or a text that holds ': ' is not in quotes"

# What YAML parsers say, and what a person can do about it.
_SYNTAX = (
    (
        "mapping values are not allowed",
        "a colon and a space are not expected here",
        "put a text that holds ': ' in quotes, and check the indentation",
    ),
    (
        "cannot start any token",
        "a text can't begin with this character",
        "put it in quotes; indent with spaces, never with tabs",
    ),
    ("unexpected end of stream", "a quote is opened and never closed", ""),
    ("',' or '}'", "a '{' is opened and not closed", _IN_BRACKETS),
    ("',' or ']'", "a '[' is opened and not closed", _IN_BRACKETS),
    ("expected key", "the indentation does not fit", "align it with the lines above"),
    ("block end", "the indentation does not fit", "align it with the lines above"),
    ("'-' indicator", "the indentation does not fit", "align it with the lines above"),
)


class Text(NamedTuple):
    """A scalar. `plain` tells that it was written without quotes."""

    value: str
    at: Place
    plain: bool = True

    @property
    def empty(self) -> bool:
        """Whether nothing was written."""
        return self.plain and not self.value


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    at: Place
    items: list[Node] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Fields:
    """A mapping, with the places of its keys."""

    at: Place
    values: dict[str, Node] = field(default_factory=dict)
    keys: dict[str, Place] = field(default_factory=dict)


Node = Text | Items | Fields


def parse(text: str, file: str, report: Report) -> Node | None:
    """Read one YAML document; None when it can't be read. An empty one is an empty mapping."""
    builder = _Builder(file, report)
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            builder.take(event)
    except yaml.MarkedYAMLError as broken:
        report.error(*_syntax(broken, file))
        return None
    except yaml.YAMLError:
        report.error(Place(file, 1), "yaml-syntax", "this is not readable as YAML")
        return None
    root = builder.root
    empty = root is None or (isinstance(root, Text) and root.empty)
    return Fields(Place(file, 1)) if empty else root


class _Builder:
    """Puts nodes together from events, without recursion: files may be nested ever so deep."""

    def __init__(self, file: str, report: Report) -> None:
        self.root: Node | None = None
        self._file = file
        self._report = report
        self._open: list[Items | Fields] = []
        self._key: list[Text | None] = []
        self._documents = 0

    def take(self, event: yaml.Event) -> None:
        """Take the next event."""
        if isinstance(event, yaml.ScalarEvent):
            at = self._check(event)
            self._scalar(Text(event.value, at, plain=event.style not in ("'", '"', "|", ">")))
        elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            at = self._check(event)
            node = Fields(at) if isinstance(event, yaml.MappingStartEvent) else Items(at)
            self._add(node)
            self._open.append(node)
            self._key.append(None)
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            self._open.pop()
            self._key.pop()
        elif isinstance(event, yaml.AliasEvent):
            at = self._place(event)
            self._wrong(at, "references (*) are not used here", "write the text out again")
            self._scalar(Text(f"*{event.anchor}", at))
        elif isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents == 2:
                at = self._place(event)
                self._wrong(at, "a second document (---) begins here", "use one document a file")

    def _scalar(self, text: Text) -> None:
        inside = self._open[-1] if self._open else None
        if isinstance(inside, Fields) and self._key[-1] is None:
            self._key[-1] = text
            return
        if text.plain and text.value in _NULLS:
            self._wrong(
                text.at, f"{text.value!r} says nothing", "leave the key out, or put it in quotes"
            )
        elif unseen_at(text.value) is not None:
            self._report.error(
                text.at, "unseen-character", "this text holds an invisible character", "delete it"
            )
        self._add(text)

    def _add(self, node: Node) -> None:
        if not self._open:
            if self.root is None:
                self.root = node
            return
        inside = self._open[-1]
        if isinstance(inside, Items):
            inside.items.append(node)
            return
        key = self._key[-1]
        if key is None:
            # A list or mapping as a key: what follows is its value, so that the rest stays in step.
            self._key[-1] = Text("", node.at)
            return
        self._key[-1] = None
        self._pair(inside, key, node)

    def _pair(self, inside: Fields, key: Text, node: Node) -> None:
        name = key.value
        if key.empty:
            self._wrong(key.at, "a key must be a plain text", "write it as key: value")
        elif name == "<<" and key.plain:
            self._wrong(key.at, "merge keys (<<) are not used here", "write the fields out again")
        elif name in inside.values:
            first = inside.keys[name]
            self._report.error(
                key.at, "duplicate-key", f"the key {name!r} was given already in line {first.line}"
            )
        else:
            inside.values[name] = node
            inside.keys[name] = key.at

    def _check(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> Place:
        """Refuse anchors and tags; return the place."""
        at = self._place(event)
        if event.anchor is not None:
            self._wrong(at, "anchors (&) are not used here", "quote a text that begins with '&'")
        if event.tag is not None:
            self._wrong(at, "tags (!) are not used here", "quote a text that begins with '!'")
        return at

    def _place(self, event: yaml.Event) -> Place:
        mark = event.start_mark
        return Place(self._file, mark.line + 1, mark.column + 1) if mark else Place(self._file, 1)

    def _wrong(self, at: Place, message: str, hint: str) -> None:
        self._report.error(at, "yaml-feature", message, hint)


def _syntax(broken: yaml.MarkedYAMLError, file: str) -> tuple[Place, str, str, str]:
    """Say in plain words what the parser stumbled over."""
    said = broken.problem or ""
    mark = broken.problem_mark
    message, hint = f"this is not readable as YAML: {said}", ""
    for sign, plain, advice in _SYNTAX:
        if sign in said:
            message, hint = plain, advice
            if "opened" in plain and broken.context_mark is not None:
                mark = broken.context_mark
            break
    at = Place(file, mark.line + 1, mark.column + 1) if mark else Place(file, 1)
    return at, "yaml-syntax", message, hint
