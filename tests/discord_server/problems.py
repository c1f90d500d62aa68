"""What was wrong with something a bot sent, and the error Discord would answer with.

Imports nothing of the project.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Problem:
    """One broken rule in one body.

    `refused` says whether Discord turns the request down for it; the others it lets pass, with an
    effect the sender will not have wanted (a ping, a private answer that everyone sees).
    """

    rule: str
    path: str
    detail: str
    refused: bool = True

    def __str__(self) -> str:
        return f"{self.rule} at {self.path or 'the body'}: {self.detail}"


@dataclass(frozen=True, slots=True)
class Violation:
    """A problem, and the request or gateway event it came with."""

    rule: str
    where: str
    path: str
    detail: str

    def __str__(self) -> str:
        place = f"{self.where}, {self.path}" if self.path else self.where
        return f"{self.rule} ({place}): {self.detail}"


@dataclass(eq=False)
class ApiError(Exception):
    """An error answer: HTTP status, Discord's code and message, and the problems behind it."""

    status: int
    code: int
    message: str
    problems: list[Problem] = field(default_factory=list)

    def body(self) -> dict[str, Any]:
        """The JSON Discord sends with it (reference, "Error Messages")."""
        body: dict[str, Any] = {"message": self.message, "code": self.code}
        if self.problems:
            body["errors"] = {
                problem.path or "_": {
                    "_errors": [{"code": problem.rule, "message": problem.detail}]
                }
                for problem in self.problems
            }
        return body


def invalid_form(problems: list[Problem]) -> ApiError:
    """400/50035, or what Discord answers to the one breach it reports otherwise."""
    by_rule = {problem.rule for problem in problems}
    if by_rule == {"byte-size"}:
        return ApiError(500, 0, "500: Internal Server Error", problems)
    if by_rule == {"empty-message"}:
        return ApiError(400, 50006, "Cannot send an empty message", problems)
    if by_rule == {"file-size"}:
        return ApiError(400, 50045, "File uploaded exceeds the maximum size", problems)
    return ApiError(400, 50035, "Invalid Form Body", problems)
