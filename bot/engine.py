"""From text to Reply, in one decision order. Pure: imports the rooms above it and no clock."""

from __future__ import annotations

from datetime import date

from bot.model.facts import FactBase
from bot.model.query import Conversation, Slots
from bot.model.reply import Reply


class Engine:
    """Answers from one fact base. Safe to share: asking changes nothing in it."""

    def __init__(self, base: FactBase) -> None:
        self.base = base

    def ask(
        self, text: str, *, today: date, conversation: Conversation | None = None
    ) -> tuple[Reply, Conversation]:
        """The reply to `text`, and the conversation to hand in with the next one."""
        raise NotImplementedError

    def look_up(self, slots: Slots, *, today: date) -> Reply:
        """The figure for slots filled in one by one, as from a form."""
        raise NotImplementedError

    def show(self, ids: tuple[str, ...], *, today: date) -> Reply | None:
        """The facts with these ids (figures, quotes, notes) as an answer; None if any is gone."""
        raise NotImplementedError
