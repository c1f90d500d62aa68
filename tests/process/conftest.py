from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.discord_server.fixtures import discord_server, pytest_runtest_makereport
from tests.discord_server.schema import openapi_notice
from tests.process.runner import Footnote

if TYPE_CHECKING:
    from pathlib import Path

    from tests.discord_server import Channel, DiscordServer, User

__all__ = ["discord_server", "pytest_runtest_makereport"]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    terminalreporter.write_line(openapi_notice())


@pytest.fixture
def footnote(discord_server: DiscordServer, tmp_path: Path) -> Footnote:
    return Footnote(discord_server, tmp_path)


@pytest.fixture
def general(discord_server: DiscordServer) -> Channel:
    return discord_server.add_guild().add_channel("general")


@pytest.fixture
def ann(discord_server: DiscordServer, general: Channel) -> User:
    assert general.guild is not None
    return general.guild.add_member(discord_server.add_user("Ann"))
