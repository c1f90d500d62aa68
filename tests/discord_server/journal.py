"""Everything that passed between the bot and the loopback Discord, and what was wrong with it.

Imports of the project `problems`.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.discord_server.problems import Problem, Violation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class NothingCameError(AssertionError):
    """What a test waited for did not happen."""


@dataclass(slots=True)
class Request:
    """One REST call of the bot, with the answer it got."""

    number: int
    route: str
    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: Any = None
    files: dict[str, int] = field(default_factory=dict)
    status: int = 0
    response: Any = None
    template: str = ""
    fault: str = ""

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


class Journal:
    """Requests, violations and a readable transcript, with a way to wait for the next of them."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self.violations: list[Violation] = []
        self.frames: list[tuple[str, dict[str, Any]]] = []
        """Gateway frames: "in" from the bot, "out" to it."""
        self._lines: list[str] = []
        self._start = time.monotonic()
        self._pulse = asyncio.Event()
        self._moved = self._start

    def line(self, text: str) -> None:
        """Add to the transcript."""
        self._lines.append(f"{time.monotonic() - self._start:8.3f} {text}")
        self.stir()

    def report(self, where: str, problems: Iterable[Problem]) -> None:
        """Note broken rules."""
        for problem in problems:
            self.violations.append(Violation(problem.rule, where, problem.path, problem.detail))
            self._lines.append(f"{'':8} ! {problem}")
        self.stir()

    def transcript(self) -> str:
        """What happened, a line each."""
        return "\n".join(self._lines)

    def stir(self) -> None:
        """Something happened: let those who wait look again."""
        self._moved = time.monotonic()
        self._pulse.set()
        self._pulse = asyncio.Event()

    async def until(self, done: Callable[[], bool], *, timeout: float, what: str) -> None:
        """Wait, in real time, for something to become true."""
        try:
            async with asyncio.timeout(timeout):
                while not done():
                    await self._pulse.wait()
        except TimeoutError:
            broken = "".join(f"\n! {violation}" for violation in self.violations)
            message = f"{what}: not within {timeout} s{broken}\n{self.transcript()}"
            raise NothingCameError(message) from None

    async def quiet(self, seconds: float) -> None:
        """Wait until nothing has passed for this long."""
        self.stir()
        while (left := self._moved + seconds - time.monotonic()) > 0:
            await asyncio.sleep(left)
