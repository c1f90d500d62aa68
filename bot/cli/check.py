"""`footnote check`: every problem of a facts directory, and whether its examples still hold."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import get_args

from bot.cli.base import say_error
from bot.engine import Engine
from bot.facts import Answered, Severity, Style, check_examples, format_problems, load
from bot.language.shown import says
from bot.model.facts import FactBase
from bot.shipped import default_facts

ERRORS = 1
CANNOT_RUN = 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `footnote check`."""
    parser.add_argument("directory", nargs="?", type=Path, metavar="DIR", help="the facts to check")
    parser.add_argument("--format", choices=get_args(Style), default="text")


def run(options: argparse.Namespace) -> int:
    """Print the problems; 0 when there are none but warnings, 1 for errors, 2 for no directory."""
    today = date.today()  # noqa: DTZ011 - the day where the maintainer is
    directory: Path = options.directory or default_facts()
    if not directory.is_dir():
        say_error(f"There is no directory {directory}.")
        return CANNOT_RUN
    loaded = load(directory, today=today)
    problems = list(loaded.problems)
    if loaded.base is not None:
        engine = Engine(loaded.base)

        def ask(question: str) -> Answered:
            reply, _ = engine.ask(question, today=today)
            return Answered(str(reply.outcome), reply.facts)

        problems += check_examples(loaded.base, ask)
    said = format_problems(sorted(problems), options.format, directory=str(directory))
    if loaded.base is not None and not problems and options.format == "text":
        said = says.NOTHING_WRONG.format(held=_held(loaded.base))
    print(said)  # noqa: T201
    return ERRORS if any(problem.severity is Severity.ERROR for problem in problems) else 0


def _held(base: FactBase) -> str:
    """How much of each kind a base holds, so that whoever checks it sees what was read."""
    kinds = {
        "figure": base.figures,
        "measure": base.measures,
        "area": base.areas,
        "quote": base.quotes,
        "note": base.notes,
    }
    counts = ((len(held), one) for one, held in kinds.items() if held)
    return ", ".join(f"{count} {one}{'s' if count > 1 else ''}" for count, one in counts)
