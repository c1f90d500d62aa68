"""Claims that one period had the most of all, or the least."""

import pytest

from bot.model.reply import Verdict


@pytest.mark.parametrize(
    "claimed",
    [
        "Brockley's points were higher in 2022/23 than in any other season",
        "Brockley's points were at their lowest in 2021/22, right?",
        "2020/21 was Ashby's best year for points",
        "Ashby had fewer points in 2022/23 than in any other season, true?",
        "no year had more points for Ashby than 2020/21",
    ],
)
def test_a_period_is_held_against_all_the_others_of_one_area(play, claimed) -> None:
    reply = play(claimed)
    assert reply.verdict is Verdict.MATCHES
    assert len(reply.facts) == 1


def test_the_period_that_has_most_is_shown_where_it_is_another(play) -> None:
    reply = play("Ashby's points were lower in 2021/22 than in any other season")
    assert reply.verdict is Verdict.DIFFERS
    assert reply.facts == ("ashby.points.2021-22",)
    assert reply.context == ("ashby.points.2022-23",)


def test_a_month_may_be_the_most_of_its_year(dock) -> None:
    assert dock("was April 2020 the worst month of 2020 for staff?").verdict is Verdict.DIFFERS
    assert dock("May 2020 was the worst month of 2020 for staff").verdict is Verdict.MATCHES


def test_the_most_of_a_stretch_is_looked_for_in_it(dock) -> None:
    claimed = "staff were lower in May 2020 than in any other month since June 2019. Correct?"
    assert dock(claimed).verdict is Verdict.MATCHES


def test_a_place_among_places_is_none_among_times(play) -> None:
    assert play("did Ashby have the most points in 2020/21?").computed[0].value == "1"
    assert play("was Carrow top for points in 2022/23").verdict is Verdict.DIFFERS


@pytest.mark.parametrize(
    ("asked", "place"),
    [
        ("where does March 2019 rank for staff?", "11"),
        ("what was the rank of 2020 for fish", "2"),
        ("where did December 2019 come for employees", "1"),
    ],
)
def test_the_place_of_a_period_may_be_asked_for(asked, place, dock) -> None:
    reply = dock(asked)
    assert reply.verdict is None
    assert [(one.what, one.value) for one in reply.computed] == [("rank", place)]


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("fish landings were highest in 2019, right?", Verdict.MATCHES),
        ("2020 had the highest catch, right?", Verdict.DIFFERS),
        ("was it in 2020 that the catch was at its lowest?", Verdict.MATCHES),
    ],
)
def test_a_period_may_be_said_to_have_the_most_in_many_ways(claimed, verdict, dock) -> None:
    assert dock(claimed).verdict is verdict
