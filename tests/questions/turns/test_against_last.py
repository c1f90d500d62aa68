"""What is compared with the figure told last, where a follow-up names one thing beside it."""

import pytest

from bot.engine import Engine
from bot.facts import load
from tests.asking import LEAGUE, last

POINTS = "how many points did Ashby get in 2021/22?"


@pytest.fixture(scope="module")
def league() -> Engine:
    base = load(LEAGUE).base
    assert base is not None
    return Engine(base)


@pytest.mark.parametrize(
    "after",
    [
        "how far behind is Brockley?",
        "how far is Brockley behind?",
        "what's the gap to Brockley?",
        "how many fewer did Brockley get?",
        "Brockley had how many fewer?",
        "Brockley is lower by how much?",
        "and Brockley by comparison?",
    ],
)
def test_how_far_another_is_from_it(league, after) -> None:
    reply = last(league, POINTS, after)
    assert set(reply.facts) == {"ashby.points.2021-22", "brockley.points.2021-22"}
    assert ("difference", "13") in {(made.what, made.value) for made in reply.computed}


@pytest.mark.parametrize(
    "after",
    [
        "add Brockley to that",
        "together with Brockley?",
        "what if you add in Brockley",
        "plus Brockley?",
        "including Brockley?",
    ],
)
def test_another_is_added_to_it(league, after) -> None:
    reply = last(league, POINTS, after)
    assert [(made.what, made.value) for made in reply.computed] == [("sum", "127")]


@pytest.mark.parametrize("after", ["total?", "what's the total?", "and the grand total?"])
def test_the_total_of_what_was_told_one_by_one(league, after) -> None:
    reply = last(league, POINTS, "and Brockley?", after)
    assert [(made.what, made.value) for made in reply.computed] == [("sum", "127")]


def test_another_number_of_the_same_is_no_comparison(league) -> None:
    reply = last(league, POINTS, "how many goals did they score?")
    assert reply.facts == ("ashby.goals-for.2021-22",)


def test_rises_are_set_beside_each_other(engine) -> None:
    reply = last(engine, "how much did Essex go up?", "how far behind is Leicestershire?")
    assert set(reply.facts) == {"essex.change.2018-19", "leicestershire.change.2018-19"}


def test_a_period_beside_the_latest_that_was_told(engine) -> None:
    reply = last(engine, "Instagram in the East of England?", "compare that with 2017/18")
    instagram = "east-of-england.instagram"
    assert set(reply.facts) == {f"{instagram}.2018-19", f"{instagram}.2017-18"}


@pytest.mark.parametrize("after", ["was it lower the season before?", "was it less before?"])
def test_the_figure_is_weighed_against_another_time(league, after) -> None:
    reply = last(league, POINTS, after)
    assert set(reply.facts) == {"ashby.points.2021-22", "ashby.points.2020-21"}


@pytest.mark.parametrize(
    "after", ["is that per season?", "is that the latest?", "is that points or goals?"]
)
def test_what_the_figure_is_of_stands_beside_it(league, after) -> None:
    reply = last(league, "how many points did Ashby get?", after)
    assert (reply.step, reply.facts) == ("again", ("ashby.points.2022-23",))


def test_a_judgement_of_the_figure_is_not_given(league) -> None:
    assert str(last(league, POINTS, "is that a lot?").outcome) == "no_answer"
