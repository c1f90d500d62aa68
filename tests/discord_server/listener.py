"""A web server on a loopback port that can be closed and opened again without losing the port.

Imports nothing of the project.
"""

from __future__ import annotations

import socket

from aiohttp import web

MAX_BODY = 64 * 1024 * 1024


class Listener:
    """Holds a port of 127.0.0.1; while it does not listen, connecting to it is refused."""

    def __init__(self, app: web.Application, port: int = 0) -> None:
        self._app = app
        self._runner: web.AppRunner | None = None
        self._site: web.SockSite | None = None
        self._held = self._bind(port)
        self.port: int = self._held.getsockname()[1]

    @staticmethod
    def _bind(port: int) -> socket.socket:
        held = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        held.bind(("127.0.0.1", port))
        return held

    async def open(self) -> None:
        """Listen."""
        if self._runner is None:
            self._runner = web.AppRunner(self._app, access_log=None, shutdown_timeout=0.1)
            await self._runner.setup()
        self._site = web.SockSite(self._runner, self._held)
        await self._site.start()

    async def close(self) -> None:
        """Refuse further connections, but keep the port."""
        if self._site is not None:
            await self._site.stop()
            self._site = None
            self._held = self._bind(self.port)

    async def end(self) -> None:
        """Close all connections and let the port go."""
        if self._runner is not None:
            await self._runner.cleanup()
        self._held.close()
