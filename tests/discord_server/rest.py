"""The REST side: every call is recorded, judged, answered, and now and then spoilt on purpose.

Imports of the project all routes and what they share.
"""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

from aiohttp import BodyPartReader, web

from tests.discord_server import routes_account, routes_interactions, routes_messages
from tests.discord_server.calls import Call, Reply, Route
from tests.discord_server.describe import describe
from tests.discord_server.faults import RESET, Fault
from tests.discord_server.journal import Request
from tests.discord_server.manners import Manners
from tests.discord_server.problems import ApiError, Problem, invalid_form

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tests.discord_server.core import Core

API = "/api/v10"
ROUTES: tuple[Route, ...] = (
    *routes_interactions.ROUTES,
    *routes_messages.ROUTES,
    *routes_account.ROUTES,
)
_MALFORMED = (KeyError, TypeError, ValueError, AttributeError, LookupError)


class Rest:
    """Discord's REST interface over one `Core`."""

    def __init__(self, core: Core) -> None:
        self.core = core
        self.manners = Manners()

    def mount(self, app: web.Application) -> None:
        """Add the routes to a web application."""
        for route in ROUTES:
            app.router.add_route(route.method, API + route.template, self._handler(route))
        app.router.add_route("*", "/{path:.*}", self._unknown)

    def _handler(self, route: Route) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def handle(incoming: web.Request) -> web.StreamResponse:
            return await self._handle(route, incoming)

        return handle

    async def _handle(self, route: Route, incoming: web.Request) -> web.StreamResponse:
        core = self.core
        request = await self._record(incoming, route)
        call = Call(core, request, dict(incoming.match_info))
        core.journal.report(str(request), self.manners.check(request, route))
        fault = core.faults.take(route.name)
        if fault is not None and fault.delay:
            await asyncio.sleep(fault.delay)
        spoilt = fault is not None and fault.status is not None
        if fault is None or fault.after_accept or not spoilt:
            status, body = await self._answer(route, call)
        if fault is not None and spoilt:
            if call.answer is not None and call.answer.callback is not None:
                call.answer.accepted_unseen = True
            return self._spoil(route, request, fault, incoming)
        return self._respond(request, status, body)

    async def _answer(self, route: Route, call: Call) -> Reply:
        request = call.request
        try:
            self._authorise(route, request)
            self._check_form(route, request)
            reply = await route.handler(call)
            self._settle(call)
        except ApiError as error:
            self.core.journal.report(str(request), error.problems)
            return error.status, error.body()
        except _MALFORMED as error:
            problem = Problem("malformed", "", f"{type(error).__name__}: {error}")
            self.core.journal.report(str(request), [problem])
            return 400, ApiError(400, 50035, "Invalid Form Body", [problem]).body()
        return reply

    def _authorise(self, route: Route, request: Request) -> None:
        """The bot's token, except where the interaction's own stands in the path. D: reference."""
        if route.needs_token and request.headers.get("Authorization") != f"Bot {self.core.token}":
            raise ApiError(401, 0, "401: Unauthorized")

    def _check_form(self, route: Route, request: Request) -> None:
        if self.core.openapi is None:
            return
        found = self.core.openapi.query(route.method, route.template, set(request.query))
        found += self.core.openapi.check(route.method, route.template, request.body)
        if found:
            raise invalid_form(found)

    def _settle(self, call: Call) -> None:
        """Note how long the first answer took, and let it be known."""
        answer = call.answer
        if answer is not None and answer.callback is not None and answer.seconds is None:
            answer.seconds = asyncio.get_running_loop().time() - answer.started

    async def _record(self, incoming: web.Request, route: Route | None) -> Request:
        body, files = await _read(incoming)
        request = Request(
            number=len(self.core.journal.requests),
            route=route.name if route else "unknown",
            method=incoming.method,
            path=incoming.path.removeprefix(API),
            query=dict(incoming.query),
            headers=dict(incoming.headers),
            body=body,
            files=files,
            template=route.template if route else "",
        )
        self.core.journal.requests.append(request)
        return request

    def _respond(self, request: Request, status: int, body: Any) -> web.Response:
        request.status, request.response = status, body
        self.manners.answered(status)
        self.core.journal.line(f"REST {status} {request.route}{describe(request)}")
        return reply(status, body)

    def _spoil(
        self, route: Route, request: Request, fault: Fault, incoming: web.Request
    ) -> web.StreamResponse:
        took_effect = "after it took effect" if fault.after_accept else "before it took effect"
        if fault.status == RESET:
            request.fault = f"cut {took_effect}"
            self.core.journal.line(f"REST {request.fault}: {request}")
            assert incoming.transport is not None
            incoming.transport.abort()
            return web.Response()
        status = fault.status or 500
        request.status, request.fault = status, f"{status} {took_effect}"
        self.manners.answered(status)
        self.core.journal.line(f"REST {request.fault}: {request}")
        if status != 429:
            return reply(status, {"message": f"{status}: fault", "code": 0})
        self.manners.told_to_wait(route, fault)
        if not fault.via:
            return web.Response(status=429, body=b"error code: 1015", content_type="text/plain")
        body = {
            "message": "You are being rate limited.",
            "retry_after": fault.retry_after,
            "global": fault.is_global,
        }
        return reply(429, body, {"Via": "1.1 google", "Retry-After": "1"})

    async def _unknown(self, incoming: web.Request) -> web.StreamResponse:
        request = await self._record(incoming, None)
        detail = "the loopback Discord does not have this route"
        self.core.journal.report(str(request), [Problem("unknown-route", "", detail)])
        return self._respond(request, 404, {"message": "404: Not Found", "code": 0})


def reply(status: int, body: Any, headers: dict[str, str] | None = None) -> web.Response:
    """A JSON answer whose type is exactly `application/json`, or discord.py reads text."""
    if body is None:
        return web.Response(status=status, headers=headers)
    data = json.dumps(body).encode()
    return web.Response(
        status=status, body=data, headers={"Content-Type": "application/json", **(headers or {})}
    )


async def _read(incoming: web.Request) -> tuple[Any, dict[str, int]]:
    """The JSON body and the sizes of the files sent with it."""
    if incoming.content_type.startswith("multipart/"):
        return await _read_form(incoming)
    raw = await incoming.read()
    return (_parse(raw) if raw else None), {}


async def _read_form(incoming: web.Request) -> tuple[Any, dict[str, int]]:
    body: Any = None
    files: dict[str, int] = {}
    async for part in await incoming.multipart():
        if not isinstance(part, BodyPartReader):
            continue
        data = await part.read()
        if part.name == "payload_json":
            body = _parse(bytes(data))
        else:
            files[part.filename or part.name or ""] = len(data)
    return body, files


def _parse(raw: bytes) -> Any:
    try:
        return json.loads(raw)
    except ValueError:
        return raw.decode("utf-8", "replace")
