"""The gateway: handshake, heartbeats, sessions and resumes, and the ways they end.

D: events/gateway, topics/opcodes-and-status-codes. Imports of the project `core` and what it
shares, `sessions`, `frames` and `intents`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiohttp import WSMsgType, web

from tests.discord_server import payloads
from tests.discord_server.connection import Connection
from tests.discord_server.intents import GUILDS, KNOWN, PRIVILEGED, needed
from tests.discord_server.problems import Problem
from tests.discord_server.sessions import Session
from tests.discord_server.world import Channel, Guild

if TYPE_CHECKING:
    from tests.discord_server.core import Core

HEARTBEAT, IDENTIFY, PRESENCE, VOICE, RESUME, RECONNECT = 1, 2, 3, 4, 6, 7
REQUEST_MEMBERS, INVALID, HELLO, ACK = 8, 9, 10, 11
IDENTIFY_BUDGET = 1_000
CLOSE_TIMEOUT = 0.5
STATUSES = {"online", "dnd", "idle", "invisible", "offline"}
BYE = frozenset({1000, 1001})


class Gateway:
    """Discord's gateway over one `Core`."""

    def __init__(self, core: Core, *, heartbeat_interval: float, identify_budget: int) -> None:
        self.core = core
        self.heartbeat_interval = heartbeat_interval
        self.identify_budget = identify_budget
        self.identifies = 0
        self.sessions: list[Session] = []
        self.connections: list[Connection] = []
        self.silent = False
        """Whether new connections get no word either."""
        core.dispatch = self.dispatch
        core.world.announce = self._announce

    @property
    def live(self) -> list[Connection]:
        """The connections with a session."""
        return [each for each in self.connections if each.session is not None]

    async def handle(self, incoming: web.Request) -> web.StreamResponse:
        """One connection, from handshake to close."""
        if self.core.faults.handshake:
            status = self.core.faults.handshake.popleft()
            self.core.journal.line(f"GATEWAY refused with HTTP {status}")
            return web.Response(status=status)
        socket = web.WebSocketResponse(timeout=CLOSE_TIMEOUT, max_msg_size=0)
        await socket.prepare(incoming)
        connection = Connection(
            self.core.journal,
            socket,
            transport=incoming.transport,
            compress=incoming.query.get("compress"),
        )
        connection.silent = self.silent
        self.connections.append(connection)
        self.core.journal.line(f"GATEWAY opened {incoming.path_qs}")
        try:
            await self._serve(connection, incoming.query.get("v"))
        finally:
            self._gone(connection)
        return socket

    async def _serve(self, connection: Connection, version: str | None) -> None:
        if version != "10":
            await connection.close(4012, "invalid API version")
            return
        interval = int(self.heartbeat_interval * 1000)
        await connection.send({"op": HELLO, "d": {"heartbeat_interval": interval}})
        async for message in connection.socket:
            if message.type is not WSMsgType.TEXT:
                await connection.close(4002, "binary frame")
            elif not connection.silent:
                await self._receive(connection, message.data)

    async def _receive(self, connection: Connection, raw: str) -> None:
        frame, problem = connection.read(raw)
        if problem is not None:
            self.core.journal.report("gateway", [problem])
            await connection.close(4008 if problem.rule == "gateway-rate" else 4002, problem.detail)
            return
        op, data = frame.get("op"), frame.get("d")
        if op == HEARTBEAT:
            await connection.send({"op": ACK})
        elif op == IDENTIFY:
            await self._identify(connection, data or {})
        elif op == RESUME:
            await self._resume(connection, data or {})
        elif op not in (PRESENCE, VOICE, REQUEST_MEMBERS):
            await self._bad(connection, 4001, "gateway-op", f"no op {op!r}")
        elif connection.session is None:
            await self._bad(connection, 4003, "gateway-order", f"op {op} before identifying")
        elif op == PRESENCE:
            self._presence(data or {})

    async def _bad(self, connection: Connection, code: int, rule: str, detail: str) -> None:
        self.core.journal.report("gateway", [Problem(rule, "", detail)])
        await connection.close(code, detail)

    def _presence(self, data: dict[str, Any]) -> None:
        """Status, activities, afk and since. D: events/gateway-events ("Update Presence")."""
        self.core.journal.line(f"GATEWAY presence {data}")
        fits = data.get("status") in STATUSES and isinstance(data.get("afk"), bool)
        activities = data.get("activities")
        named = isinstance(activities, list) and all(each.get("name") for each in activities)
        if not fits or not named or "since" not in data:
            self.core.journal.report("gateway", [Problem("presence", "d", f"{data}")])

    async def _identify(self, connection: Connection, data: dict[str, Any]) -> None:
        self.identifies += 1
        self.core.journal.line(f"GATEWAY identify {self.identifies}, intents {data.get('intents')}")
        if self.core.faults.identify:
            await connection.close(self.core.faults.identify.popleft(), "fault")
            return
        intents = data.get("intents")
        if connection.session is not None:
            await self._bad(connection, 4005, "gateway-order", "identified twice")
        elif data.get("token") != self.core.token:
            await connection.close(4004, "Authentication failed.")
        elif self.identifies > self.identify_budget:
            detail = f"{self.identifies} identifies, {self.identify_budget} allowed in a day"
            await self._bad(connection, 4004, "identify-budget", detail)
        elif not isinstance(intents, int) or intents & ~KNOWN or "properties" not in data:
            await self._bad(connection, 4013, "intents", f"intents {intents!r}")
        elif intents & PRIVILEGED & ~self._granted:
            await connection.close(4014, "Disallowed intent(s).")
        else:
            self._welcome(connection, intents, data.get("shard"))

    @property
    def _granted(self) -> int:
        return (1 << 15) if self.core.message_content else 0

    def _welcome(self, connection: Connection, intents: int, shard: list[int] | None) -> None:
        session = Session(f"session-{len(self.sessions) + 1}", intents, shard)
        self.sessions.append(session)
        connection.session = session
        world = self.core.world
        servers = [each for each in world.guilds.values() if world.bot.id in each.members]
        ready: dict[str, Any] = {
            "v": 10,
            "user": payloads.user(world.bot),
            "guilds": [{"id": str(each.id), "unavailable": True} for each in servers],
            "session_id": session.id,
            "resume_gateway_url": f"{self.core.gateway_url}/resume",
            "application": {"id": str(world.application_id), "flags": 0},
        }
        if shard is not None:
            ready["shard"] = shard
        self._post(session, "READY", ready)
        if intents & GUILDS:
            for server in servers:
                self._post(session, "GUILD_CREATE", payloads.guild(world, server))

    async def _resume(self, connection: Connection, data: dict[str, Any]) -> None:
        known = {each.id: each for each in self.sessions if not each.ended}
        session, sequence = known.get(str(data.get("session_id"))), data.get("seq")
        self.core.journal.line(f"GATEWAY resume {data.get('session_id')} from {sequence}")
        if data.get("token") != self.core.token:
            await connection.close(4004, "Authentication failed.")
        elif self.core.faults.resume:
            await connection.send({"op": INVALID, "d": self.core.faults.resume.popleft()})
        elif session is None:
            await connection.send({"op": INVALID, "d": False})
        elif not isinstance(sequence, int) or sequence > session.sequence:
            session.ended = True
            await connection.close(4007, "Invalid seq.")
        else:
            for other in self.live:
                if other.session is session:
                    other.session = None
            for number, event, body in session.after(sequence):
                connection.queue({"op": 0, "s": number, "t": event, "d": body})
            connection.session = session
            session.resumes += 1
            self._post(session, "RESUMED", {})

    def _gone(self, connection: Connection) -> None:
        """Close codes 1000 and 1001 of the bot end its session; others leave it to be resumed."""
        ours, theirs = connection.closed_with, connection.socket.close_code
        self.connections.remove(connection)
        who = "by the bot" if ours is None else "by Discord"
        self.core.journal.line(f"GATEWAY closed {who} with {theirs if ours is None else ours}")
        if connection.session is not None and ours is None:
            connection.session.closed_with = theirs
            connection.session.ended = theirs in BYE
        connection.stop()

    def dispatch(self, event: str, data: dict[str, Any], channel: Channel | None = None) -> None:
        """Send an event to every session that asked for its kind."""
        for session in self.sessions:
            if not session.ended and needed(event, channel) & ~session.intents == 0:
                self._post(session, event, data)

    def _post(self, session: Session, event: str, data: dict[str, Any]) -> None:
        number, _, body = session.add(event, data)
        self.core.journal.line(f"GATEWAY {event} ({session.id}, {number})")
        for connection in self.live:
            if connection.session is session:
                connection.queue({"op": 0, "s": number, "t": event, "d": body})

    def _announce(self, event: str, what: Guild | Channel) -> None:
        server = what if isinstance(what, Guild) else what.guild
        if server is None or self.core.world.bot.id not in server.members:
            return
        if event == "GUILD_DELETE":
            self.dispatch(event, {"id": str(server.id)})
        elif isinstance(what, Guild):
            self.dispatch(event, payloads.guild(self.core.world, what))
        else:
            self.dispatch(event, payloads.channel(what))
