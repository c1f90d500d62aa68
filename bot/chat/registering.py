"""The commands as Discord knows them: names, options, where they can be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands

from bot.language.shown import discord_words as words

if TYPE_CHECKING:
    from bot.chat.commands import Commands
    from bot.chat.reception import Reception

QUESTION_LENGTH = 300
TEXT_LENGTH = 1_000
OPTION_LENGTH = 100

INSTALLS = app_commands.AppInstallationType(guild=True, user=True)
CONTEXTS = app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True)

# discord.py reads the types of a command's options from these names at run time.
Question = app_commands.Range[str, 1, QUESTION_LENGTH]
Claim = app_commands.Range[str, 1, TEXT_LENGTH]
Picked = app_commands.Range[str, 1, OPTION_LENGTH]

Here = discord.Interaction
Tree = app_commands.CommandTree[discord.Client]


def register(tree: Tree, commands: Commands, reception: Reception) -> None:
    """Add every command to the tree."""
    _add_ask(tree, commands, reception)
    _add_figure(tree, commands, reception)
    _add_quote(tree, commands, reception)
    _add_check(tree, commands, reception)
    _add_services(tree, commands, reception)


def _add_ask(tree: Tree, commands: Commands, reception: Reception) -> None:
    name = words.Ask.NAME

    @tree.command(name=name, description=words.Ask.DESCRIPTION)
    @app_commands.rename(question=words.Ask.QUESTION, private=words.Ask.PRIVATE)
    @app_commands.describe(
        question=words.Ask.QUESTION_DESCRIPTION, private=words.Ask.PRIVATE_DESCRIPTION
    )
    async def ask(interaction: Here, question: Question, private: bool = False) -> None:
        await reception.receive(
            interaction, name, lambda: commands.ask(interaction, question, private=private)
        )


def _add_figure(tree: Tree, commands: Commands, reception: Reception) -> None:
    name = words.Figure.NAME

    @tree.command(name=name, description=words.Figure.DESCRIPTION)
    @app_commands.rename(
        measure=words.Figure.MEASURE,
        area=words.Figure.AREA,
        period=words.Figure.PERIOD,
        breakdown=words.Figure.BREAKDOWN,
    )
    @app_commands.describe(
        measure=words.Figure.MEASURE_DESCRIPTION,
        area=words.Figure.AREA_DESCRIPTION,
        period=words.Figure.PERIOD_DESCRIPTION,
        breakdown=words.Figure.BREAKDOWN_DESCRIPTION,
    )
    @app_commands.autocomplete(
        measure=_by_the_tree, area=_by_the_tree, period=_by_the_tree, breakdown=_by_the_tree
    )
    async def figure(
        interaction: Here,
        measure: Picked,
        area: Picked,
        period: Picked | None = None,
        breakdown: Picked | None = None,
    ) -> None:
        given = _given(measure=measure, area=area, period=period, breakdown=breakdown)
        await reception.receive(interaction, name, lambda: commands.figure(interaction, given))


def _add_quote(tree: Tree, commands: Commands, reception: Reception) -> None:
    name = words.Quote.NAME

    @tree.command(name=name, description=words.Quote.DESCRIPTION)
    @app_commands.rename(
        speaker=words.Quote.SPEAKER, topic=words.Quote.TOPIC, text=words.Quote.TEXT
    )
    @app_commands.describe(
        speaker=words.Quote.SPEAKER_DESCRIPTION,
        topic=words.Quote.TOPIC_DESCRIPTION,
        text=words.Quote.TEXT_DESCRIPTION,
    )
    @app_commands.autocomplete(speaker=_by_the_tree, topic=_by_the_tree)
    async def quote(
        interaction: Here,
        speaker: Picked | None = None,
        topic: Picked | None = None,
        text: Claim | None = None,
    ) -> None:
        given = _given(speaker=speaker, topic=topic, text=text)
        await reception.receive(interaction, name, lambda: commands.quote(interaction, given))


def _add_check(tree: Tree, commands: Commands, reception: Reception) -> None:
    name = words.Check.NAME

    @tree.command(name=name, description=words.Check.DESCRIPTION)
    @app_commands.rename(claim=words.Check.CLAIM)
    @app_commands.describe(claim=words.Check.CLAIM_DESCRIPTION)
    async def check(interaction: Here, claim: Claim) -> None:
        await reception.receive(interaction, name, lambda: commands.check(interaction, claim))

    @tree.context_menu(name=words.Check.MENU)
    async def check_message(interaction: Here, message: discord.Message) -> None:
        await reception.receive(
            interaction, "menu", lambda: commands.check_message(interaction, message.content)
        )


def _add_services(tree: Tree, commands: Commands, reception: Reception) -> None:
    @tree.command(name=words.Topics.NAME, description=words.Topics.DESCRIPTION)
    async def topics(interaction: Here) -> None:
        await reception.receive(interaction, "topics", lambda: commands.topics(interaction))

    @tree.command(name=words.Help.NAME, description=words.Help.DESCRIPTION)
    async def help_(interaction: Here) -> None:
        await reception.receive(interaction, "help", lambda: commands.help(interaction))

    @tree.command(name=words.Status.NAME, description=words.Status.DESCRIPTION)
    async def status(interaction: Here) -> None:
        await reception.receive(interaction, "status", lambda: commands.status(interaction))


async def _by_the_tree(_: Here, __: str) -> list[app_commands.Choice[str]]:
    """Mark an option as one that completes; the tree answers before the library comes here."""
    return []


def _given(**options: str | None) -> dict[str, str]:
    return {name: value for name, value in options.items() if value is not None}
