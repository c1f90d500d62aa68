"""A bot without a library, to send what discord.py would not. Imports of the project `server`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Self

import aiohttp

from tests.discord_server.invoke import Via

if TYPE_CHECKING:
    from types import TracebackType

    from tests.discord_server.answers import Answer
    from tests.discord_server.server import DiscordServer
    from tests.discord_server.world import Channel, User

COMMANDS = [
    {
        "name": "look",
        "description": "Looks",
        "options": [
            {"type": 3, "name": "what", "description": "What", "autocomplete": True},
            {"type": 4, "name": "many", "description": "How many", "autocomplete": True},
        ],
    },
    {"name": "Look here", "type": 3},
]
NOT_WAITING = Via(wait=False)


class RawBot:
    """Identifies, registers commands, and posts whatever body it is told to."""

    def __init__(self, server: DiscordServer) -> None:
        self._server = server
        self._session: aiohttp.ClientSession | None = None
        self.socket: aiohttp.ClientWebSocketResponse | None = None

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession()
        await self.open()
        await self.identify()
        application = self._server.application_id
        await self.call("PUT", f"/applications/{application}/commands", COMMANDS)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._session is not None
        if self.socket is not None:
            await self.socket.close()
        await self._session.close()

    async def open(self, query: str = "?v=10&encoding=json") -> None:
        """Open the gateway."""
        assert self._session is not None
        self.socket = await self._session.ws_connect(self._server.gateway_url + query)

    async def identify(self, **changes: Any) -> None:
        """Identify, with these fields different from the usual."""
        data = {"token": self._server.token, "intents": 1, "properties": {}} | changes
        await self.send({"op": 2, "d": data})

    async def send(self, frame: dict[str, Any] | str) -> None:
        """Send a gateway frame."""
        assert self.socket is not None
        await self.socket.send_str(frame if isinstance(frame, str) else json.dumps(frame))

    async def close_code(self) -> int | None:
        """Read until the gateway closes, and say with which code."""
        assert self.socket is not None
        async for _ in self.socket:
            pass
        return self.socket.close_code

    async def call(
        self, method: str, path: str, body: Any = None, *, headers: dict[str, str] | None = None
    ) -> tuple[int, Any]:
        """One REST call with the token; status and body of the answer."""
        assert self._session is not None
        standard = {
            "Authorization": f"Bot {self._server.token}",
            "User-Agent": "DiscordBot (https://example.org, 1)",
            "Content-Type": "application/json",
        }
        data = None if body is None else json.dumps(body).encode()
        async with self._session.request(
            method, self._server.api_url + path, data=data, headers=standard | (headers or {})
        ) as response:
            text = await response.text()
            return response.status, json.loads(text) if text.startswith(("{", "[")) else text

    async def answer(self, answer: Answer, body: Any) -> tuple[int, Any]:
        """Answer an interaction."""
        path = f"/interactions/{answer.id}/{answer.token}/callback?with_response=true"
        return await self.call("POST", path, body)

    async def follow(
        self, answer: Answer, body: Any, *, method: str = "POST", to: str = ""
    ) -> tuple[int, Any]:
        """Follow an answer up, or do something to a message of it (`@original`, or an id)."""
        path = f"/webhooks/{self._server.application_id}/{answer.token}"
        return await self.call(method, f"{path}/messages/{to}" if to else path, body)

    async def asked(self, user: User, channel: Channel) -> Answer:
        """An interaction that waits to be answered."""
        return await self._server.slash(user, channel, "look", via=NOT_WAITING)
