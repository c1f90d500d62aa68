"""The connection to Discord: one client for a few servers, or one that carries several shards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, cast

import discord

from bot.language.shown import discord_words as words

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

# No privileged intent: messages are told only where the bot is mentioned, or written to directly.
INTENTS = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)


class Watch(Protocol):
    """Is told how the connection does."""

    def opened(self, shard: int) -> None:
        """Note a session begun or resumed."""

    def lost(self, shard: int) -> None:
        """Note a connection that ended."""


@dataclass(frozen=True, slots=True)
class Handlers:
    """What the client hands on. `started` is called once after each login."""

    message: Callable[[discord.Message], Awaitable[None]]
    submitted: Callable[[discord.Interaction], Awaitable[None]]
    started: Callable[[OneShard | Sharded], Awaitable[None]]
    ready: Callable[[OneShard | Sharded], None]


@dataclass(frozen=True, slots=True)
class Connection:
    """How to connect."""

    shard_count: int | None = None
    shard_ids: Sequence[int] | None = None
    heartbeat_timeout: float = 60.0
    ready_after: float = 2.0
    """Seconds without a further server after which all are thought to have been told."""

    @property
    def sharded(self) -> bool:
        """Whether the configuration asks for shards."""
        return self.shard_count is not None


class _Events(discord.Client):
    """What both kinds of client do with events."""

    def __init__(self, *, handlers: Handlers, watch: Watch, **options: Any) -> None:  # noqa: ANN401
        super().__init__(**options)
        self._ours = handlers
        self._watch = watch

    def dispatch(self, event: str, /, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401
        """Hand an event on; one that comes once the client is closed has nowhere to go.

        The library tells "ready" some time after a session begins, and closing doesn't stop it.
        """
        if self.loop is not discord.utils.MISSING:
            super().dispatch(event, *args, **kwargs)

    async def setup_hook(self) -> None:
        await self._ours.started(cast("OneShard | Sharded", self))

    async def on_ready(self) -> None:
        self._ours.ready(cast("OneShard | Sharded", self))

    async def on_message(self, message: discord.Message) -> None:
        await self._ours.message(message)

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        if interaction.type is discord.InteractionType.modal_submit:
            await self._ours.submitted(interaction)


class OneShard(_Events):
    """A client with one connection. It resumes its session through longer outages too."""

    async def on_connect(self) -> None:
        """Note a new session."""
        self._watch.opened(0)

    async def on_resumed(self) -> None:
        """Note a session that goes on."""
        self._watch.opened(0)

    async def on_disconnect(self) -> None:
        """Note a lost connection."""
        self._watch.lost(0)


class Sharded(_Events, discord.AutoShardedClient):
    """A client with a connection for each of its shards."""

    async def on_shard_connect(self, shard: int) -> None:
        """Note a new session."""
        self._watch.opened(shard)

    async def on_shard_resumed(self, shard: int) -> None:
        """Note a session that goes on."""
        self._watch.opened(shard)

    async def on_shard_disconnect(self, shard: int) -> None:
        """Note a lost connection."""
        self._watch.lost(shard)


def make_client(
    connection: Connection, *, handlers: Handlers, watch: Watch, sharded: bool
) -> OneShard | Sharded:
    """Make a client that is not connected yet."""
    # Without voice, the library's advice on what to install for it is noise.
    discord.VoiceClient.warn_nacl = False
    discord.VoiceClient.warn_dave = False
    options: dict[str, Any] = {
        "handlers": handlers,
        "watch": watch,
        "intents": INTENTS,
        "allowed_mentions": discord.AllowedMentions.none(),
        "activity": discord.CustomActivity(words.PRESENCE),
        "max_messages": None,
        "member_cache_flags": discord.MemberCacheFlags.none(),
        "chunk_guilds_at_startup": False,
        "heartbeat_timeout": connection.heartbeat_timeout,
        "guild_ready_timeout": connection.ready_after,
    }
    if not sharded:
        return OneShard(**options)
    if connection.shard_count is not None:
        options["shard_count"] = connection.shard_count
    if connection.shard_ids is not None:
        options["shard_ids"] = list(connection.shard_ids)
    return Sharded(**options)
