"""Gateway intents: what they are called, which need leave, and what each event asks for.

D: events/gateway ("List of Intents", "Privileged Intents"). Imports of the project `world`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.discord_server.world import Channel

GUILDS = 1 << 0
GUILD_MEMBERS = 1 << 1
GUILD_PRESENCES = 1 << 8
GUILD_MESSAGES = 1 << 9
DIRECT_MESSAGES = 1 << 12
MESSAGE_CONTENT = 1 << 15
PRIVILEGED = GUILD_MEMBERS | GUILD_PRESENCES | MESSAGE_CONTENT
KNOWN = sum(1 << bit for bit in (*range(17), 20, 21, 24, 25))


def needed(event: str, channel: Channel | None) -> int:
    """The intent without which a bot is not told of this event; 0 for those it always gets."""
    if event.startswith("MESSAGE_"):
        private = channel is not None and channel.guild is None
        return DIRECT_MESSAGES if private else GUILD_MESSAGES
    if event.startswith(("GUILD_", "CHANNEL_")):
        return GUILDS
    return 0
