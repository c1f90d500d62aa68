"""Whether a plain count is wanted, and no rate: "the actual number, not the rate"."""

from __future__ import annotations

from bot.regex import regex

_RATE = r"(?:rates?|percentages?|per ?cent|shares?|proportions?)\b"
_DENIED = regex(
    rf"\b(?:not|rather than|instead of|never mind) (?:(?:the|an?|as|any|in|its|that) )*{_RATE}",
    has="not |rather |instead |never mind",
)
_NAMED = regex(rf"\b{_RATE}")
_COUNT = regex(
    r"\b(?:absolute|raw) (?:number|count|headcount|total)s?\b|"
    r"\b(?:actual|total) (?:number|count|headcount)s? of\b|"
    r"\bin absolute (?:numbers|terms)\b",
    has="actual|absolute|raw|total",
)


def wants_count(text: str) -> bool:
    """Whether a message asks for a plain count in so many words, and for no other rate."""
    said = text.lower()
    denied = _DENIED.search(said)
    other = denied and _NAMED.search(said[: denied.start()] + said[denied.end() :])
    return bool((denied and not other) or _COUNT.search(said))
