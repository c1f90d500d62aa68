"""Which areas, or which periods, lie above or below a number."""

from dataclasses import replace
from decimal import Decimal

import pytest

from bot.facts import load
from bot.model.reply import Outcome, Verdict
from tests.asking import HARBOUR, SEATTLE, last


def count(reply) -> str | None:
    return next((one.value for one in reply.computed if one.what == "count"), None)


@pytest.mark.parametrize(
    "asked",
    [
        "which regions had more than 2,000 journeys in 2019?",
        "list the regions with over 2000 journeys in 2019",
        "in 2019, how many regions had at least 2,000 journeys?",
        "did any region have more than 2,000 journeys in 2019?",
    ],
)
def test_areas_beyond_a_number(ride, asked) -> None:
    reply = ride(asked)
    assert reply.facts == ("north-vale.journeys.2019", "south-vale.journeys.2019")
    assert count(reply) == "2"


def test_areas_short_of_a_percentage(ride) -> None:
    reply = ride("which regions had fewer than 80% of trains on time in 2018?")
    assert reply.facts == ("north-vale.on-time.2018",)


def test_periods_beyond_a_number(ride) -> None:
    reply = ride("in which years did North Vale have more than 5,000 journeys?")
    assert reply.facts == ("north-vale.journeys.2018", "north-vale.journeys.2019")
    assert "of the 3 periods held for North Vale, 2 lie at more than 5,000" in str(reply.blocks)


def test_where_none_does_the_nearest_is_shown(ride) -> None:
    reply = ride("which regions had more than 9,000 journeys in 2019?")
    assert reply.facts == ("north-vale.journeys.2019",)
    assert count(reply) == "0"
    assert "none lie at more than 9,000" in str(reply.blocks)


def test_one_area_is_a_claim(ride) -> None:
    reply = ride("did North Vale have more than 5,000 journeys in 2019?")
    assert reply.verdict is Verdict.MATCHES


def test_what_is_no_area_is_not_looked_for(ride) -> None:
    assert ride("which stations had more than 500 journeys in 2019?").outcome is not Outcome.ANSWER


@pytest.mark.parametrize(
    ("asked", "months"),
    [
        (
            "in which months of 2019 were more than 600 tonnes of fish landed",
            ["2019-m05", "2019-m06", "2019-m07", "2019-m08", "2019-m09"],
        ),
        (
            "how many months of 2020 had under 400 tonnes of fish landed?",
            ["2020-m02", "2020-m11", "2020-m12"],
        ),
    ],
)
def test_the_months_of_a_year_that_is_held_as_well(dock, asked, months) -> None:
    assert [*dock(asked).facts] == [f"harbour.fish.{month}" for month in months]


@pytest.mark.parametrize(
    "asked",
    [
        "all regions with a death rate over 1 in 2019",
        "give me every region with a death rate above 1 in 2019",
    ],
)
def test_a_rate_beyond_a_number_is_no_age(ride, asked) -> None:
    assert ride(asked).facts == ("moor.deaths.2019", "north-vale.deaths.2019")


@pytest.mark.parametrize(
    "asked",
    [
        "which departments had a wait over 10 weeks at St Anne's in January 2024?",
        "how many departments got past 10 weeks at St Anne's in January 2024?",
    ],
)
def test_groups_beyond_a_number(visit, asked) -> None:
    reply = visit(asked)
    assert reply.facts == ("anne.wait.bones.2024-m01",)
    assert count(reply) == "1"
    assert "of the 2 groups held for St Anne's Hospital" in str(reply.blocks)


def test_those_that_did_not_reach_a_number(visit) -> None:
    reply = visit("which departments did not reach 10 weeks at St Anne's in January 2024?")
    assert reply.facts == ("anne.wait.eyes.2024-m01",)


@pytest.mark.parametrize(
    "asked",
    [
        "which month of 2019 had no fish landed at all?",
        "which months had zero fish landed?",
        "was there a month in 2019 without any fish landed?",
        "which month in 2019 had not a bit of fish",
    ],
)
def test_the_periods_in_which_there_was_none(asked) -> None:
    held = load(HARBOUR).base
    assert held is not None
    figure = held.figures["harbour.fish.2019-m03"]
    none = replace(figure, value=replace(figure.value, text="0", number=Decimal(0)))
    base = replace(held, figures={**held.figures, figure.id: none})
    assert last(base, asked).facts == (figure.id,)


def test_where_there_was_some_in_each_none_is_told(dock) -> None:
    assert dock("which month of 2019 had no fish landed?").computed[0].value == "0"


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        ("in which months of 2020 was the monthly change negative?", "5"),
        ("how many months had a negative monthly change", "7"),
    ],
)
def test_periods_below_nought(asked, count) -> None:
    held = load(HARBOUR).base
    assert held is not None
    assert [one.value for one in last(held, asked).computed] == [count]


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        ("were there quarters with unemployment above 9?", "2"),
        ("quarters below zero for inflation", "3"),
    ],
)
def test_it_is_left_open_which_periods_those_are(asked, count) -> None:
    held = load(SEATTLE.parent / "economy").base
    assert held is not None
    assert [one.value for one in last(held, asked).computed] == [count]


@pytest.mark.parametrize(
    "asked",
    [
        "in how many months were job gains above 200 thousand",
        "how many months had job gains above 200,000",
    ],
)
def test_a_limit_of_what_is_a_change_itself_asks_for_no_change_of_it(asked) -> None:
    jobs = load(SEATTLE.parent / "employment").base
    assert jobs is not None
    assert count(last(jobs, asked)) == "44"
