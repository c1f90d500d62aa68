"""What may be asked after an answer: few things, of different kinds, each known to have one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.facts import load
from tests.asking import CLINIC, LEAGUE, MARKET, RAILWAY, asker

if TYPE_CHECKING:
    from tests.asking import Ask

WORLD = Path(__file__).parent.parent / "bases" / "world"
ROW = 5
"""Buttons that stand in one row."""


def test_after_a_figure_come_the_year_before_another_area_the_two_compared_and_what_was_said(
    ask: Ask,
) -> None:
    offered = ask("how many offences in Essex last year").next_asks
    assert {choice.label: choice.ask for choice in offered} == {
        "2017/18": "How many offences were recorded in Essex in 2017/18?",
        "Leicestershire": (
            "How many offences were recorded in Leicestershire in the year to April 2019?"
        ),
        "Compare with Leicestershire": (
            "How does Essex compare with Leicestershire in the year to April 2019?"
        ),
        "What Essex Police said": "What did the Essex Police spokesman say?",
        "England and Wales": (
            "How many offences were recorded in England and Wales in the year to April 2019?"
        ),
    }


def test_where_nobody_speaks_for_the_area_what_was_said_about_the_change_is_offered(
    ask: Ask,
) -> None:
    offered = {choice.label: choice for choice in ask("how many in England and Wales").next_asks}
    why = offered["Why? What was said"]
    assert {*why.facts} <= {*ask(why.ask).facts}


def test_after_a_group_the_others_of_its_division_are_offered(visit: Ask) -> None:
    offered = visit("median wait for the eye clinic at St Anne's in January 2024").next_asks
    assert "Orthopaedics" in [choice.label for choice in offered]


def test_after_several_figures_what_is_offered_says_of_what_it_is(ask: Ask) -> None:
    offered = ask("compare Essex and Leicestershire").next_asks
    assert "recorded offences · Essex · 2017/18" in [choice.label for choice in offered]


@pytest.mark.parametrize(
    "folder", [RAILWAY, CLINIC, LEAGUE, MARKET, WORLD], ids=lambda folder: folder.name
)
def test_each_is_answered_with_what_it_is_offered_for(folder: Path) -> None:
    base = load(folder).base
    assert base is not None
    ask = asker(base)
    figures = [*base.figures.values()]
    told = [
        ask(f"What was the {base.measures[one.measure].name} in {base.areas[one.area].name}")
        for one in figures[:: max(1, len(figures) // 20)]
        if one.area
    ]
    offered = {choice for reply in told for choice in reply.next_asks}
    assert all(len(reply.next_asks) <= ROW for reply in told)
    assert [
        (choice.ask, choice.facts)
        for choice in offered
        if not {*choice.facts} <= {*ask(choice.ask).facts}
    ] == []
