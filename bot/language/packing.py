"""Sets that stay as they are, in as little room as they need. Imports nothing of the project."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import TypeVar

Held = TypeVar("Held", bound=Hashable)


def packed(held: Iterable[Held]) -> frozenset[Held]:
    """A set of words, or of the like, that keeps no room for more.

    One that is filled one by one has grown by four each time it was full; copying it as a set
    leaves it at twice what it holds.
    """
    return frozenset(set(held))
