"""Keeps the engine in use, and takes saved facts over while the bot runs.

Files are looked at, not listened for: bind mounts often carry no file events. What is loaded is
loaded aside and swapped in whole; facts with a mistake never replace good ones.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.engine import Engine
from bot.ops.fingerprint import Glance, digest, glance

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bot.facts import Loaded, Problem
    from bot.model.facts import FactBase

# Files that change while they are read are read again, this many times at a stretch.
_ATTEMPTS = 5


class NoFactsError(Exception):
    """There is no engine: no facts could be loaded so far."""


class Result(StrEnum):
    """What came of reading the files."""

    LOADED = "loaded"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading of the files, and what is in use after it.

    `crash` is an error that is nobody's mistake but ours; the facts in use stay in use.
    """

    result: Result
    revision: str | None
    facts: int
    problems: tuple[Problem, ...] = ()
    seconds: float = 0.0
    crash: Exception | None = None


@dataclass(frozen=True, slots=True)
class _Attempt:
    digest: str
    problems: tuple[Problem, ...] = ()
    engine: Engine | None = None
    crash: Exception | None = None


class FactsKeeper:
    """Holds the current engine. A question keeps the one it began with, whatever happens here."""

    def __init__(
        self,
        directory: Path,
        *,
        load: Callable[[Path], Loaded],
        report: Callable[[Reading], object],
        make_engine: Callable[[FactBase], Engine] = Engine,
    ) -> None:
        self.directory = directory
        self.last: Reading = Reading(Result.REFUSED, None, 0)
        self._load = load
        self._report = report
        self._make_engine = make_engine
        self._engine: Engine | None = None
        self._glance: Glance | None = None
        self._digest: str | None = None
        self._reading = asyncio.Lock()

    @property
    def engine(self) -> Engine:
        """The engine to ask now; raises NoFactsError while there is none."""
        if self._engine is None:
            raise NoFactsError(f"no facts are loaded from {self.directory}")
        return self._engine

    def troubles(self) -> tuple[str, ...]:
        """Say why nothing can be answered; mistakes in files saved later are no such reason."""
        return () if self._engine else ("no facts are loaded",)

    async def reload(self) -> Reading:
        """Read the files now, changed or not."""
        async with self._reading:
            seen = await asyncio.to_thread(glance, self.directory)
            return await self._read(seen)

    async def look(self) -> Reading | None:
        """Read the files if they changed since they were last read; None if they didn't."""
        async with self._reading:
            seen = await asyncio.to_thread(glance, self.directory)
            if seen.proves_same(self._glance):
                return None
            if await asyncio.to_thread(digest, self.directory) == self._digest:
                self._glance = seen
                return None
            return await self._read(seen)

    async def watch(self, every: float) -> None:
        """Look again and again, until cancelled."""
        while True:
            await asyncio.sleep(every)
            await self.look()

    async def _read(self, seen: Glance) -> Reading:
        began = time.perf_counter()
        attempt = await asyncio.to_thread(self._attempt)
        reading = replace(self._take(attempt), seconds=time.perf_counter() - began)
        # Seen first, read after: what was saved in between shows as a change at the next look.
        self._glance, self._digest, self.last = seen, attempt.digest, reading
        self._report(reading)
        return reading

    def _attempt(self) -> _Attempt:
        """Load aside, in a thread; again if a file was saved meanwhile and only half was seen."""
        for _ in range(_ATTEMPTS):
            before = digest(self.directory)
            try:
                loaded = self._load(self.directory)
                engine = self._make_engine(loaded.base) if loaded.base else None
                attempt = _Attempt(before, loaded.problems, engine)
            except Exception as crash:  # noqa: BLE001 - the bot goes on with what it has
                attempt = _Attempt(before, crash=crash)
            if digest(self.directory) == before:
                break
        return attempt

    def _take(self, attempt: _Attempt) -> Reading:
        result = Result.REFUSED
        if attempt.engine is not None:
            same = self._engine and self._engine.base.revision == attempt.engine.base.revision
            result = Result.UNCHANGED if same else Result.LOADED
            self._engine = self._engine if same else attempt.engine
        base = self._engine.base if self._engine else None
        return Reading(
            result,
            revision=base.revision if base else None,
            facts=len(base.figures) + len(base.quotes) + len(base.notes) if base else 0,
            problems=attempt.problems,
            crash=attempt.crash,
        )
