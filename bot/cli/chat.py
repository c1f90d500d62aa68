"""`footnote chat`: a conversation at the terminal, follow-ups included."""

from __future__ import annotations

import argparse
import sys
from datetime import date

from bot.cli.base import add_facts, load_engine
from bot.cli.terminal import Terminal
from bot.language import says
from bot.model.query import Conversation

CANNOT_RUN = 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `footnote chat`."""
    parser.add_argument("--explain", action="store_true", help="show how each question was read")
    add_facts(parser)


def run(options: argparse.Namespace) -> int:
    """Talk until the end of input, or a line that says so."""
    engine = load_engine(options.facts)
    if engine is None:
        return CANNOT_RUN
    terminal = Terminal()
    conversation = Conversation()
    at_terminal = sys.stdin.isatty()
    if at_terminal:
        print(says.CHAT_OPENING.format(title=engine.base.about.title))  # noqa: T201
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
        reply, conversation = engine.ask(line, today=today, conversation=conversation)
        terminal.show(reply)
        if options.explain:
            terminal.explain(reply)
        if not at_terminal:
            print()  # noqa: T201
