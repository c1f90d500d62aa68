"""The gap log never costs an answer, and survives a kill at any moment."""

import asyncio
import random
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from structlog.testing import CapturingLogger

from bot.ops.gaps.entries import Gap, Report
from bot.ops.gaps.reading import read_logs
from bot.ops.gaps.store import GapLog

GAP = Gap("how many in rutland", "not_held", (("area", ("rutland",)),))
DAY = date(2026, 6, 1)


class Days:
    """A calendar whose leaves the test turns."""

    def __init__(self) -> None:
        self.today = DAY

    def __call__(self) -> date:
        return self.today


class Kept:
    """A gap log that is only written when told to."""

    def __init__(self, path: Path, *, keep_days: int = 90) -> None:
        self.path = path
        self.log = CapturingLogger()
        self.days = Days()
        self.lost: list[int] = []
        self.gaps = GapLog(
            path,
            keep_days=keep_days,
            log=self.log,
            lost=self.lost.append,
            today=self.days,
            every=3600,
        )

    @property
    def said(self) -> list[str]:
        return [f"{call.args[0]}: {call.kwargs.get('why', '')}" for call in self.log.calls]

    def held(self) -> list[tuple[str, int, str, str]]:
        return [
            (gap.question, counted.times, counted.first, counted.last)
            for gap, counted in read_logs([self.path]).gaps
        ]


@pytest.fixture
async def kept(tmp_path: Path) -> AsyncIterator[Kept]:
    found = Kept(tmp_path / "gaps.sqlite3")
    yield found
    await found.gaps.stop()


async def test_a_gap_is_kept_with_its_count_and_days(kept: Kept) -> None:
    kept.gaps.record(GAP)
    kept.gaps.record(GAP)
    await kept.gaps.flush()
    kept.days.today += timedelta(days=3)
    kept.gaps.record(GAP)
    await kept.gaps.flush()
    assert kept.held() == [("how many in rutland", 3, "2026-06-01", "2026-06-04")]


async def test_slots_come_back_as_they_were(kept: Kept) -> None:
    kept.gaps.record(GAP)
    await kept.gaps.flush()
    assert read_logs([kept.path]).gaps[0][0] == GAP


async def test_a_report_is_kept(kept: Kept) -> None:
    report = Report(("a", "b"), "it is 167")
    kept.gaps.report(report)
    await kept.gaps.flush()
    [(found, counted)] = read_logs([kept.path]).reports
    assert (found, counted.times) == (report, 1)


async def test_stopping_writes_what_is_waiting(kept: Kept) -> None:
    await kept.gaps.start()
    kept.gaps.record(GAP)
    await kept.gaps.stop()
    assert kept.held()[0][1] == 1


async def test_it_is_written_without_being_told(tmp_path: Path) -> None:
    gaps = GapLog(tmp_path / "g", keep_days=1, log=CapturingLogger(), every=0.001)
    await gaps.start()
    gaps.record(GAP)
    while not read_logs([tmp_path / "g"]).gaps:
        await asyncio.sleep(0)
    await gaps.stop()


async def test_the_file_is_for_its_owner_s_eyes(kept: Kept) -> None:
    await kept.gaps.start()
    kept.gaps.record(GAP)
    await kept.gaps.flush()
    modes = {stat.S_IMODE(file.stat().st_mode) for file in kept.path.parent.iterdir()}
    assert modes == {0o600}


async def test_what_is_old_is_forgotten(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "gaps.sqlite3", keep_days=10)
    kept.gaps.record(GAP)
    kept.gaps.report(Report(("a",)))
    await kept.gaps.flush()
    kept.days.today += timedelta(days=10)
    await kept.gaps.flush()
    assert len(kept.held()) == 1
    kept.days.today += timedelta(days=1)
    await kept.gaps.flush()
    await kept.gaps.stop()
    held = read_logs([kept.path])
    assert (held.gaps, held.reports) == ((), ())
    assert b"rutland" not in kept.path.read_bytes()


async def test_a_directory_that_is_not_there_costs_only_entries(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "not" / "there" / "gaps.sqlite3")
    for _ in range(3):
        kept.gaps.record(GAP)
        await kept.gaps.flush()
    assert kept.said == [f"gap log not written: the directory {kept.path.parent} is not there"]


async def test_what_could_not_be_written_is_written_later(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "data" / "gaps.sqlite3")
    kept.gaps.record(GAP)
    await kept.gaps.flush()
    kept.path.parent.mkdir()
    kept.gaps.record(GAP)
    await kept.gaps.flush()
    assert kept.held()[0][1] == 2
    assert kept.said[1:] == ["gap log written again: "]
    await kept.gaps.stop()


async def test_what_waits_too_long_is_lost_and_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.ops.gaps.store._MOST_WAITING", 2)
    kept = Kept(tmp_path / "not" / "there")
    for number in range(5):
        kept.gaps.record(Gap(f"question {number}", "not_held"))
    kept.gaps.record(Gap("question 0", "not_held"))
    assert sum(kept.lost) == 3


async def test_a_full_disk_costs_only_entries(kept: Kept) -> None:
    await kept.gaps.start()
    connection = kept.gaps._connection
    assert connection is not None
    # The nearest thing to a full disk: the file may not grow.
    await connection.execute("PRAGMA max_page_count = 1")
    for number in range(200):
        kept.gaps.record(Gap(f"question {number} {'x' * 100}", "not_held"))
    await kept.gaps.flush()
    assert kept.said == ["gap log not written: database or disk is full"]
    await kept.gaps.flush()
    assert len(kept.held()) == 200


async def test_a_file_that_is_no_log_is_left_alone(kept: Kept) -> None:
    kept.path.write_bytes(b"something else entirely, and quite long " * 50)
    before = kept.path.read_bytes()
    kept.gaps.record(GAP)
    await kept.gaps.flush()
    assert kept.said == ["gap log not written: file is not a database"]
    assert kept.path.read_bytes() == before


async def test_a_newer_file_is_left_alone_and_told_once(kept: Kept) -> None:
    await kept.gaps.start()
    await kept.gaps.stop()
    with closing(sqlite3.connect(kept.path)) as file:
        file.execute("PRAGMA user_version = 99")
    later = Kept(kept.path)
    await later.gaps.start()
    later.gaps.record(GAP)
    await later.gaps.stop()
    assert later.said == [
        (
            "gap log not written: it was written by a newer Footnote (its form is 99, this one "
            "knows up to 1): use that version, or name another file in gap_log.path"
        )
    ]
    assert sum(later.lost) == 1


async def test_two_processes_may_share_a_file(kept: Kept) -> None:
    other = Kept(kept.path)
    for log in (kept, other, kept, other):
        log.gaps.record(GAP)
        await log.gaps.flush()
    await other.gaps.stop()
    assert kept.held()[0][1] == 4


WRITER = """
import asyncio, sys
from pathlib import Path
from structlog.testing import CapturingLogger
from bot.ops.gaps import Gap, GapLog

async def main():
    gaps = GapLog(Path(sys.argv[1]), keep_days=90, log=CapturingLogger(), every=3600)
    while True:
        for number in range(20):
            gaps.record(Gap(f"question {number}", "not_held"))
        await gaps.flush()
        print("written", flush=True)

asyncio.run(main())
"""


def test_a_kill_at_any_moment_loses_at_most_the_batch_in_hand(tmp_path: Path) -> None:
    path = tmp_path / "gaps.sqlite3"
    chance = random.Random(3)
    acknowledged = 0
    for _ in range(12):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE)
        assert writer.stdout is not None
        acknowledged += len([writer.stdout.readline() for _ in range(chance.randrange(1, 40))])
        writer.send_signal(signal.SIGKILL)
        # What it wrote between the last line read here and its end counts as well.
        acknowledged += writer.stdout.read().count(b"written\n")
        writer.stdout.close()
        writer.wait(10)
        with closing(sqlite3.connect(path)) as file:
            assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            counts = {times for (times,) in file.execute("SELECT times FROM gaps")}
        # Each batch is in the file whole or not at all.
        assert len(counts) == 1
        assert counts <= {acknowledged, acknowledged + 1}
        acknowledged = counts.pop()
