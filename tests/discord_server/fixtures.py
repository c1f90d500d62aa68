"""Fixtures for tests against the loopback Discord: import what you want into a conftest.py.

Imports pytest, and of the project `server`.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any

import pytest

from tests.discord_server.aim import hurried
from tests.discord_server.server import DiscordServer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator


@pytest.fixture
async def discord_server() -> AsyncIterator[DiscordServer]:
    """A loopback Discord; the test fails if the bot broke a rule."""
    async with DiscordServer() as server:
        yield server
        assert not server.violations, "\n".join(map(str, server.violations))


@pytest.fixture
def in_a_hurry() -> Iterator[None]:
    """discord.py without its long waits."""
    with hurried():
        yield


@pytest.fixture
async def no_errors() -> AsyncIterator[list[str]]:
    """The test fails on any ERROR in the log and on any task that died unseen."""
    found: list[str] = []

    class Collect(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            found.append(self.format(record))

    def unseen(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        found.append(f"{context['message']}: {context.get('exception')!r}")

    collect = Collect(level=logging.ERROR)
    logging.getLogger().addHandler(collect)
    asyncio.get_running_loop().set_exception_handler(unseen)
    yield found
    logging.getLogger().removeHandler(collect)
    assert not found, "\n".join(found)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Any:
    """A failing test shows what passed between the bot and the loopback Discord."""
    report = yield
    if report.failed:
        for value in getattr(item, "funcargs", {}).values():
            if isinstance(value, DiscordServer):
                report.sections.append(("loopback Discord", value.transcript()))
    return report
