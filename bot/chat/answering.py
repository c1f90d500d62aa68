"""Putting a question to the desk, and its reply before the person who asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.chat.buttons import compose, words_only
from bot.chat.delivery import change, reply_to, respond
from bot.chat.reception import Answered
from bot.chat.venue import venue_of
from bot.language.distress import recognise
from bot.language.shown import discord_words as words
from bot.ops.outcomes import Trouble

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import discord

    from bot.chat.cooldowns import Cooldowns
    from bot.chat.desk import Desk, Said
    from bot.chat.reception import Ledger
    from bot.chat.venue import Servers, Venue

End = Answered | Trouble


class Answering:
    """Answers in Discord. `ask_here` and `answer_here` belong to interactions."""

    def __init__(
        self, *, desk: Desk, cooldowns: Cooldowns, servers: Servers, ledger: Ledger
    ) -> None:
        self.desk = desk
        self._cooldowns = cooldowns
        self._servers = servers
        self._ledger = ledger

    @property
    def reports_kept(self) -> bool:
        """Whether "Wrong?" has somewhere to put a report."""
        return self._ledger.keeps_reports

    def venue(self, interaction: discord.Interaction) -> Venue:
        """Find where an interaction comes from."""
        return venue_of(interaction, self._servers)

    async def ask_here(
        self,
        interaction: discord.Interaction,
        question: str,
        make: Callable[[Venue], Awaitable[Said]],
        *,
        private: bool = False,
    ) -> End:
        """Answer a command: `make` gets the reply, unless the place or a cool-down forbids it."""
        venue = self.venue(interaction)
        refusal = self._refusal(venue, question)
        if refusal is not None:
            text, trouble = refusal
            await respond(interaction, words_only(text), private=True)
            return trouble
        return await self.answer_here(interaction, venue, await make(venue), private=private)

    async def answer_here(
        self,
        interaction: discord.Interaction,
        venue: Venue,
        said: Said,
        *,
        private: bool = False,
        in_place: bool = False,
        owner: int | None = None,
        page: int = 0,
    ) -> End:
        """Show a reply as a new message, or in the place of the one that was pressed."""
        showing = venue.showing(
            said.reply.outcome, asked_private=private, reports_kept=self.reports_kept, owner=owner
        )
        message = compose(said, showing, page=page)
        if in_place:
            await change(interaction, message)
        else:
            await respond(interaction, message, private=showing.private)
        return Answered(said.reply, said.question)

    async def answer_message(self, message: discord.Message, venue: Venue, question: str) -> End:
        """Answer a mention or a direct message, where nothing can be private."""
        refusal = self._refusal(venue, question)
        if refusal is not None:
            text, trouble = refusal
            # What others read too is not said twice, nor at all where questions have no place.
            first = trouble is Trouble.COOLDOWN and self._cooldowns.first_refusal(venue.person.id)
            if venue.alone or first:
                await reply_to(message, words_only(text))
            return trouble
        said = await self.desk.ask(venue.person, question)
        showing = venue.open_showing(reports_kept=self.reports_kept)
        await reply_to(message, compose(said, showing))
        return Answered(said.reply, said.question)

    def may_speak(self, venue: Venue) -> int:
        """Tell the seconds until a press may say something in the channel again."""
        return self._cooldowns.press(venue.person.channel)

    def _refusal(self, venue: Venue, question: str) -> tuple[str, Trouble] | None:
        """Tell why there is no answer now; somebody in trouble is never refused."""
        if not venue.allowed:
            refusal = words.NOT_HERE, Trouble.NOT_HERE
        elif seconds := self._cooldowns.ask(venue.person.id, venue.person.channel):
            refusal = words.wait(seconds), Trouble.COOLDOWN
        else:
            return None
        return None if recognise(question) is not None else refusal
