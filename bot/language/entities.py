"""Signs written as the web writes them: "&amp;". Imports nothing of the project."""

from __future__ import annotations

from bot.regex import regex

_ENTITY = regex(r"&[^\s&]")


def unescaped(text: str) -> str:
    """`text` with the signs themselves."""
    if "&" not in text or not _ENTITY.search(text):
        return text
    from html import unescape  # noqa: PLC0415 - a long table, for what few texts have

    return unescape(text)
