from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import pytest

from tests.discord_server.aim import running
from tests.discord_server.fixtures import (
    discord_server,
    in_a_hurry,
    no_errors,
    pytest_runtest_makereport,
)
from tests.discord_server.schema import openapi_notice

# After the loopback Discord, which imports discord without its warning about voice.
from tests.chat.live.house import House  # isort: skip

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from contextlib import AbstractAsyncContextManager

    from tests.discord_server import Channel, DiscordServer, User

__all__ = ["discord_server", "in_a_hurry", "no_errors", "pytest_runtest_makereport"]

Open = "Callable[..., AbstractAsyncContextManager[House]]"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    terminalreporter.write_line(openapi_notice())


@pytest.fixture
def general(discord_server: DiscordServer) -> Channel:
    return discord_server.add_guild().add_channel("general")


@pytest.fixture
def ann(discord_server: DiscordServer, general: Channel) -> User:
    return _member(discord_server, general, "Ann")


@pytest.fixture
def ben(discord_server: DiscordServer, general: Channel) -> User:
    return _member(discord_server, general, "Ben")


@pytest.fixture
def mod(discord_server: DiscordServer, general: Channel) -> User:
    return _member(discord_server, general, "Mod", "manage_messages", "manage_guild")


@pytest.fixture
def open_house(
    discord_server: DiscordServer, in_a_hurry: None, no_errors: list[str]
) -> Callable[..., AbstractAsyncContextManager[House]]:
    """Open a house with the options of a test."""

    @asynccontextmanager
    async def opened(**options: Any) -> AsyncIterator[House]:
        house = House(discord_server, **options)
        async with running(house.client(), discord_server):
            yield house

    return opened


@pytest.fixture
async def house(
    open_house: Callable[..., AbstractAsyncContextManager[House]], general: Channel
) -> AsyncIterator[House]:
    async with open_house() as opened:
        yield opened


def _member(server: DiscordServer, channel: Channel, name: str, *permissions: str) -> User:
    assert channel.guild is not None
    return channel.guild.add_member(server.add_user(name), *permissions)
