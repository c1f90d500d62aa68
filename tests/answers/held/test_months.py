"""Figures told month by month: a year is divided into them, and a month of two years is none."""

import pytest


@pytest.mark.parametrize(
    ("asked", "month"),
    [
        ("wettest month at Greyfell in 2023", "January 2023"),
        ("which month was the driest at Greyfell in 2023?", "July 2023"),
        ("coldest month at Ness Point in 2022", "January 2022"),
    ],
)
def test_the_months_of_the_year_named_are_ranked(asked, month, look_out) -> None:
    reply = look_out(asked)
    assert reply.computed[0].value == month
    assert len(reply.facts) == 2


def test_the_coldest_is_not_the_warmest(look_out) -> None:
    """Though it is warmth that is measured, "how cold" is another name of it."""
    assert look_out("coldest month at Greyfell").computed[0].value == "January 2023"
    assert look_out("which station was the coldest in July 2022?").computed[0].value == "Greyfell"


@pytest.mark.parametrize(
    "asked",
    [
        "did rainfall at Greyfell go up or down between January 2022 and January 2023?",
        "was January 2022 or January 2023 wetter at Greyfell?",
        "was January 2022 or January 2023 the stronger month for rain at Greyfell?",
    ],
)
def test_a_month_of_two_years_is_compared_with_itself(asked, look_out) -> None:
    assert look_out(asked).computed[0].value == "-61.8"


def test_rain_that_falls_is_no_fall(look_out) -> None:
    reply = look_out("how much rain fell at Greyfell in January 2023?")
    assert (reply.facts, reply.computed) == (("greyfell.rain.2023-m01",), ())
    reply = look_out("did rainfall at Greyfell fall between July 2022 and July 2023?")
    assert reply.headline.startswith("No fall is held")


def test_a_year_of_which_a_month_is_missing_is_not_added_up(look_out) -> None:
    assert not look_out("how much rain was there at Greyfell in the whole of 2022?").computed
