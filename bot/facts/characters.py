"""Characters that nobody sees and that have no place in facts: controls, overrides, half pairs."""

from __future__ import annotations

from bot.regex import regex

# Line breaks and tabs are left; what turns the direction of writing could show other than it says.
_UNSEEN = regex(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)


def unseen_at(text: str) -> int | None:
    """Return where the first of them stands, if there is any."""
    found = _UNSEEN.search(text)
    return found.start() if found else None


def without_unseen(text: str) -> str:
    """Put a mark in place of each of them, so that text is safe to print."""
    return _UNSEEN.sub("�", text)
