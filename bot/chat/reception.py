"""What happens around every question, whatever it asks: its age, its errors, its record."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import discord

from bot.chat.buttons import words_only
from bot.chat.delivery import CUT, UndeliveredError, reply_to, respond
from bot.language.shown import discord_words as words
from bot.model.reply import Outcome, Reply
from bot.ops.facts_keeper import NoFactsError
from bot.ops.life import Stopping
from bot.ops.outcomes import Trouble

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from contextlib import AbstractContextManager

    from bot.chat.freshness import Freshness
    from bot.chat.parts import Message


class Ledger(Protocol):
    """Is told once how each interaction ended."""

    @property
    def keeps_reports(self) -> bool:
        """Whether a report of something wrong is kept."""

    def replied(
        self, interaction: str, *, command: str, question: str, reply: Reply, seconds: float
    ) -> None:
        """Note a reply."""

    def failed(
        self,
        interaction: str,
        *,
        command: str,
        trouble: Trouble,
        seconds: float,
        error: BaseException | None = None,
    ) -> None:
        """Note an end without one."""

    def reported(self, facts: tuple[str, ...], comment: str) -> bool:
        """Note a report of something wrong; tell whether it is kept."""


class Life(Protocol):
    """Knows whether questions are still taken."""

    def question(self) -> AbstractContextManager[None]:
        """Hold the end off while a question is answered; raises Stopping after it began."""


@dataclass(frozen=True, slots=True)
class Answered:
    """How a question ended: with this reply."""

    reply: Reply
    question: str = ""


TOO_MANY, SERVER_ERROR = 429, 500

SERVICE = Answered(Reply(Outcome.HELP, ""))
"""The end of what asks for no figure: help, a page, a citation."""


class Reception:
    """Lets each interaction in, and sees it out."""

    def __init__(
        self,
        *,
        ledger: Ledger,
        life: Life,
        freshness: Freshness,
        clock: Callable[[], float],
    ) -> None:
        self._ledger = ledger
        self._life = life
        self._freshness = freshness
        self._clock = clock

    @property
    def ledger(self) -> Ledger:
        """Where ends are noted."""
        return self._ledger

    def too_late(self, interaction: discord.Interaction) -> bool:
        """Tell whether Discord no longer waits for an answer."""
        return self._freshness.too_late(interaction.created_at.timestamp())

    async def receive(
        self,
        interaction: discord.Interaction,
        command: str,
        work: Callable[[], Awaitable[Answered | Trouble]],
    ) -> None:
        """See an interaction through."""
        began = self._clock()
        if self.too_late(interaction):
            self._ledger.failed(_new_id(), command=command, trouble=Trouble.LATE, seconds=0.0)
            return

        async def tell(message: Message) -> None:
            if not interaction.response.is_done():
                await respond(interaction, message, private=True)

        await self._see_through(command, work, tell, began)

    async def receive_message(
        self,
        message: discord.Message,
        command: str,
        work: Callable[[], Awaitable[Answered | Trouble]],
    ) -> None:
        """See a mention or a direct message through."""

        async def tell(answer: Message) -> None:
            await reply_to(message, answer)

        await self._see_through(command, work, tell, self._clock())

    async def complete(
        self, interaction: discord.Interaction, work: Callable[[], Awaitable[None]]
    ) -> None:
        """See an autocomplete through: one comes with every key, so only errors are noted."""
        began = self._clock()
        if self.too_late(interaction):
            return
        try:
            await work()
        except (UndeliveredError, NoFactsError):
            return
        except Exception as error:  # noqa: BLE001 - what raises here would reach no handler
            self._ledger.failed(
                _new_id(),
                command="autocomplete",
                trouble=Trouble.ERROR,
                seconds=self._clock() - began,
                error=error,
            )

    async def _see_through(
        self,
        command: str,
        work: Callable[[], Awaitable[Answered | Trouble]],
        tell: Callable[[Message], Awaitable[None]],
        began: float,
    ) -> None:
        number = _new_id()
        error: BaseException | None = None
        try:
            with self._life.question():
                end = await work()
        except UndeliveredError as undelivered:
            end = undelivered.trouble
        except Stopping:
            end = await _told(tell, words.STOPPING, Trouble.STOPPING)
        except NoFactsError:
            end = await _told(tell, words.NO_FACTS, Trouble.ERROR)
        except Exception as unexpected:  # noqa: BLE001 - the person is told, the log has it all
            error, end = unexpected, Trouble.ERROR
            if not _discords_own(unexpected):
                await _told(tell, words.went_wrong(number), end)
        seconds = self._clock() - began
        if isinstance(end, Answered):
            self._ledger.replied(
                number, command=command, question=end.question, reply=end.reply, seconds=seconds
            )
        else:
            self._ledger.failed(number, command=command, trouble=end, seconds=seconds, error=error)


async def _told(tell: Callable[[Message], Awaitable[None]], text: str, trouble: Trouble) -> Trouble:
    """Tell the person, if that is still possible: whatever was wrong may be wrong with this too."""
    try:
        await tell(words_only(text))
    except (UndeliveredError, discord.DiscordException, *CUT):
        return trouble
    return trouble


def _discords_own(error: BaseException) -> bool:
    """Tell whether Discord itself is in trouble, or has had enough: more requests won't help."""
    return isinstance(error, discord.HTTPException) and (
        error.status == TOO_MANY or error.status >= SERVER_ERROR
    )


def _new_id() -> str:
    return secrets.token_hex(4)
