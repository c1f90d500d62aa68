"""Being connected: trying again where waiting can help, and saying in a sentence where it can't."""

from __future__ import annotations

import asyncio
import random
from typing import TYPE_CHECKING, Protocol

import discord

from bot.chat.client import OneShard
from bot.chat.delivery import CUT
from bot.language.shown import discord_words as words

if TYPE_CHECKING:
    from collections.abc import Callable

    from structlog.typing import FilteringBoundLogger

    from bot.chat.client import Sharded

EXIT_CONFIG = 78
EXIT_FAILED = 1
IN_FLIGHT = 5.0
"""Seconds given to questions that are being answered when the end comes."""

_FIRST_WAIT = 1.0
_LONGEST_WAIT = 60.0
_SHARDING_REQUIRED = 4011
_FATAL_CLOSES = {
    4004: words.LOGIN_REFUSED,
    4010: words.SHARDS_REFUSED,
    4013: words.INTENTS_REFUSED,
    4014: words.INTENTS_REFUSED,
}


class CannotConnectError(Exception):
    """Trying again won't help; says what to do. `code` is what the process exits with."""

    def __init__(self, sentence: str, code: int) -> None:
        super().__init__(sentence)
        self.code = code


class Life(Protocol):
    """Knows when the end comes."""

    @property
    def stopping(self) -> bool:
        """Whether the end has begun."""

    async def stopped(self) -> None:
        """Wait until the end begins."""

    async def drained(self, within: float) -> int:
        """Wait for the questions in flight; tell how many are left."""


class Backoff:
    """Growing waits, a little different each time so that many bots don't come back at once."""

    def __init__(self, first: float = _FIRST_WAIT, longest: float = _LONGEST_WAIT) -> None:
        self._first = first
        self._longest = longest
        self._next = first

    def reset(self) -> None:
        """Start over, after things went well."""
        self._next = self._first

    def wait(self) -> float:
        """Tell the seconds to wait now."""
        now = self._next
        self._next = min(now * 2, self._longest)
        return now * random.uniform(0.8, 1.2)  # noqa: S311 - spreads load, guards nothing


async def stay_connected(
    make: Callable[[bool], OneShard | Sharded],
    token: str,
    *,
    sharded: bool,
    life: Life,
    log: FilteringBoundLogger,
    backoff: Backoff | None = None,
) -> None:
    """Be connected until the end; raises CannotConnectError where waiting can't help."""
    backoff = backoff or Backoff()
    while not life.stopping:
        client = make(sharded)
        error = await _one_connection(client, token, life, backoff)
        if error is None:
            return
        if _asks_for_shards(error):
            sharded = True
            continue
        seconds = _wait_for(error, client, backoff)
        log.warning(words.cannot_reach(_what(error), seconds))
        await _sleep(seconds, life)


async def _one_connection(
    client: OneShard | Sharded, token: str, life: Life, backoff: Backoff
) -> BaseException | None:
    """Run one client to its end: the error it ended with, or None after a proper one."""
    async with client:
        running = asyncio.create_task(client.start(token), name="discord")
        ending = asyncio.create_task(life.stopped(), name="end")
        await asyncio.wait((running, ending), return_when=asyncio.FIRST_COMPLETED)
        ending.cancel()
        if client.is_ready():
            backoff.reset()
        if running.done():
            return running.exception() or ConnectionError("the connection ended")
        await life.drained(IN_FLIGHT)
        # Closed while it still listens, the library would say 4000, and look online for minutes.
        running.cancel()
        await asyncio.wait((running,))
    return None


def _asks_for_shards(error: BaseException) -> bool:
    return isinstance(error, discord.ConnectionClosed) and error.code == _SHARDING_REQUIRED


def _wait_for(error: BaseException, client: OneShard | Sharded, backoff: Backoff) -> float:
    """Tell how long to wait before the next try; raises where no wait will help."""
    match error:
        case discord.LoginFailure():
            raise CannotConnectError(words.LOGIN_REFUSED, EXIT_CONFIG) from error
        case discord.PrivilegedIntentsRequired():
            raise CannotConnectError(words.INTENTS_REFUSED, EXIT_CONFIG) from error
        case discord.ConnectionClosed():
            sentence = _FATAL_CLOSES.get(error.code)
            if sentence:
                raise CannotConnectError(sentence, EXIT_CONFIG) from error
            raise CannotConnectError(words.gateway_refused(error.code), EXIT_FAILED) from error
        case discord.HTTPException() if error.status < 500 and error.status != 429:
            raise CannotConnectError(
                words.request_refused(error.status, error.text), EXIT_FAILED
            ) from error
        case discord.HTTPException() | discord.GatewayNotFound() | ConnectionError():
            return backoff.wait()
        case _ if isinstance(error, CUT) or _first_connect_failed(error, client):
            return backoff.wait()
        case _:
            raise error


def _first_connect_failed(error: BaseException, client: OneShard | Sharded) -> bool:
    """Tell whether the library stumbled over its own retry of the very first connection."""
    return (
        isinstance(error, AttributeError)
        and isinstance(client, OneShard)
        and "sequence" in str(error)
    )


def _what(error: BaseException) -> str:
    cause = error.__context__ if isinstance(error, AttributeError) else error
    text = str(cause or error) or type(cause or error).__name__
    return " ".join(text.split())


async def _sleep(seconds: float, life: Life) -> None:
    ending = asyncio.create_task(life.stopped())
    await asyncio.wait((ending,), timeout=seconds)
    ending.cancel()
