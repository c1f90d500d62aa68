"""What is offered: each choice and each next question gets what it is offered for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.answers.compose import question_for
from bot.facts import load
from bot.model.reply import Outcome
from tests.asking import CLINIC, LEAGUE, LIBRARY, MARKET, RAILWAY, asker

if TYPE_CHECKING:
    from bot.model.facts import FactBase
    from tests.asking import Ask, Asked

BASES = Path(__file__).parent.parent / "bases"
MOST = 300
"""Figures of one base that are asked for: of a large one every tenth or so will do."""


@pytest.mark.parametrize(
    "folder",
    [LIBRARY, RAILWAY, CLINIC, LEAGUE, MARKET, BASES / "iowa_electricity", BASES / "world"],
    ids=lambda folder: folder.name,
)
def test_the_question_for_a_figure_gets_it_and_no_other(folder: Path) -> None:
    base = load(folder).base
    assert base is not None
    assert astray(base, asker(base)) == []


def test_the_question_for_a_shipped_figure_gets_it_whether_it_has_an_area_or_not(
    base: FactBase, ask: Ask
) -> None:
    assert astray(base, ask) == []


def astray(base: FactBase, ask: Ask) -> list[str]:
    """The questions for figures that get another, or none."""
    figures = [one for one in base.figures.values() if one.withdrawn is None]
    asked = [(one, question_for(base, one)) for one in figures[:: max(1, len(figures) // MOST)]]
    return [
        question
        for figure, question in asked
        if not {figure.id} <= {*ask(question).facts} <= {figure.id, *figure.conflicts_with}
    ]


def test_every_choice_and_next_question_gets_what_it_is_offered_for(
    development: list[Asked], ask: Ask
) -> None:
    replies = [one.reply for one in development]
    offered = {choice for reply in replies for choice in (*reply.choices, *reply.next_asks)}
    told = {choice: ask(choice.ask) for choice in offered}
    assert [
        (choice.ask, choice.facts, reply.facts)
        for choice, reply in told.items()
        if reply.outcome is not Outcome.ANSWER or not {*choice.facts} <= {*reply.facts}
    ] == []


def test_of_more_statements_than_are_read_at_once_it_says_how_to_get_the_rest(
    base: FactBase, ask: Ask
) -> None:
    held = {one.id for one in base.quotes.values() if one.speaker == "leicestershire-police"}
    reply = ask("What did the Leicestershire Police spokesperson say?")
    assert len(held) == len(reply.facts) + 1
    assert reply.blocks[-1].text == (
        "One more of their statements is held. "
        "Ask: What is everything the Leicestershire Police spokesperson said?"
    )
    assert {*ask(reply.next_asks[0].ask).facts} == held
