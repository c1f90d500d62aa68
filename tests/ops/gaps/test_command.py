"""`footnote gaps`, as a maintainer uses it."""

import argparse
from datetime import date
from pathlib import Path

import pytest
from structlog.testing import CapturingLogger

from bot.cli import gaps as command
from bot.ops.gaps.entries import Gap, Report
from bot.ops.gaps.store import GapLog

KENT = Gap("how many in kent", "not_held", (("area", ("kent",)), ("intent", ("value",))))
KNET = Gap("how many in knet", "not_held", (("intent", ("value",)),))
WHY = Gap("why is the sky blue", "out_of_scope", (("intent", ("why",)),))


@pytest.fixture
async def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "gaps.sqlite3"
    kept = GapLog(path, keep_days=9, log=CapturingLogger(), today=lambda: date(2026, 6, 1))
    for gap in (KENT, KENT, KNET, WHY):
        kept.record(gap)
    kept.report(Report(("essex.offences.2018-19",), "it is 167"))
    await kept.stop()
    return path


def run(*options: str) -> int:
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    return command.run(parser.parse_args(options))


def test_it_lists_what_was_asked_most_often_first(
    log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run() == 0
    assert capsys.readouterr().out == (
        """\
 no.  times  last        reason          question
   1      3  2026-06-01  not_held        how many in kent
                                        also: how many in knet
   2      1  2026-06-01  out_of_scope    why is the sky blue

reported as wrong:
      times  last        facts
          1  2026-06-01  essex.offences.2018-19: it is 167
"""
    )


def test_it_adds_up_several_logs(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--file", str(log), "--file", str(log), "--least", "3") == 0
    assert capsys.readouterr().out.splitlines()[1].split()[:2] == ["1", "6"]


def test_it_drafts_one_of_them(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("draft", "1") == 0
    assert "figures:\n  - measure:\n    area: kent\n" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["draft"], "a number goes with draft: footnote gaps draft 1\n"),
        (["list", "1"], "a number goes with draft: footnote gaps draft 1\n"),
        (["draft", "3"], "there is no entry 3: the list has 2\n"),
        (["--file", "none"], "none can't be read as a gap log: there is no such file\n"),
    ],
)
def test_what_can_not_be_done_is_told(
    log: Path, options: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*options) == 2
    assert capsys.readouterr().err == told


async def test_an_empty_log_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "gaps.sqlite3").touch()
    assert run() == 0
    assert capsys.readouterr().out == "no gaps are noted\n"
