"""Where something was said, and what the place allows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from bot.chat.buttons import Showing, is_private
from bot.chat.desk import Person

if TYPE_CHECKING:
    import discord

    from bot.model.reply import Outcome


class ServerRule(Protocol):
    """How the bot behaves in one server."""

    @property
    def answers(self) -> str:
        """Either `public` or `private`."""

    def allows(self, channel: int, *, parent: int | None = None) -> bool:
        """Tell whether questions are answered in a channel, or in a thread of `parent`."""


class Servers(Protocol):
    """The rules of all servers."""

    def rule(self, server: int | None) -> ServerRule:
        """Find the rule for a server; None stands for a direct message."""


@dataclass(frozen=True, slots=True)
class Venue:
    """A person in a channel. `alone` if nobody else reads there."""

    person: Person
    alone: bool
    answers_private: bool
    allowed: bool
    manages_server: bool = False
    manages_messages: bool = False

    def showing(
        self, outcome: Outcome, *, asked_private: bool, reports_kept: bool, owner: int | None = None
    ) -> Showing:
        """Decide how a reply to an interaction is shown here."""
        private = asked_private or self.answers_private or is_private(outcome)
        return Showing(
            owner=self.person.id if owner is None else owner,
            private=private,
            asked_private=asked_private,
            may_show=self.allowed and not self.alone,
            reports_kept=reports_kept,
        )

    def open_showing(self, *, reports_kept: bool) -> Showing:
        """Decide how a reply to a message is shown here: everybody who reads it sees it."""
        return Showing(owner=self.person.id, reports_kept=reports_kept, among_others=not self.alone)


def venue_of(interaction: discord.Interaction, servers: Servers) -> Venue:
    """Find where an interaction comes from."""
    channel = interaction.channel_id or 0
    may = interaction.permissions
    guild = interaction.guild_id
    rule = servers.rule(guild)
    parent = getattr(interaction.channel, "parent_id", None)
    return Venue(
        person=Person(interaction.user.id, channel),
        alone=interaction.context.dm_channel,
        answers_private=guild is not None and rule.answers == "private",
        allowed=guild is None or rule.allows(channel, parent=parent),
        manages_server=guild is not None and may.manage_guild,
        manages_messages=guild is not None and may.manage_messages,
    )


def venue_of_message(message: discord.Message, servers: Servers) -> Venue:
    """Find where a message was written."""
    guild = message.guild.id if message.guild else None
    parent = getattr(message.channel, "parent_id", None)
    return Venue(
        person=Person(message.author.id, message.channel.id),
        alone=guild is None,
        answers_private=False,
        allowed=guild is None or servers.rule(guild).allows(message.channel.id, parent=parent),
    )
