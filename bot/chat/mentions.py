"""Questions in ordinary messages: a mention, a reply to the bot with its ping on, a direct message.

These are the only messages whose text reaches the bot; it asks for no privileged intent.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from typing import TYPE_CHECKING

from bot.chat.venue import venue_of_message

if TYPE_CHECKING:
    import discord

    from bot.chat.answering import Answering, End
    from bot.chat.reception import Reception
    from bot.chat.venue import Servers

_REMEMBERED = 512


class Mentions:
    """Answers messages that are meant for the bot."""

    def __init__(self, answering: Answering, reception: Reception, servers: Servers) -> None:
        self._answering = answering
        self._reception = reception
        self._servers = servers
        self._seen: OrderedDict[int, None] = OrderedDict()

    async def heard(self, message: discord.Message, me: discord.abc.User) -> None:
        """Answer a message if it is a question to the bot, and has not been answered yet."""
        if message.author.bot or message.webhook_id is not None:
            return
        direct = message.guild is None
        if not direct and all(user.id != me.id for user in message.mentions):
            return
        if self._seen_before(message.id):
            return
        question = without_mention(message.content, me.id)
        venue = venue_of_message(message, self._servers)

        async def answer() -> End:
            return await self._answering.answer_message(message, venue, question)

        await self._reception.receive_message(message, "direct" if direct else "mention", answer)

    def _seen_before(self, message_id: int) -> bool:
        """Events can come twice when a session is resumed; an answer must not."""
        if message_id in self._seen:
            return True
        self._seen[message_id] = None
        if len(self._seen) > _REMEMBERED:
            self._seen.popitem(last=False)
        return False


def without_mention(text: str, me: int) -> str:
    """Take the bot's own mention out of a message."""
    return " ".join(re.sub(rf"<@!?{me}>", " ", text).split())
