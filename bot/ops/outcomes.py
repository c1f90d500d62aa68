"""How an interaction ended, in the words that logs and metrics use."""

from __future__ import annotations

from enum import StrEnum

from bot.model.reply import Outcome


class Trouble(StrEnum):
    """Ends that are no reply of the engine's."""

    ERROR = "error"
    LATE = "late"
    COOLDOWN = "cooldown"
    NOT_HERE = "not_here"
    STOPPING = "stopping"
    STALE = "stale"


def shown(outcome: Outcome | Trouble) -> str:
    """Name an outcome. Support counts as help: who was in distress is nobody's business."""
    return Outcome.HELP.value if outcome is Outcome.SUPPORT else outcome.value
