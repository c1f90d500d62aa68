"""What people do, and waiting for what the bot makes of it.

Imports of the project `core`, `invoke` and what they share.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from tests.discord_server import invoke
from tests.discord_server.answers import Answer
from tests.discord_server.components import BUTTON, LINK, PREMIUM, STRING_SELECT, numbered
from tests.discord_server.invoke import ImpossibleError, Json, Via
from tests.discord_server.messages import DEFAULT, REPLY, Message
from tests.discord_server.permissions import BITS
from tests.discord_server.rules.interactions import AUTOCOMPLETE, COMMAND, COMPONENT, MODAL_SUBMIT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.discord_server.core import Core
    from tests.discord_server.world import Channel, User

SLASH_COMMAND, MESSAGE_COMMAND = 1, 3
ORDINARY = Via()


class People:
    """Acts of people in the world of one `Core`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    async def slash(
        self, user: User, channel: Channel, command: str, /, *, via: Via = ORDINARY, **options: Any
    ) -> Answer:
        """Use a slash command, subcommands after a space, and wait for the answer."""
        body, found, way, known = self._command(user, channel, command, via)
        given = invoke.filled(known, options, partial=False, forged=via.forged)
        data = invoke.command_data(found, invoke.nested(way, given))
        words = " ".join([f"/{command}", *(f"{name}:{value}" for name, value in options.items())])
        return await self._send(body | {"type": COMMAND, "data": data}, user, channel, words, via)

    async def autocomplete(
        self,
        user: User,
        channel: Channel,
        command: str,
        /,
        *,
        focused: tuple[str, Any],
        via: Via = ORDINARY,
        **options: Any,
    ) -> Answer:
        """Type into an option, others filled in or not; the choices are in the answer."""
        name, typed = focused
        body, found, way, known = self._command(user, channel, command, via)
        option = next((each for each in known if each["name"] == name), None)
        if option is None or not option.get("autocomplete"):
            message = f"/{command} has no option {name!r} with autocomplete"
            raise ImpossibleError(message)
        given = invoke.filled(known, {**options, name: typed}, partial=True, forged=via.forged)
        given[-1]["focused"] = True
        data = invoke.command_data(found, invoke.nested(way, given))
        words = f"/{command} {name}:{typed}…"
        body |= {"type": AUTOCOMPLETE, "data": data}
        return await self._send(body, user, channel, words, via, option_type=option["type"])

    async def context_menu(
        self, user: User, channel: Channel, command: str, target: Message, *, via: Via = ORDINARY
    ) -> Answer:
        """Use a command of a message's menu."""
        self._sees(user, target)
        found = self._find(user, channel, command, MESSAGE_COMMAND, via)
        installs = invoke.installs_of(found)
        body = invoke.envelope(self._core, user, channel, via=via, installs=installs)
        body |= {"type": COMMAND, "data": invoke.menu_data(self._core, found, target)}
        return await self._send(body, user, channel, f"menu {command}", via, command=found)

    async def press(
        self,
        user: User,
        message: Message,
        *,
        label: str | None = None,
        custom_id: str | None = None,
        via: Via = ORDINARY,
    ) -> Answer:
        """Press a button, by what it says or by its id."""
        self._sees(user, message)
        if via.forged:
            data: Json = {"component_type": BUTTON, "custom_id": custom_id or ""}
        else:
            button = message.component(label=label, custom_id=custom_id)
            if (
                button["type"] != BUTTON
                or button.get("disabled")
                or button["style"] in (LINK, PREMIUM)
            ):
                raise ImpossibleError(f"{button} cannot be pressed")
            data = {"component_type": BUTTON, "custom_id": button["custom_id"], "id": button["id"]}
        return await self._component(user, message, data, f"button {label or custom_id}", via)

    async def select(
        self,
        user: User,
        message: Message,
        values: Sequence[str],
        *,
        custom_id: str | None = None,
        via: Via = ORDINARY,
    ) -> Answer:
        """Choose from a select menu, by the options' values."""
        self._sees(user, message)
        menus = [each for each in message.selects if custom_id in (None, each["custom_id"])]
        if len(menus) != 1 or menus[0].get("disabled"):
            raise ImpossibleError(f"{len(menus)} menus fit {custom_id!r}: {message.custom_ids}")
        menu = menus[0]
        offered = {option["value"] for option in menu.get("options", ())}
        wrong = set(values) - offered if menu["type"] == STRING_SELECT and not via.forged else set()
        least, most = menu.get("min_values", 1), menu.get("max_values", 1)
        if wrong or not least <= len(values) <= most:
            raise ImpossibleError(f"{list(values)} of {sorted(offered)}, {least} to {most} of them")
        data = {
            "component_type": menu["type"],
            "custom_id": menu["custom_id"],
            "id": menu["id"],
            "values": list(values),
        }
        return await self._component(user, message, data, f"select {list(values)}", via)

    async def submit_modal(
        self, user: User, answer: Answer, values: dict[str, Any], *, via: Via = ORDINARY
    ) -> Answer:
        """Fill in the modal that was answered, by the ids of its inputs."""
        if answer.modal is None or answer.user is not user:
            raise ImpossibleError(f"{user.name} has no modal open")
        for part in answer.text_inputs:
            text = values.get(part["custom_id"]) or ""
            least, most = part.get("min_length") or 0, part.get("max_length") or 4_000
            if text and not least <= len(text) <= most:
                raise ImpossibleError(
                    f"{part['custom_id']}: {len(text)} characters, {least} to {most}"
                )
        body = invoke.envelope(self._core, user, answer.channel, via=via)
        body |= {"type": MODAL_SUBMIT, "data": invoke.modal_data(answer.modal, values)}
        if answer.source is not None:
            body["message"] = self._core.note(answer.source)
        words = f"modal {answer.modal['title']}"
        return await self._send(
            body, user, answer.channel, words, via, source=answer.source, opener=answer
        )

    def say(
        self,
        user: User,
        channel: Channel,
        text: str,
        *,
        to: Message | None = None,
        ping: bool = True,
    ) -> Message:
        """Write a message, as a reply if `to` is given (`ping` is on in Discord's client)."""
        if channel.guild is not None:
            self._join(user, channel)
            if not channel.guild.permissions(user, channel) & BITS["send_messages"]:
                raise ImpossibleError(f"{user.name} may not write in #{channel.name}")
        world = self._core.world
        note = Message(world.ids.next(), channel, user, self._core.clock.wall(), content=text)
        note.kind, note.reference = (REPLY, to) if to is not None else (DEFAULT, None)
        note.mentions = [each for each in world.users.values() if each.mention in text]
        if to is not None and ping and to.author not in note.mentions:
            note.mentions.append(to.author)
        channel.messages[note.id] = note
        self._core.tell("MESSAGE_CREATE", note)
        return note

    async def ask(
        self,
        user: User,
        channel: Channel,
        text: str,
        *,
        to: Message | None = None,
        ping: bool = True,
        timeout: float = 5.0,
    ) -> Message:
        """Write a message and wait for what the bot writes in the channel."""
        before = set(channel.messages)
        self.say(user, channel, text, to=to, ping=ping)
        return await self.next_message(channel, since=before, timeout=timeout)

    async def mention(
        self, user: User, channel: Channel, text: str, *, timeout: float = 5.0
    ) -> Message:
        """Write to the bot by name in a channel, and wait for its message."""
        return await self.ask(
            user, channel, f"{self._core.world.bot.mention} {text}", timeout=timeout
        )

    async def reply(
        self, user: User, message: Message, text: str, *, ping: bool = True, timeout: float = 5.0
    ) -> Message:
        """Reply to a message of the bot, and wait for its message."""
        self._sees(user, message)
        return await self.ask(user, message.channel, text, to=message, ping=ping, timeout=timeout)

    async def direct_message(self, user: User, text: str, *, timeout: float = 5.0) -> Message:
        """Write to the bot in private, and wait for its message."""
        return await self.ask(user, self._core.world.direct(user), text, timeout=timeout)

    async def next_message(
        self, channel: Channel, *, since: set[int] | None = None, timeout: float = 5.0
    ) -> Message:
        """Wait for a message of the bot that is not among `since` (or not there now)."""
        before = set(channel.messages) if since is None else since
        bot = self._core.world.bot

        def came() -> list[Message]:
            return [m for m in channel.messages.values() if m.id not in before and m.author is bot]

        await self._core.journal.until(
            lambda: bool(came()), timeout=timeout, what="a message of the bot"
        )
        return came()[0]

    def plant(self, channel: Channel, *, components: list[Json], flags: int = 1 << 15) -> Message:
        """A message of the bot that is already there, as from an earlier version of it."""
        world = self._core.world
        note = Message(
            world.ids.next(age=86_400), channel, world.bot, self._core.clock.wall(), flags=flags
        )
        note.components = numbered(components)
        channel.messages[note.id] = note
        return note

    def offers(self, user: User, channel: Channel) -> list[str]:
        """The commands Discord's client would offer this person here."""
        self._join(user, channel)
        guild = channel.guild
        scopes = (
            [self._core.registry.of(guild.id), self._core.registry.of(None)]
            if guild
            else [self._core.registry.of(None)]
        )
        return sorted(
            each["name"]
            for scope in scopes
            for each in scope
            if invoke.offered(each, user, channel) is None
        )

    def _command(
        self, user: User, channel: Channel, command: str, via: Via
    ) -> tuple[Json, Json, list[Json], list[Json]]:
        name, *path = command.split()
        found = self._find(user, channel, name, SLASH_COMMAND, via)
        options, way = invoke.leaf(found, path)
        installs = invoke.installs_of(found)
        body = invoke.envelope(self._core, user, channel, via=via, installs=installs)
        return body, found, way, options

    def _find(self, user: User, channel: Channel, name: str, kind: int, via: Via) -> Json:
        self._join(user, channel)
        guild_id = channel.guild.id if channel.guild else None
        found = self._core.registry.find(name, kind=kind, guild_id=guild_id)
        if found is None:
            if via.forged:
                return {"id": "1", "name": name, "type": kind, "integration_types": [0, 1]}
            message = f"no command {name!r} is registered; there are {self.offers(user, channel)}"
            raise ImpossibleError(message)
        why_not = invoke.offered(found, user, channel)
        if why_not is not None and not via.forged:
            message = f"{name!r} is not offered to {user.name} here: {why_not}"
            raise ImpossibleError(message)
        return found

    def _join(self, user: User, channel: Channel) -> None:
        if channel.guild is not None and user.id not in channel.guild.members:
            channel.guild.add_member(user)

    def _sees(self, user: User, message: Message) -> None:
        if message.deleted or (message.seen_by is not None and message.seen_by is not user):
            raise ImpossibleError(f"{user.name} does not see {message!r}")
        self._join(user, message.channel)

    async def _component(
        self, user: User, message: Message, data: Json, words: str, via: Via
    ) -> Answer:
        body = invoke.envelope(self._core, user, message.channel, via=via)
        body |= {"type": COMPONENT, "data": data, "message": self._core.note(message)}
        return await self._send(body, user, message.channel, words, via, source=message)

    async def _send(
        self,
        body: Json,
        user: User,
        channel: Channel,
        words: str,
        via: Via,
        *,
        source: Message | None = None,
        option_type: int = 0,
        command: Json | None = None,
        opener: Answer | None = None,
    ) -> Answer:
        core = self._core
        number = core.ids.next(age=via.age)
        answer = Answer(
            id=number,
            token=f"interaction.{number}",
            type=body["type"],
            user=user,
            channel=channel,
            asked=words,
            sent=core.clock.elapsed() - via.age,
            started=asyncio.get_running_loop().time(),
            source=source,
            option_type=option_type,
            menu=command is not None,
            owners=body["authorizing_integration_owners"],
            opener=opener,
        )
        body |= {"id": str(answer.id), "token": answer.token}
        core.answers[answer.token] = answer
        core.journal.line(f"PERSON {user.name}: {words}")
        core.dispatch("INTERACTION_CREATE", body, channel)
        if via.wait:
            await core.journal.until(lambda: answer.done, timeout=via.timeout, what=repr(answer))
        return answer
