"""How often one person, and one channel, may ask. Pure; the clock is handed in."""

from __future__ import annotations

import math
from collections import OrderedDict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


_REMEMBERED = 10_000


class Cooldown:
    """At most one question in `seconds` for each key; 0 seconds mean no limit."""

    def __init__(self, seconds: float, clock: Callable[[], float]) -> None:
        self._seconds = seconds
        self._clock = clock
        self._last: OrderedDict[int, float] = OrderedDict()

    def left(self, key: int) -> float:
        """Tell the seconds until `key` may ask again."""
        last = self._last.get(key)
        return 0.0 if last is None else max(0.0, last + self._seconds - self._clock())

    def start(self, key: int) -> None:
        """Note that `key` asked now."""
        now = self._clock()
        self._last[key] = now
        self._last.move_to_end(key)
        while self._last and next(iter(self._last.values())) + self._seconds <= now:
            self._last.popitem(last=False)


class Cooldowns:
    """The two cool-downs a question passes: the person's and the channel's."""

    def __init__(self, *, person: Cooldown, channel: Cooldown) -> None:
        self._person = person
        self._channel = channel
        self._told: set[int] = set()

    def ask(self, person: int, channel: int) -> int:
        """Tell the whole seconds still to wait; at 0 the question may be asked, and counts."""
        left = max(self._person.left(person), self._channel.left(channel))
        if left > 0:
            return math.ceil(left)
        self._person.start(person)
        self._channel.start(channel)
        self._told.discard(person)
        return 0

    def first_refusal(self, person: int) -> bool:
        """Tell whether a person is refused for the first time since their last question."""
        if person in self._told:
            return False
        if len(self._told) >= _REMEMBERED:
            self._told.clear()
        self._told.add(person)
        return True

    def press(self, channel: int) -> int:
        """Do as `ask` does for a press that says something in the channel, which alone counts."""
        left = self._channel.left(channel)
        if left > 0:
            return math.ceil(left)
        self._channel.start(channel)
        return 0
