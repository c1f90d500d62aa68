"""Whether an interaction can still be answered. Pure; the clocks are handed in.

Discord waits three seconds, counted on its own clock. The host's clock may be minutes off, so the
age is read against the least lag seen lately: what differs between two clocks differs always.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ANSWERABLE = 2.8
"""Seconds; what is left of Discord's three goes to the answer's own way."""

_KEEP = 3600.0


class Freshness:
    """Ages of interactions. `wall` and `steady` are seconds since 1970 and since any start."""

    def __init__(self, wall: Callable[[], float], steady: Callable[[], float]) -> None:
        # A clock that is set while the bot runs would make everything look old: count from here.
        self._offset = wall() - steady()
        self._steady = steady
        self._since = steady()
        self._least: float | None = None
        self._least_before: float | None = None

    def age(self, created: float) -> float:
        """Tell by how many seconds one made at `created` came later than the quickest."""
        now = self._steady()
        lag = now + self._offset - created
        if now - self._since > _KEEP:
            self._least_before, self._least, self._since = self._least, None, now
        self._least = lag if self._least is None else min(self._least, lag)
        before = self._least if self._least_before is None else self._least_before
        return lag - min(self._least, before)

    def too_late(self, created: float) -> bool:
        """Tell whether Discord has stopped waiting for an answer."""
        return self.age(created) > ANSWERABLE
