"""Tables that are looked up by text without holding any: under checksums, in order.

A checksum has 32 bits, so next to no two texts share one. Imports nothing of the project.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable
from functools import cached_property
from zlib import crc32

_LEADING = 9
"""Bits of a checksum that tell among which few it is looked for."""
_REST = 32 - _LEADING


def filed(text: str) -> int:
    """What a text is filed under."""
    return crc32(text.encode())


def filed_each(texts: Iterable[str]) -> list[int]:
    """What some texts are filed under."""
    return [crc32(text.encode()) for text in texts]


def filed_joined(texts: Iterable[str], joint: str, others: Iterable[str]) -> list[int]:
    """What some texts are filed under, each with another after it and a joint between them."""
    between = joint.encode()
    leads = [crc32(between, crc32(text.encode())) for text in texts]
    return [crc32(text.encode(), lead) for text, lead in zip(others, leads, strict=False)]


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

    def has(self, text: str) -> bool:
        """Whether a text is filed."""
        return bool(self.places((filed(text),)))

    def places(self, wanted: Iterable[int]) -> list[int]:
        """Where those of some checksums stand that are held."""
        held, first = self._held, self._first
        return [
            at
            for one in wanted
            if (at := bisect_left(held, one, first[one >> _REST], first[(one >> _REST) + 1]))
            < first[(one >> _REST) + 1]
            and held[at] == one
        ]
