"""The chat put together: what answers in Discord, whichever client is connected."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from bot.chat.answering import Answering
from bot.chat.client import Handlers, make_client
from bot.chat.commands import Commands
from bot.chat.conversations import Conversations
from bot.chat.cooldowns import Cooldown, Cooldowns
from bot.chat.desk import Desk
from bot.chat.freshness import Freshness
from bot.chat.mentions import Mentions
from bot.chat.presses import Presses, buttons_of, comment_in
from bot.chat.reception import Reception
from bot.chat.registering import register
from bot.chat.tree import FootnoteTree

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import discord

    from bot.chat.client import Connection, OneShard, Sharded, Watch
    from bot.chat.reception import Ledger, Life
    from bot.chat.shelves import EngineSource, Shelves
    from bot.chat.status import Health
    from bot.chat.venue import Servers


@dataclass(frozen=True, slots=True)
class Rest:
    """Seconds between two questions of one person, and in one channel."""

    person: float
    channel: float


@dataclass(frozen=True, slots=True)
class Clocks:
    """What the chat asks of time."""

    steady: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time
    today: Callable[[], date] = date.today


class Chat:
    """Everything that answers. Outlives the clients that connect it."""

    def __init__(
        self,
        *,
        source: EngineSource,
        shelves: Shelves,
        ledger: Ledger,
        life: Life,
        servers: Servers,
        rest: Rest,
        health: Callable[[], Health],
        clocks: Clocks,
    ) -> None:
        steady = clocks.steady
        self._reception = Reception(
            ledger=ledger, life=life, freshness=Freshness(clocks.wall, steady), clock=steady
        )
        self._answering = Answering(
            desk=Desk(source, shelves, Conversations(steady), today=clocks.today),
            cooldowns=Cooldowns(
                person=Cooldown(rest.person, steady), channel=Cooldown(rest.channel, steady)
            ),
            servers=servers,
            ledger=ledger,
        )
        self._commands = Commands(self._answering, health)
        self._presses = Presses(self._answering, ledger)
        self._mentions = Mentions(self._answering, self._reception, servers)

    def client(
        self,
        connection: Connection,
        *,
        watch: Watch,
        started: Callable[[OneShard | Sharded, FootnoteTree], Awaitable[None]],
        ready: Callable[[OneShard | Sharded], None],
        sharded: bool = False,
    ) -> tuple[OneShard | Sharded, FootnoteTree]:
        """Make a client that is not connected yet, with its commands."""

        async def heard(message: discord.Message) -> None:
            if client.user is not None:
                await self._mentions.heard(message, client.user)

        async def logged_in(_: OneShard | Sharded) -> None:
            await started(client, tree)

        handlers = Handlers(message=heard, submitted=self._form, started=logged_in, ready=ready)
        client = make_client(connection, handlers=handlers, watch=watch, sharded=sharded)
        tree = FootnoteTree(client, answering=self._answering, reception=self._reception)
        register(tree, self._commands, self._reception)
        client.add_dynamic_items(buttons_of(self._presses, self._reception))
        return client, tree

    async def _form(self, interaction: discord.Interaction) -> None:
        data: Any = interaction.data
        custom_id, comment = str(data.get("custom_id", "")), comment_in(data)
        await self._reception.receive(
            interaction,
            "report",
            lambda: self._presses.submitted(interaction, custom_id, comment),
        )
