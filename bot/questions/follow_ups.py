"""Taking over from the conversation what a follow-up leaves out. May import model, language."""

from __future__ import annotations

from bot.model.facts import FactBase
from bot.model.query import Conversation
from bot.questions.reader import Reading


def follow_up(reading: Reading, before: Conversation, base: FactBase) -> Reading:
    """The reading with slots carried over, where the question is no full one."""
    return reading
