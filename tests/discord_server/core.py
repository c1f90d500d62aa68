"""What the parts of the loopback Discord share. Imports of the project all that holds state."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.discord_server import payloads
from tests.discord_server.faults import Faults
from tests.discord_server.journal import Journal

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.discord_server.answers import Answer
    from tests.discord_server.clock import Clock, Snowflakes
    from tests.discord_server.messages import Message
    from tests.discord_server.registry import Registry
    from tests.discord_server.schema import OpenApi
    from tests.discord_server.world import Channel, World

TOKEN = "MTA.loopback.token"


@dataclass(eq=False, slots=True)
class Core:
    """The state of one loopback Discord."""

    clock: Clock
    ids: Snowflakes
    world: World
    registry: Registry
    openapi: OpenApi | None
    may_ping: bool
    message_content: bool
    """Whether the message content intent is switched on for the application."""
    token: str = TOKEN
    gateway_url: str = ""
    journal: Journal = field(default_factory=Journal)
    faults: Faults = field(default_factory=Faults)
    answers: dict[str, Answer] = field(default_factory=dict)
    """Every interaction so far, by its token."""
    dispatch: Callable[[str, dict[str, Any], Channel | None], None] = lambda *_: None
    """Sends an event to the bot's sessions."""

    def note(self, message: Message) -> dict[str, Any]:
        """A message as the bot may see it."""
        hide = not self.message_content and payloads.hidden(self.world, message)
        return payloads.message(self.world, message, hide=hide)

    def tell(self, event: str, message: Message) -> None:
        """Let the bot know of a message, where it would be told."""
        if message.ephemeral or not self.world.bot_is_in(message.channel):
            return
        guild = message.channel.guild
        if event == "MESSAGE_DELETE":
            body: dict[str, Any] = {"id": str(message.id), "channel_id": str(message.channel.id)}
        else:
            body = self.note(message)
            if guild is not None:
                member = payloads.member(guild, message.author)
                del member["user"]
                body["member"] = member
        if guild is not None:
            body["guild_id"] = str(guild.id)
        self.dispatch(event, body, message.channel)
