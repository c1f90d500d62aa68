"""`footnote run` as a process, aimed at a loopback Discord."""

from __future__ import annotations

import asyncio
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import aiohttp
import yaml

from tests.discord_server.process import BotProcess

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.discord_server import DiscordServer

ROOT = Path(__file__).resolve().parents[2]
FACTS = ROOT / "tests" / "chat" / "facts"
QUIET = {"PYTHONWARNINGS": "ignore"}
WITHIN = 15.0


class Footnote:
    """A configuration in a folder of the test, and the processes started with it."""

    def __init__(self, server: DiscordServer, folder: Path) -> None:
        self._server = server
        self._folder = folder
        self.port = _free_port()
        self.settings: dict[str, Any] = {
            "discord": {"api_url": server.api_url, "gateway_url": server.gateway_url},
            "facts": {"directory": str(FACTS), "look_every": 0.1},
            "cooldowns": {"per_person": 0, "per_channel": 0},
            "health": {"port": self.port},
            "log": {"format": "json"},
        }

    def run(self, *, token: str | None = None, **sections: Any) -> BotProcess:
        """Make a process of `footnote run`; sections replace those of the configuration."""
        return self.command("run", token=token, **sections)

    def command(
        self, name: str, *arguments: str, token: str | None = None, **sections: Any
    ) -> BotProcess:
        """Make a process of another command with the same configuration."""
        file = self._folder / "config.yaml"
        file.write_text(yaml.safe_dump(self.settings | sections), "utf-8")
        token = self._server.token if token is None else token
        return BotProcess(
            [sys.executable, "-m", "bot", name, "--config", str(file), *arguments],
            cwd=ROOT,
            env={**QUIET, "DISCORD_TOKEN": token, "DISCORD_TOKEN_FILE": ""},
        )

    async def ready(self) -> tuple[int, dict[str, Any]]:
        """Ask whether it is of use."""
        async with (
            aiohttp.ClientSession() as session,
            session.get(f"http://127.0.0.1:{self.port}/readyz") as answer,
        ):
            return answer.status, await answer.json()

    async def becomes(self, status: int) -> dict[str, Any]:
        """Wait until it is, or isn't, of use."""
        async with asyncio.timeout(WITHIN):
            while True:
                try:
                    found, body = await self.ready()
                except aiohttp.ClientError:
                    found, body = 0, {}
                if found == status:
                    return body
                await asyncio.sleep(0.02)


async def until(done: Callable[[], bool], *, within: float = WITHIN) -> None:
    """Wait for something that only looking can tell."""
    async with asyncio.timeout(within):
        while not done():
            await asyncio.sleep(0.02)


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])
