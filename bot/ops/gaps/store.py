"""The gap log's file: written in batches at most a second apart, whole after a kill at any moment.

Recording returns at once and never fails: a disk that is full or read-only costs entries, and
never an answer.
"""

from __future__ import annotations

import asyncio
import json
import os
import sqlite3
from collections import Counter
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import aiosqlite

from bot.ops.gaps.schema import STATE, SchemaError, upgrade

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from structlog.typing import FilteringBoundLogger

    from bot.ops.gaps.entries import Gap, Report

# Different entries held in memory while the file can't be written.
_MOST_WAITING = 5_000
_INTO = {
    "gaps": """
        INSERT INTO gaps VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (question, reason, slots)
        DO UPDATE SET times = times + excluded.times, last_seen = excluded.last_seen
    """,
    "reports": """
        INSERT INTO reports VALUES (?, ?, ?, ?, ?) ON CONFLICT (facts, comment)
        DO UPDATE SET times = times + excluded.times, last_seen = excluded.last_seen
    """,
}
_FORGET = (
    "DELETE FROM gaps WHERE last_seen < ?",
    "DELETE FROM reports WHERE last_seen < ?",
)

Entry = tuple[str, tuple[str, ...]]


def utc_today() -> date:
    """Return the day it is; entries hold no time of day, which could lead to a person."""
    return datetime.now(UTC).date()


class GapLog:
    """Gaps and reports on their way to a file."""

    def __init__(
        self,
        path: Path,
        *,
        keep_days: int,
        log: FilteringBoundLogger,
        lost: Callable[[int], object] = lambda _: None,
        today: Callable[[], date] = utc_today,
        every: float = 1.0,
    ) -> None:
        self._path = path
        self._keep = timedelta(days=keep_days)
        self._log = log
        self._lost = lost
        self._today = today
        self._every = every
        self._waiting: Counter[Entry] = Counter()
        self._connection: aiosqlite.Connection | None = None
        self._tidied: date | None = None
        self._trouble = ""
        self._useless = False
        self._ending = asyncio.Event()
        self._writer: asyncio.Task[None] | None = None

    def record(self, gap: Gap) -> None:
        """Keep a question without an answer."""
        slots = json.dumps(dict(gap.slots), ensure_ascii=False, sort_keys=True)
        self._keep_entry(("gaps", (gap.question, gap.reason, slots)))

    def report(self, report: Report) -> None:
        """Keep a report of something wrong."""
        self._keep_entry(("reports", (" ".join(report.facts), report.comment)))

    async def start(self) -> None:
        """Open the file, or say in the log why not, and begin to write."""
        await self.flush()
        self._writer = asyncio.create_task(self._write_again_and_again(), name="gap log")

    async def stop(self) -> None:
        """Write what is waiting and close the file."""
        self._ending.set()
        if self._writer is not None:
            await self._writer
        await self.flush()
        await self._close()

    async def flush(self) -> None:
        """Write what is waiting, and forget what is old, once a day."""
        today = self._today()
        if self._useless or (not self._waiting and self._tidied == today):
            return
        batch, self._waiting = self._waiting, Counter()
        try:
            await self._write(batch, today)
        except SchemaError as error:
            self._useless = True
            self._tell(str(error))
            self._lost(batch.total())
            await self._close()
        except (sqlite3.Error, OSError) as error:
            self._tell(_in_words(error, self._path))
            await self._close()
            for entry, times in batch.items():
                self._keep_entry(entry, times)
        else:
            if self._trouble:
                self._log.info("gap log written again", file=str(self._path))
            self._trouble = ""

    async def _write(self, batch: Counter[Entry], today: date) -> None:
        if self._connection is None:
            self._connection = await _open(self._path)
        day = today.isoformat()
        for (table, words), times in batch.items():
            await self._connection.execute(_INTO[table], (*words, times, day, day))
        if self._tidied != today:
            oldest = (today - self._keep).isoformat()
            for forget in _FORGET:
                await self._connection.execute(forget, (oldest,))
        await self._connection.commit()
        self._tidied = today

    async def _write_again_and_again(self) -> None:
        while not self._ending.is_set():
            with suppress(TimeoutError):
                await asyncio.wait_for(self._ending.wait(), self._every)
            await self.flush()

    def _keep_entry(self, entry: Entry, times: int = 1) -> None:
        if self._useless or (entry not in self._waiting and len(self._waiting) >= _MOST_WAITING):
            self._lost(times)
        else:
            self._waiting[entry] += times

    def _tell(self, trouble: str) -> None:
        """Log a trouble once, however often it is met."""
        if trouble != self._trouble:
            self._log.warning("gap log not written", file=str(self._path), why=trouble)
        self._trouble = trouble

    async def _close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(sqlite3.Error):
                await connection.close()


async def _open(path: Path) -> aiosqlite.Connection:
    """Open the file for its owner's eyes alone, bring it up to date, and make it safe to kill."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    connection = await aiosqlite.connect(path)
    try:
        cursor = await connection.execute(STATE)
        version, application, tables = await cursor.fetchone() or (0, 0, 0)
        await cursor.close()
        script = upgrade(version, application, tables)
        await connection.execute("PRAGMA journal_mode = WAL")
        await connection.execute("PRAGMA synchronous = NORMAL")
        await connection.execute("PRAGMA secure_delete = ON")
        await connection.executescript(script)
    except BaseException:
        await connection.close()
        raise
    return connection


def _in_words(error: Exception, path: Path) -> str:
    if isinstance(error, FileNotFoundError):
        return f"the directory {path.parent} is not there"
    if isinstance(error, PermissionError):
        return f"user {os.geteuid()} may not write to {path}: change its owner, or gap_log.path"
    return error.strerror or str(error) if isinstance(error, OSError) else str(error)
