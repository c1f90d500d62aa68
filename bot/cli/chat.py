"""`footnote chat`: a conversation at the terminal, follow-ups included, on the facts as saved."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from bot.cli.base import add_facts, load_engine, say_error
from bot.cli.terminal import Terminal
from bot.language.shown import says
from bot.model.query import Conversation
from bot.ops.fingerprint import digest, glance
from bot.shipped import default_facts

CANNOT_RUN = 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `footnote chat`."""
    parser.add_argument("--explain", action="store_true", help="show how each question was read")
    add_facts(parser)


def run(options: argparse.Namespace) -> int:
    """Talk until the end of input, or a line that says so."""
    facts = _Facts(options.facts or default_facts())
    if facts.engine is None:
        return CANNOT_RUN
    terminal = Terminal()
    conversation = Conversation()
    at_terminal = sys.stdin.isatty()
    if at_terminal:
        print(says.CHAT_OPENING.format(title=facts.engine.base.about.title))  # noqa: T201
    while True:
        if at_terminal:
            sys.stdout.write("\n> ")
            sys.stdout.flush()
        raw = sys.stdin.buffer.readline()
        line = raw.decode("utf-8", errors="replace").strip()
        if not raw or line.lower() in says.CHAT_ENDINGS:
            return 0
        if not line:
            continue
        today = date.today()  # noqa: DTZ011 - the day where the person asking is
        facts.look_again()
        reply, conversation = facts.engine.ask(line, today=today, conversation=conversation)
        terminal.show(reply)
        if options.explain:
            terminal.explain(reply)
        if not at_terminal:
            print()  # noqa: T201


class _Facts:
    """The engine on a directory, made anew when the files were saved with other content."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._seen, self._digest = glance(directory), digest(directory)
        self.engine = load_engine(directory)

    def look_again(self) -> None:
        """Take saved facts over; with a mistake in them, say where and keep the last good ones."""
        seen = glance(self._directory)
        if seen.proves_same(self._seen):
            return
        self._seen, before = seen, self._digest
        self._digest = digest(self._directory)
        if self._digest == before:
            return
        engine = load_engine(self._directory)
        if engine is None:
            say_error("Until then, the last good ones stay in use.")
        self.engine = engine or self.engine
