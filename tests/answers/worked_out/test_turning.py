"""In which periods something fell, or rose, whenever that was."""

import pytest


@pytest.mark.parametrize(
    "asked",
    [
        "did Ashby's points ever fall?",
        "in which seasons did Ashby's points fall?",
        "was there ever a season when Ashby's points dropped",
        "did Ashby's points rise every season?",
        "did Ashby's points ever ease off?",
    ],
)
def test_each_fall_is_told(play, asked) -> None:
    reply = play(asked)
    assert reply.facts == ("ashby.points.2021-22", "ashby.points.2022-23")
    assert "No fall is held" not in reply.headline


def test_where_there_is_none_that_is_said(play) -> None:
    reply = play("in which seasons did Carrow's attendance fall?")
    assert "No fall is held" not in reply.headline or reply.facts
    reply = play("did Ashby's points ever rise?")
    assert "in none it was higher" in str(reply.blocks)


def test_periods_of_a_stretch_are_added_up(visit) -> None:
    reply = visit("total cancelled operations at Riverside from October to December 2023")
    assert [(one.what, one.value) for one in reply.computed] == [("sum", "66")]
    assert len(reply.facts) == 3


def test_a_stretch_with_a_gap_is_not_added_up(visit) -> None:
    reply = visit("total cancelled operations at St Anne's from October 2022 to November 2023")
    assert not any(one.what == "sum" for one in reply.computed)


def test_prices_are_not_added_up(shop) -> None:
    reply = shop("total price of petrol in Aldham from Q1 2022 to Q3 2022")
    assert not any(one.what == "sum" for one in reply.computed)


def test_a_sum_is_told_in_the_unit_held(ride) -> None:
    reply = ride("how much freight did diesel trains carry in total from 2017 to 2019?")
    assert all("tonne-kilometres" in one.unit for one in reply.computed)
