"""The people and places of the loopback Discord, and what tests build a scene with.

Nothing here answers a request or speaks to the bot; changes to a server that is already connected
are passed on through `World.announce`. Imports of the project `permissions` and `clock`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.discord_server.permissions import EVERYONE, Overwrite, bits, combine

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.discord_server.clock import Snowflakes
    from tests.discord_server.messages import Message

TEXT, DM, GROUP_DM = 0, 1, 3


@dataclass(eq=False, slots=True)
class User:
    """A person, or the bot."""

    id: int
    name: str
    bot: bool = False
    locale: str = "en-GB"
    has_app: bool = False
    """Whether they installed the app to their own account."""

    @property
    def mention(self) -> str:
        """What a message says to mention them."""
        return f"<@{self.id}>"


@dataclass(eq=False, slots=True)
class Role:
    """A role of a guild."""

    id: int
    name: str
    permissions: int


@dataclass(eq=False, slots=True)
class Channel:
    """A text channel of a guild, a direct message, or a group of people."""

    id: int
    kind: int
    name: str
    guild: Guild | None = None
    people: list[User] = field(default_factory=list)
    overwrites: dict[int, Overwrite] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)

    @property
    def mention(self) -> str:
        """What a message says to link to it."""
        return f"<#{self.id}>"

    def allow(self, who: User | Role, *names: str) -> None:
        """Allow these permissions here to a member or a role."""
        self._overwrite(who).allow |= bits(names)

    def deny(self, who: User | Role, *names: str) -> None:
        """Deny these permissions here to a member or a role."""
        self._overwrite(who).deny |= bits(names)

    def _overwrite(self, who: User | Role) -> Overwrite:
        return self.overwrites.setdefault(who.id, Overwrite(isinstance(who, User)))


@dataclass(eq=False, slots=True)
class Guild:
    """A server. `has_app` without the bot among its members is an install for commands only."""

    id: int
    name: str
    world: World
    everyone: Role
    owner: User
    has_app: bool = True
    locale: str = "en-GB"
    roles: list[Role] = field(default_factory=list)
    members: dict[int, list[Role]] = field(default_factory=dict)
    channels: list[Channel] = field(default_factory=list)

    def add_channel(self, name: str = "general") -> Channel:
        """A text channel, seen by everyone until `deny` says otherwise."""
        channel = Channel(self.world.ids.next(), TEXT, name, self)
        self.channels.append(channel)
        self.world.channels[channel.id] = channel
        self.world.announce("CHANNEL_CREATE", channel)
        return channel

    def add_role(self, name: str, *permissions: str) -> Role:
        """A role with these permissions above what everyone has. Add roles before connecting."""
        role = Role(self.world.ids.next(), name, bits(permissions))
        self.roles.append(role)
        return role

    def add_member(self, user: User, *permissions: str) -> User:
        """Let somebody join, with a role of their own if they are to have more permissions."""
        roles = self.members.setdefault(user.id, [])
        if permissions:
            roles.append(self.add_role(f"role of {user.name}", *permissions))
        return user

    def permissions(self, user: User, channel: Channel | None = None) -> int:
        """What this member may do, in the channel if one is given."""
        if user is self.owner:
            return combine(
                everyone=bits(["administrator"]),
                roles=(),
                overwrites={},
                everyone_id=0,
                member_id=0,
            )
        return combine(
            everyone=self.everyone.permissions,
            roles=[(role.id, role.permissions) for role in self.members.get(user.id, [])],
            overwrites=channel.overwrites if channel else {},
            everyone_id=self.everyone.id,
            member_id=user.id,
        )


class World:
    """All of it."""

    def __init__(self, ids: Snowflakes, bot_name: str) -> None:
        self.ids = ids
        self.application_id = ids.next()
        self.bot = User(ids.next(), bot_name, bot=True)
        self.users: dict[int, User] = {self.bot.id: self.bot}
        self.guilds: dict[int, Guild] = {}
        self.channels: dict[int, Channel] = {}
        self.announce: Callable[[str, Guild | Channel], None] = lambda *_: None

    def add_user(self, name: str = "Ann", *, locale: str = "en-GB", has_app: bool = False) -> User:
        """A person; `has_app` if they installed the app to their account."""
        user = User(self.ids.next(), name, locale=locale, has_app=has_app)
        self.users[user.id] = user
        return user

    def add_guild(
        self,
        name: str = "A server",
        *,
        bot: bool = True,
        has_app: bool = True,
        locale: str = "en-GB",
    ) -> Guild:
        """A server; without `bot` it has the commands only, without `has_app` not even those."""
        number = self.ids.next()
        owner = self.add_user(f"owner of {name}")
        everyone = Role(number, "@everyone", EVERYONE)
        guild = Guild(number, name, self, everyone, owner, has_app=has_app, locale=locale)
        guild.add_member(owner)
        if bot and has_app:
            guild.members[self.bot.id] = [guild.add_role(self.bot.name)]
        self.guilds[guild.id] = guild
        self.announce("GUILD_CREATE", guild)
        return guild

    def remove_guild(self, guild: Guild) -> None:
        """The bot is made to leave, or the server goes away."""
        del self.guilds[guild.id]
        for channel in guild.channels:
            del self.channels[channel.id]
        self.announce("GUILD_DELETE", guild)

    def direct(self, user: User) -> Channel:
        """The direct messages between this person and the bot."""
        for channel in self.channels.values():
            if channel.kind == DM and channel.people == [user]:
                return channel
        return self._private(DM, [user])

    def between(self, *people: User) -> Channel:
        """Direct messages among people, the bot not among them."""
        return self._private(GROUP_DM, list(people))

    def _private(self, kind: int, people: list[User]) -> Channel:
        channel = Channel(self.ids.next(), kind, "", people=people)
        self.channels[channel.id] = channel
        return channel

    def bot_is_in(self, channel: Channel) -> bool:
        """Whether the bot gets the channel's events and may use it with its token."""
        if channel.guild is not None:
            return self.bot.id in channel.guild.members
        return channel.kind == DM

    def permissions(self, user: User, channel: Channel) -> int:
        """What somebody may do in a channel of any kind."""
        if channel.guild is None:
            return EVERYONE
        return channel.guild.permissions(user, channel)
