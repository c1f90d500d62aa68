"""What each person said last in each channel: slots, for ten minutes, and nothing else.

Pure; the clock is handed in. Imports model.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.model.query import Conversation

LASTS = 600.0
"""Seconds after which a conversation is over."""

MOST = 10_000
"""Conversations held at once; the ones longest untouched go first."""


class Conversations:
    """Conversations by person and channel."""

    def __init__(
        self, clock: Callable[[], float], *, lasts: float = LASTS, most: int = MOST
    ) -> None:
        self._clock = clock
        self._lasts = lasts
        self._most = most
        self._held: OrderedDict[tuple[int, int], tuple[float, Conversation]] = OrderedDict()

    def __len__(self) -> int:
        """How many conversations are held, those that are over not counted."""
        self._forget_old()
        return len(self._held)

    def get(self, person: int, channel: int) -> Conversation | None:
        """Recall what was said; None if nothing was, or too long ago."""
        self._forget_old()
        entry = self._held.get((person, channel))
        return entry[1] if entry else None

    def put(self, person: int, channel: int, conversation: Conversation) -> None:
        """Remember how the conversation stands now."""
        key = (person, channel)
        self._held[key] = (self._clock(), conversation)
        self._held.move_to_end(key)
        self._forget_old()
        while len(self._held) > self._most:
            self._held.popitem(last=False)

    def forget(self, person: int, channel: int) -> None:
        """End a conversation."""
        self._held.pop((person, channel), None)

    def _forget_old(self) -> None:
        limit = self._clock() - self._lasts
        while self._held:
            key = next(iter(self._held))
            if self._held[key][0] >= limit:
                return
            del self._held[key]
