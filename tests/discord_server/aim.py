"""Aims the discord.py of this process at a loopback Discord, and takes its long waits away.

Both are class attributes of discord.py, so they hold for the whole process until put back.
Imports discord, and of the project `server`.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING
from unittest.mock import patch

import discord
import yarl
from discord.backoff import ExponentialBackoff
from discord.gateway import DiscordWebSocket
from discord.http import Route

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.discord_server.server import DiscordServer

BACK_OFF = 0.02


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
    """No 5 s before a second identify, no random back-off between attempts."""

    async def at_once(*_: object, **__: object) -> None:
        """In place of the sleep."""

    with (
        patch.object(discord.Client, "before_identify_hook", at_once),
        patch.object(ExponentialBackoff, "delay", lambda _: BACK_OFF),
    ):
        yield
