"""Sets that stay as they are, in as little room as they need. Imports nothing of the project."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Iterator
from typing import TypeVar

Held = TypeVar("Held", bound=Hashable)


def packed(held: Iterable[Held]) -> frozenset[Held]:
    """A set of words, or of the like, that keeps no room for more.

    One that is filled one by one has grown by four each time it was full; copying it as a set
    leaves it at twice what it holds.
    """
    return frozenset(set(held))


class Joined(Collection[str]):
    """The words of several collections, without keeping any of them twice."""

    def __init__(self, *held: Collection[str]) -> None:
        self._held = held

    def __contains__(self, word: object) -> bool:
        # In a loop: `any` would take three times as long, and every word of a question comes by.
        for some in self._held:  # noqa: SIM110 - see above
            if word in some:
                return True
        return False

    def __iter__(self) -> Iterator[str]:
        for at, some in enumerate(self._held):
            before = Joined(*self._held[:at])
            yield from (word for word in some if word not in before)

    def __len__(self) -> int:
        return sum(1 for _ in self)
