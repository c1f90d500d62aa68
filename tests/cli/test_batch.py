"""`footnote ask --batch`: one JSON line for each line in, in order, whatever the lines hold."""

import json
from datetime import date

import pytest

from bot.cli.ask import batch_lines
from bot.engine import Engine
from bot.facts import load
from tests.asking import LIBRARY

ANSWERED = "how many books were lent in Westshire in 2020?"


@pytest.fixture(scope="module")
def batch():
    """Put a batch to the library's facts: bytes in, one object a line out."""
    base = load(LIBRARY).base
    assert base is not None
    engine = Engine(base)

    def run(raw: bytes) -> list[dict[str, object]]:
        return [json.loads(line) for line in batch_lines(engine, raw, date(2026, 11, 21))]

    return run


def line(**fields: object) -> bytes:
    return json.dumps(fields).encode()


def test_a_line_of_text_has_its_number_for_an_id(batch) -> None:
    first, second = batch(f"hello\n{ANSWERED}\n".encode())
    assert (first["id"], first["outcome"]) == (1, "help")
    assert (second["id"], second["facts"]) == (2, ["westshire.loans.2020"])


@pytest.mark.parametrize("id_", ["a-7", 41, 0, -3, ""])
def test_an_id_comes_back_as_it_is(id_, batch) -> None:
    [reply] = batch(line(id=id_, q=ANSWERED))
    assert (reply["id"], reply["facts"]) == (id_, ["westshire.loans.2020"])


def test_without_an_id_the_line_s_number_serves(batch) -> None:
    assert [reply["id"] for reply in batch(b"hello\n" + line(q="hello"))] == [1, 2]


def test_turns_are_one_conversation_and_the_last_reply_is_printed(batch) -> None:
    [reply] = batch(line(id="t", turns=[ANSWERED, "how many visits in Westshire in 2019?"]))
    assert (reply["id"], reply["facts"]) == ("t", ["westshire.visits.2019"])


def test_a_follow_up_takes_over_what_it_leaves_out(batch) -> None:
    [reply] = batch(line(turns=[ANSWERED, "and in Eastshire?"]))
    assert reply["facts"] == ["eastshire.loans.2020"]


def test_one_line_knows_nothing_of_the_line_before(batch) -> None:
    alone = batch(b"and in eastshire?")[0] | {"id": None}
    assert batch(f"{ANSWERED}\nand in eastshire?".encode())[1] | {"id": None} == alone


def test_lines_come_back_in_order_whatever_they_hold(batch) -> None:
    raw = b'hello\n{"id": "x"\n\n\xff\xfe\n' + line(id="last", q="hello")
    replies = batch(raw)
    assert [reply["id"] for reply in replies] == [1, 2, 3, 4, "last"]
    assert ["error" in reply for reply in replies] == [False, True, False, True, False]


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b'{"q": "x"', "not JSON: Expecting ',' delimiter at character 10"),
        (b"{hello}", "not JSON: Expecting property name enclosed in double quotes at character 2"),
        (b'{"id": 1}', 'a question needs "q" with text, or "turns" with a list of texts'),
        (b'{"q": 5}', 'a question needs "q" with text, or "turns" with a list of texts'),
        (b'{"q": null}', 'a question needs "q" with text, or "turns" with a list of texts'),
        (b'{"turns": []}', 'a question needs "q" with text, or "turns" with a list of texts'),
        (b'{"turns": "hi"}', 'a question needs "q" with text, or "turns" with a list of texts'),
        (b'{"turns": [1]}', 'a question needs "q" with text, or "turns" with a list of texts'),
        (b'{"id": [1], "q": "x"}', "the id is neither text nor a number"),
        (b'{"id": {}, "q": "x"}', "the id is neither text nor a number"),
        (b'{"q":' * 100_000, "not JSON that can be read: nested too deep"),
    ],
)
def test_a_line_that_can_not_be_read_says_why(raw, message, batch) -> None:
    [reply] = batch(raw)
    assert reply["error"] == message
    assert set(reply) == {"id", "error"}


def test_a_line_that_can_not_be_read_keeps_its_id(batch) -> None:
    [reply] = batch(line(id="mine", question="how many"))
    assert reply["id"] == "mine"


def test_bytes_that_are_no_utf_8_are_told_in_plain_words(batch) -> None:
    [reply] = batch(b"how many in caf\xe9?")
    assert "codec" not in reply["error"]


def test_an_empty_line_is_an_empty_question(batch) -> None:
    [reply, _] = batch(b"\nhello")
    assert (reply["id"], reply["outcome"], reply["reason"]) == (1, "no_answer", "empty")


def test_lines_may_end_as_on_windows(batch) -> None:
    assert [reply["id"] for reply in batch(b"hello\r\nhello\r\n")] == [1, 2]


def test_a_byte_order_mark_is_no_part_of_the_first_line(batch) -> None:
    [reply] = batch(b"\xef\xbb\xbf" + line(id="first", q=ANSWERED))
    assert reply["id"] == "first"


def test_no_lines_no_replies(batch) -> None:
    assert batch(b"") == []


def test_from_standard_input(footnote) -> None:
    ran = footnote("ask", "--batch", "-", "--facts", LIBRARY, stdin=f"{ANSWERED}\nx\n".encode())
    assert (ran.code, ran.err) == (0, "")
    assert [json.loads(each)["outcome"] for each in ran.out.splitlines()] == ["answer", "no_answer"]


def test_from_a_file(footnote, tmp_path) -> None:
    file = tmp_path / "questions.txt"
    file.write_text(ANSWERED)
    ran = footnote("ask", "--batch", file, "--facts", LIBRARY)
    assert (ran.code, json.loads(ran.out)["id"]) == (0, 1)


def test_a_file_that_is_not_there(footnote, tmp_path) -> None:
    ran = footnote("ask", "--batch", tmp_path / "none", "--facts", LIBRARY)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f"Can't read {tmp_path / 'none'}: No such file or directory.\n"


def test_a_directory_in_place_of_a_file(footnote, tmp_path) -> None:
    ran = footnote("ask", "--batch", tmp_path, "--facts", LIBRARY)
    assert (ran.code, ran.err) == (2, f"Can't read {tmp_path}: Is a directory.\n")
