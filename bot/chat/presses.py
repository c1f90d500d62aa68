"""What a press on a button, a pick from a list, or a filled-in form does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import discord
from discord import ui

from bot.chat.buttons import FIRST, PRIVATE, compose, words_only
from bot.chat.custom_ids import Press, Verb, decode, facts_recipe, gathered
from bot.chat.delivery import change, open_form, remove, respond
from bot.chat.markup import code_block, escaped
from bot.chat.reception import SERVICE, Answered
from bot.chat.render import citation_text
from bot.chat.views import ids_in
from bot.language.shown import discord_words as words
from bot.model.reply import Outcome
from bot.ops.outcomes import Trouble

if TYPE_CHECKING:
    import re

    from bot.chat.answering import Answering, End
    from bot.chat.desk import Said
    from bot.chat.reception import Ledger, Reception
    from bot.chat.venue import Venue

_COMMENT = "comment"
_COMMENT_LENGTH = 400
_REPORTED_FACTS = 9


class Presses:
    """Does what presses ask for. Whatever an id says is looked up and checked again."""

    def __init__(self, answering: Answering, ledger: Ledger) -> None:
        self._answering = answering
        self._desk = answering.desk
        self._ledger = ledger

    async def pressed(
        self, interaction: discord.Interaction, custom_id: str, values: list[str]
    ) -> End:
        """Do what a button or a pick asks for."""
        press = decode(custom_id)
        if press is None:
            return await _say(interaction, words.OLD_BUTTON, Trouble.STALE)
        match press.verb:
            case Verb.ASK:
                return await self._ask(interaction, press, values)
            case Verb.NONE:
                return await self._none(interaction, press)
            case Verb.PAGE | Verb.LABEL:
                return await self._page(interaction, press)
            case Verb.SHOW:
                return await self._show(interaction)
            case Verb.CITE:
                return await self._cite(interaction)
            case Verb.WRONG:
                return await self._wrong(interaction, press)
            case Verb.DELETE:
                return await self._delete(interaction, press)

    async def submitted(
        self, interaction: discord.Interaction, custom_id: str, comment: str
    ) -> End:
        """Note a report of something wrong."""
        press = decode(custom_id)
        if press is None:
            return await _say(interaction, words.OLD_BUTTON, Trouble.STALE)
        facts = self._desk.shelf.digests.resolve(press.recipe[1:]) or ()
        kept = self._ledger.reported(facts, comment)
        address = self._desk.shelf.base.about.report_errors
        text = words.REPORTED if kept else words.NOT_REPORTED
        if address:
            text += f" {escaped(words.report_to(address), (address,))}"
        return await _say(interaction, text)

    async def _ask(self, interaction: discord.Interaction, press: Press, values: list[str]) -> End:
        venue = self._answering.venue(interaction)
        said = await self._desk.again(venue.person, values[0] if values else press.recipe)
        if said is None:
            return await _say(interaction, words.NOT_HELD_ANY_MORE, Trouble.STALE)
        own = press.owner == venue.person.id
        seen_by_all = not _is_private(interaction)
        private = PRIVATE in press.argument or (not own and seen_by_all) or not venue.allowed
        goes_private = venue.showing(
            said.reply.outcome, asked_private=private, reports_kept=False
        ).private
        # What settles a question takes the place of what asked back, if as many may see it.
        in_place = FIRST in press.argument and own and goes_private is not seen_by_all
        if not goes_private and not in_place and (seconds := self._answering.may_speak(venue)):
            return await _say(interaction, words.wait(seconds), Trouble.COOLDOWN)
        return await self._answering.answer_here(
            interaction, venue, said, private=private, in_place=in_place
        )

    async def _none(self, interaction: discord.Interaction, press: Press) -> End:
        if _is_private(interaction) or press.owner == interaction.user.id:
            await change(interaction, words_only(words.NONE_MEANT))
            return SERVICE
        return await _say(interaction, words.NONE_MEANT)

    async def _page(self, interaction: discord.Interaction, press: Press) -> End:
        venue = self._answering.venue(interaction)
        said = await self._again(interaction, venue)
        if said is None:
            return await _say(interaction, words.NOT_HELD_ANY_MORE, Trouble.STALE)
        private = _is_private(interaction)
        own = private or press.owner == venue.person.id
        showing = venue.showing(
            said.reply.outcome,
            asked_private=private or not own,
            reports_kept=self._answering.reports_kept,
        )
        message = compose(said, showing, page=press.page)
        if own:
            await change(interaction, message)
        else:
            await respond(interaction, message, private=True)
        return SERVICE

    async def _show(self, interaction: discord.Interaction) -> End:
        venue = self._answering.venue(interaction)
        if not venue.allowed:
            return await _say(interaction, words.STAYS_PRIVATE, Trouble.NOT_HERE)
        said = await self._again(interaction, venue)
        if said is None or said.reply.outcome is not Outcome.ANSWER:
            return await _say(interaction, words.NOT_HELD_ANY_MORE, Trouble.STALE)
        if seconds := self._answering.may_speak(venue):
            return await _say(interaction, words.wait(seconds), Trouble.COOLDOWN)
        showing = venue.open_showing(reports_kept=self._answering.reports_kept)
        await respond(interaction, compose(said, showing), private=False)
        return Answered(said.reply)

    async def _cite(self, interaction: discord.Interaction) -> End:
        said = await self._again(interaction, self._answering.venue(interaction))
        if said is None or not said.reply.citations:
            return await _say(interaction, words.NOT_HELD_ANY_MORE, Trouble.STALE)
        return await _say(interaction, code_block(citation_text(said.reply)))

    async def _wrong(self, interaction: discord.Interaction, press: Press) -> End:
        said = await self._again(interaction, self._answering.venue(interaction))
        if said is None:
            return await _say(interaction, words.NOT_HELD_ANY_MORE, Trouble.STALE)
        facts = facts_recipe(said.reply.facts[:_REPORTED_FACTS])
        await open_form(interaction, _form(press.owner, facts))
        return SERVICE

    async def _delete(self, interaction: discord.Interaction, press: Press) -> End:
        venue = self._answering.venue(interaction)
        if press.owner != venue.person.id and not venue.manages_messages:
            return await _say(interaction, words.NOT_YOURS)
        await remove(interaction)
        return SERVICE

    async def _again(self, interaction: discord.Interaction, venue: Venue) -> Said | None:
        return await self._desk.again(venue.person, _recipe(interaction))


def buttons_of(presses: Presses, reception: Reception) -> type[ui.DynamicItem[ui.Item[Any]]]:
    """Make the item that stands for every button and list, of whichever version of the bot."""

    class AnyButton(ui.DynamicItem[ui.Item[Any]], template=r"(?s).+"):
        @classmethod
        async def from_custom_id(
            cls, _: discord.Interaction, item: ui.Item[Any], __: re.Match[str], /
        ) -> Self:
            return cls(item)

        async def callback(self, interaction: discord.Interaction) -> None:
            data: Any = interaction.data
            values = list(data.get("values", ()))
            await reception.receive(
                interaction,
                "button",
                lambda: presses.pressed(interaction, self.custom_id, values),
            )

    return AnyButton


def comment_in(data: Any) -> str:  # noqa: ANN401 - as Discord sent it
    """Find what was written into the form."""
    for part in data.get("components", ()):
        for field in (part.get("component"), *part.get("components", ())):
            if field and field.get("custom_id") == _COMMENT:
                return str(field.get("value", ""))
    return ""


def _form(owner: int, recipe: str) -> ui.Modal:
    form = ui.Modal(
        title=words.Report.TITLE, custom_id=Press(Verb.WRONG, owner, recipe=recipe).encode()
    )
    field: ui.TextInput[ui.Modal] = ui.TextInput(
        custom_id=_COMMENT,
        style=discord.TextStyle.paragraph,
        placeholder=words.Report.PLACEHOLDER,
        required=False,
        max_length=_COMMENT_LENGTH,
    )
    form.add_item(ui.Label(text=words.Report.COMMENT, component=field))
    # As with views: what comes back is known by its id, not by what this process remembers.
    form.stop()
    return form


def _recipe(interaction: discord.Interaction) -> str:
    return gathered(ids_in(interaction.message)) if interaction.message else ""


def _is_private(interaction: discord.Interaction) -> bool:
    return interaction.message is not None and interaction.message.flags.ephemeral


async def _say(interaction: discord.Interaction, text: str, trouble: Trouble | None = None) -> End:
    await respond(interaction, words_only(text), private=True)
    return trouble or SERVICE
