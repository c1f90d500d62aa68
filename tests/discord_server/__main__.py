"""The loopback Discord by hand: start it, start a bot against it, and talk to the bot.

    python -m tests.discord_server [--port N] [--token TOKEN]

It prints the two addresses for the bot's configuration, then reads lines:
`/ask question: how many in essex`, `@ a question`, `dm a question`, `press LABEL`, `quit`.
Imports of the project `server`.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import sys
from typing import TYPE_CHECKING

from tests.discord_server.clock import SystemClock
from tests.discord_server.core import TOKEN
from tests.discord_server.invoke import ImpossibleError
from tests.discord_server.journal import NothingCameError
from tests.discord_server.schema import openapi_notice
from tests.discord_server.server import DiscordServer

if TYPE_CHECKING:
    from tests.discord_server.messages import Message
    from tests.discord_server.world import Channel, User

_OPTION = re.compile(r"(\w+):\s*")
_BOOLEANS: dict[str, bool | str] = {"true": True, "false": False}


async def main(arguments: list[str]) -> None:
    """Serve until the input ends."""
    parser = argparse.ArgumentParser(prog="python -m tests.discord_server")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--token", default=TOKEN)
    options = parser.parse_args(arguments)
    async with DiscordServer(
        clock=SystemClock(), token=options.token, port=options.port
    ) as discord:
        person = discord.add_user("You")
        channel = discord.add_guild("Loopback").add_channel("general")
        print(f"api_url: {discord.api_url}\ngateway_url: {discord.gateway_url}")
        print(f"token: {discord.token}\n{openapi_notice()}", flush=True)
        await Console(discord, person, channel).run()


class Console:
    """Reads what a person types and shows what passed since."""

    def __init__(self, discord: DiscordServer, person: User, channel: Channel) -> None:
        self._discord = discord
        self._person = person
        self._channel = channel
        self._shown = 0

    async def run(self) -> None:
        """Until `quit` or the end of the input."""
        while True:
            line = await asyncio.to_thread(sys.stdin.readline)
            if not line or line.strip() == "quit":
                return
            try:
                await self._obey(line.strip())
            except (ImpossibleError, LookupError, NothingCameError) as error:
                print(str(error).partition("\n")[0])
            self._show()

    async def _obey(self, line: str) -> None:
        discord, person, channel = self._discord, self._person, self._channel
        word, _, rest = line.partition(" ")
        if line.startswith("/"):
            before, *parts = _OPTION.split(line[1:])
            given = [_BOOLEANS.get(part.strip(), part.strip()) for part in parts[1::2]]
            values = dict(zip(parts[::2], given, strict=True))
            await discord.slash(person, channel, before.strip(), **values)
        elif word == "@":
            await discord.mention(person, channel, rest)
        elif word == "dm":
            await discord.direct_message(person, rest)
        elif word == "press":
            await discord.press(person, self._latest(), label=rest)

    def _latest(self) -> Message:
        notes = [note for note in self._channel.messages.values() if note.buttons]
        if not notes:
            message = "there is nothing to press"
            raise LookupError(message)
        return notes[-1]

    def _show(self) -> None:
        told = self._discord.transcript()
        print(told[self._shown :].lstrip("\n"), flush=True)
        self._shown = len(told)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
