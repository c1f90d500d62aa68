"""What a request says, for people who read the transcript.

Imports of the project `components`, `journal` and `rules.interactions`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.discord_server.components import texts, walk
from tests.discord_server.rules.interactions import KINDS

if TYPE_CHECKING:
    from tests.discord_server.journal import Request

MARGIN = " " * 8


def describe(request: Request) -> str:
    """Its kind, then its text and its buttons on lines below."""
    body: Any = request.body
    if isinstance(body, list):
        return f" ({len(body)} items)"
    if not isinstance(body, dict):
        return ""
    kind = f" {KINDS.get(body['type'], body['type'])}" if "type" in body else ""
    inner = body.get("data")
    return kind + _message(inner if isinstance(inner, dict) else body)


def _message(data: dict[str, Any]) -> str:
    flags = data.get("flags")
    private = " (private)" if isinstance(flags, int) and flags & 64 else ""
    components = data.get("components")
    shown = components if isinstance(components, list) else []
    lines = [str(data.get("content") or ""), str(data.get("title") or "")]
    lines += [", ".join(str(each.get("name")) for each in data.get("choices") or ())]
    lines += texts(shown)
    lines += [" ".join(f"[{_face(part)}]" for _, part in walk(shown) if _can_be_used(part))]
    told = [line for text in lines for line in text.splitlines() if line]
    return private + "".join(f"\n{MARGIN} | {line}" for line in told)


def _can_be_used(part: dict[str, Any]) -> bool:
    return bool(part.get("custom_id") or part.get("url"))


def _face(part: dict[str, Any]) -> str:
    return str(part.get("label") or part.get("custom_id"))
