"""Another address for Discord, for tests and gateways of one's own. The token goes there.

The library keeps both addresses for the whole process; nothing else of it is changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

if TYPE_CHECKING:
    from collections.abc import Iterator

from contextlib import contextmanager


@contextmanager
def endpoint(*, api_url: str | None = None, gateway_url: str | None = None) -> Iterator[None]:
    """Use these addresses, checked when the configuration was read, instead of Discord's."""
    api, gateway = Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY
    if api_url:
        Route.BASE = api_url.rstrip("/")
    if gateway_url:
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway_url)
    try:
        yield
    finally:
        Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = api, gateway
