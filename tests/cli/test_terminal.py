"""A reply at the terminal: plain when piped, wrapped, coloured and linked where it can be."""

import io
import re

import pytest

from bot.cli.terminal import WIDEST, Terminal
from bot.model.reply import Block, BlockKind, Choice, Citation, Outcome, Reason, Reply
from bot.replies.text import plain_text

URL = (
    "https://yearbook.example/a/long/address/that/is/never/cut/in/two/however/narrow/the/window/is"
)
REPLY = Reply(
    Outcome.ANSWER,
    "Westshire, 2020: at least 1,250 books lent, which is told here at some length so that the "
    "line has to be wrapped to the width of the window.",
    blocks=(
        Block(BlockKind.QUOTE, "People had more time to read.", "Pat Reader, chief librarian"),
        Block(BlockKind.CAVEAT, "Renewals are counted as loans."),
    ),
    facts=("westshire.loans.2020",),
    citations=(Citation("yearbook", "Library Yearbook", URL),),
    read_as={"intent": "value", "area": ("Westshire",)},
)
DECLINE = Reply(
    Outcome.NO_ANSWER,
    "No figure is held for [bold]Southshire[/bold].",
    reason=Reason.NOT_HELD,
    choices=(Choice("books lent · Westshire", "How many books, Westshire"),),
)
CODE = re.compile(r"\x1b\[[0-9;]*m")
LINK = re.compile(r"\x1b\]8;[^;]*;([^\x1b]*)\x1b\\")


class Window(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def shown(monkeypatch):
    """Show a reply in a window of 60 columns; what was written."""

    def show(reply: Reply, *, columns: int = 60, **environment: str) -> str:
        for name in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "TERM"):
            monkeypatch.delenv(name, raising=False)
        settings = {"TERM": "xterm-256color", "COLUMNS": str(columns), **environment}
        for name, value in settings.items():
            monkeypatch.setenv(name, value)
        window = Window()
        Terminal(window).show(reply)
        return window.getvalue()

    return show


def bare(written: str) -> str:
    """What one reads of it."""
    return CODE.sub("", LINK.sub("", written))


@pytest.mark.parametrize("reply", [REPLY, DECLINE], ids=["answer", "decline"])
def test_where_it_is_no_terminal_it_is_the_plain_text(reply) -> None:
    stream = io.StringIO()
    Terminal(stream).show(reply)
    assert stream.getvalue() == plain_text(reply) + "\n"


def test_a_window_gets_colour(shown) -> None:
    assert CODE.search(shown(REPLY))


def test_no_colour_where_none_is_wanted(shown) -> None:
    colours = re.compile(r"\x1b\[(?:\d+;)*(?:3[0-7]|38|9[0-7])(?:;\d+)*m")
    assert colours.search(shown(REPLY))
    assert not colours.search(shown(REPLY, NO_COLOR="1"))


def test_no_codes_at_all_on_a_dumb_terminal(shown) -> None:
    assert "\x1b" not in shown(REPLY, TERM="dumb")


def test_lines_are_wrapped_to_the_window(shown) -> None:
    lines = bare(shown(REPLY)).splitlines()
    assert max(len(line) for line in lines if URL[:20] not in line) <= 60


def test_lines_are_not_longer_than_one_reads_well(shown) -> None:
    lines = bare(shown(REPLY, columns=300)).splitlines()
    assert max(len(line) for line in lines if URL not in line) <= WIDEST


def test_the_source_is_a_link_to_its_address(shown) -> None:
    assert URL in LINK.findall(shown(REPLY))


@pytest.mark.parametrize("reply", [REPLY, DECLINE], ids=["answer", "decline"])
def test_a_window_shows_the_words_of_the_plain_text(reply, shown) -> None:
    def words(text: str) -> str:
        return "".join(re.sub(r"^\s*[-•] ", "", line, flags=re.MULTILINE) for line in text.split())

    marks = str.maketrans("", "", "-•")
    written = bare(shown(reply, columns=300))
    assert words(written).translate(marks) == words(plain_text(reply)).translate(marks)


def test_square_brackets_are_no_mark_up(shown) -> None:
    assert "[bold]Southshire[/bold]" in bare(shown(DECLINE))
