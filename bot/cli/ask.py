"""`footnote ask`: one question from the command line, or a batch of them as JSON lines."""

from __future__ import annotations

import argparse
import codecs
import json
import re
import sys
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from bot.cli.base import add_facts, load_engine, say_error
from bot.engine import Engine
from bot.model.query import Conversation
from bot.model.reply import Outcome, Reply
from bot.replies.data import reply_data
from bot.replies.text import plain_text

DECLINED = 1
CANNOT_RUN = 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `footnote ask`."""
    parser.add_argument("question", nargs="?", metavar="QUESTION", help="the question")
    parser.add_argument("--batch", metavar="FILE", help="a file of questions, or - for stdin")
    parser.add_argument("--json", action="store_true", help="print the reply as JSON")
    parser.add_argument("--explain", action="store_true", help="show how the question was read")
    add_facts(parser)


def run(options: argparse.Namespace) -> int:
    """Answer; 0 for an answer, choice, support or help, 1 for a decline, 2 for an error."""
    if (options.question is None) == (options.batch is None):
        say_error("Give one question, or --batch with a file of questions.")
        return CANNOT_RUN
    engine = load_engine(options.facts)
    if engine is None:
        return CANNOT_RUN
    today = date.today()  # noqa: DTZ011 - the day where the person asking is
    if options.batch is not None:
        return _batch(engine, options.batch, today)
    reply, _ = engine.ask(options.question, today=today)
    if options.json:
        print(json.dumps(reply_data(reply, None), ensure_ascii=False))  # noqa: T201
    elif not (options.explain or sys.stdout.isatty()):
        print(plain_text(reply))  # noqa: T201 - a pipe needs no terminal's library
    else:
        from bot.cli.terminal import Terminal  # noqa: PLC0415 - a batch or JSON needs no terminal

        terminal = Terminal()
        terminal.show(reply)
        if options.explain:
            terminal.explain(engine.explain(options.question, reply))
    return exit_code(reply)


def exit_code(reply: Reply) -> int:
    """The exit code that the contract gives to a reply."""
    return DECLINED if reply.outcome is Outcome.NO_ANSWER else 0


def _batch(engine: Engine, file: str, today: date) -> int:
    try:
        raw = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as problem:
        say_error(f"Can't read {file}: {problem.strerror}.")
        return CANNOT_RUN
    for line in batch_lines(engine, raw, today):
        sys.stdout.write(line + "\n")
    return 0


def batch_lines(engine: Engine, raw: bytes, today: date) -> Iterator[str]:
    """One JSON line for each line in, in order; a line that can't be read yields its error."""
    for number, line in enumerate(raw.removeprefix(codecs.BOM_UTF8).splitlines(), start=1):
        try:
            id_, turns = _question(_text(line), number)
        except BadLineError as problem:
            yield _line({"id": problem.id, "error": str(problem)})
            continue
        conversation = Conversation()
        for turn in turns:
            reply, conversation = engine.ask(turn, today=today, conversation=conversation)
        yield _line(reply_data(reply, id_))


class BadLineError(Exception):
    """A batch line that can't be read, with the id it goes by."""

    def __init__(self, id_: str | int, said: str) -> None:
        super().__init__(said)
        self.id = id_


def _line(data: Mapping[str, object]) -> str:
    """One line of JSON, in which half a surrogate pair becomes a mark that can be written."""
    return json.dumps(data, ensure_ascii=False).encode("utf-8", "replace").decode("utf-8")


def _text(line: bytes) -> str:
    return line.decode("utf-8", "surrogateescape")


def _question(line: str, number: int) -> tuple[str | int, list[str]]:
    """The id and the turns of one batch line; a `BadLineError` says what can't be read."""
    if _ESCAPED.search(line):
        raise BadLineError(number, "the line is not in UTF-8")
    if not line.lstrip().startswith("{"):
        return number, [line]
    try:
        data: Any = json.loads(line)
    except json.JSONDecodeError as problem:
        said = f"not JSON: {problem.msg} at character {problem.pos + 1}"
        raise BadLineError(number, said) from None
    except RecursionError:
        raise BadLineError(number, "not JSON that can be read: nested too deep") from None
    id_ = data.get("id", number)
    if not isinstance(id_, str | int) or isinstance(id_, bool):
        raise BadLineError(number, "the id is neither text nor a number")
    turns = data.get("turns", [data["q"]] if "q" in data else None)
    if not isinstance(turns, list) or not turns or not all(isinstance(t, str) for t in turns):
        said = 'a question needs "q" with text, or "turns" with a list of texts'
        raise BadLineError(id_, said)
    return id_, turns


_ESCAPED = re.compile("[\udc80-\udcff]")
"""Bytes that were no UTF-8, as `surrogateescape` keeps them."""
