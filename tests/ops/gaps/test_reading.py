from datetime import date
from pathlib import Path

import aiosqlite
import pytest
from structlog.testing import CapturingLogger

from bot.ops.gaps.entries import Gap
from bot.ops.gaps.reading import UnreadableLogError, read_logs
from bot.ops.gaps.store import GapLog

KENT, ESSEX = Gap("how many in kent", "not_held"), Gap("how many in essex", "not_held")


async def write(path: Path, day: date, *gaps: Gap) -> Path:
    log = GapLog(path, keep_days=900, log=CapturingLogger(), today=lambda: day, every=3600)
    for gap in gaps:
        log.record(gap)
    await log.stop()
    return path


async def test_several_logs_add_up(tmp_path: Path) -> None:
    one = await write(tmp_path / "1", date(2026, 1, 1), KENT, ESSEX)
    two = await write(tmp_path / "2", date(2026, 3, 1), KENT)
    found = read_logs([one, two]).gaps
    assert [(gap, counted.times) for gap, counted in found] == [(KENT, 2), (ESSEX, 1)]
    assert (found[0][1].first, found[0][1].last) == ("2026-01-01", "2026-03-01")


async def test_a_log_is_read_while_it_is_written(tmp_path: Path) -> None:
    path = await write(tmp_path / "gaps", date(2026, 1, 1), KENT)
    async with aiosqlite.connect(path) as writer:
        await writer.execute("BEGIN IMMEDIATE")
        assert len(read_logs([path]).gaps) == 1


async def test_reading_leaves_nothing_beside_the_log(tmp_path: Path) -> None:
    path = await write(tmp_path / "gaps ?#%", date(2026, 1, 1), KENT)
    before = path.read_bytes()
    read_logs([path])
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    assert path.read_bytes() == before


def told(path: Path) -> str:
    with pytest.raises(UnreadableLogError) as caught:
        read_logs([path])
    return str(caught.value).replace(str(path), "PATH")


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    path = tmp_path / "gaps"
    assert told(path) == "PATH can't be read as a gap log: there is no such file"
    assert not path.exists()


def test_a_file_that_is_something_else_is_told(tmp_path: Path) -> None:
    path = tmp_path / "gaps"
    path.write_text("some text " * 200)
    assert told(path) == "PATH can't be read as a gap log: file is not a database"


async def test_a_newer_file_is_told(tmp_path: Path) -> None:
    path = await write(tmp_path / "gaps", date(2026, 1, 1), KENT)
    async with aiosqlite.connect(path) as file:
        await file.execute("PRAGMA user_version = 9")
    assert told(path).startswith(
        "PATH can't be read as a gap log: it was written by a newer Footnote (its form is 9"
    )


def test_an_empty_file_is_an_empty_log(tmp_path: Path) -> None:
    path = tmp_path / "gaps"
    path.touch()
    assert read_logs([path]).gaps == ()
