"""A small bot with one of everything, to prove the loopback Discord with. Imports discord only."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Self

import discord
import yarl
from discord import app_commands, ui
from discord.gateway import DiscordWebSocket
from discord.http import Route

if TYPE_CHECKING:
    import re

AREAS = ["Essex", "Kent", "Norfolk"]


class Counter(ui.DynamicItem[ui.Button[ui.View]], template=r"count:(?P<n>\d+)"):
    """A button whose state is in its id."""

    def __init__(self, n: int) -> None:
        self.n = n
        super().__init__(ui.Button(label=f"Count {n}", custom_id=f"count:{n}"))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction, item: ui.Item[Any], match: re.Match[str]
    ) -> Self:
        return cls(int(match["n"]))

    async def callback(self, interaction: discord.Interaction) -> None:
        await interaction.response.edit_message(view=counting(self.n + 1))


class Picker(ui.DynamicItem[ui.Select[ui.View]], template="pick"):
    """A menu of areas."""

    def __init__(self) -> None:
        options = [discord.SelectOption(label=area, value=area.lower()) for area in AREAS]
        super().__init__(ui.Select(custom_id="pick", options=options, max_values=2))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction, item: ui.Item[Any], match: re.Match[str]
    ) -> Self:
        return cls()

    async def callback(self, interaction: discord.Interaction) -> None:
        await interaction.response.send_message(" and ".join(self.item.values), ephemeral=True)


def counting(n: int) -> ui.LayoutView:
    """Text, a counting button and a menu, in Components V2."""
    view = ui.LayoutView(timeout=None)
    view.add_item(ui.Container(ui.TextDisplay(f"Counted {n}"), ui.ActionRow(Counter(n))))
    view.add_item(ui.ActionRow(Picker()))
    return view


class Form(ui.Modal, title="What is wrong?"):
    """One text field."""

    what: ui.Label[Any] = ui.Label(
        text="What", component=ui.TextInput(custom_id="what", max_length=50)
    )

    async def on_submit(self, interaction: discord.Interaction) -> None:
        assert isinstance(self.what.component, ui.TextInput)
        await interaction.response.send_message(
            f"noted: {self.what.component.value}", ephemeral=True
        )


Handler = Callable[[discord.Interaction], Awaitable[None]]


class ToyBot(discord.Client):
    """Slash commands, a menu command, autocomplete, buttons, a menu, a modal, mentions."""

    def __init__(
        self, *, sync: bool = True, handler: Handler | None = None, **options: Any
    ) -> None:
        intents = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
        settings: dict[str, Any] = {
            "intents": intents,
            "guild_ready_timeout": 0.01,
            "allowed_mentions": discord.AllowedMentions.none(),
        }
        super().__init__(**(settings | options))
        self.tree = app_commands.CommandTree(
            self,
            allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
            allowed_contexts=app_commands.AppCommandContext(
                guild=True, dm_channel=True, private_channel=True
            ),
        )
        self.sync = sync
        self.handler = handler
        self.readies = 0
        self.heard: list[discord.Message] = []
        self.failed: list[Exception] = []
        register(self)

    async def setup_hook(self) -> None:
        self.add_dynamic_items(Counter, Picker)
        if self.sync:
            await self.tree.sync()

    async def on_ready(self) -> None:
        self.readies += 1

    async def on_message(self, message: discord.Message) -> None:
        self.heard.append(message)
        assert self.user is not None
        asked = message.guild is None or self.user in message.mentions
        if asked and message.author != self.user:
            await message.reply(f"heard: {message.content}")


def register(bot: ToyBot) -> None:
    """The commands."""

    @bot.tree.command(name="ping", description="Answers pong")
    async def ping(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("pong")

    @bot.tree.command(name="do", description="Whatever the test wants")
    async def do(interaction: discord.Interaction) -> None:
        assert bot.handler is not None
        await bot.handler(interaction)

    @bot.tree.command(name="count", description="Counts")
    async def count(interaction: discord.Interaction) -> None:
        await interaction.response.send_message(view=counting(0))

    @bot.tree.command(name="area", description="Looks an area up")
    @app_commands.describe(name="Which area", private="Only for you")
    async def area(interaction: discord.Interaction, name: str, private: bool = False) -> None:
        await interaction.response.send_message(f"area {name}", ephemeral=private)

    @area.autocomplete("name")
    async def names(interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        fits = [each for each in AREAS if typed.lower() in each.lower()]
        return [app_commands.Choice(name=each, value=each.lower()) for each in fits]

    @bot.tree.command(name="form", description="Opens a form")
    async def form(interaction: discord.Interaction) -> None:
        await interaction.response.send_modal(Form())

    @bot.tree.command(name="slow", description="Answers later")
    async def slow(interaction: discord.Interaction) -> None:
        await interaction.response.defer(ephemeral=True)
        await interaction.edit_original_response(content="at last")
        await interaction.followup.send("and more", ephemeral=True)

    @bot.tree.context_menu(name="Count the words")
    async def words(interaction: discord.Interaction, message: discord.Message) -> None:
        await interaction.response.send_message(
            f"{len(message.content.split())} words", ephemeral=True
        )

    @bot.tree.error
    async def failed(interaction: discord.Interaction, error: app_commands.AppCommandError) -> None:
        bot.failed.append(error)


if __name__ == "__main__":  # api_url, gateway_url, token
    Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = sys.argv[1], yarl.URL(sys.argv[2])
    ToyBot().run(sys.argv[3])
