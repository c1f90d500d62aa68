"""How a question for a figure, or for a speaker's words, is put."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.facts import load
from bot.language.shown.offering import question_for, said_by
from bot.model.facts import Speaker

TESTS = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("folder", "id_", "question"),
    [
        ("library", "westshire.loans.2020", "How many books were lent in Westshire in 2020?"),
        (
            "library",
            "westshire.visits.2019",
            "How many visits to libraries were there in Westshire in 2019?",
        ),
        (
            "clinic",
            "anne.cancelled.2022-m10",
            "How many operations were cancelled on the day at St Anne's Hospital in October 2022?",
        ),
        (
            "clinic",
            "anne.four-hours.2023-m10",
            (
                "What was the share of patients seen within four hours "
                "at St Anne's Hospital in October 2023?"
            ),
        ),
        (
            "clinic",
            "anne.wait.eyes.2024-m01",
            "What was the median wait for Ophthalmology at St Anne's Hospital in January 2024?",
        ),
        (
            "railway",
            "alphaland.wait.2018",
            "What was the average waiting time in Alphaland in 2018?",
        ),
        ("league", "ashby.points.2021-22", "How many points were there at Ashby Town in 2021/22?"),
        (
            "bases/world",
            "united-states.life-expectancy.1976",
            "What was the life expectancy in the United States in 1976?",
        ),
        (
            "bases/world",
            "gambia.under-fives.girls.2000",
            "How many children under five (girls) were there in Gambia in 2000?",
        ),
    ],
)
def test_a_figure_is_asked_for_in_a_whole_question(folder: str, id_: str, question: str) -> None:
    base = load(TESTS / folder).base
    assert base is not None
    assert question_for(base, base.figures[id_]) == question


@pytest.mark.parametrize(
    ("id_", "question"),
    [
        (
            "england-and-wales.offences.2018-19",
            "How many offences were recorded in England and Wales in the year to April 2019?",
        ),
        (
            "essex.change.2018-19",
            (
                "How much did recorded offences change in Essex "
                "from 2017/18 to the year to April 2019?"
            ),
        ),
        (
            "east-of-england.instagram.2017-18",
            "How many instances were recorded for Instagram in the East of England in 2017/18?",
        ),
        (
            "no-area.under-12",
            "What was the share of victims aged 11 or under according to Leicester Mercury?",
        ),
    ],
)
def test_a_shipped_figure_is_asked_for_in_a_whole_question(id_: str, question: str, base) -> None:
    assert question_for(base, base.figures[id_]) == question


@pytest.mark.parametrize(
    ("speaker", "named"),
    [
        (Speaker("a", "Pat Reader", role="chair"), "Pat Reader"),
        (Speaker("b", "Ashby Police spokesman", role="spokesman"), "the Ashby Police spokesman"),
        (Speaker("c", "Ashby Herald", kind="newspaper"), "the Ashby Herald"),
        (Speaker("d", "The Herald", kind="newspaper"), "The Herald"),
    ],
)
def test_who_is_named_by_an_office_or_a_paper_goes_with_the(speaker: Speaker, named: str) -> None:
    assert said_by(speaker) == named
