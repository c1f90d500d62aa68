"""Watching heartbeats. The library tells of none, but each acknowledged one changes the latency."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Protocol

from bot.chat.client import Sharded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from discord.gateway import DiscordWebSocket

    from bot.chat.client import OneShard

LOOK_EVERY = 0.5


class Pulse(Protocol):
    """Is told of heartbeats."""

    def beats(self, shard: int, *, every: float) -> None:
        """Note the interval Discord asked for."""

    def heard(self, shard: int, *, latency: float | None = None) -> None:
        """Note an acknowledged heartbeat."""


async def watch_heartbeats(
    client: OneShard | Sharded, pulse: Pulse, *, every: float = LOOK_EVERY
) -> None:
    """Look again and again, until cancelled."""
    known: dict[int, float] = {}
    while True:
        for shard, socket in _sockets(client):
            keeper = socket._keep_alive  # noqa: SLF001 - nothing public tells the interval
            if keeper is None:
                continue
            if keeper.interval:
                pulse.beats(shard, every=keeper.interval)
            latency = socket.latency
            if latency not in (known.get(shard), float("inf")):
                known[shard] = latency
                pulse.heard(shard, latency=latency)
        await asyncio.sleep(every)


def _sockets(client: OneShard | Sharded) -> Iterator[tuple[int, DiscordWebSocket]]:
    if isinstance(client, Sharded):
        for number, shard in client.shards.items():
            yield number, shard._parent.ws  # noqa: SLF001 - as above
    elif client.ws is not None:
        yield 0, client.ws
