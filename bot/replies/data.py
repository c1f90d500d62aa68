"""A reply as JSON data: the contract that other programs rely on."""

from __future__ import annotations

from typing import Any

from bot.model.reply import Reply
from bot.replies.text import plain_text


def reply_data(reply: Reply, id_: str | int | None) -> dict[str, Any]:
    """The reply's fields by their contract names; `text` is what a person reads."""
    return {
        "id": id_,
        "outcome": str(reply.outcome),
        "reason": str(reply.reason) if reply.reason else None,
        "text": plain_text(reply),
        "facts": list(reply.facts),
        "context": list(reply.context),
        "computed": [
            {"what": made.what, "value": made.value, "unit": made.unit, "from": list(made.inputs)}
            | ({"bound": made.bound} if made.bound else {})
            for made in reply.computed
        ],
        "verdict": str(reply.verdict) if reply.verdict else None,
        "sources": [
            {
                "id": source.id,
                "title": source.title,
                "publisher": source.publisher,
                "url": source.url,
                "published": source.published.isoformat() if source.published else None,
            }
            for source in reply.citations
        ],
        "choices": [{"label": choice.label, "ask": choice.ask} for choice in reply.choices],
        "read_as": {
            name: value if isinstance(value, str) else list(value)
            for name, value in reply.read_as.items()
        },
        "step": reply.step,
    }
