"""Things that go wrong on Discord's side, asked for by a test. Imports nothing of the project."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

RESET = 0
"""A "status" that is none: the connection is cut."""


@dataclass(slots=True)
class Fault:
    """How the next calls of one route end.

    `after_accept` lets the call take effect first, so that the bot does not know it did. A 429
    without `via` looks like Cloudflare's. `delay` seconds (real ones) pass before the answer.
    """

    route: str
    status: int | None
    times: int = 1
    after_accept: bool = False
    retry_after: float = 0.05
    via: bool = True
    is_global: bool = False
    delay: float = 0.0


@dataclass(slots=True)
class Faults:
    """The faults still to come."""

    rest: list[Fault] = field(default_factory=list)
    identify: deque[int] = field(default_factory=deque)
    """Close codes for the next identifies (4004, 4014…)."""
    handshake: deque[int] = field(default_factory=deque)
    """HTTP statuses for the next attempts to open the gateway."""
    resume: deque[bool] = field(default_factory=deque)
    """Answers of op 9 to the next resumes: may the bot try again?"""

    def take(self, route: str) -> Fault | None:
        """The fault this call of a route meets, used up by it."""
        for fault in self.rest:
            if fault.route in (route, "any"):
                fault.times -= 1
                if fault.times <= 0:
                    self.rest.remove(fault)
                return fault
        return None
