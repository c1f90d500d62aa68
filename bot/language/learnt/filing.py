"""Tables that are looked up by text without holding any: under checksums, in order.

A checksum has 32 bits, so next to no two texts share one. Imports nothing of the project.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable
from functools import cached_property
from zlib import crc32

_LEADING = 12
"""Bits of a checksum that tell among which few it is looked for."""
_REST = 32 - _LEADING


def filed(text: str) -> int:
    """What a text is filed under."""
    return crc32(text.encode())


def filed_alike(begun: str, parts: Iterable[bytes]) -> list[int]:
    """What some texts are filed under that begin alike and go on in parts of their own."""
    lead = filed(begun)
    return [crc32(part, lead) for part in parts]


class Table:
    """Checksums in order."""

    def __init__(self, held: array[int]) -> None:
        self._held = held

    @cached_property
    def _first(self) -> array[int]:
        """Where the first checksum of each lead stands; most questions need few of the tables."""
        leads = range((1 << _LEADING) + 1)
        return array("I", [bisect_left(self._held, lead << _REST) for lead in leads])

    def places(self, wanted: Iterable[int]) -> list[int]:
        """Where those of some checksums stand that are held."""
        held, first = self._held, self._first
        found: list[int] = []
        for one in wanted:
            lead = one >> _REST
            end = first[lead + 1]
            at = bisect_left(held, one, first[lead], end)
            if at < end and held[at] == one:
                found.append(at)
        return found
