from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.discord_server.aim import running
from tests.discord_server.fixtures import (
    discord_server,
    in_a_hurry,
    no_errors,
    pytest_runtest_makereport,
)
from tests.discord_server.rawbot import RawBot
from tests.discord_server.schema import openapi_notice
from tests.discord_server.toybot import ToyBot

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.discord_server import Channel, DiscordServer, User

__all__ = ["discord_server", "in_a_hurry", "no_errors", "pytest_runtest_makereport"]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    terminalreporter.write_line(openapi_notice())


@pytest.fixture
def ann(discord_server: DiscordServer) -> User:
    return discord_server.add_user("Ann")


@pytest.fixture
def general(discord_server: DiscordServer) -> Channel:
    return discord_server.add_guild().add_channel("general")


@pytest.fixture
async def toybot(
    discord_server: DiscordServer, general: Channel, in_a_hurry: None
) -> AsyncIterator[ToyBot]:
    bot = ToyBot()
    async with running(bot, discord_server):
        yield bot


@pytest.fixture
async def rawbot(discord_server: DiscordServer, general: Channel) -> AsyncIterator[RawBot]:
    async with RawBot(discord_server) as bot:
        yield bot
