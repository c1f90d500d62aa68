"""A month told by one that is named before it, in the same message or the last one."""

import pytest

from bot.facts import load
from tests.asking import HARBOUR, last

BASE = load(HARBOUR).base


@pytest.mark.parametrize(
    ("turns", "fact"),
    [
        (("we opened our stall in May 2019, how much fish was landed that month?",), "2019-m05"),
        (("My boat came in June 2020. What was the catch in that month?",), "2020-m06"),
        (("fish landed in March 2019", "and in the same month of 2020?"), "2020-m03"),
        (("fish landed in March 2019", "same month 2020?"), "2020-m03"),
        (("fish landed in March 2019", "and in that whole year?"), "2019"),
        (("fish landed in March 2019", "and the same month a year later?"), "2020-m03"),
    ],
)
def test_it_is_that_month(turns, fact) -> None:
    assert last(BASE, *turns).facts == (f"harbour.fish.{fact}",)


def test_of_two_months_set_side_by_side_the_second_is_told_by_its_year() -> None:
    reply = last(BASE, "how does the catch of May 2020 compare with the same month in 2019?")
    assert {*reply.facts} == {"harbour.fish.2020-m05", "harbour.fish.2019-m05"}


def test_a_year_that_is_named_itself_is_no_month() -> None:
    assert last(BASE, "I came in 2019, how much fish was landed that year?").facts == (
        "harbour.fish.2019",
    )
