"""Guessing which name was meant by one that is not known."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

_LIKE_ENOUGH = 70


def did_you_mean(word: str, known: Collection[str]) -> str:
    """Write a hint that names the likeliest of the known names, or all of a few."""
    if not known:
        return ""
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - facts without an error need no guess

    found = process.extractOne(
        word.casefold(), {name: name.casefold() for name in sorted(known)}, scorer=fuzz.ratio
    )
    if found and found[1] >= _LIKE_ENOUGH:
        return f"did you mean '{found[2]}'?"
    return one_of(known) if len(known) <= 8 else ""


def one_of(known: Collection[str]) -> str:
    """Write a hint that lists what is possible."""
    return f"one of: {', '.join(sorted(known))}"
