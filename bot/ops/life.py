"""Stopping in order: no new questions, those in flight finished, then the rest closed."""

from __future__ import annotations

import asyncio
import os
import signal
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

STOP_SIGNALS = (signal.SIGTERM, signal.SIGINT)


class Stopping(Exception):  # noqa: N818 - a state, nobody's error
    """The bot is being stopped and takes no new questions."""


class Life:
    """Knows whether the bot is to go on, and which questions are still being answered."""

    def __init__(self, *, leave: Callable[[int], object] = os._exit) -> None:
        self._leave = leave
        self._in_flight = 0
        self._idle = asyncio.Event()
        self._idle.set()
        self._stop = asyncio.Event()

    @property
    def stopping(self) -> bool:
        """Whether the end has begun."""
        return self._stop.is_set()

    def stop(self, number: int = signal.SIGTERM) -> None:
        """Begin the end; when asked a second time, leave at once with the signal's exit code."""
        if self.stopping:
            self._leave(128 + number)
        self._stop.set()

    async def stopped(self) -> None:
        """Wait until the end begins."""
        await self._stop.wait()

    @contextmanager
    def question(self) -> Iterator[None]:
        """Hold the end off while a question is being answered; raises Stopping after it began."""
        if self.stopping:
            raise Stopping
        self._in_flight += 1
        self._idle.clear()
        try:
            yield
        finally:
            self._in_flight -= 1
            if not self._in_flight:
                self._idle.set()

    async def drained(self, within: float) -> int:
        """Wait for the questions in flight, `within` seconds at most; tell how many are left."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._idle.wait(), within)
        return self._in_flight

    def listen(
        self, loop: asyncio.AbstractEventLoop, *, reload: Callable[[], object] | None = None
    ) -> None:
        """Obey SIGTERM and SIGINT; call `reload` on SIGHUP.

        Python as the first process of a container ignores SIGTERM unless it is handled.
        """
        # Windows has no such handlers; there, Ctrl+C raises KeyboardInterrupt as ever.
        with suppress(NotImplementedError):
            for number in STOP_SIGNALS:
                loop.add_signal_handler(number, self.stop, number)
            if reload is not None:
                loop.add_signal_handler(signal.SIGHUP, reload)
