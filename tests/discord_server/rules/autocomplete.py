"""Rules for the choices offered while somebody types. Imports of the project only `problems`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.discord_server.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

MAX_CHOICES = 25
MAX_LENGTH = 100
STRING, INTEGER, NUMBER = 3, 4, 10
TYPES: dict[int, tuple[type, ...]] = {STRING: (str,), INTEGER: (int,), NUMBER: (int, float)}


def check(choices: Sequence[Any], *, option_type: int) -> list[Problem]:
    """Everything wrong with the choices for an option of this type."""
    found = list(_count(choices))
    for index, choice in enumerate(choices):
        if isinstance(choice, dict):
            found += _choice(f"data.choices.{index}", choice, option_type)
    return found


def _count(choices: Sequence[Any]) -> Iterator[Problem]:
    """At most 25. D: interactions/receiving-and-responding; discord.py does not trim (measured)."""
    if len(choices) > MAX_CHOICES:
        detail = f"{len(choices)} choices, {MAX_CHOICES} allowed"
        yield Problem("choice-count", "data.choices", detail)


def _choice(path: str, choice: Mapping[str, Any], option_type: int) -> Iterator[Problem]:
    """Names of 1 to 100 characters, strings of at most 100 (the file: 6,000), the right type.

    D: interactions/application-commands ("Option Choice Structure").
    """
    name, value = choice.get("name"), choice.get("value")
    if not isinstance(name, str) or not 1 <= len(name.strip()) <= MAX_LENGTH:
        yield Problem("choice-name", path, "a name has 1 to 100 characters")
    if isinstance(value, str) and len(value) > MAX_LENGTH:
        yield Problem("choice-value", path, f"{len(value)} characters, {MAX_LENGTH} allowed")
    if isinstance(value, bool) or not isinstance(value, TYPES.get(option_type, ())):
        yield Problem("choice-type", path, f"{value!r} is not of the option's type {option_type}")
