"""Bad input: a clear sentence and the right exit code; no traceback, nothing half done."""

import json
import os
import shutil
import unicodedata

import pytest

from tests.asking import LIBRARY

UNSUITABLE_QUESTIONS = {
    "empty": "",
    "white space": " \t\n ",
    "punctuation only": "?!... ,;:-–—()[]{}\"'/\\|",
    "symbols only": "🙂🙃 ★ → ♥",
    "control characters only": "\x01\x02\x07\x08\x1b\x7f\x85\x9b",
    "no letters one can see": "\u200b\u200d\ufeff\u2060",
    "lone surrogates": "\udcff\udcfe",
}
LONG_QUESTIONS = {
    "one letter": "a" * 100_000,
    "words": "how many " * 12_000,
    "digits": "9" * 100_000,
    "spaced digits": "1 " * 50_000,
    "line ends": "\n" * 100_000,
    "question marks": "?" * 100_000,
    "brackets": "(" * 100_000,
    "combining marks": "e" + "\u0301" * 100_000,
    "mark-up": "**`[" * 25_000,
    "a name again and again": "westshire " * 10_000,
    "a year again and again": "2019/20 " * 12_500,
    "dots": "a. " * 33_000,
}
CHAINS = {
    "entities": "&amp;" * 20_000,
    "and": "and " * 25_000,
    "commas": "a, " * 33_000,
    "hundred and": "hundred and " * 8_000,
}


def clean(text: str) -> bool:
    """Whether a text holds nothing that a terminal would act on or that can't be written."""
    return all(one == "\n" or unicodedata.category(one) not in ("Cc", "Cs", "Cf") for one in text)


@pytest.mark.parametrize("question", UNSUITABLE_QUESTIONS.values(), ids=UNSUITABLE_QUESTIONS)
def test_nothing_to_read_is_declined_as_empty(question, footnote) -> None:
    ran = footnote("ask", question, "--json", "--facts", LIBRARY)
    data = json.loads(ran.out)
    assert (ran.code, ran.err, data["outcome"], data["reason"]) == (1, "", "no_answer", "empty")
    assert clean(data["text"])


@pytest.mark.parametrize("question", LONG_QUESTIONS.values(), ids=LONG_QUESTIONS)
def test_a_hundred_thousand_characters_get_a_short_reply(question, footnote) -> None:
    ran = footnote("ask", question, "--facts", LIBRARY)
    assert (ran.code in (0, 1), ran.err) == (True, "")
    assert (len(ran.out) < 4_000, clean(ran.out)) == (True, True)


@pytest.mark.parametrize("question", CHAINS.values(), ids=CHAINS)
def test_a_long_chain_gets_a_short_reply(question, footnote) -> None:
    ran = footnote("ask", question, "--facts", LIBRARY)
    assert (ran.code in (0, 1), ran.err, len(ran.out) < 4_000) == (True, "", True)


def test_control_characters_in_a_question_do_not_reach_the_reply(footnote) -> None:
    question = "how many books were \x1b[31mlent\x07 in West\x00shire in 2020\x9b?"
    ran = footnote("ask", question, "--facts", LIBRARY)
    assert clean(ran.out)


def test_an_argument_that_is_no_utf_8(program) -> None:
    ran = program("ask", "--facts", LIBRARY, "how many caf\udce9 loans in Westshire in 2020?")
    assert (ran.code in (0, 1), ran.err) == (True, "")
    assert "Source: " in ran.out or ran.code == 1


def test_an_argument_of_bytes_that_are_no_text(program) -> None:
    ran = program("ask", "--facts", LIBRARY, "--json", "\udcff\udcfe\udc80")
    assert (ran.code, ran.err, json.loads(ran.out)["reason"]) == (1, "", "empty")


def test_a_batch_of_bytes_that_are_no_utf_8(program) -> None:
    ran = program("ask", "--batch", "-", "--facts", LIBRARY, stdin=b"\xff\xfe\n\x80\nhello\n")
    replies = [json.loads(line) for line in ran.out.splitlines()]
    assert (ran.code, ran.err) == (0, "")
    assert ["error" in reply for reply in replies] == [True, True, False]


def test_an_id_that_can_not_be_written_does_not_end_the_batch(program) -> None:
    lines = b'{"id": "\\ud800", "q": "hello"}\nhello\n'
    ran = program("ask", "--batch", "-", "--facts", LIBRARY, stdin=lines)
    assert (ran.code, ran.err, len(ran.out.splitlines())) == (0, "", 2)


def test_a_terminal_with_an_old_encoding(program) -> None:
    ran = program("ask", "why did loans rise?", "--facts", LIBRARY, PYTHONIOENCODING="latin-1")
    assert (ran.code, ran.err) == (0, "")


# Facts that can't be used

COMMANDS = {"ask": ["ask", "hello"], "batch": ["ask", "--batch", "-"], "chat": ["chat"]}


@pytest.fixture(params=COMMANDS.values(), ids=COMMANDS)
def refused(request, footnote):
    """Run a command on facts that can't be used: nothing is said but on standard error, code 2."""

    def run(facts) -> str:
        ran = footnote(*request.param, "--facts", facts, stdin=b"hello\n")
        assert (ran.code, ran.out) == (2, "")
        return ran.err

    return run


MENDED = "The facts can't be used until this is mended. `footnote check` lists everything.\n"


def test_facts_that_are_missing(refused, tmp_path) -> None:
    err = refused(tmp_path / "none")
    assert err == (
        f"{tmp_path / 'none'}:1:1: error [unreadable-file] can't be read: No such file or "
        f"directory\n{MENDED}"
    )


def test_facts_that_are_empty(refused, tmp_path) -> None:
    assert refused(tmp_path) == (
        f"{tmp_path}:1:1: error [no-files] there are no facts here: no file that ends in .yaml\n"
        f"{MENDED}"
    )


def test_a_file_in_place_of_the_facts(refused, tmp_path) -> None:
    file = tmp_path / "facts.yaml"
    file.write_text("about: {title: T}")
    assert refused(file) == (
        f"{file}:1:1: error [unreadable-file] this is not a directory\n{MENDED}"
    )


def test_facts_with_a_broken_file(refused, tmp_path) -> None:
    shutil.copy(LIBRARY / "loans.yaml", tmp_path)
    (tmp_path / "broken.yaml").write_text("figures: [")
    err = refused(tmp_path)
    assert err.startswith(f"{tmp_path}/broken.yaml:")
    assert ": error [yaml-syntax] " in err
    assert err.endswith(MENDED)


def test_facts_with_a_broken_file_are_refused_without_a_traceback(refused, tmp_path) -> None:
    shutil.copy(LIBRARY / "loans.yaml", tmp_path)
    (tmp_path / "broken.yaml").write_bytes(b"\x00\xff")
    err = refused(tmp_path)
    assert "Traceback" not in err
    assert err.endswith(MENDED)


def test_many_problems_are_cut_short(refused, tmp_path) -> None:
    areas = "".join(f"  a{n}: {{nme: X}}\n" for n in range(40))
    (tmp_path / "areas.yaml").write_text(f"areas:\n{areas}")
    lines = refused(tmp_path).splitlines()
    assert len(lines) == 12
    assert lines[-2].startswith("and ")
    assert lines[-2].endswith(" more")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_facts_that_may_not_be_read(refused, tmp_path) -> None:
    shutil.copy(LIBRARY / "loans.yaml", tmp_path)
    (tmp_path / "loans.yaml").chmod(0)
    err = refused(tmp_path)
    assert "can't be read: Permission denied" in err


def test_an_unreadable_file_wherever_one_is_root(refused, tmp_path) -> None:
    (tmp_path / "loans.yaml").symlink_to(tmp_path / "gone.yaml")
    assert "can't be read: No such file or directory" in refused(tmp_path)
