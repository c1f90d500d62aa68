"""Time for the loopback Discord, so that three seconds and fifteen minutes cost a test nothing.

Two readings, because two things are asked of it. Deadlines are counted in `elapsed` seconds,
which in a test move only by `advance`. Ids carry the time of day (`wall`), which a bot compares
with its own clock to drop what is too old: that one always runs. Imports nothing of the project.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol

DISCORD_EPOCH_MS = 1_420_070_400_000


class Clock(Protocol):
    """What the server asks of time."""

    def elapsed(self) -> float:
        """Seconds since some start, for deadlines."""
        ...

    def wall(self) -> datetime:
        """The time of day, for ids and timestamps."""
        ...


class FakeClock:
    """Deadlines pass only when a test says so; the time of day runs on."""

    def __init__(self) -> None:
        self._passed = 0.0

    def elapsed(self) -> float:
        """Seconds advanced so far."""
        return self._passed

    def wall(self) -> datetime:
        """Now, moved by what was advanced."""
        return datetime.now(UTC) + timedelta(seconds=self._passed)

    def advance(self, seconds: float) -> None:
        """Let this much time pass at once."""
        self._passed += seconds


class SystemClock:
    """Real time, for benchmarks and for running the server by hand."""

    def elapsed(self) -> float:
        """Seconds of the monotonic clock."""
        return time.monotonic()

    def wall(self) -> datetime:
        """Now."""
        return datetime.now(UTC)


class Snowflakes:
    """Ids as Discord makes them: the millisecond of creation above a counter."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._counter = 0

    def next(self, *, age: float = 0.0) -> int:
        """A fresh id, as if made `age` seconds ago."""
        moment = self._clock.wall() - timedelta(seconds=age)
        milliseconds = int(moment.timestamp() * 1000) - DISCORD_EPOCH_MS
        self._counter = (self._counter + 1) & 0x3FFFFF
        return (milliseconds << 22) | self._counter
