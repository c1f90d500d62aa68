"""Losses, where what is held is a change that goes below nought."""

import pytest

from bot.model.reply import Verdict


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("were 14 jobs lost in March 2020?", Verdict.MATCHES),
        ("more than 10 jobs were lost in March 2020", Verdict.MATCHES),
        ("were 8 jobs lost in March 2020?", Verdict.DIFFERS),
        ("were 14 jobs gained in March 2020?", Verdict.DIFFERS),
        ("were 9 jobs lost in August 2020?", Verdict.OTHER_SCOPE),
    ],
)
def test_a_loss_is_held_against_a_change_below_nought(dock, claimed, verdict) -> None:
    reply = dock(claimed)
    assert reply.verdict is verdict
    assert reply.facts[0].startswith("harbour.jobs-change.2020-m")


def test_the_most_that_was_lost_is_the_lowest(dock) -> None:
    reply = dock("which month had the most job losses?")
    assert reply.facts[0] == "harbour.jobs-change.2020-m03"
    assert "Lowest first" in reply.headline


def test_the_least_that_was_lost_was_lost_still(dock) -> None:
    assert dock("which month had the fewest job losses?").facts[0] == "harbour.jobs-change.2019-m07"


def test_nothing_falls_by_more_than_all_of_it(dock) -> None:
    reply = dock("jobs gained in January 2020 compared with December 2019")
    assert [made.what for made in reply.computed] == ["difference"]


def test_to_lose_more_is_to_lie_lower(dock) -> None:
    claimed = "were job losses higher in February 2020 than in March 2020?"
    assert dock(claimed).verdict is Verdict.DIFFERS


DOCKERS = ["harbour.staff.dockers.2020-m05", "harbour.staff.dockers.2020-m01"]


@pytest.mark.parametrize(
    "asked",
    [
        "how many dockers' jobs were lost between January 2020 and May 2020?",
        "dockers, January 2020 to May 2020: how many job losses",
        "how many jobs were lost among dockers from January to May 2020",
    ],
)
def test_what_no_change_is_held_of_is_worked_out_of_the_levels(dock, asked) -> None:
    reply = dock(asked)
    assert [*reply.facts] == DOCKERS
    assert reply.computed[0].value == "-40"


def test_from_one_month_to_another_it_is_from_the_one_level_to_the_other(dock) -> None:
    reply = dock("how many jobs were lost from December 2019 to April 2020")
    assert [*reply.facts] == ["harbour.staff.2020-m04", "harbour.staff.2019-m12"]
    reply = dock("how many jobs have been gained since May 2020")
    assert [*reply.facts] == ["harbour.staff.2020-m12", "harbour.staff.2020-m05"]


def test_the_team_that_lost_most_is_told_by_the_levels(dock) -> None:
    reply = dock("which team lost the most jobs from January to May 2020?")
    assert [*reply.facts] == DOCKERS


@pytest.mark.parametrize(
    ("asked", "month"),
    [
        ("worst month of 2020 for job losses", "2020-m03"),
        ("which month was the worst for job losses?", "2020-m03"),
        ("best month of 2020 for job losses", "2020-m05"),
    ],
)
def test_the_worst_of_losses_is_the_most_that_was_lost(dock, asked, month) -> None:
    assert dock(asked).facts[0] == f"harbour.jobs-change.{month}"
