"""Where the facts that come with Footnote lie. Imports nothing but the standard library."""

from __future__ import annotations

from pathlib import Path

_ROOM = Path(__file__).resolve().parent


def default_facts() -> Path:
    """Find the facts used when none are named: those in the wheel, or a checkout's own."""
    installed = _ROOM / "shipped_facts"
    return installed if installed.is_dir() else _ROOM.parent / "facts"
