"""Fitting a rendered reply into messages within Discord's limits. Pure.

Nothing is lost: what doesn't fit goes to further pages. Sources stand on every page where there is
room for all of them, else on pages of their own at the end; a source's line is never cut.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.chat.limits import TEXT_BYTES, TEXT_CHARACTERS, text_bytes, units
from bot.chat.markup import small
from bot.chat.parts import Box, Line, Part, Text
from bot.chat.render import Paragraph, Rendered, ready
from bot.language.shown import discord_words as words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_GAP = "\n\n"
_NEXT_LINE = "\n"


@dataclass(frozen=True, slots=True)
class Room:
    """So many characters and bytes of text."""

    characters: int
    bytes: int

    def holds(self, text: str) -> bool:
        """Whether `text` is no larger."""
        return units(text) <= self.characters and text_bytes(text) <= self.bytes

    def without(self, *texts: str) -> Room:
        """Take away what these texts need."""
        return Room(
            self.characters - sum(map(units, texts)), self.bytes - sum(map(text_bytes, texts))
        )


# A little is kept back for the gaps between paragraphs and the line above a further page.
_MESSAGE = Room(TEXT_CHARACTERS - 100, TEXT_BYTES - 200)
_HEAD = Room(900, 2_300)
_LINK = Room(400, 1_000)
_FOOT = Room(400, 1_000)
_PINNED = Room(1_200, 3_000)


def fit(rendered: Rendered) -> tuple[tuple[Part, ...], ...]:
    """Lay a reply out as pages, without buttons."""
    first, *rest = _pieces(rendered.head, _HEAD)
    head = first + (rendered.link if _LINK.holds(rendered.link) else "")
    foot = rendered.foot if _FOOT.holds(rendered.foot) else ""
    sources = _with_heading(rendered.sources)
    pinned = sources if _PINNED.holds(sources) else ""
    body: list[Paragraph | _Whole] = [*map(ready, rest), *rendered.body]
    if not pinned and rendered.sources:
        body += [_Whole(words.SOURCES), *map(_Whole, rendered.sources)]
    room = _MESSAGE.without(foot, pinned)
    texts = list(_pages(body, room.without(head), room))
    return tuple(
        _page(head if number == 0 else _continued(number, len(texts)), text, pinned, foot)
        for number, text in enumerate(texts)
    )


@dataclass(frozen=True, slots=True)
class _Whole:
    """A line that must not be parted."""

    line: str
    group: str = "sources"


def _pages(body: Iterable[Paragraph | _Whole], first: Room, further: Room) -> Iterator[str]:
    """Fill pages with paragraphs in order. There is always one page, if an empty one."""
    page, room, group = "", first, ""
    for part in body:
        gap = _NEXT_LINE if part.group and part.group == group else _GAP
        for piece in [part.line] if isinstance(part, _Whole) else _pieces(part, first):
            if not piece.strip():
                continue  # Discord refuses a text of spaces alone
            grown = f"{page}{gap}{piece}" if page else piece
            if room.holds(grown) or not (page or room is first):
                page = grown
            else:
                yield page
                page, room = piece, further
        group = part.group
    yield page


def _pieces(paragraph: Paragraph, room: Room) -> list[str]:
    """Part a paragraph into pieces that each fit `room`, at a space where there is one."""
    text = paragraph.text
    pieces: list[str] = []
    while True:
        shown = paragraph.show(f"…{text}" if pieces else text)
        if room.holds(shown) or len(text) < 2:
            return [*pieces, shown]
        cut = _longest(paragraph, text, room)
        pieces.append(paragraph.show(f"{'…' if pieces else ''}{text[:cut].rstrip()}…"))
        text = text[cut:].lstrip()


def _longest(paragraph: Paragraph, text: str, room: Room) -> int:
    low, high = 1, len(text) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if room.holds(paragraph.show(f"…{text[:middle]}…")):
            low = middle
        else:
            high = middle - 1
    spaces = max(text.rfind(" ", 0, low), text.rfind("\n", 0, low))
    return spaces if spaces > low // 2 else low


def _page(head: str, body: str, sources: str, foot: str) -> tuple[Part, ...]:
    framed: list[Text | Line] = [Text(body)] if body else []
    if sources:
        framed += [Line()] if body else []
        framed.append(Text(sources))
    parts: list[Part] = [Text(head)]
    if framed:
        parts.append(Box(tuple(framed)))
    if foot:
        parts.append(Text(foot))
    return tuple(parts)


def _with_heading(sources: tuple[str, ...]) -> str:
    heading = words.SOURCES if len(sources) > 1 else words.ONE_SOURCE
    return _NEXT_LINE.join((heading, *sources)) if sources else ""


def _continued(number: int, pages: int) -> str:
    return small(words.continued(number + 1, pages))
