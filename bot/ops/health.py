"""A small HTTP server that says whether the bot is alive, whether it is of use, and what it did."""

from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING, Protocol

from aiohttp import web

from bot.ops.metrics import CONTENT_TYPE, Metrics

if TYPE_CHECKING:
    from collections.abc import Iterable


class Part(Protocol):
    """Something the bot can't be of use without."""

    def troubles(self) -> tuple[str, ...]:
        """Say in words what is wrong; nothing when all is well."""


class HealthUnavailableError(Exception):
    """The server can't be started; says why and what to do."""


class HealthServer:
    """/healthz: the event loop turns. /readyz: every part is well. /metrics: for Prometheus."""

    def __init__(self, parts: Iterable[Part], *, metrics: Metrics, address: str, port: int) -> None:
        self._parts = tuple(parts)
        self._metrics = metrics
        self._address = address
        self._port = port
        app = web.Application()
        app.add_routes(
            [
                web.get("/healthz", self._alive),
                web.get("/readyz", self._ready),
                web.get("/metrics", self._numbers),
            ]
        )
        self._runner = web.AppRunner(app, access_log=None, handle_signals=False)

    @property
    def port(self) -> int:
        """The port in use, once started: the one asked for, or a free one if that was 0."""
        return int(self._runner.addresses[0][1]) if self._runner.addresses else self._port

    async def start(self) -> None:
        """Begin to serve; raises HealthUnavailableError."""
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._address, self._port).start()
        except OSError as error:
            await self._runner.cleanup()
            raise HealthUnavailableError(
                f"health can't be served at {self._address} port {self._port} ({_why(error)}): "
                "set health.address and health.port to what is free; "
                "each process needs a port of its own"
            ) from error

    async def stop(self) -> None:
        """Stop serving."""
        await self._runner.cleanup()

    async def _alive(self, _: web.Request) -> web.Response:
        return web.json_response({"alive": True})

    async def _ready(self, _: web.Request) -> web.Response:
        troubles = [trouble for part in self._parts for trouble in part.troubles()]
        return web.json_response(
            {"ready": not troubles, "troubles": troubles}, status=503 if troubles else 200
        )

    async def _numbers(self, _: web.Request) -> web.Response:
        return web.Response(body=self._metrics.text(), headers={"Content-Type": CONTENT_TYPE})


def _why(error: OSError) -> str:
    """Write the system's few words, which asyncio wraps into many of its own."""
    system = error.errno is not None and error.errno > 0
    return os.strerror(error.errno or 0) if system else str(error.strerror)


async def measure_lag(metrics: Metrics, *, every: float = 1.0) -> None:
    """Note how late the event loop comes back, until cancelled."""
    loop = asyncio.get_running_loop()
    while True:
        asked = loop.time()
        await asyncio.sleep(every)
        metrics.lag(max(0.0, loop.time() - asked - every))
