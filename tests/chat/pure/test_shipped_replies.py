"""The development questions on the shipped facts, as they would be sent to Discord."""

from __future__ import annotations

import asyncio
import json
from functools import cache
from pathlib import Path

import pytest

from bot.chat.buttons import Showing, compose
from bot.chat.conversations import Conversations
from bot.chat.custom_ids import choice_recipe, facts_recipe
from bot.chat.desk import Desk, Person, Said
from bot.chat.shelves import Shelves
from bot.engine import Engine
from bot.facts import load
from bot.model.facts import FactBase
from bot.model.reply import Outcome
from bot.shipped import default_facts
from tests.chat.pure.test_fitting import check
from tests.questions.score import TODAY

QUESTIONS = Path(__file__).parents[2] / "questions"
ANN = Person(2**63 - 1, 1)
SHOWINGS = [
    Showing(owner=ANN.id, reports_kept=True),
    Showing(owner=ANN.id, private=True, asked_private=True, may_show=True, reports_kept=True),
    Showing(owner=ANN.id, among_others=True),
]


class Source:
    def __init__(self, base: FactBase) -> None:
        self.engine = Engine(base)


@cache
def desk() -> Desk:
    base = load(default_facts()).base
    assert base is not None
    return Desk(Source(base), Shelves(), Conversations(lambda: 0.0), today=lambda: TODAY)


def questions() -> list[str]:
    """What the development set asks, conversations turn by turn."""
    asked: list[str] = []
    for file in ("dev.jsonl", "dev_deep.jsonl"):
        for line in (QUESTIONS / file).read_text("utf-8").splitlines():
            entry = json.loads(line)
            asked += entry.get("turns") or [entry["q"]]
    return asked


async def replies() -> list[Said]:
    return [await desk().ask(ANN, question) for question in questions()]


@pytest.fixture(scope="module")
def said() -> list[Said]:
    return asyncio.run(replies())


def test_every_reply_is_within_the_limits(said: list[Said]) -> None:
    for one in said:
        for showing in SHOWINGS:
            check(compose(one, showing))


def test_every_choice_fits_on_a_button_or_into_a_list(said: list[Said]) -> None:
    offered = [choice for one in said for choice in (*one.reply.choices, *one.reply.next_asks)]

    assert offered
    assert [one.ask for one in offered if choice_recipe(one.ask, one.facts) is None] == []


async def test_every_choice_leads_to_an_answer(said: list[Said]) -> None:
    recipes = {
        choice_recipe(choice.ask, choice.facts)
        for one in said
        for choice in (*one.reply.choices, *one.reply.next_asks)
    }
    led_to = {recipe: await desk().again(ANN, recipe or "") for recipe in sorted(map(str, recipes))}

    assert [
        recipe
        for recipe, again in led_to.items()
        if again is None or again.reply.outcome is not Outcome.ANSWER
    ] == []


async def test_every_fact_can_be_shown_again_from_its_digest() -> None:
    base = desk().shelf.base
    served = [*base.figures, *base.notes, *(q.id for q in base.quotes.values() if q.serve)]

    assert [one for one in served if await desk().again(ANN, facts_recipe([one])) is None] == []
