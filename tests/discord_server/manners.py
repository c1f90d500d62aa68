"""How a well-behaved client asks: its headers, its rates, and waiting when told to.

Imports of the project `calls`, `faults`, `journal` and `problems`.
"""

from __future__ import annotations

import re
import time
from collections import deque
from typing import TYPE_CHECKING

from tests.discord_server.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.discord_server.calls import Route
    from tests.discord_server.faults import Fault
    from tests.discord_server.journal import Request

GLOBAL_RATE = 50
_AGENT = re.compile(r"^DiscordBot \(\S+,? \S+\)")
_SLACK = 0.01


class Manners:
    """Watches the requests of one bot."""

    def __init__(self) -> None:
        self._latest: deque[float] = deque(maxlen=GLOBAL_RATE)
        self._wait_until: dict[str, float] = {}
        self.invalid = 0
        """Answers of 401, 403 and 429; 10,000 in ten minutes are a ban. D: topics/rate-limits."""

    def check(self, request: Request, route: Route) -> list[Problem]:
        """What was ill-mannered about this request."""
        now = time.monotonic()
        found = [*self._waited(route, now), *_headers(request, route)]
        if route.needs_token:
            found += self._rate(now)
        return found

    def _waited(self, route: Route, now: float) -> Iterator[Problem]:
        """Nothing before `retry_after` has passed. D: topics/rate-limits."""
        until = max(self._wait_until.get(route.name, 0.0), self._wait_until.get("*", 0.0))
        if now + _SLACK < until:
            detail = f"asked again {until - now:.2f} s too early"
            yield Problem("retry-after", "", detail, refused=False)

    def _rate(self, now: float) -> Iterator[Problem]:
        """At most 50 requests a second, interactions not counted. D: topics/rate-limits."""
        if len(self._latest) == GLOBAL_RATE and now - self._latest[0] < 1.0:
            yield Problem("global-rate", "", "more than 50 requests in a second", refused=False)
        self._latest.append(now)

    def told_to_wait(self, route: Route, fault: Fault) -> None:
        """A 429 went out."""
        key = "*" if fault.is_global else route.name
        self._wait_until[key] = time.monotonic() + fault.retry_after

    def answered(self, status: int) -> None:
        """Count what counts against the bot."""
        self.invalid += status in (401, 403, 429)


def _headers(request: Request, route: Route) -> Iterator[Problem]:
    """A User-Agent of Discord's form and a JSON or form body. D: reference ("User Agent").

    discord.py sends its own User-Agent with the bot's token only, so interactions are let off.
    """
    agent = request.headers.get("User-Agent", "")
    if route.needs_token and not _AGENT.match(agent):
        yield Problem("user-agent", "", f"{agent!r} is not of the form DiscordBot (url, version)")
    kind = request.headers.get("Content-Type", "").partition(";")[0]
    if request.body is not None and kind not in ("application/json", "multipart/form-data"):
        yield Problem("content-type", "", f"a body of type {kind!r}")
