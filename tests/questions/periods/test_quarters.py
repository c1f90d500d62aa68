"""Quarters in every wording, on prices that are held by the quarter."""

from __future__ import annotations

import pytest

from bot.facts import load
from tests.asking import MARKET, Ask, asker

FIRST, SECOND, THIRD, FOURTH = (f"aldham.petrol.2022-m{month}x3" for month in "01 04 07 10".split())


@pytest.fixture(scope="module")
def ask() -> Ask:
    base = load(MARKET).base
    assert base is not None
    return asker(base)


@pytest.mark.parametrize(
    ("when", "facts"),
    [
        ("in the 4th quarter of 2022", (FOURTH,)),
        ("2022 3rd qtr", (THIRD,)),
        ("3Q 2022", (THIRD,)),
        ("q3 22", (THIRD,)),
        ("2022-Q3", (THIRD,)),
        ("quarter 3 of 2022", (THIRD,)),
        ("in quarter two of 2022", (SECOND,)),
        ("in the final quarter of 2022", (FOURTH,)),
        ("in the opening quarter of 2022", (FIRST,)),
        ("in the first and third quarters of 2022", (FIRST, THIRD)),
        ("in the 1st, 2nd and 4th quarters of 2022", (FIRST, SECOND, FOURTH)),
        ("at the end of 2022", (FOURTH,)),
        ("in early 2022", (FIRST,)),
        ("as 2022 began", (FIRST,)),
        ("in mid-2022", (SECOND, THIRD)),
        ("in the last two quarters of 2022", (THIRD, FOURTH)),
        ("over the last three quarters", (SECOND, THIRD, FOURTH)),
        ("in 2022, each quarter", (FIRST, SECOND, THIRD, FOURTH)),
    ],
)
def test_a_quarter_may_be_told_in_many_ways(when, facts, ask) -> None:
    assert ask(f"price of petrol in Aldham {when}").facts == facts


def test_quarterly_figures_are_those_of_the_quarters(ask) -> None:
    assert ask("quarterly petrol price in Aldham, 2022").facts == (FIRST, SECOND, THIRD, FOURTH)


def test_a_percent_sign_belongs_to_the_change_and_not_to_the_year(ask) -> None:
    reply = ask("petrol price change in Aldham q1 2022 to q4 2022 %")
    assert reply.facts == (FOURTH, FIRST)


def test_the_quarters_of_a_year_are_put_in_order(ask) -> None:
    reply = ask("rank the four quarters of 2022 by petrol price in Aldham, lowest first")
    assert reply.facts == (FIRST, FOURTH, SECOND, THIRD)


def test_the_average_of_a_level_is_as_exact_as_its_figures(ask) -> None:
    reply = ask("average petrol price in Aldham over the four quarters of 2022")
    assert [made.value for made in reply.computed] == ["1.61"]


def test_the_two_numbers_are_those_of_the_times_named_before(ask) -> None:
    reply = ask("Petrol in Aldham eased between Q3 and Q4 of 2022. What were the two numbers?")
    assert reply.facts == (THIRD, FOURTH)
