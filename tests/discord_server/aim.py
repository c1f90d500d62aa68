"""Aims the discord.py of this process at a loopback Discord, and takes its long waits away.

These are attributes of discord.py's classes and modules, so they hold for the whole process until
put back. Imports discord, and of the project `server`.
"""

from __future__ import annotations

import asyncio
import warnings
from contextlib import asynccontextmanager, contextmanager
from types import ModuleType
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import yarl

with warnings.catch_warnings():
    # Python 3.11 and 3.12 warn of a module that discord.py imports for its voice support.
    warnings.simplefilter("ignore", DeprecationWarning)
    import discord
    from discord.backoff import ExponentialBackoff
    from discord.gateway import DiscordWebSocket
    from discord.http import Route

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from tests.discord_server.server import DiscordServer

LONGEST_WAIT = 0.06
"""Longer than the `retry_after` of `fail_next`, so that it is still kept to."""


READY_WITHIN = 10.0


class _Hurried(ModuleType):
    """asyncio, except that nobody sleeps long."""

    def __getattr__(self, name: str) -> Any:
        return getattr(asyncio, name)

    async def sleep(self, seconds: float) -> None:
        """Sleep, but not long."""
        await asyncio.sleep(min(seconds, LONGEST_WAIT))


@contextmanager
def aimed_at(server: DiscordServer) -> Iterator[None]:
    """REST and gateway of new clients lead to this server."""
    with (
        patch.object(Route, "BASE", server.api_url),
        patch.object(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(server.gateway_url)),
    ):
        yield


@contextmanager
def hurried() -> Iterator[None]:
    """No 5 s before a second identify, no seconds between attempts."""

    async def at_once(*_: object, **__: object) -> None:
        """In place of the sleep."""

    with (
        patch.object(discord.Client, "before_identify_hook", at_once),
        patch.object(ExponentialBackoff, "delay", lambda _: LONGEST_WAIT / 3),
        patch("discord.http.asyncio", _Hurried("hurried")),
        patch("discord.webhook.async_.asyncio", _Hurried("hurried")),
    ):
        yield


@asynccontextmanager
async def running(client: discord.Client, server: DiscordServer) -> AsyncIterator[None]:
    """The client is started and ready; afterwards it is closed.

    What it died of, if it did, is raised in place of "no session".
    """
    with aimed_at(server):
        task = asyncio.create_task(client.start(server.token))
        ready = asyncio.create_task(server.ready())
        try:
            await asyncio.wait({task, ready}, return_when=asyncio.FIRST_COMPLETED)
            if task.done():
                task.result()
            await ready
            await asyncio.wait_for(client.wait_until_ready(), READY_WITHIN)
            yield
        finally:
            # Closed while it still listens, discord.py says 4000 instead of 1000 (test_gateway).
            task.cancel()
            ready.cancel()
            await asyncio.gather(task, ready, return_exceptions=True)
            await client.close()
