"""What part of a year one of its months makes up."""

import pytest

from bot.facts import load
from bot.model.reply import Outcome, Reason
from tests.asking import HARBOUR, last


@pytest.mark.parametrize(
    "asked",
    [
        "what share of 2019's catch was landed in March?",
        "what percentage of the fish landed in 2019 came in March 2019",
        "how much of the year's fish was landed in March 2019",
        "in per cent, what part of 2019's catch fell in March",
    ],
)
def test_a_month_of_its_year(asked, dock) -> None:
    reply = dock(asked)
    assert reply.facts == ("harbour.fish.2019-m03", "harbour.fish.2019")
    assert [(one.what, one.value) for one in reply.computed] == [("share", "7.6")]


def test_months_together(dock) -> None:
    reply = dock("what share of 2020's catch was landed in January and February?")
    assert [(one.what, one.value) for one in reply.computed] == [("share", "12.3")]


def test_the_month_told_before_is_part_of_its_year() -> None:
    base = load(HARBOUR).base
    assert base is not None
    reply = last(base, "fish landed in March 2019", "what share of the year is that?")
    assert reply.computed[0].value == "7.6"


@pytest.mark.parametrize(
    "asked",
    [
        "what share of 2019's staff were there in March 2019?",
        "what percentage of 2019's lowest temperature was in March",
    ],
)
def test_what_makes_no_sum_has_no_parts(asked, dock) -> None:
    reply = dock(asked)
    assert (reply.outcome, reply.reason) == (Outcome.NO_ANSWER, Reason.NOT_COMPUTABLE)
