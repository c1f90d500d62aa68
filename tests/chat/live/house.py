"""A running Footnote in this process: the real chat and discord.py, with clocks and a ledger of
the test's own."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from bot.chat.client import Connection
from bot.chat.service import Chat, Clocks, Rest
from bot.chat.shelves import Shelves
from bot.chat.status import Health
from bot.chat.syncing import sync
from bot.config import Servers
from bot.engine import Engine
from bot.model.facts import Area
from bot.ops.life import Life
from tests.chat.conftest import hives
from tests.discord_server import FakeClock

if TYPE_CHECKING:
    from bot.chat.client import OneShard, Sharded
    from bot.chat.tree import FootnoteTree
    from bot.model.facts import FactBase
    from bot.model.query import Conversation
    from bot.model.reply import Reply
    from bot.ops.outcomes import Trouble
    from tests.discord_server import DiscordServer

TODAY = date(2020, 1, 2)


def with_areas(count: int) -> FactBase:
    """The base with so many areas, each with one figure."""
    base = hives()
    example = base.figures["wessex.hives.2019"]
    areas = {f"a{n}": Area(f"a{n}", f"Area {n}", also=(f"Place {n}",)) for n in range(count)}
    figures = {
        f"a{n}.hives": replace(example, id=f"a{n}.hives", area=f"a{n}") for n in range(count)
    }
    return replace(base, areas=areas, figures=figures, revision=f"{count} areas")


@dataclass
class Source:
    """Facts that a test can change, and an engine it can listen to."""

    engine: Listening

    def swap(self, base: FactBase) -> None:
        """Take another base into use."""
        self.engine = Listening(base)


class Listening(Engine):
    """The real engine, which remembers what conversations it was given."""

    def __init__(self, base: FactBase) -> None:
        super().__init__(base)
        self.heard: list[Conversation | None] = []
        self.left: list[Conversation] = []

    def ask(
        self, text: str, *, today: date, conversation: Conversation | None = None
    ) -> tuple[Reply, Conversation]:
        self.heard.append(conversation)
        reply, after = super().ask(text, today=today, conversation=conversation)
        self.left.append(after)
        return reply, after


@dataclass
class Ledger:
    """Remembers how every interaction ended."""

    keeps_reports: bool = False
    ends: list[tuple[str, str]] = field(default_factory=list)
    ended: asyncio.Event = field(default_factory=asyncio.Event)
    questions: list[str] = field(default_factory=list)
    errors: list[tuple[str, BaseException]] = field(default_factory=list)
    reports: list[tuple[tuple[str, ...], str]] = field(default_factory=list)

    def replied(
        self, interaction: str, *, command: str, question: str, reply: Reply, seconds: float
    ) -> None:
        self.ends.append((command, reply.outcome.value))
        self.ended.set()
        self.questions.append(question)

    def failed(
        self,
        interaction: str,
        *,
        command: str,
        trouble: Trouble,
        seconds: float,
        error: BaseException | None = None,
    ) -> None:
        self.ends.append((command, trouble.value))
        self.ended.set()
        if error is not None:
            self.errors.append((interaction, error))

    def reported(self, facts: tuple[str, ...], comment: str) -> bool:
        self.reports.append((facts, comment))
        return self.keeps_reports


class Watch:
    """Is told of the connection."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, int]] = []

    def opened(self, shard: int) -> None:
        self.heard.append(("opened", shard))

    def lost(self, shard: int) -> None:
        self.heard.append(("lost", shard))


class House:
    """Everything that outlives a client."""

    def __init__(
        self,
        server: DiscordServer,
        *,
        source: Source | None = None,
        servers: Servers | None = None,
        rest: Rest | None = None,
    ) -> None:
        self.clock = server.clock
        self.server = server
        self.source = source or Source(Listening(hives()))
        self.ledger = Ledger()
        self.life = Life()
        self.watch = Watch()
        self.health = Health("abc123", 12, "2 January 2020")
        self.sent: list[int | None] = []
        self.chat = Chat(
            source=self.source,
            shelves=Shelves(),
            ledger=self.ledger,
            life=self.life,
            servers=servers or Servers(),
            rest=rest or Rest(0.0, 0.0),
            health=lambda: self.health,
            clocks=Clocks(self.clock.elapsed, self._wall, lambda: TODAY),
        )

    def client(self, *, sharded: bool = False) -> OneShard | Sharded:
        """Make a client as `footnote run` does, and have it tell its commands."""

        async def started(_: OneShard | Sharded, tree: FootnoteTree) -> None:
            self.sent.append(await sync(tree))

        client, _ = self.chat.client(
            Connection(heartbeat_timeout=10.0, ready_after=0.01),
            watch=self.watch,
            started=started,
            ready=lambda _: None,
            sharded=sharded,
        )
        return client

    async def ends(self, times: int = 1) -> list[tuple[str, str]]:
        """Wait until so many interactions have ended, and tell how."""
        async with asyncio.timeout(5.0):
            while len(self.ledger.ends) < times:
                self.ledger.ended.clear()
                await self.ledger.ended.wait()
        return self.ledger.ends

    def advance(self, seconds: float) -> None:
        """Let time pass for Discord and for the bot."""
        assert isinstance(self.clock, FakeClock)
        self.clock.advance(seconds)

    def _wall(self) -> float:
        return (datetime.now(UTC) + timedelta(seconds=self.clock.elapsed())).timestamp()
