"""What is wrong with a fact base, where it stands, and what would put it right.

Imports the model only.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.model.facts import Place


class Severity(StrEnum):
    """An error keeps the base from being used; a warning asks for a second look."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to put right. Sorted, errors come first, then file by file.

    `file` is relative to the facts directory; it is empty where the directory itself is meant.
    In a CSV file, `column` is the number of the CSV column.
    """

    severity: Severity
    file: str
    line: int
    column: int
    rule: str
    message: str
    hint: str = ""

    @property
    def is_error(self) -> bool:
        """Whether the base can't be used with it."""
        return self.severity is Severity.ERROR


def error(at: Place, rule: str, message: str, hint: str = "") -> Problem:
    """Say that something is wrong at a place."""
    return Problem(Severity.ERROR, at.file, at.line, at.column, rule, message, hint)


def warning(at: Place, rule: str, message: str, hint: str = "") -> Problem:
    """Say that something at a place deserves a second look."""
    return Problem(Severity.WARNING, at.file, at.line, at.column, rule, message, hint)


class Report:
    """Collects problems while a base is read, so that all of them can be shown at once."""

    def __init__(self) -> None:
        self._problems: set[Problem] = set()

    def add(self, problem: Problem) -> None:
        """Keep a problem; the same one twice counts once."""
        self._problems.add(problem)

    def error(self, at: Place, rule: str, message: str, hint: str = "") -> None:
        """Keep an error."""
        self.add(error(at, rule, message, hint))

    def warning(self, at: Place, rule: str, message: str, hint: str = "") -> None:
        """Keep a warning."""
        self.add(warning(at, rule, message, hint))

    @property
    def failed(self) -> bool:
        """Whether there is any error so far."""
        return any(problem.is_error for problem in self._problems)

    def problems(self) -> tuple[Problem, ...]:
        """All problems, sorted."""
        return tuple(sorted(self._problems))
