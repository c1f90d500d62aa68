"""`footnote chat`: a conversation, here with its lines piped in."""

import io
import shutil
import sys

import pytest

from bot.cli import main
from bot.language.shown import says
from tests.asking import LIBRARY

ANSWERED = "how many books were lent in Westshire in 2020?"


def test_each_line_gets_its_reply_and_an_empty_line_after(footnote) -> None:
    ran = footnote("chat", "--facts", LIBRARY, stdin=f"{ANSWERED}\nthanks\n".encode())
    answer = footnote("ask", ANSWERED, "--facts", LIBRARY).out
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == f"{answer}\n{says.THANKS}\n\n"


def test_it_ends_with_the_input_even_without_a_last_line_end(footnote) -> None:
    ran = footnote("chat", "--facts", LIBRARY, stdin=b"thanks")
    assert (ran.code, ran.out) == (0, f"{says.THANKS}\n\n")


def test_a_word_of_farewell_ends_it(footnote) -> None:
    for word in ("bye", "QUIT", " exit "):
        ran = footnote("chat", "--facts", LIBRARY, stdin=f"{word}\nthanks\n".encode())
        assert (ran.code, ran.out) == (0, "")


def test_empty_lines_do_nothing(footnote) -> None:
    ran = footnote("chat", "--facts", LIBRARY, stdin=b"\n   \n\t\n")
    assert (ran.code, ran.out, ran.err) == (0, "", "")


def test_a_follow_up_takes_over_what_it_leaves_out(footnote) -> None:
    lines = f"{ANSWERED}\nand in Eastshire?\n"
    ran = footnote("chat", "--facts", LIBRARY, stdin=lines.encode())
    assert "Eastshire, 2020: 900 books lent." in ran.out


def test_explaining(footnote) -> None:
    ran = footnote("chat", "--explain", "--facts", LIBRARY, stdin=ANSWERED.encode())
    assert "step: figure" in ran.out


def test_no_facts_no_conversation(footnote, tmp_path) -> None:
    ran = footnote("chat", "--facts", tmp_path / "none", stdin=b"hello\n")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err


def test_bytes_that_are_no_utf_8_do_not_end_it(program) -> None:
    ran = program("chat", "--facts", LIBRARY, stdin=b"\xff\xfe\x00 caf\xe9\nthanks\n")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.endswith(f"\n{says.THANKS}\n\n")


class Saving(io.BytesIO):
    """Lines typed one by one; before the second, somebody saves a file."""

    def __init__(self, lines, save) -> None:
        super().__init__(lines)
        self._save = save
        self._read = 0

    def readline(self, size=-1, /):
        self._read += 1
        if self._read == 2:
            self._save()
        return super().readline(size)


@pytest.mark.parametrize(
    ("saved", "told", "warned"),
    [
        ("1,251", "1,251 books lent", ""),
        ("many", "1,250 books lent", "Until then, the last good ones stay in use.\n"),
    ],
)
def test_facts_saved_meanwhile(saved, told, warned, tmp_path, monkeypatch, capsys) -> None:
    facts = tmp_path / "library"
    shutil.copytree(LIBRARY, facts)
    file = facts / "loans.yaml"

    def save() -> None:
        file.write_text(file.read_text().replace('"1,250"', f'"{saved}"'))

    typed = Saving(f"thanks\n{ANSWERED}\n".encode(), save)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(typed, encoding="utf-8"))
    assert main(["chat", "--facts", str(facts)]) == 0
    said = capsys.readouterr()
    assert told in said.out
    assert said.err.endswith(warned)
    assert bool(said.err) == bool(warned)
