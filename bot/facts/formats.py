"""Problems as a person, a program, or a pull request on GitHub reads them."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict
from typing import TYPE_CHECKING, Literal

from bot.facts.characters import without_unseen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.facts.problems import Problem

Style = Literal["text", "json", "github"]

_SHOWN = 3


def format_problem(problem: Problem, *, directory: str = "") -> str:
    """Write `file:line:column: error [rule] message (hint)`, the file seen from `directory`."""
    where = f"{_path(problem, directory)}:{problem.line}:{problem.column}"
    return f"{where}: {problem.severity} [{problem.rule}] {_said(problem)}"


def format_problems(
    problems: Iterable[Problem], style: Style = "text", *, directory: str = ""
) -> str:
    """Write all problems: a line each, or one JSON array."""
    if style == "json":
        rows = [asdict(problem) | {"file": _path(problem, directory)} for problem in problems]
        return json.dumps(rows, ensure_ascii=False, indent=2)
    if style == "github":
        return "\n".join(_annotation(problem, directory) for problem in problems)
    return "\n".join(_lines(list(problems), directory))


def _lines(problems: Sequence[Problem], directory: str) -> Iterator[str]:
    """Write a line each; what is wrong with many cells of a CSV column, for the first few."""
    alike = Counter(map(_column, problems))
    written: Counter[object] = Counter()
    for problem in problems:
        column = _column(problem)
        written[column] += 1
        if not problem.file.endswith(".csv") or alike[column] <= _SHOWN + 1:
            yield format_problem(problem, directory=directory)
        elif written[column] <= _SHOWN:
            yield format_problem(problem, directory=directory)
            if written[column] == _SHOWN:
                more = f"{alike[column] - _SHOWN} more [{problem.rule}]"
                yield f"{_path(problem, directory)}: {more} in column {problem.column}"


def _column(problem: Problem) -> object:
    return problem.severity, problem.file, problem.column, problem.rule


def _annotation(problem: Problem, directory: str) -> str:
    """Write a workflow command that GitHub shows beside the line in question."""
    where = ",".join(
        (
            f"file={_property(_path(problem, directory))}",
            f"line={problem.line}",
            f"col={problem.column}",
            f"title={_property(problem.rule)}",
        )
    )
    return f"::{problem.severity} {where}::{_data(_said(problem))}"


def _said(problem: Problem) -> str:
    """Put message and hint together; what they cite from a broken file must not print as more."""
    hint = f" ({problem.hint})" if problem.hint else ""
    return without_unseen(problem.message + hint)


def _path(problem: Problem, directory: str) -> str:
    """Name the file as seen from where `directory` was given."""
    base = directory.rstrip("/")
    if not problem.file:
        return base or "."
    return f"{base}/{problem.file}" if base else problem.file


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
