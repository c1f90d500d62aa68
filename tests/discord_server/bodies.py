"""Small parts of messages, for tests to put together rightly and wrongly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.discord_server import DiscordServer

V2 = 1 << 15


def text(content: str = "Recorded offences") -> dict[str, Any]:
    return {"type": 10, "content": content}


def button(custom_id: str | None = "a", **changes: Any) -> dict[str, Any]:
    return {"type": 2, "style": 2, "label": "More", "custom_id": custom_id} | changes


def link(url: str | None = "https://example.org", **changes: Any) -> dict[str, Any]:
    return {"type": 2, "style": 5, "label": "Source", "url": url} | changes


def select(
    custom_id: str = "s", *, values: tuple[str, ...] = ("1", "2"), **changes: Any
) -> dict[str, Any]:
    options = [{"label": f"Choice {value}", "value": value} for value in values]
    return {"type": 3, "custom_id": custom_id, "options": options} | changes


def row(*parts: dict[str, Any]) -> dict[str, Any]:
    return {"type": 1, "components": list(parts)}


def v2(*parts: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {"flags": V2, "components": list(parts)} | changes


def modal(*parts: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {"custom_id": "m", "title": "Wrong?", "components": list(parts)} | changes


def field(custom_id: str = "f", **changes: Any) -> dict[str, Any]:
    part = {"type": 4, "custom_id": custom_id, "style": 1} | changes
    return {"type": 18, "label": "What", "component": part}


def only_with_file(server: DiscordServer, rule: str) -> None:
    """Skip a case that only Discord's own file catches, where that is not there."""
    if rule in ("schema", "unknown-key") and not server.checks_bodies:
        pytest.skip("Discord's OpenAPI file is not there")
