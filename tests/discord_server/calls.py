"""One REST call on its way through the server. Imports of the project `core` and what it holds."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.discord_server.permissions import BITS
from tests.discord_server.problems import ApiError, Problem, invalid_form

if TYPE_CHECKING:
    from tests.discord_server.answers import Answer
    from tests.discord_server.core import Core
    from tests.discord_server.journal import Request
    from tests.discord_server.messages import Message
    from tests.discord_server.world import Channel

Reply = tuple[int, Any]
"""Status and JSON body."""


@dataclass(eq=False, slots=True)
class Call:
    """A request being answered."""

    core: Core
    request: Request
    params: dict[str, str]
    answer: Answer | None = None
    """The interaction it belongs to, if any: a fault may have to be remembered there."""

    @property
    def body(self) -> dict[str, Any]:
        """The JSON body, which has to be an object."""
        body = self.request.body
        if not isinstance(body, dict):
            raise invalid_form([Problem("schema", "", "the body is no object")])
        return body

    def flag(self, name: str) -> bool:
        """A boolean of the query string."""
        return self.request.query.get(name, "").lower() in {"1", "true"}

    def judge(self, problems: Iterable[Problem]) -> None:
        """Refuse the call if it has to be; what Discord lets pass is only noted."""
        found = list(problems)
        if any(problem.refused for problem in found):
            raise invalid_form(found)
        self.core.journal.report(str(self.request), found)

    def refuse(self, status: int, code: int, message: str, problem: Problem) -> ApiError:
        """An error answer for one broken rule."""
        return ApiError(status, code, message, [problem])

    def channel(self, *needed: str) -> Channel:
        """The channel of the path, which the bot has to see and may do this in.

        D: topics/opcodes-and-status-codes (10003, 50001, 50013).
        """
        place = self.core.world.channels.get(int(self.params["channel_id"]))
        if place is None:
            raise ApiError(404, 10003, "Unknown Channel")
        held = self.core.world.permissions(self.core.world.bot, place)
        if not self.core.world.bot_is_in(place) or not held & BITS["view_channel"]:
            raise ApiError(403, 50001, "Missing Access")
        if any(not held & BITS[name] for name in needed):
            raise ApiError(403, 50013, "Missing Permissions")
        return place

    def message(self, place: Channel) -> Message:
        """The message of the path; private ones are not there for the bot's token."""
        note = place.messages.get(int(self.params["message_id"]))
        if note is None or note.deleted or note.ephemeral:
            raise ApiError(404, 10008, "Unknown Message")
        return note


Handler = Callable[[Call], Awaitable[Reply]]


@dataclass(frozen=True, slots=True)
class Route:
    """A route of Discord's REST interface, its path written as in the OpenAPI file."""

    name: str
    method: str
    template: str
    handler: Handler
    needs_token: bool = True
