"""Whether the connection to Discord is alive, judged by what was heard, not by what was hoped."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.ops.metrics import Metrics

# Discord's usual heartbeat; each connection tells its own.
_USUAL_BEAT = 41.25
# An acknowledgement may come a little late before silence means something.
_PATIENCE = 1.25


@dataclass(slots=True)
class _Shard:
    open: bool = False
    opened_before: bool = False
    beat: float = _USUAL_BEAT
    heard: float = 0.0


class GatewayWatch:
    """Told of what happens on each shard's connection; tells whether all are well."""

    def __init__(self, *, metrics: Metrics, clock: Callable[[], float] = time.monotonic) -> None:
        self._metrics = metrics
        self._clock = clock
        self._shards: dict[int, _Shard] = {}

    def expect(self, shards: tuple[int, ...]) -> None:
        """Say which shards there should be: one not yet connected keeps the bot from ready."""
        self._shards = {number: self._shards.get(number, _Shard()) for number in shards}

    def beats(self, shard: int, *, every: float) -> None:
        """Note the heartbeat interval that Discord asked for."""
        self._shard(shard).beat = every

    def opened(self, shard: int) -> None:
        """Note a session begun or resumed (READY, RESUMED)."""
        known = self._shard(shard)
        if known.opened_before:
            self._metrics.reconnected()
        known.open = known.opened_before = True
        known.heard = self._clock()

    def heard(self, shard: int, *, latency: float | None = None) -> None:
        """Note that a heartbeat was acknowledged."""
        self._shard(shard).heard = self._clock()
        if latency is not None:
            self._metrics.latency(shard, latency)

    def lost(self, shard: int) -> None:
        """Note a connection that ended."""
        self._shard(shard).open = False

    def troubles(self) -> tuple[str, ...]:
        """Say what is wrong with the connection; nothing when all is well."""
        if not self._shards:
            return ("not connected to Discord yet",)
        now = self._clock()
        found = []
        for number, shard in sorted(self._shards.items()):
            silent = now - shard.heard
            if not shard.open:
                found.append(f"shard {number} is not connected to Discord")
            elif silent > shard.beat * _PATIENCE:
                found.append(f"shard {number} has heard nothing from Discord for {silent:.0f} s")
        return tuple(found)

    def _shard(self, number: int) -> _Shard:
        return self._shards.setdefault(number, _Shard())
