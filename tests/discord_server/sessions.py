"""Gateway sessions: what was sent, so that a resume loses nothing.

Imports nothing of the project.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Event = tuple[int, str, dict[str, Any]]


@dataclass(eq=False, slots=True)
class Session:
    """One identified session; it outlives its connections until it is ended."""

    id: str
    intents: int
    shard: list[int] | None = None
    sequence: int = 0
    sent: list[Event] = field(default_factory=list)
    ended: bool = False
    closed_with: int | None = None
    """The code the bot last closed a connection of it with."""
    resumes: int = 0

    def add(self, event: str, data: dict[str, Any]) -> Event:
        """Number an event and keep it for a replay."""
        self.sequence += 1
        entry = (self.sequence, event, data)
        self.sent.append(entry)
        return entry

    def after(self, sequence: int) -> list[Event]:
        """What was sent since."""
        return [entry for entry in self.sent if entry[0] > sequence]
