"""A Discord message as values: what is in it, and how much of Discord's limits it takes up.

Pure. Imports the room's limits and nothing else of the project.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from bot.chat.limits import text_bytes, units

if TYPE_CHECKING:
    from collections.abc import Iterator


class Style(Enum):
    """How much a button stands out."""

    MAIN = "primary"
    PLAIN = "secondary"
    REMOVE = "danger"


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph or several, in Discord's Markdown."""

    content: str


@dataclass(frozen=True, slots=True)
class Line:
    """A thin line between parts."""


@dataclass(frozen=True, slots=True)
class Button:
    """Something to press. What it does stands in its id."""

    label: str
    id: str
    style: Style = Style.PLAIN
    disabled: bool = False


@dataclass(frozen=True, slots=True)
class LinkButton:
    """A button that opens an address."""

    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Option:
    """One line of a select, with smaller words below it."""

    label: str
    value: str
    description: str | None = None


@dataclass(frozen=True, slots=True)
class Select:
    """A list to pick one from."""

    id: str
    placeholder: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """Up to five buttons, or one select."""

    items: tuple[Button | LinkButton | Select, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """Parts drawn together, with a frame around them."""

    parts: tuple[Text | Line, ...]


Part = Text | Line | Row | Box


@dataclass(frozen=True, slots=True)
class Message:
    """One message, from top to bottom."""

    parts: tuple[Part, ...]

    def texts(self) -> Iterator[Text]:
        """Go through every text, in reading order."""
        for part in self.parts:
            if isinstance(part, Text):
                yield part
            elif isinstance(part, Box):
                yield from (inner for inner in part.parts if isinstance(inner, Text))

    def rows(self) -> Iterator[Row]:
        """Go through every row of buttons, from top to bottom."""
        return (part for part in self.parts if isinstance(part, Row))

    def characters(self) -> int:
        """Count the characters that the texts take up."""
        return sum(units(text.content) for text in self.texts())

    def bytes(self) -> int:
        """Count the bytes that the texts take up, as Discord adds them."""
        return sum(text_bytes(text.content) for text in self.texts())

    def components(self) -> int:
        """Count the components, nested ones included."""
        total = 0
        for part in self.parts:
            total += 1
            if isinstance(part, Row):
                total += len(part.items)
            elif isinstance(part, Box):
                total += len(part.parts)
        return total
