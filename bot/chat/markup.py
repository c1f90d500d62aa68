"""Plain text made safe to show in Discord. Pure; imports nothing of the project.

Replies are plain text in which a member's own words may stand, so everything is escaped and only
addresses the fact base itself gives become links.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

_INLINE = re.compile(r"([\\*_~`|\[\]<])")
_LINE_START = re.compile(r"^(\s*)(?:([#>+-])|(\d+)([.)]))", re.MULTILINE)
_ANYTHING = re.compile(r"[\\*_~`|\[\]<@]|://|^\s*(?:[#>+-]|\d+[.)])", re.MULTILINE)
_PING = re.compile(r"@(?=everyone|here)")
_ADDRESS = re.compile(r"\b[a-z][a-z0-9+.-]*://\S+", re.IGNORECASE)
_TRAILING = ".,;:!?)]}'\"”’"
_NO_WIDTH = "\u200b"


def escaped(text: str, links: Collection[str] = ()) -> str:
    """Show `text` as it reads, with no mark-up, ping or link working but the `links` given."""
    if _ANYTHING.search(text) is None:
        return text
    pieces: list[str] = []
    end = 0
    for found in _ADDRESS.finditer(text):
        address = found.group().rstrip(_TRAILING)
        pieces.append(_inline(text[end : found.start()]))
        if address in links:
            pieces.append(address)
        else:
            scheme, _, rest = address.partition(":")
            pieces.append(f"{_inline(scheme)}\\:{_inline(rest)}")
        end = found.start() + len(address)
    pieces.append(_inline(text[end:]))
    return _LINE_START.sub(_line_start, "".join(pieces))


def link(label: str, address: str) -> str:
    """Write a masked link; the address as text where Discord would not take it for one."""
    if not address.startswith(("https://", "http://")) or any(map(str.isspace, address)):
        return f"{escaped(label)} ({escaped(address)})"
    safe = address.replace("(", "%28").replace(")", "%29").replace("<", "%3C").replace(">", "%3E")
    return f"[{escaped(label)}]({safe})"


def small(text: str) -> str:
    """Put every line of `text` into Discord's small print."""
    return "\n".join(f"-# {line}" for line in text.splitlines() if line.strip())


def quoted(text: str) -> str:
    """Set every line of `text` as a block quote."""
    return "\n".join(f"> {line}" for line in text.splitlines() or [""])


def code_block(text: str) -> str:
    """Set `text` to be copied as it is."""
    return "```text\n" + text.replace("```", f"`{_NO_WIDTH}``") + "\n```"


def _inline(text: str) -> str:
    return _PING.sub(f"@{_NO_WIDTH}", _INLINE.sub(r"\\\1", text))


def _line_start(found: re.Match[str]) -> str:
    space, mark, number, point = found.groups()
    return f"{space}\\{mark}" if mark else f"{space}{number}\\{point}"
