"""Many interactions at a steady rate, for measuring. Imports of the project `answers`.

The server should run with `clock=SystemClock(), openapi=None`, so that checking costs nothing, and
the bot in a process of its own, so that only its time is counted.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tests.discord_server.answers import Answer


@dataclass(frozen=True, slots=True)
class Latencies:
    """Seconds from sending each interaction to accepting its answer, in order of length."""

    seconds: tuple[float, ...]

    def percentile(self, percent: float) -> float:
        """The time within which this share was answered."""
        index = min(len(self.seconds) - 1, int(len(self.seconds) * percent / 100))
        return self.seconds[index]


async def drive(act: Callable[[int], Awaitable[Answer]], *, count: int, rate: float) -> Latencies:
    """Start `act(0)`, `act(1)`… at `rate` a second, whether or not the ones before are answered."""
    loop = asyncio.get_running_loop()
    start = loop.time()
    acts: list[asyncio.Task[Answer]] = []
    async with asyncio.TaskGroup() as group:
        for number in range(count):
            await asyncio.sleep(max(0.0, start + number / rate - loop.time()))
            acts.append(group.create_task(_one(act, number)))
    return Latencies(tuple(sorted(task.result().seconds or 0.0 for task in acts)))


async def _one(act: Callable[[int], Awaitable[Answer]], number: int) -> Answer:
    return await act(number)
