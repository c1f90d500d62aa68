"""`footnote check`: problems as text, JSON and GitHub annotations, with the exit codes."""

import json
import re
import shutil

import pytest

from tests.asking import LIBRARY, RAILWAY


@pytest.fixture
def facts(tmp_path):
    """The library's facts, to be broken."""
    copy = tmp_path / "library"
    shutil.copytree(LIBRARY, copy)
    return copy


def change(facts, old: str, new: str) -> str:
    """Write something else into the file; its text then."""
    file = facts / "loans.yaml"
    text = file.read_text().replace(old, new)
    file.write_text(text)
    return text


def broken(facts) -> int:
    """Misspell an area; its line."""
    file = facts / "loans.yaml"
    text = file.read_text().replace(
        "area: eastshire, period: 2020", "area: eastshier, period: 2020"
    )
    file.write_text(text)
    return text[: text.index("eastshier")].count("\n") + 1


def test_warnings_alone_are_no_errors(footnote) -> None:
    ran = footnote("check", LIBRARY)
    assert (ran.code, ran.err) == (0, "")
    assert re.fullmatch(
        r"\S*loans\.yaml:\d+:\d+: warning \[helpline-old\] 'Listening Line' was checked "
        r"\d+ days ago \(.+\)\n"
        r"There are no errors\. Held: 8 figures, .+\.\n",
        ran.out,
    )


def test_the_directory_may_be_named_as_for_the_other_commands(footnote) -> None:
    assert footnote("check", "--facts", LIBRARY) == footnote("check", LIBRARY)
    ran = footnote("check", LIBRARY, "--facts", RAILWAY)
    assert (ran.code, ran.out) == (2, "")
    assert "Name one directory" in ran.err


def test_where_nothing_is_wrong_it_says_what_is_held(footnote) -> None:
    ran = footnote("check", RAILWAY)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("Nothing is wrong. Held: ")
    assert "6 measures" in ran.out
    assert json.loads(footnote("check", RAILWAY, "--format", "json").out) == []


def test_an_error_is_told_with_its_place_rule_and_hint(footnote, facts) -> None:
    line = broken(facts)
    ran = footnote("check", facts)
    assert (ran.code, ran.err) == (1, "")
    first = ran.out.splitlines()[0]
    assert re.search(rf"loans\.yaml:{line}:\d+: error \[[a-z-]+\] .*'eastshier'", first)
    assert "did you mean 'eastshire'" in first


def test_as_json(footnote, facts) -> None:
    line = broken(facts)
    ran = footnote("check", facts, "--format", "json")
    first = json.loads(ran.out)[0]
    assert ran.code == 1
    assert set(first) == {"severity", "file", "line", "column", "rule", "message", "hint"}
    assert (first["severity"], first["line"]) == ("error", line)


def test_as_github_annotations(footnote, facts) -> None:
    line = broken(facts)
    ran = footnote("check", facts, "--format", "github")
    assert ran.code == 1
    assert re.match(rf"::error file=\S*loans\.yaml,line={line},col=\d+,title=[a-z-]+::", ran.out)


def test_files_are_named_as_seen_from_here(footnote, monkeypatch) -> None:
    monkeypatch.chdir(LIBRARY.parents[1])
    ran = footnote("check", "tests/library", "--format", "github")
    assert ran.out.startswith("::warning file=tests/library/loans.yaml,")


def test_an_example_that_no_longer_gets_its_fact(footnote, facts) -> None:
    file = facts / "loans.yaml"
    text = file.read_text().replace(
        "expect: [westshire.loans.2020]", "expect: [eastshire.loans.2020]"
    )
    file.write_text(text)
    ran = footnote("check", facts)
    assert (ran.code, "[example-differs]" in ran.out) == (1, True)


def test_the_shipped_facts_are_checked_when_none_are_named(footnote) -> None:
    ran = footnote("check")
    assert (ran.code, " error " in ran.out) == (0, False)


def test_an_unknown_format_is_an_error(footnote) -> None:
    ran = footnote("check", "--format", "xml")
    assert (ran.code, ran.out) == (2, "")


@pytest.mark.parametrize("kind", ["missing", "file"])
def test_a_directory_that_is_none_can_not_be_checked(kind, footnote, tmp_path) -> None:
    directory = tmp_path / kind
    if kind == "file":
        directory.write_text("about: {title: T}")
    ran = footnote("check", directory)
    assert (ran.code, ran.out) == (2, "")
    assert str(directory) in ran.err


def test_a_directory_without_facts_is_an_error(footnote, tmp_path) -> None:
    ran = footnote("check", tmp_path)
    assert ran.code in (1, 2)
    assert "there are no facts here" in ran.out + ran.err


def test_the_ids_can_be_listed(footnote) -> None:
    ran = footnote("check", "--ids", LIBRARY)
    assert (ran.code, ran.err) == (0, "")
    assert re.search(r"\bwestshire\.loans\.2020: 1,250, 2020 \(loans\.yaml:\d+\)\n", ran.out)
    ids = [line.partition(":")[0] for line in ran.out.splitlines()]
    assert ids == sorted(ids)
    assert len(ids) == len(set(ids))


def test_the_ids_are_listed_for_whom_a_wrong_one_is_reported(footnote, facts) -> None:
    change(facts, "expect: [westshire.loans.2020]", "expect: [westshire.loans.20]")
    ran = footnote("check", facts)
    assert "[unknown-fact] unknown fact 'westshire.loans.20'" in ran.out
    assert re.search(r"did you mean '[\w.]+'\? `footnote check --ids` lists all ids", ran.out)
    listed = footnote("check", facts, "--ids")
    assert listed.code == 1
    assert "westshire.loans.2020: 1,250" in listed.out
    assert "`footnote check`" in listed.err
