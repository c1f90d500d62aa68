"""The time a follow-up asks about: the parts of the last one, or periods of the same kind."""

import pytest

from bot.engine import Engine
from bot.facts import load
from tests.asking import HARBOUR, last


@pytest.fixture(scope="module")
def harbour() -> Engine:
    base = load(HARBOUR).base
    assert base is not None
    return Engine(base)


@pytest.mark.parametrize("after", ["month by month", "and each month?", "by month please"])
def test_shorter_periods_are_those_of_the_last_one(harbour, after) -> None:
    reply = last(harbour, "how much fish was landed in 2020?", after)
    assert {id_.partition(".fish.")[2][:4] for id_ in reply.facts} == {"2020"}
    assert len(reply.facts) == 12


def test_which_month_is_one_of_the_last_year(harbour) -> None:
    reply = last(harbour, "how much fish was landed in 2020?", "which month was best?")
    assert {id_.partition(".fish.")[2][:6] for id_ in reply.facts} == {"2020-m"}


def test_what_is_put_in_order_next_is_of_periods_as_long(harbour) -> None:
    reply = last(harbour, "which year had the most fish?", "and the lowest temperature?")
    assert set(reply.facts) == {"harbour.coldest.2019", "harbour.coldest.2020"}


def test_when_it_was_highest_is_asked_of_every_period(engine) -> None:
    reply = last(engine, "how many in Leicestershire in 2017/18?", "when was it highest?")
    assert reply.facts == ("leicestershire.offences.2018-19", "leicestershire.offences.2017-18")


@pytest.mark.parametrize("after", ["where was it highest?", "which force had the most?"])
def test_where_it_was_highest_is_asked_of_every_place(engine, after) -> None:
    reply = last(engine, "how many in Leicestershire in 2017/18?", after)
    assert reply.facts == ("essex.offences.2017-18", "leicestershire.offences.2017-18")


@pytest.mark.parametrize(
    ("asked", "month"),
    [
        ("and the month before?", "m01"),
        ("what about the month after?", "m03"),
        ("in the previous month", "m01"),
        ("a month later", "m03"),
    ],
)
def test_a_month_beside_one_where_years_are_held_too(harbour, asked, month) -> None:
    reply = last(harbour, "fish landed in February 2019", asked)
    assert reply.facts == (f"harbour.fish.2019-{month}",)
