"""What a question takes for granted in so many words: "given that A fell, …". Imports nothing."""

from __future__ import annotations

from bot.regex import regex

_ASKS = r"(?:why|who|what|how|which|where)"
_LED = regex(
    r"(?:so |but |and |well |ok )*(?:given(?: that)?|since|now that|seeing (?:that|as|how)|"
    rf"considering(?: that)?) (?!when\b)(?P<taken>.+?)(?:, | (?={_ASKS}\b))"
)
_SO = regex(rf"(?P<taken>[^?!]+?),? (?<!if )so (?={_ASKS}\b)")


def taken_for_granted(plain: str) -> str | None:
    """The statement that a normalised question builds on, if it is led in as one."""
    found = _LED.match(plain) or _SO.match(plain)
    return found["taken"].strip() if found else None
