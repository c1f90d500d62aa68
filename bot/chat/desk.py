"""Where questions are put to the engine, and conversations kept. Knows nothing of Discord.

May import model, the engine and this room's values.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from bot.chat.custom_ids import PIECE, facts_recipe, question_recipe
from bot.chat.limits import units
from bot.chat.topics import held, picks
from bot.model.query import Conversation, Intent, Slots
from bot.model.reply import Outcome, Reply

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from bot.chat.conversations import Conversations
    from bot.chat.render import Rendered
    from bot.chat.shelves import EngineSource, Shelf, Shelves
    from bot.engine import Engine
    from bot.model.facts import FactBase

TOPICS = "!topics"
LONGEST_RECIPE = 2 * PIECE
"""A reply has two buttons at least to carry it."""

FEW = 200
"""Figures up to which a question takes a millisecond or two, hardly more than going to a thread."""

T = TypeVar("T")
_CARRIED = "carried over"


@dataclass(frozen=True, slots=True)
class Person:
    """Who asks, and where: what a conversation is kept by."""

    id: int
    channel: int


@dataclass(frozen=True, slots=True)
class Said:
    """A reply, the facts it was made from, and the recipe to make it again."""

    reply: Reply
    base: FactBase
    recipe: str
    question: str = ""
    rendered: Rendered | None = None
    """How it looks, where that is more than the reply's words."""


class Desk:
    """Asks the engine in use. Each question keeps the engine it began with."""

    def __init__(
        self,
        source: EngineSource,
        shelves: Shelves,
        conversations: Conversations,
        *,
        today: Callable[[], date],
    ) -> None:
        self._source = source
        self._shelves = shelves
        self._conversations = conversations
        self._today = today

    @property
    def shelf(self) -> Shelf:
        """What is ready for the facts in use."""
        return self._shelves.of(self._source.engine)

    async def ask(self, person: Person, question: str) -> Said:
        """Answer a question in the light of what the person asked before."""
        before = self._conversations.get(person.id, person.channel)
        reply, after, base = await self._asked(question, before)
        if reply.outcome is Outcome.SUPPORT:
            self._conversations.forget(person.id, person.channel)
            return Said(reply, base, "", question)
        self._conversations.put(person.id, person.channel, after)
        return Said(reply, base, _recipe(question, reply), question)

    async def look_up(self, person: Person, slots: Slots) -> Said:
        """Answer a form in which the slots were filled in one by one."""
        engine = self._source.engine
        reply = await _aside(engine, partial(engine.look_up, slots, today=self._today()))
        return self._noted(person, Said(reply, engine.base, facts_recipe(reply.facts)), slots)

    async def show(
        self, person: Person, ids: tuple[str, ...], slots: Slots | None = None
    ) -> Said | None:
        """Show these facts; None if any is no longer held."""
        engine = self._source.engine
        reply = await _aside(engine, partial(engine.show, ids, today=self._today()))
        if reply is None:
            return None
        said = Said(reply, engine.base, facts_recipe(ids))
        return self._noted(person, said, slots or _slots_of(engine.base, ids))

    async def again(self, person: Person, recipe: str) -> Said | None:
        """Make a reply again from its recipe; None if that is no longer possible."""
        kind, rest = recipe[:1], recipe[1:]
        if kind == "?" and rest:
            return await self._asked_alone(person, rest)
        if kind == "#":
            ids = self.shelf.digests.resolve(rest)
            return await self.show(person, ids) if ids else None
        if recipe == TOPICS:
            return self.topics()
        return None

    async def ask_apart(self, question: str) -> Reply:
        """Answer a question outside of any conversation."""
        return (await self._asked(question, None))[0]

    def topics(self) -> Said:
        """Tell what is held."""
        base = self._source.engine.base
        reply = Reply(Outcome.HELP, base.about.title, next_asks=picks(base), step="topics")
        return Said(reply, base, TOPICS, rendered=held(base))

    async def _asked_alone(self, person: Person, question: str) -> Said:
        """Ask what stands by itself, and let the conversation go on from there."""
        reply, after, base = await self._asked(question, None)
        if reply.outcome is Outcome.ANSWER:
            self._conversations.put(person.id, person.channel, after)
        return Said(reply, base, _recipe(question, reply), question)

    async def _asked(
        self, question: str, before: Conversation | None
    ) -> tuple[Reply, Conversation, FactBase]:
        engine = self._source.engine
        ask = partial(engine.ask, question, today=self._today(), conversation=before)
        reply, after = await _aside(engine, ask)
        return reply, after, engine.base

    def _noted(self, person: Person, said: Said, slots: Slots) -> Said:
        if said.reply.outcome is Outcome.ANSWER:
            conversation = Conversation(slots, Intent.VALUE, said.reply.facts)
            self._conversations.put(person.id, person.channel, conversation)
        return said


def _recipe(question: str, reply: Reply) -> str:
    """Find what makes a reply again: the question, unless it would say less, or is too long.

    What was carried over into it is forgotten in ten minutes.
    """
    asking = question_recipe(question)
    says_less = _CARRIED in reply.read_as or units(asking) > LONGEST_RECIPE
    return facts_recipe(reply.facts) if says_less and reply.facts else asking


async def _aside(engine: Engine, work: Callable[[], T]) -> T:
    """Do it at once with few facts, in a thread with many, where everybody else would wait."""
    if len(engine.base.figures) <= FEW:
        return work()
    return await asyncio.to_thread(work)


def _slots_of(base: FactBase, ids: tuple[str, ...]) -> Slots:
    """Name what was shown, so that "and the year before?" knows of what."""
    figure = base.figures.get(ids[0]) if len(ids) == 1 else None
    if figure is None:
        return Slots()
    return Slots(
        measures=(figure.of or figure.measure,),
        areas=(figure.area,) if figure.area else (),
        periods=(figure.period,) if figure.period else (),
        by=tuple((group, member) for group, members in figure.by for member in sorted(members)),
    )
