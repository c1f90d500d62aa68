"""`footnote check`: every problem of a facts directory, whether its examples hold, and its ids."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import get_args

from bot.cli.base import say_error
from bot.engine import Engine
from bot.facts import Answered, Loaded, Style, check_examples, format_problems, list_ids, load
from bot.language.shown import says
from bot.model.facts import FactBase
from bot.shipped import default_facts

ERRORS = 1
CANNOT_RUN = 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `footnote check`."""
    parser.add_argument("directory", nargs="?", type=Path, metavar="DIR", help="the facts to check")
    parser.add_argument("--facts", type=Path, metavar="DIR", help="the same")
    parser.add_argument(
        "--ids", action="store_true", help="list the ids of all facts, for examples and links"
    )
    parser.add_argument("--format", choices=get_args(Style), default="text")


def run(options: argparse.Namespace) -> int:
    """Print the problems; 0 when there are none but warnings, 1 for errors, 2 for no directory."""
    today = date.today()  # noqa: DTZ011 - the day where the maintainer is
    if options.directory and options.facts:
        say_error("Name one directory.")
        return CANNOT_RUN
    directory: Path = options.directory or options.facts or default_facts()
    if not directory.is_dir():
        say_error(f"There is no directory {directory}.")
        return CANNOT_RUN
    loaded = load(directory, today=today)
    if options.ids:
        return _ids(loaded)
    problems = list(loaded.problems)
    if loaded.base is not None:
        engine = Engine(loaded.base)

        def ask(question: str) -> Answered:
            reply, _ = engine.ask(question, today=today)
            return Answered(str(reply.outcome), reply.facts)

        problems += check_examples(loaded.base, ask)
    failed = any(problem.is_error for problem in problems)
    said = [format_problems(sorted(problems), options.format, directory=str(directory))]
    if loaded.base is not None and not failed and options.format == "text":
        told = says.NO_ERRORS if problems else says.NOTHING_WRONG
        said = [*said * bool(problems), told.format(held=_held(loaded.base))]
    print("\n".join(said))  # noqa: T201
    return ERRORS if failed else 0


def _ids(loaded: Loaded) -> int:
    """Print the ids of what could be read; 1 where there are errors, which are not listed here."""
    if loaded.held is not None:
        print("\n".join(list_ids(loaded.held)))  # noqa: T201
    if loaded.base is None:
        say_error("There are errors, so some ids may be missing: `footnote check` lists them.")
        return ERRORS
    return 0


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
