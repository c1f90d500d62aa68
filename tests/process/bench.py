"""What Footnote costs above a bot that does nothing: python -m tests.process.bench

Starts `footnote run` with the shipped facts and a bot that only answers /ping, in turn, against
the same loopback Discord, and prints processor time, latency and memory, with the limits set.
Processor time is taken with twenty questions in flight; at a question now and then, both bots need
about two and a half times as much, because the processor has forgotten them in between.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.shipped import default_facts
from tests.discord_server import DiscordServer, SystemClock
from tests.discord_server.load import Latencies, drive
from tests.discord_server.process import BotProcess
from tests.process.runner import QUIET, ROOT, Footnote

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tests.discord_server import Channel, User
    from tests.discord_server.answers import Answer

COUNT = 2_000
RATE = 50.0
WARM_UP = 50
IN_FLIGHT = 20
QUESTIONS = (
    "how many in essex last year",
    "recorded offences in leicestershire 2018/19",
    "what share of instances used instagram in the east of england",
    "who said social networks should be regulated",
    "why did it rise",
    "how many convictions in kent",
    "grooming offences in chelmsford",
    "is it true that offences in essex rose by 177 per cent",
)
TYPED = ("", "e", "es", "ess", "east of", "leic", "esex", "zzz")


@dataclass(frozen=True, slots=True)
class Measured:
    """One way of asking: milliseconds of processor time each, and how long answers took."""

    cpu_ms: float
    latencies: Latencies
    resident_mb: float

    def ms(self, percent: float) -> float:
        """A percentile of the latencies in milliseconds."""
        return self.latencies.percentile(percent) * 1_000


async def measure(process: BotProcess, act: Callable[[int], Awaitable[Answer]]) -> Measured:
    """Ask a while to warm up, then count."""
    await drive(act, count=WARM_UP, rate=RATE)
    latencies = await drive(act, count=COUNT, rate=RATE)
    before = process.cpu_seconds()
    await asyncio.gather(*(_in_turn(act, COUNT // IN_FLIGHT) for _ in range(IN_FLIGHT)))
    spent = (process.cpu_seconds() - before) * 1_000 / COUNT
    return Measured(spent, latencies, process.resident_bytes() / 1_000_000)


async def _in_turn(act: Callable[[int], Awaitable[Answer]], count: int) -> None:
    for number in range(count):
        await act(number)


async def ping(server: DiscordServer, ann: User, channel: Channel) -> Measured:
    """Measure the bot that does nothing."""
    arguments = [server.api_url, server.gateway_url, server.token]
    command = [sys.executable, "-m", "tests.discord_server.toybot", *arguments]
    async with BotProcess(command, cwd=ROOT, env=QUIET) as process:
        await server.ready()
        return await measure(process, lambda _: server.slash(ann, channel, "ping"))


async def footnote(
    server: DiscordServer, ann: User, channel: Channel, folder: Path
) -> tuple[Measured, Measured]:
    """Measure /ask, then autocomplete."""
    questions, typed = cycle(QUESTIONS), cycle(TYPED)
    facts: dict[str, Any] = {"directory": str(default_facts())}
    async with Footnote(server, folder).run(facts=facts, log={"level": "info"}) as process:
        await server.ready()
        await server.synced()
        asked = await measure(
            process, lambda _: server.slash(ann, channel, "ask", question=next(questions))
        )
        completed = await measure(
            process,
            lambda _: server.autocomplete(
                ann, channel, "figure", focused=("area", next(typed)), measure="offences"
            ),
        )
        return asked, completed


async def main() -> int:
    """Print the measurements; exit 1 if a limit is broken."""
    async with DiscordServer(clock=SystemClock(), openapi=False) as server:
        channel = server.add_guild().add_channel()
        ann = server.add_user("Ann")
        nothing = await ping(server, ann, channel)
        with tempfile.TemporaryDirectory() as folder:
            asked, completed = await footnote(server, ann, channel, Path(folder))
    rows = [("/ping", nothing), ("/ask", asked), ("autocomplete", completed)]
    for name, found in rows:
        print(
            f"{name:13} cpu {found.cpu_ms:5.2f} ms   p50 {found.ms(50):5.1f} ms   "
            f"p99 {found.ms(99):5.1f} ms   resident {found.resident_mb:5.1f} MB"
        )
    limits = [
        ("/ask: processor time above /ping, ms", asked.cpu_ms - nothing.cpu_ms, 1.5),
        ("autocomplete: the same, ms", completed.cpu_ms - nothing.cpu_ms, 1.0),
        (f"/ask at {RATE:.0f} a second: p99 above /ping's, ms", asked.ms(99) - nothing.ms(99), 25),
        ("resident memory above /ping's, MB", asked.resident_mb - nothing.resident_mb, 40),
    ]
    for name, value, limit in limits:
        print(f"{'ok  ' if value <= limit else 'OVER'} {name}: {value:.2f} (at most {limit})")
    return int(any(value > limit for _, value, limit in limits))


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
