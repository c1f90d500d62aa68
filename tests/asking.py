"""Ways to ask, and the development questions with their replies, for tests over many replies."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.engine import Engine
from bot.model.query import Conversation
from bot.model.reply import Reply
from tests.questions.score import TODAY

if TYPE_CHECKING:
    from bot.model.facts import FactBase, Figure

QUESTIONS = Path(__file__).parent / "questions"
LIBRARY = Path(__file__).parent / "library"
"""A small fact base on another subject."""
RAILWAY = Path(__file__).parent / "railway"
"""A small one on yet another: rates, units with a size in them, years in a row."""
CLINIC = Path(__file__).parent / "clinic"
"""A small one in months, with shares and a breakdown."""
LEAGUE = Path(__file__).parent / "league"
"""A small one in seasons, of points and goals."""
MARKET = Path(__file__).parent / "market"
"""A small one in quarters, of prices."""
SCHOOL = Path(__file__).parent / "school"
"""A small one with two breakdowns at once, and a share told of each group."""
WEATHER = Path(__file__).parent / "weather"
"""A small one in months of two years, with values below nought."""
HARBOUR = Path(__file__).parent / "harbour"
"""A small one in months, and some of it in years: staff at a moment, fish landed over a time."""
IOWA = Path(__file__).parent / "bases" / "iowa_electricity"
WORLD = Path(__file__).parent / "bases" / "world"
SEATTLE = Path(__file__).parent / "bases" / "weather"
"""Bases of other subjects that have questions of their own."""
Ask = Callable[[str], Reply]


@dataclass(frozen=True, slots=True)
class Asked:
    """One turn of a development question with the reply it got."""

    row: dict[str, Any]
    text: str
    reply: Reply

    def __str__(self) -> str:
        return f"{self.row['id']} {self.text!r}"


def last(asked_of: Engine | FactBase, *turns: str) -> Reply:
    """The reply to the last of several turns, by an engine or a new one for a base."""
    engine = asked_of if isinstance(asked_of, Engine) else Engine(asked_of)
    conversation = Conversation()
    for text in turns:
        reply, conversation = engine.ask(text, today=TODAY, conversation=conversation)
    return reply


def rows(name: str) -> list[dict[str, Any]]:
    """The rows of a file of questions."""
    lines = (QUESTIONS / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def asked(engine: Engine, name: str) -> list[Asked]:
    """Every turn of a file's questions with its reply."""
    found = []
    for row in rows(name):
        conversation = Conversation()
        for text in row.get("turns") or [row["q"]]:
            reply, conversation = engine.ask(text, today=TODAY, conversation=conversation)
            found.append(Asked(row, text, reply))
    return found


def asker(base: FactBase) -> Ask:
    """Ask single questions of a base."""
    engine = Engine(base)
    return lambda text: engine.ask(text, today=TODAY)[0]


def served(base: FactBase) -> list[Figure]:
    """The figures that may be shown."""
    return [f for f in base.figures.values() if not f.withdrawn and not f.superseded_by]


def without_figures(base: FactBase, *ids: str) -> FactBase:
    """A base that never held these figures."""
    return replace(base, figures={k: v for k, v in base.figures.items() if k not in ids})
