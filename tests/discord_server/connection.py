"""One websocket of the bot, with what may be sent on it.

Imports of the project `frames`, `journal`, `problems` and `sessions`.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections import deque
from typing import TYPE_CHECKING, Any

from tests.discord_server.frames import encoder
from tests.discord_server.problems import Problem

if TYPE_CHECKING:
    from aiohttp import web

    from tests.discord_server.journal import Journal
    from tests.discord_server.sessions import Session

MAX_BYTES = 4_096
MAX_FRAMES = 120
WINDOW = 60.0
ABNORMAL = 1006


class Connection:
    """Sends in order from a queue, so that nobody has to wait to dispatch an event."""

    def __init__(
        self,
        journal: Journal,
        socket: web.WebSocketResponse,
        *,
        transport: asyncio.Transport | None,
        compress: str | None,
    ) -> None:
        self.socket = socket
        self.session: Session | None = None
        self.silent = False
        """Nothing is sent or heard any more, though the connection stands."""
        self.closed_with: int | None = None
        """The code Discord closed it with, if it was Discord."""
        self._journal = journal
        self._transport = transport
        self._encoder = encoder(compress)
        self._received: deque[float] = deque(maxlen=MAX_FRAMES)
        self._outbox: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._sender = asyncio.create_task(self._send_all())

    def queue(self, payload: dict[str, Any]) -> None:
        """Send this after what is already waiting."""
        self._outbox.put_nowait(payload)

    async def send(self, payload: dict[str, Any]) -> None:
        """Send this after what is already waiting, and wait for it to leave."""
        self.queue(payload)
        await self._outbox.join()

    async def _send_all(self) -> None:
        while True:
            payload = await self._outbox.get()
            try:
                if not self.socket.closed and not self.silent:
                    await self._send(self._encoder.encode(payload))
                    self._journal.frames.append(("out", payload))
            except ConnectionError:
                pass  # the bot is gone; a resume gets what it missed
            finally:
                self._outbox.task_done()

    async def _send(self, data: str | bytes) -> None:
        if isinstance(data, str):
            await self.socket.send_str(data)
        else:
            await self.socket.send_bytes(data)

    def read(self, raw: str) -> tuple[dict[str, Any], Problem | None]:
        """A frame of the bot: JSON of at most 4,096 bytes, 120 a minute. D: events/gateway."""
        if len(raw.encode()) > MAX_BYTES:
            detail = f"a frame of {len(raw.encode())} bytes, {MAX_BYTES} allowed"
            return {}, Problem("gateway-size", "", detail)
        now = time.monotonic()
        crowded = len(self._received) == MAX_FRAMES and now - self._received[0] < WINDOW
        self._received.append(now)
        if crowded:
            return {}, Problem("gateway-rate", "", "more than 120 frames in 60 s")
        try:
            frame = json.loads(raw)
        except ValueError:
            frame = None
        if not isinstance(frame, dict):
            return {}, Problem("gateway-json", "", "no JSON object")
        self._journal.frames.append(("in", frame))
        return frame, None

    async def close(self, code: int, reason: str = "") -> None:
        """Close from Discord's side."""
        self.closed_with = code
        await self._outbox.join()
        await self.socket.close(code=code, message=reason.encode()[:100], drain=False)

    def cut(self) -> None:
        """Break the connection without a word."""
        self.closed_with = ABNORMAL
        if self._transport is not None:
            self._transport.abort()

    def stop(self) -> None:
        """Send nothing more."""
        self._sender.cancel()
