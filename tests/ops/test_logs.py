"""What the log shows, and above all what it doesn't."""

import io
import json
import logging
import warnings
from collections.abc import Iterator
from typing import Any

import pytest

from bot.ops.logs import Form, Level, set_up

TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.abcdefghijklmnopqrstuvwxyz0123456789"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Log:
    """A log written to memory."""

    def __init__(
        self,
        form: Form = "json",
        level: Level = "info",
        secrets: tuple[str, ...] = (),
        *,
        terminal: bool = False,
    ) -> None:
        self.stream = Terminal() if terminal else io.StringIO()
        self.bot = set_up(self.stream, level=level, form=form, secrets=secrets)

    @property
    def text(self) -> str:
        return self.stream.getvalue()

    @property
    def lines(self) -> list[dict[str, Any]]:
        found = [json.loads(line) for line in self.text.splitlines()]
        assert all(line.pop("timestamp").endswith("Z") for line in found)
        return found


@pytest.fixture(autouse=True)
def others_logging() -> Iterator[None]:
    """Put back what is global about logging."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    logging.captureWarnings(capture=False)
    root.handlers[:] = handlers
    root.setLevel(level)
    for name in ("discord", "aiohttp", "aiosqlite"):
        logging.getLogger(name).setLevel(logging.NOTSET)


def test_a_machine_reads_one_line_of_json_an_event() -> None:
    log = Log()
    log.bot.info("interaction", outcome="answer", ms=1.5)
    assert log.lines == [{"event": "interaction", "level": "info", "outcome": "answer", "ms": 1.5}]


def test_a_person_reads_words() -> None:
    log = Log(form="console")
    log.bot.info("interaction", outcome="answer", ms=1.5)
    assert log.text.split(maxsplit=1)[1].split() == [
        "[info",
        "]",
        "interaction",
        "ms=1.5",
        "outcome=answer",
    ]


def test_a_terminal_gets_words_and_a_pipe_gets_json() -> None:
    terminal, pipe = Log(form="auto", terminal=True), Log(form="auto")
    terminal.bot.info("hello")
    pipe.bot.info("hello")
    assert "hello" in terminal.text
    assert not terminal.text.startswith("{")
    assert pipe.lines == [{"event": "hello", "level": "info"}]


def test_what_is_below_the_level_is_left_out() -> None:
    log = Log(level="warning")
    log.bot.info("not this")
    log.bot.warning("this")
    assert [line["event"] for line in log.lines] == ["this"]


def test_lines_of_libraries_look_the_same() -> None:
    log = Log()
    logging.getLogger("discord.gateway").info("Shard ID %s has connected", 0)
    assert log.lines == [
        {"event": "Shard ID 0 has connected", "level": "info", "logger": "discord.gateway"}
    ]


def test_whole_messages_are_not_shown_even_when_debugging() -> None:
    log = Log(level="debug")
    logging.getLogger("discord.gateway").debug("WebSocket Event: %s", {"content": "a question"})
    log.bot.debug("ours")
    assert [line["event"] for line in log.lines] == ["ours"]


def test_warnings_of_python_are_folded_in() -> None:
    log = Log()
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(capture=True)
        warnings.warn("old", stacklevel=1)
        logging.captureWarnings(capture=False)
    assert log.lines[0]["logger"] == "py.warnings"


@pytest.mark.parametrize("form", ["json", "console"])
def test_no_text_can_fake_a_line(form: Form) -> None:
    log = Log(form=form)
    log.bot.info("one\ntwo", value="a\r\nb\x1b[31m\u2028c")
    logging.getLogger("discord").warning("one\ntwo %s", "\x1b[2J")
    assert len(log.text.splitlines()) == 2
    assert "\x1b" not in log.text


def fail(question: str) -> None:
    raise RuntimeError("it broke")


@pytest.mark.parametrize("terminal", [True, False])
def test_a_trace_shows_no_variables(terminal: bool) -> None:
    log = Log(form="auto", terminal=terminal)
    try:
        fail("how many in essex".upper())
    except RuntimeError as error:
        log.bot.error("interaction", exc_info=error)
        logging.getLogger("discord.client").exception("oops")
    assert log.text.count("RuntimeError: it broke") == 2
    assert "HOW MANY IN ESSEX" not in log.text


def test_a_trace_stays_one_line_of_json() -> None:
    log = Log()
    try:
        fail("q")
    except RuntimeError:
        logging.getLogger("discord.client").exception("oops")
    assert log.lines[0]["exception"].endswith("RuntimeError: it broke")


def test_a_lost_connection_is_told_without_a_page_of_trace() -> None:
    log = Log()
    try:
        raise ConnectionResetError("reset by peer\nand more")
    except ConnectionResetError:
        logging.getLogger("discord.client").exception("Attempting a reconnect in %.2fs", 0.7)
    assert log.lines == [
        {
            "event": "Attempting a reconnect in 0.70s",
            "level": "warning",
            "logger": "discord.client",
            "why": "ConnectionResetError: reset by peer and more",
        }
    ]


@pytest.mark.parametrize("form", ["json", "console"])
def test_the_token_is_blotted_out_everywhere(form: Form) -> None:
    log = Log(form=form, secrets=("short-token",))
    for token in ("short-token", TOKEN):
        log.bot.info(f"in the event {token}", value=token, nested={"list": [token]})
        logging.getLogger("discord.http").warning("in a library's line %s", token)
        try:
            raise ValueError(token)
        except ValueError as error:
            log.bot.error("in a trace", exc_info=error)
            logging.getLogger("discord.client").exception("in a library's trace")
    assert "short-token" not in log.text
    assert TOKEN not in log.text
    assert log.text.count("[hidden]") >= 12


def test_the_token_of_an_interaction_is_blotted_out() -> None:
    log = Log()
    logging.getLogger("discord.http").warning(
        "We are being rate limited. POST %s responded with 429.",
        "https://discord.com/api/v10/webhooks/123/aW50ZXJhY3Rpb24tdG9rZW4/messages/@original",
    )
    assert log.lines[0]["event"] == (
        "We are being rate limited. POST "
        "https://discord.com/api/v10/[hidden]/messages/@original responded with 429."
    )
