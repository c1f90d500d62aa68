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
