"""Noticing that files changed: cheaply by their dates, surely by their content."""

from __future__ import annotations

import hashlib
import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_KINDS = (".yaml", ".yml", ".csv")
# File systems count time in ticks: a file written twice within one looks the same by its date.
_FRESH_SECONDS = 2.0

Stamp = tuple[str, int, int, int, int]


@dataclass(frozen=True, slots=True)
class Glance:
    """What a directory looks like by dates, sizes and inodes alone.

    `fresh` tells that a file was written just now, so that the same glance again proves nothing.
    """

    stamps: tuple[Stamp, ...]
    fresh: bool

    def proves_same(self, earlier: Glance | None) -> bool:
        """Whether nothing can have changed since an earlier glance."""
        return earlier is not None and self.stamps == earlier.stamps and not earlier.fresh


def glance(directory: Path) -> Glance:
    """Look at a directory without reading its files."""
    now = time.time()
    stamps = []
    fresh = False
    for path in _files(directory):
        try:
            seen = path.stat()
        except OSError:
            stamps.append((str(path), 0, 0, 0, 0))
            continue
        stamps.append((str(path), seen.st_mtime_ns, seen.st_ctime_ns, seen.st_size, seen.st_ino))
        fresh = fresh or max(seen.st_mtime, seen.st_ctime) > now - _FRESH_SECONDS
    return Glance(tuple(stamps), fresh)


def digest(directory: Path) -> str:
    """Read the files; the same content under the same names gives the same digest."""
    content = hashlib.blake2b(digest_size=16)
    for path in _files(directory):
        try:
            data = path.read_bytes()
        except OSError as error:
            data = f"unreadable: {error.errno}".encode()
        name = os.fsencode(path.relative_to(directory))
        content.update(b"%d %s %d " % (len(name), name, len(data)))
        content.update(data)
    return content.hexdigest()


def _files(directory: Path) -> Iterator[Path]:
    """Find everything that may be read as facts, in a fixed order; hidden files are none."""
    for folder, folders, files in os.walk(directory):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if name.lower().endswith(_KINDS) and not name.startswith("."):
                yield Path(folder) / name
