"""The command tree: what comes before a command, and commands that no longer fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands

from bot.chat.buttons import words_only
from bot.chat.delivery import offer, respond
from bot.chat.registering import CONTEXTS, INSTALLS
from bot.language.shown import discord_words as words
from bot.ops.outcomes import Trouble

if TYPE_CHECKING:
    from bot.chat.answering import Answering, End
    from bot.chat.catalogue import Entry
    from bot.chat.reception import Reception


class FootnoteTree(app_commands.CommandTree[discord.Client]):
    """Answers autocomplete itself, and says in words what the library would only log."""

    def __init__(
        self, client: discord.Client, *, answering: Answering, reception: Reception
    ) -> None:
        super().__init__(client, allowed_installs=INSTALLS, allowed_contexts=CONTEXTS)
        self._answering = answering
        self._reception = reception

    async def interaction_check(self, interaction: discord.Interaction, /) -> bool:
        """Take over what is typed: the library would answer it twice, and log late ones as errors.

        Anything raised here would reach nobody, so nothing is.
        """
        if interaction.type is not discord.InteractionType.autocomplete:
            return True
        await self._reception.complete(interaction, lambda: self._complete(interaction))
        return False

    async def on_error(
        self, interaction: discord.Interaction, error: app_commands.AppCommandError, /
    ) -> None:
        """Answer commands that Discord still shows and the bot no longer has."""

        async def answer() -> End:
            if not isinstance(
                error, (app_commands.CommandNotFound, app_commands.CommandSignatureMismatch)
            ):
                raise error
            await respond(interaction, words_only(words.COMMANDS_CHANGED), private=True)
            return Trouble.STALE

        await self._reception.receive(interaction, "unknown", answer)

    async def _complete(self, interaction: discord.Interaction) -> None:
        found = self._entries(interaction.data)
        await offer(interaction, [(entry.label, entry.value) for entry in found])

    def _entries(self, data: Any) -> list[Entry]:  # noqa: ANN401 - as Discord sent it
        options = {option["name"]: option for option in data.get("options", ())}
        focused = next((name for name, option in options.items() if option.get("focused")), "")
        given = {name: str(option.get("value", "")) for name, option in options.items()}
        catalogue = self._answering.desk.shelf.catalogue
        facets = catalogue.figures if data["name"] == words.Figure.NAME else catalogue.quotes
        if focused not in facets.options:
            return []
        typed = given.pop(focused)
        filled = {name: value for name, value in given.items() if name in facets.options}
        return catalogue.suggest(facets, focused, typed=typed, filled=filled)
