"""Reading gap logs, several at once: each process writes its own."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import quote

from bot.ops.gaps.entries import Gap, Report
from bot.ops.gaps.schema import STATE, SchemaError, upgrade

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

T = TypeVar("T")


class UnreadableLogError(Exception):
    """A gap log can't be read; says which and why."""


@dataclass(frozen=True, slots=True)
class Counted:
    """How often something was noted, and on which days first and last."""

    times: int
    first: str
    last: str

    def __add__(self, other: Counted) -> Counted:
        return Counted(
            self.times + other.times, min(self.first, other.first), max(self.last, other.last)
        )


@dataclass(frozen=True, slots=True)
class Held:
    """What all the logs together hold."""

    gaps: tuple[tuple[Gap, Counted], ...]
    reports: tuple[tuple[Report, Counted], ...]


def read_logs(paths: Iterable[Path]) -> Held:
    """Add several logs up, what was noted most often first; raises UnreadableLogError."""
    gaps: dict[Gap, list[Counted]] = defaultdict(list)
    reports: dict[Report, list[Counted]] = defaultdict(list)
    for path in paths:
        try:
            with closing(_copy(path)) as log:
                for question, reason, slots, *rest in log.execute("SELECT * FROM gaps"):
                    read = tuple((key, tuple(got)) for key, got in json.loads(slots).items())
                    gaps[Gap(question, reason, read)].append(Counted(*rest))
                for facts, comment, *rest in log.execute("SELECT * FROM reports"):
                    reports[Report(tuple(facts.split()), comment)].append(Counted(*rest))
        except (sqlite3.Error, SchemaError, OSError) as error:
            raise UnreadableLogError(f"{path} can't be read as a gap log: {error}") from error
    return Held(
        tuple(sorted(_summed(gaps), key=lambda each: (-each[1].times, each[0].question))),
        tuple(sorted(_summed(reports), key=lambda each: (-each[1].times, each[0].facts))),
    )


def _copy(path: Path) -> sqlite3.Connection:
    """Copy a log into memory and bring the copy up to date: the bot may be writing to the file."""
    if not path.is_file():
        raise FileNotFoundError("there is no such file")
    uri = f"file:{quote(str(path.resolve()))}?mode=ro"
    copy = sqlite3.connect(":memory:")
    try:
        try:
            # Without a journal nobody has it open; to be told so keeps SQLite from making one.
            journal = path.with_name(f"{path.name}-wal").exists()
            _backup(uri if journal else f"{uri}&immutable=1", copy)
        except sqlite3.OperationalError:
            # In a directory that can't be written to, a log left by a killed process is read as it
            # is, without what its last second holds.
            _backup(f"{uri}&immutable=1", copy)
        copy.executescript(upgrade(*copy.execute(STATE).fetchone()))
    except BaseException:
        copy.close()
        raise
    return copy


def _backup(uri: str, into: sqlite3.Connection) -> None:
    with closing(sqlite3.connect(uri, uri=True)) as log:
        log.backup(into)


def _summed(found: dict[T, list[Counted]]) -> Iterable[tuple[T, Counted]]:
    for entry, (first, *more) in found.items():
        yield entry, sum(more, start=first)
