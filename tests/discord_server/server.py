"""The loopback Discord itself: what a test opens, builds a scene in, and asks afterwards.

Imports of the project everything else in this package.
"""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Self

from aiohttp import web

from tests.discord_server.clock import Clock, FakeClock, Snowflakes
from tests.discord_server.core import TOKEN, Core
from tests.discord_server.faults import Fault
from tests.discord_server.gateway import IDENTIFY_BUDGET, Gateway
from tests.discord_server.listener import MAX_BODY, Listener
from tests.discord_server.people import People
from tests.discord_server.registry import Registry
from tests.discord_server.rest import API, Rest
from tests.discord_server.schema import find_openapi, load_openapi
from tests.discord_server.world import World

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path
    from types import TracebackType

    from tests.discord_server.answers import Answer
    from tests.discord_server.journal import Request
    from tests.discord_server.problems import Violation
    from tests.discord_server.sessions import Session

HEARTBEAT_INTERVAL = 41.25


class DiscordServer(World, People):
    """A strict Discord on 127.0.0.1. See README.md beside this file."""

    def __init__(
        self,
        *,
        clock: Clock | None = None,
        openapi: Path | bool | None = True,
        token: str = TOKEN,
        may_ping: bool = False,
        message_content: bool = False,
        heartbeat_interval: float = HEARTBEAT_INTERVAL,
        identify_budget: int = IDENTIFY_BUDGET,
        listening: bool = True,
        port: int = 0,
        bot_name: str = "Footnote",
    ) -> None:
        self.clock = clock or FakeClock()
        ids = Snowflakes(self.clock)
        World.__init__(self, ids, bot_name)
        path = find_openapi() if openapi is True else openapi or None
        self._core = Core(
            clock=self.clock,
            ids=ids,
            world=self,
            registry=Registry(ids, self.application_id),
            openapi=load_openapi(path) if path else None,
            may_ping=may_ping,
            message_content=message_content,
            token=token,
        )
        People.__init__(self, self._core)
        app = web.Application(client_max_size=MAX_BODY)
        self._rest = Rest(self._core)
        self.gateway = Gateway(
            self._core, heartbeat_interval=heartbeat_interval, identify_budget=identify_budget
        )
        app.router.add_get("/gateway", self.gateway.handle)
        app.router.add_get("/gateway/resume", self.gateway.handle)
        self._rest.mount(app)
        self._listener = Listener(app, port)
        self._listening = listening
        self.api_url = f"http://127.0.0.1:{self._listener.port}{API}"
        self.gateway_url = f"ws://127.0.0.1:{self._listener.port}/gateway"
        self._core.gateway_url = self.gateway_url

    async def __aenter__(self) -> Self:
        if self._listening:
            await self.listen()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for connection in list(self.gateway.connections):
            connection.cut()
        await self._listener.end()

    async def listen(self) -> None:
        """Accept connections; they are refused before."""
        await self._listener.open()

    async def go_down(self) -> None:
        """Refuse connections and cut those there are; sessions stay to be resumed."""
        await self._listener.close()
        self.drop_connections()

    # What happened

    @property
    def token(self) -> str:
        """The one token that is good; set it to make the bot's a bad one."""
        return self._core.token

    @token.setter
    def token(self, value: str) -> None:
        self._core.token = value

    @property
    def checks_bodies(self) -> bool:
        """Whether Discord's OpenAPI file was found."""
        return self._core.openapi is not None

    @property
    def violations(self) -> list[Violation]:
        """Every rule broken so far."""
        return self._core.journal.violations

    def take_violations(self) -> list[Violation]:
        """The same, and forget them: for tests in which they are expected."""
        found = list(self.violations)
        self.violations.clear()
        return found

    @property
    def broken(self) -> list[str]:
        """The names of the rules broken so far."""
        return [each.rule for each in self.violations]

    @property
    def requests(self) -> list[Request]:
        """Every REST call so far."""
        return self._core.journal.requests

    def calls(self, route: str) -> list[Request]:
        """The REST calls of one route ("callback", "commands-put"…)."""
        return [each for each in self.requests if each.route == route]

    @property
    def answers(self) -> list[Answer]:
        """Every interaction so far with its answer."""
        return list(self._core.answers.values())

    @property
    def commands(self) -> list[dict[str, Any]]:
        """The global commands that are registered."""
        return self._core.registry.of(None)

    def guild_commands(self, guild_id: int) -> list[dict[str, Any]]:
        """The commands registered for one server."""
        return self._core.registry.of(guild_id)

    @property
    def syncs(self) -> int:
        """How often commands were registered."""
        return self._core.registry.writes

    @property
    def identifies(self) -> int:
        """How many sessions were asked for."""
        return self.gateway.identifies

    @property
    def sessions(self) -> list[Session]:
        """The sessions so far, with how often each was resumed."""
        return self.gateway.sessions

    @property
    def frames(self) -> list[tuple[str, dict[str, Any]]]:
        """Every gateway frame: "in" from the bot, "out" to it."""
        return self._core.journal.frames

    @property
    def presences(self) -> list[dict[str, Any]]:
        """The presences the bot has shown, its first one of the identify included."""
        found = []
        for direction, frame in self.frames:
            if direction == "in" and frame.get("op") == 3:
                found.append(frame["d"])
            elif direction == "in" and frame.get("op") == 2 and "presence" in frame["d"]:
                found.append(frame["d"]["presence"])
        return found

    @property
    def connected(self) -> bool:
        """Whether the bot has a session that events reach."""
        return any(not each.silent for each in self.gateway.live)

    @property
    def invalid_requests(self) -> int:
        """Answers of 401, 403 and 429 the bot has brought on itself."""
        return self._rest.manners.invalid

    def transcript(self) -> str:
        """All that happened, in lines."""
        return self._core.journal.transcript()

    # Waiting

    async def ready(self, *, timeout: float = 10.0) -> None:
        """Wait until the bot has a session."""
        await self._core.journal.until(lambda: self.connected, timeout=timeout, what="a session")

    async def resumed(self, times: int = 1, *, timeout: float = 10.0) -> None:
        """Wait until sessions were resumed this often, all told."""
        await self._core.journal.until(
            lambda: sum(each.resumes for each in self.sessions) >= times and self.connected,
            timeout=timeout,
            what=f"{times} resumes",
        )

    async def identified(self, times: int, *, timeout: float = 10.0) -> None:
        """Wait until this many sessions were asked for, and one stands."""
        await self._core.journal.until(
            lambda: self.identifies >= times and self.connected,
            timeout=timeout,
            what=f"{times} identifies",
        )

    async def synced(self, times: int = 1, *, timeout: float = 10.0) -> None:
        """Wait until commands were registered."""
        await self._core.journal.until(
            lambda: self.syncs >= times, timeout=timeout, what=f"{times} registrations"
        )

    async def answered(self, answer: Answer, *, timeout: float = 5.0) -> Answer:
        """Wait for the answer to an interaction that was sent without waiting."""
        await self._core.journal.until(lambda: answer.done, timeout=timeout, what=repr(answer))
        return answer

    async def called(self, route: str, times: int = 1, *, timeout: float = 5.0) -> list[Request]:
        """Wait until a route was called this often."""
        await self._core.journal.until(
            lambda: len(self.calls(route)) >= times,
            timeout=timeout,
            what=f"{times} calls of {route}",
        )
        return self.calls(route)

    async def quiet(self, seconds: float = 0.05) -> None:
        """Wait until nothing has passed for a moment."""
        await self._core.journal.quiet(seconds)

    # Faults

    def fail_next(
        self,
        route: str,
        status: int | None = 500,
        *,
        times: int = 1,
        after_accept: bool = False,
        retry_after: float = 0.05,
        via: bool = True,
        is_global: bool = False,
        delay: float = 0.0,
    ) -> None:
        """Spoil the next calls of a route ("any" for whichever comes).

        Status 0 cuts the connection, None only delays. `after_accept` lets the call take effect.
        """
        fault = Fault(route, status, times, after_accept, retry_after, via, is_global, delay)
        self._core.faults.rest.append(fault)

    def refuse_identify(self, *codes: int) -> None:
        """Close the next identifies with these codes."""
        self._core.faults.identify.extend(codes)

    def refuse_handshake(self, *statuses: int) -> None:
        """Answer the next attempts to open the gateway with these HTTP statuses."""
        self._core.faults.handshake.extend(statuses)

    def refuse_resume(self, *again: bool) -> None:
        """Answer the next resumes with op 9; true lets the bot try once more."""
        self._core.faults.resume.extend(again)

    async def reconnect(self) -> None:
        """Op 7: ask the bot to come back."""
        for connection in self.gateway.live:
            await connection.send({"op": 7, "d": None})

    async def invalidate(self, *, resumable: bool) -> None:
        """Op 9: the session is not valid any more."""
        for connection in self.gateway.live:
            if not resumable and connection.session is not None:
                connection.session.ended = True
            await connection.send({"op": 9, "d": resumable})

    async def close_gateway(self, code: int) -> None:
        """Close the bot's connections with this code."""
        for connection in self.gateway.live:
            await connection.close(code)

    def drop_connections(self) -> None:
        """Break the bot's gateway connections without a close frame."""
        for connection in list(self.gateway.connections):
            connection.cut()

    @asynccontextmanager
    async def silence(self, *, new_ones: bool = False) -> AsyncIterator[None]:
        """A half-open connection: nothing is sent, nothing acknowledged, nobody hangs up.

        With `new_ones`, connections made meanwhile get no word either.
        """
        muted = list(self.gateway.connections)
        for connection in muted:
            connection.silent = True
        self.gateway.silent = new_ones
        try:
            yield
        finally:
            self.gateway.silent = False
            await asyncio.sleep(0)
