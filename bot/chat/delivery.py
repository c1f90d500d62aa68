"""Handing replies to Discord, and what comes back instead of thanks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import aiohttp
import discord

from bot.chat.views import view_of
from bot.ops.outcomes import Trouble

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.chat.parts import Message

_ALREADY_ANSWERED = 40060
_NOT_ALLOWED = frozenset({403, 404})
_MAY_NOT_REPLY = 160002
"""Replying takes the permission to read what was written before."""

_TOO_LATE = frozenset({10008, 10015, 10062, 50027})
"""Unknown message, webhook or interaction, expired token: Discord no longer waits."""

CUT = (OSError, aiohttp.ClientError, TimeoutError)
"""A connection that broke before there was an answer."""


class UndeliveredError(Exception):
    """A reply that reached nobody, for a reason that is nobody's mistake."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


async def respond(interaction: discord.Interaction, message: Message, *, private: bool) -> None:
    """Answer an interaction with a new message."""
    response = interaction.response
    await _answer(lambda: response.send_message(view=view_of(message), ephemeral=private))


async def change(interaction: discord.Interaction, message: Message) -> None:
    """Answer a press by changing the message it was on."""
    response = interaction.response
    await _answer(lambda: response.edit_message(view=view_of(message)))


async def remove(interaction: discord.Interaction) -> None:
    """Answer a press by deleting the message it was on."""
    await _answer(interaction.response.defer)
    await _answer(interaction.delete_original_response)


async def offer(interaction: discord.Interaction, choices: list[tuple[str, str]]) -> None:
    """Answer an autocomplete with labels and values."""
    made = [discord.app_commands.Choice(name=label, value=value) for label, value in choices]
    response: discord.InteractionResponse[discord.Client] = interaction.response
    await _answer(lambda: response.autocomplete(made))


async def open_form(interaction: discord.Interaction, form: discord.ui.Modal) -> None:
    """Answer a press with a form to fill in."""
    await _answer(lambda: interaction.response.send_modal(form))


async def reply_to(question: discord.Message, message: Message) -> None:
    """Answer a message with a message, once, however often it has to be sent."""
    view = view_of(message)

    def send() -> Awaitable[object]:
        return question.channel.send(
            view=view,
            reference=question.to_reference(fail_if_not_exists=False),
            mention_author=False,
            # Discord makes no second message of the same nonce: sending again doubles nothing.
            nonce=str(question.id),
        )

    try:
        await _twice(send)
    except discord.HTTPException as error:
        if error.status in _NOT_ALLOWED or error.code == _MAY_NOT_REPLY:
            raise UndeliveredError(Trouble.NOT_HERE) from error
        raise


async def _answer(send: Callable[[], Awaitable[object]]) -> None:
    try:
        await _twice(send)
    except discord.InteractionResponded:
        return
    except discord.HTTPException as error:
        if error.code == _ALREADY_ANSWERED:
            return
        if error.code in _TOO_LATE:
            raise UndeliveredError(Trouble.LATE) from error
        raise


async def _twice(send: Callable[[], Awaitable[object]]) -> None:
    """Send again after a broken connection: Discord takes the same answer only once."""
    try:
        await send()
    except CUT:
        await send()
