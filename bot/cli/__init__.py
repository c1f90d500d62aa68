"""The command line. Each command lives in its own module and is imported only when it is used."""

from __future__ import annotations

import argparse
import gc
import importlib
import io
import os
import sys
from collections.abc import Sequence

from bot.version import __version__

COMMANDS = {
    "ask": "answer one question, or a batch of them",
    "chat": "hold a conversation at the terminal",
    "check": "check a facts directory",
    "run": "run the Discord bot",
    "sync": "register the Discord commands",
    "config": "show the configuration in force",
    "health": "ask a running bot how it is",
    "gaps": "list the questions that could not be answered",
}
CANNOT_RUN = 2
_SHORT_LIVED = frozenset({"ask", "check", "health", "config", "sync"})


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is the contract's."""
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A terminal with an old encoding shows a question mark rather than nothing.
        sys.stdout.reconfigure(errors="replace")
    short_lived = bool(_SHORT_LIVED.intersection(arguments[:1]))
    if short_lived:
        # Loading makes many objects that all stay: looking for rubbish among them takes a tenth.
        gc.disable()
    parser = argparse.ArgumentParser(
        prog="footnote", description="Published figures, with where each comes from."
    )
    parser.add_argument("--version", action="store_true", help="print the version")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name, summary in COMMANDS.items():
        command = commands.add_parser(name, help=summary, description=summary)
        if name in arguments[:1]:
            importlib.import_module(f"bot.cli.{name}").add_arguments(command)
    options = parser.parse_args(arguments)
    if options.version:
        print(__version__)  # noqa: T201 - the command line's own output
        return 0
    if options.command is None:
        parser.print_help()
        return CANNOT_RUN
    try:
        return int(importlib.import_module(f"bot.cli.{options.command}").run(options))
    except BrokenPipeError:
        # The reader has gone (`footnote ask ... | head`): there is nobody left to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CANNOT_RUN
    except KeyboardInterrupt:
        return 130
    finally:
        gc.enable()
        if short_lived:
            gc.freeze()  # nor are they looked through at the end
