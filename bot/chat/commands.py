"""The commands, and what each does when it is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.chat.buttons import words_only
from bot.chat.claims import MOST, statements, together
from bot.chat.delivery import respond
from bot.chat.desk import Said
from bot.chat.markup import escaped
from bot.chat.reception import SERVICE, Answered
from bot.language.shown import discord_words as words
from bot.model.reply import Outcome, Reason, Reply
from bot.version import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import discord

    from bot.chat.answering import Answering, End
    from bot.chat.catalogue import Facets
    from bot.chat.status import Health
    from bot.chat.venue import Venue


class Commands:
    """What the commands do. Each method ends with how the question ended."""

    def __init__(self, answering: Answering, health: Callable[[], Health]) -> None:
        self._answering = answering
        self._desk = answering.desk
        self._health = health

    async def ask(self, interaction: discord.Interaction, question: str, *, private: bool) -> End:
        """/ask: a question in one's own words."""

        async def make(venue: Venue) -> Said:
            return await self._desk.ask(venue.person, question)

        return await self._answering.ask_here(interaction, question, make, private=private)

    async def check(self, interaction: discord.Interaction, claim: str) -> End:
        """/check: a statement against the figures held."""

        async def make(venue: Venue) -> Said:
            return await self._desk.ask(venue.person, words.check_question(claim))

        return await self._answering.ask_here(interaction, claim, make)

    async def figure(self, interaction: discord.Interaction, given: Mapping[str, str]) -> End:
        """/figure: a figure by its options."""
        catalogue = self._desk.shelf.catalogue
        picked = _resolved(catalogue.figures, given)
        if isinstance(picked, str):
            return await self._not_in_list(interaction, picked, given[picked])

        async def make(venue: Venue) -> Said:
            slots, ids = catalogue.slots(picked), catalogue.exactly(picked)
            exact = await self._desk.show(venue.person, ids, slots) if ids else None
            return exact or await self._desk.look_up(venue.person, slots)

        return await self._answering.ask_here(interaction, " ".join(given.values()), make)

    async def quote(self, interaction: discord.Interaction, given: Mapping[str, str]) -> End:
        """/quote: by speaker and topic, or by its words."""
        catalogue = self._desk.shelf.catalogue
        wanted = {option: value for option, value in given.items() if option != words.Quote.TEXT}
        text = given.get(words.Quote.TEXT)
        picked = _resolved(catalogue.quotes, wanted)
        if isinstance(picked, str):
            return await self._not_in_list(interaction, picked, given[picked])

        async def make(venue: Venue) -> Said:
            if text:
                speaker = catalogue.quotes.entries["speaker"].get(picked.get("speaker", ""))
                name = speaker.label if speaker else None
                return await self._desk.ask(venue.person, words.quote_question(text, name))
            said = await self._desk.show(venue.person, catalogue.quotes.facts(picked))
            nothing = Reply(Outcome.NO_ANSWER, words.NO_QUOTE, Reason.NOT_HELD)
            return said or Said(nothing, self._desk.shelf.base, "")

        return await self._answering.ask_here(interaction, " ".join(given.values()), make)

    async def check_message(self, interaction: discord.Interaction, text: str) -> End:
        """Check the statements of a message: its menu's command. Always private."""
        if not text.strip():
            await respond(interaction, words_only(words.NOTHING_TO_READ), private=True)
            return SERVICE

        async def make(_: Venue) -> Said:
            return await self._checked(text)

        return await self._answering.ask_here(interaction, text, make, private=True)

    async def topics(self, interaction: discord.Interaction) -> End:
        """/topics: what is held."""
        venue = self._answering.venue(interaction)
        await self._answering.answer_here(interaction, venue, self._desk.topics(), private=True)
        return SERVICE

    async def help(self, interaction: discord.Interaction) -> End:
        """/help: what the bot is and is not."""
        about = self._desk.shelf.base.about
        address = about.report_errors and escaped(about.report_errors, (about.report_errors,))
        text = "\n\n".join(words.help_text(escaped(about.title), address))
        await respond(interaction, words_only(text), private=True)
        return SERVICE

    async def status(self, interaction: discord.Interaction) -> End:
        """/status: how the bot is doing; the details are for those who manage the server."""
        venue = self._answering.venue(interaction)
        text = self._health().text(__version__, details=venue.manages_server)
        await respond(interaction, words_only(text), private=True)
        return SERVICE

    async def _checked(self, text: str) -> Said:
        """Ask about each statement, and about the whole for somebody who is in trouble."""
        base = self._desk.shelf.base
        whole = await self._desk.ask_apart(text)
        if whole.outcome is Outcome.SUPPORT:
            return Said(whole, base, "")
        found = []
        for statement in statements(text):
            reply = await self._desk.ask_apart(words.check_question(statement))
            if reply.verdict is not None:
                found.append((statement, reply))
        if not found:
            return Said(Reply(Outcome.NO_ANSWER, words.NO_CLAIM, Reason.NOT_HELD), base, "")
        recipe = words.check_question(found[0][0]) if len(found) == 1 else ""
        return Said(together(found[:MOST]), base, f"?{recipe}" if recipe else "")

    async def _not_in_list(self, interaction: discord.Interaction, option: str, given: str) -> End:
        text = f"{words.not_in_list(option, given)} {words.PICK_ONE}"
        reply = Reply(Outcome.NO_ANSWER, text, Reason.NOT_HELD)
        await respond(interaction, words_only(escaped(text)), private=True)
        return Answered(reply)


def _resolved(facets: Facets, given: Mapping[str, str]) -> dict[str, str] | str:
    """Turn what was typed into values; the name of the option that could not be."""
    picked = {}
    for option, typed in given.items():
        entry = facets.resolve(option, typed)
        if entry is None:
            return option
        picked[option] = entry.value
    return picked
