"""Tables that are looked up by text without holding any: under checksums, in order.

A checksum has 32 bits, so next to no two texts share one. Imports nothing of the project.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable
from zlib import crc32


def filed(text: str) -> int:
    """What a text is filed under."""
    return crc32(text.encode())


def places(table: array[int], wanted: Iterable[int]) -> list[int]:
    """Where in a table those stand that it has."""
    end = len(table)
    found: list[int] = []
    for one in wanted:
        at = bisect_left(table, one)
        if at < end and table[at] == one:
            found.append(at)
    return found
