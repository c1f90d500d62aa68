"""The place that "there" stands for in a follow-up: "who was it that came there?".

May import model and language.
"""

from __future__ import annotations

from bot.model.facts import FactBase
from bot.model.query import Conversation
from bot.regex import regex

_THERE = regex(
    r"(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bbe )(?<!\bbeen )(?<!\bhi )(?<!\bhey )"
    r"(?<!\bhello )(?<!\bout )(?<!\bin )(?<!\bbody )(?<!\bone )\b(?:over |up |down )?there"
    r"(?=(?: then| please| pls| though)?\W*$)",
    has="there",
)


def there_named(text: str, before: Conversation, base: FactBase) -> str | None:
    """The text with the one place spoken of before for "there" at its end, if it has that."""
    area = base.areas.get(before.slots.areas[0]) if len(before.slots.areas) == 1 else None
    named = _THERE.sub(f"in {area.name}", text, count=1) if area else text
    return None if named == text else named
