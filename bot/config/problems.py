"""What is wrong with a configuration, told in words: where, which key, what is allowed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.facts.guess import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pydantic_core import ErrorDetails

EXIT_CONFIG = 78
"""What supervisors know as EX_CONFIG: starting again won't help, the file must change."""


@dataclass(frozen=True, slots=True)
class ConfigProblem:
    """One thing to put right. `where` is a place in the file or the name of a variable."""

    where: str
    key: str
    message: str
    hint: str = ""

    def __str__(self) -> str:
        subject = f"{self.key}: " if self.key else ""
        hint = f" ({self.hint})" if self.hint else ""
        return f"{self.where}: {subject}{self.message}{hint}"


class ConfigError(Exception):
    """The configuration can't be used; holds every problem found."""

    def __init__(self, *problems: ConfigProblem) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


def key_name(location: Iterable[str | int]) -> str:
    """Write where a value sits as people say it: gap_log.keep_days, shards.ids item 2."""
    name = ""
    for step in location:
        name += f" item {step + 1}" if isinstance(step, int) else f".{step}"
    return name.removeprefix(".")


def unreadable(where: str, file: str, error: OSError | UnicodeDecodeError) -> ConfigProblem:
    """Tell that a file can't be read, and what that mostly comes from."""
    if isinstance(error, UnicodeDecodeError):
        return ConfigProblem(where, "", f"{file} can't be read: it is not a text file")
    hint = ""
    if isinstance(error, PermissionError):
        hint = "let the user that runs Footnote read it, in Docker the user 10001"
    elif isinstance(error, IsADirectoryError):
        hint = "Docker makes a directory where a file that is to be mounted is missing"
    return ConfigProblem(where, "", f"{file} can't be read: {error.strerror}", hint)


def unknown_key(where: str, path: tuple[str, ...], known: tuple[str, ...]) -> ConfigProblem:
    """Tell that there is no such key, and which may have been meant."""
    return ConfigProblem(
        where, key_name(path), "there is no such key", did_you_mean(path[-1], known)
    )


def in_words(error: ErrorDetails, where: str) -> ConfigProblem:
    """Turn the settings library's finding into a sentence that says what is allowed."""
    location, kind, limits = error["loc"], error["type"], error.get("ctx", {})
    if location[-1] == "[key]":
        return ConfigProblem(where, key_name(location[:-1]), "must be an id, a whole number")
    hint = ""
    if kind == "literal_error" and isinstance(error["input"], str):
        found = did_you_mean(error["input"], _allowed(limits))
        hint = found if found.startswith("did") else ""
    return ConfigProblem(where, key_name(location), _sentence(kind, limits, error["msg"]), hint)


def _allowed(limits: Mapping[str, Any]) -> list[str]:
    return re.findall(r"'([^']*)'", str(limits["expected"]))


def _sentence(kind: str, limits: Mapping[str, Any], otherwise: str) -> str:
    match kind:
        case "literal_error":
            *most, last = _allowed(limits)
            return f"must be {', '.join(most)} or {last}"
        case "value_error":
            return str(limits["error"])
        case "greater_than_equal":
            return f"must be at least {limits['ge']:g}"
        case "less_than_equal":
            return f"must be at most {limits['le']:g}"
        case "less_than":
            return f"must be less than {limits['lt']}"
        case "string_too_short":
            return "must not be empty"
        case "string_too_long":
            return f"must have at most {limits['max_length']} characters"
        case "model_type" | "dict_type":
            return "must hold keys of its own, each on an indented line"
    return next((words for start, words in _TYPES.items() if kind.startswith(start)), otherwise)


_TYPES = {
    "bool": "must be true or false",
    "int": "must be a whole number",
    "float": "must be a number",
    "finite_number": "must be a number",
    "string": "must be one text",
    "path": "must be a path",
    "tuple": "must be a list of numbers, such as [0, 1]",
    "frozen_set": "must be a list of channel ids, such as [123456789012345678]",
}
