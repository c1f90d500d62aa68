"""Years, quarters and months are put in order each by themselves."""

import pytest

from bot.facts import load
from bot.model.reply import Outcome, Reason
from tests.asking import HARBOUR, last


@pytest.mark.parametrize(
    ("asked", "first", "count"),
    [
        ("which year had the most fish landed", "harbour.fish.2019", 2),
        ("rank the years by fish landed", "harbour.fish.2019", 2),
        ("which month had the most fish landed", "harbour.fish.2019-m07", 24),
        ("which month of 2020 had the most fish landed", "harbour.fish.2020-m08", 12),
        ("best month of 2020 for the catch", "harbour.fish.2020-m08", 12),
        ("when was the catch highest", "harbour.fish.2019-m07", 24),
        ("month with most fish landed in 2020", "harbour.fish.2020-m08", 12),
        ("the year with the biggest catch", "harbour.fish.2019", 2),
    ],
)
def test_the_kind_named_is_put_in_order(dock, asked, first, count) -> None:
    reply = dock(asked)
    assert reply.facts[0] == first
    assert f"the {count} periods" in reply.headline


def test_no_month_is_the_year_asked_for(dock) -> None:
    reply = dock("which year had the most staff")
    assert (reply.outcome, reply.reason) == (Outcome.NO_ANSWER, Reason.NOT_HELD)
    assert reply.headline == "That is held by the month, not by the year."


@pytest.mark.parametrize(
    "asked", ["coldest month", "which month was the coldest", "when was it coldest?"]
)
def test_what_is_named_after_its_low_end_is_ranked_from_there(dock, asked) -> None:
    reply = dock(asked)
    assert reply.facts[0] == "harbour.coldest.2020-m01"
    assert "Lowest first" in reply.headline


def test_a_day_in_the_name_of_what_is_measured_is_no_time(dock) -> None:
    assert dock("coldest day in 2019").facts == ("harbour.coldest.2019",)


@pytest.mark.parametrize("asked", ["lowest temperature ever", "what is the coldest it ever got?"])
def test_ever_is_of_all_that_is_held(dock, asked) -> None:
    assert dock(asked).facts[0] == "harbour.coldest.2020-m01"


def test_months_beyond_a_number_are_counted_without_the_years(dock) -> None:
    reply = dock("which months had more than 800 tonnes of fish landed?")
    assert reply.facts == ("harbour.fish.2019-m07", "harbour.fish.2020-m08")


def test_the_latest_is_the_year_unless_a_month_is_asked_for(dock) -> None:
    assert dock("how much fish was landed last year?").facts == ("harbour.fish.2020",)
    assert dock("fish landed in the latest month").facts == ("harbour.fish.2020-m12",)


@pytest.mark.parametrize(
    ("turns", "first"),
    [
        (("best month of 2020 for the catch", "and of 2019?"), "harbour.fish.2019-m07"),
        (("highest month of 2020 for the catch", "and the lowest?"), "harbour.fish.2020-m12"),
        (("fish landed in 2019", "and in July?"), "harbour.fish.2019-m07"),
    ],
)
def test_a_year_spoken_of_stays_the_year_of_its_months(turns, first) -> None:
    base = load(HARBOUR).base
    assert base is not None
    assert last(base, *turns).facts[0] == first


def test_what_happened_in_one_month_ranks_nobody_for_three(visit) -> None:
    reply = visit("which hospital had the most cancelled operations from October to December 2023?")
    assert (reply.outcome, reply.reason) == (Outcome.NO_ANSWER, Reason.NOT_HELD)


@pytest.mark.parametrize(
    ("asked", "months"),
    [
        ("rank May, June and July 2019 by catch", ("07", "06", "05")),
        ("which of these had the biggest catch: May 2019, June 2019 or July 2019?", "07 06 05"),
    ],
)
def test_periods_that_are_named_one_by_one_are_put_in_order(asked, months, dock) -> None:
    months = months.split() if isinstance(months, str) else months
    assert dock(asked).facts == tuple(f"harbour.fish.2019-m{month}" for month in months)


@pytest.mark.parametrize(
    "asked",
    [
        "was it coldest in January 2019 or January 2020",
        "which was coldest, January 2019 or January 2020?",
    ],
)
def test_an_end_in_a_name_puts_two_times_in_order(asked, dock) -> None:
    assert dock(asked).facts == ("harbour.coldest.2020-m01", "harbour.coldest.2019-m01")


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("of the two years, which had the biggest catch", "2019"),
        ("which of the 2 years had the smallest catch", "2020"),
        ("what was the coldest of the two years", "2020"),
        ("in the two years, which single month had the most fish?", "2019-m07"),
        ("of all the months you have, which had the most fish?", "2019-m07"),
        ("of the months of 2020, which one had the most fish?", "2020-m08"),
    ],
)
def test_one_of_several_periods(asked, first, dock) -> None:
    assert dock(asked).facts[0].endswith(f".{first}")


def test_the_kind_of_period_is_told_once(dock) -> None:
    ranks = [one.value for one in dock("which year had the most fish and which the least").computed]
    assert ranks == ["2019", "2020"]


def test_changes_are_put_in_order_as_they_are_held(dock) -> None:
    assert dock("which month had the biggest job gain of all?").computed[0].what == "rank"


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("lowest staff between 2019 and 2020", "harbour.staff.2020-m05"),
        ("in which month from 2019 to 2020 was staff highest?", "harbour.staff.2019-m12"),
        ("when between february 2019 and march 2020 were there most clerks", "2019-m10"),
        ("best month for fish between 2019 and 2020", "harbour.fish.2019-m07"),
    ],
)
def test_an_extreme_is_looked_for_through_all_of_a_stretch(asked, first, dock) -> None:
    assert dock(asked).facts[0].endswith(first)
