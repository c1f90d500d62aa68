"""Loading the facts for a command, or saying in words why that can't be done."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from bot.engine import Engine
from bot.facts import Severity, format_problem, load
from bot.shipped import default_facts

MOST_SHOWN = 10


def add_facts(parser: argparse.ArgumentParser) -> None:
    """The option that names a facts directory."""
    parser.add_argument(
        "--facts", type=Path, metavar="DIR", help="the facts to use (the shipped ones by default)"
    )


def load_engine(directory: Path | None) -> Engine | None:
    """An engine on the facts in `directory`; None after the problems were written to stderr."""
    directory = directory or default_facts()
    loaded = load(directory)
    if loaded.base is not None:
        return Engine(loaded.base)
    errors = [problem for problem in loaded.problems if problem.severity is Severity.ERROR]
    for problem in errors[:MOST_SHOWN]:
        say_error(format_problem(problem, directory=str(directory)))
    if len(errors) > MOST_SHOWN:
        say_error(f"and {len(errors) - MOST_SHOWN} more")
    say_error("The facts can't be used until this is mended. `footnote check` lists everything.")
    return None


def say_error(words: str) -> None:
    """One line on standard error."""
    sys.stderr.write(f"{words}\n")
