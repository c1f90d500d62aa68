"""Months and quarters without a year, and what a base calls its periods."""

import pytest

from bot.engine import Engine
from bot.facts import load
from bot.model.query import Conversation
from bot.model.reply import Outcome, Reason, Verdict
from tests.asking import CLINIC, WEATHER, last
from tests.questions.score import TODAY


@pytest.mark.parametrize(
    ("asked", "facts"),
    [
        ("how many patients were seen at Riverside in December?", ["riverside.patients.2023-m12"]),
        ("cancelled operations St Anne's October", ["anne.cancelled.2023-m10"]),
        ("patients at Riverside last november", ["riverside.patients.2023-m11"]),
        (
            "by how much did cancellations change at Riverside between November and December",
            ["riverside.cancelled.2023-m12", "riverside.cancelled.2023-m11"],
        ),
        (
            "did patients at St Anne's go up from October to January?",
            ["anne.patients.2024-m01", "anne.patients.2023-m10"],
        ),
    ],
)
def test_a_month_is_the_newest_held(visit, asked, facts) -> None:
    assert [*visit(asked).facts] == facts


def test_a_month_is_near_to_the_one_named_beside_it() -> None:
    base = load(CLINIC).base
    assert base is not None
    engine, conversation = Engine(base), Conversation()
    for asked in ("cancelled operations at St Anne's in October 2022", "and in November?"):
        reply, conversation = engine.ask(asked, today=TODAY, conversation=conversation)
    assert reply.outcome is Outcome.NO_ANSWER  # that of 2022, which is not held


def test_a_month_that_is_not_held_is_not_passed_over(visit) -> None:
    reply = visit("cancelled operations St Anne's July")
    assert (reply.outcome, reply.reason) == (Outcome.NO_ANSWER, Reason.NOT_HELD)


def test_a_day_is_no_month(visit) -> None:
    asked = "how many operations were cancelled at St Anne's on 5 December?"
    assert visit(asked).outcome is Outcome.NO_ANSWER


def test_months_that_are_other_words(visit) -> None:
    reply = visit("how many operations may have been cancelled at St Anne's?")
    assert reply.facts == ("anne.cancelled.2024-m01",)


@pytest.mark.parametrize(
    "asked",
    [
        "patients at Riverside from October to December",
        "how many patients at Riverside between october 2023 and december 2023",
    ],
)
def test_a_stretch_of_months_is_told_month_by_month(visit, asked) -> None:
    months = ("2023-m10", "2023-m11", "2023-m12")
    assert visit(asked).facts == tuple(f"riverside.patients.{month}" for month in months)


def test_the_months_held_are_periods(visit) -> None:
    assert "Latest held" in visit("patients at Riverside last month").headline
    assert visit("in which months did Riverside see over 5,450 patients?").facts == (
        "riverside.patients.2023-m10",
        "riverside.patients.2024-m01",
    )


def test_what_a_table_calls_its_periods(play) -> None:
    assert play("how many points did Ashby get last season?").facts == ("ashby.points.2022-23",)
    assert play("in which season did Ashby get most points?").facts[0] == "ashby.points.2020-21"
    assert len(play("points for Carrow over all three seasons").facts) == 3
    assert play("how many points will Ashby get next season?").outcome is Outcome.NO_ANSWER


def test_a_phrasing_keeps_its_words(play) -> None:
    assert play("what was the season without crowds").facts == ("no-crowds",)


def test_quarters(shop) -> None:
    assert shop("petrol in Aldham in Q3").facts == ("aldham.petrol.2022-m07x3",)
    assert shop("petrol in Aldham in the third quarter").facts == ("aldham.petrol.2022-m07x3",)
    assert shop("petrol in Aldham, Q3/2022").facts == ("aldham.petrol.2022-m07x3",)
    assert shop("petrol in Aldham in the first quarter of 2022").facts == (
        "aldham.petrol.2022-m01x3",
    )


def test_a_claim_about_a_month(visit) -> None:
    reply = visit("is it true that St Anne's cancelled 41 operations in December?")
    assert reply.verdict is Verdict.MATCHES


@pytest.mark.parametrize(
    "asked",
    [
        "cancelled operations at Riverside month by month",
        "cancelled operations at Riverside over the months",
        "cancelled operations at Riverside each month",
    ],
)
def test_all_periods_are_told_one_by_one(visit, asked) -> None:
    assert len(visit(asked).facts) == 4


def test_how_long_something_is_that_is_a_length_of_time(visit) -> None:
    assert visit("how long is the wait for the eye clinic at Riverside").facts == (
        "riverside.wait.eyes.2024-m01",
    )


def test_how_many_quarters_lay_beyond_a_number(shop) -> None:
    reply = shop("how many quarters was petrol above £1.61 in Aldham")
    assert reply.facts == ("aldham.petrol.2022-m04x3", "aldham.petrol.2022-m07x3")


def test_a_measure_and_nothing_else_asks_which_is_meant(shop) -> None:
    assert shop("what's the price of petrol").outcome is Outcome.CHOICE


def test_how_many_since_a_month_are_those_of_each_month(visit) -> None:
    reply = visit("since November how many patients has Riverside seen")
    assert len(reply.facts) == 3
    reply = visit("how much have cancellations at St Anne's risen since November?")
    assert reply.facts == ("anne.cancelled.2024-m01", "anne.cancelled.2023-m11")


@pytest.mark.parametrize(
    "asked",
    [
        "Compared with the year before, how did rain do at Ness in July 2023?",
        "How much less rain fell at Ness in July 2023 than a year earlier?",
    ],
)
def test_a_year_before_a_month_is_the_same_month(look_out, asked) -> None:
    assert look_out(asked).facts == ("ness.rain.2023-m07", "ness.rain.2022-m07")


@pytest.mark.parametrize(
    ("turns", "facts"),
    [
        (("rain at Ness in July 2022", "and a year later?"), ("ness.rain.2023-m07",)),
        (("rain at Ness", "and a year earlier?"), ("ness.rain.2022-m07",)),
        (
            ("rain at Ness in July 2022", "how much less fell the next year?"),
            ("ness.rain.2023-m07", "ness.rain.2022-m07"),
        ),
    ],
)
def test_a_year_from_the_month_spoken_of(turns, facts) -> None:
    base = load(WEATHER).base
    assert base is not None
    assert last(base, *turns).facts == facts


def test_a_month_earlier() -> None:
    base = load(CLINIC).base
    assert base is not None
    reply = last(base, "cancelled operations at St Anne's in December 2023", "and a month earlier?")
    assert reply.facts == ("anne.cancelled.2023-m11",)


@pytest.mark.parametrize(
    ("asked", "quarters"),
    [
        ("How did petrol in Birling change between the first and third quarter of 2022?", (7, 1)),
        ("petrol in Birling in the first and the last quarter of 2022", (1, 10)),
        ("how did petrol in Birling change from the second to the fourth quarter?", (10, 4)),
    ],
)
def test_two_quarters_of_one_year(shop, asked, quarters) -> None:
    assert shop(asked).facts == tuple(f"birling.petrol.2022-m{q:02}x3" for q in quarters)


@pytest.mark.parametrize(
    ("asked", "facts"),
    [
        ("staff at the start of 2020", ["harbour.staff.2020-m01"]),
        ("staff at the end of 2019", ["harbour.staff.2019-m12"]),
        ("fish landed at the start of 2020", ["harbour.fish.2020-m01"]),
        (
            "how did employment change from the start of 2019 to the end of 2020",
            ["harbour.staff.2020-m12", "harbour.staff.2019-m01"],
        ),
        (
            "staff at the end of 2019 and at the start of 2020",
            ["harbour.staff.2019-m12", "harbour.staff.2020-m01"],
        ),
    ],
)
def test_the_start_or_end_of_a_year_is_its_first_or_last_month(dock, asked, facts) -> None:
    assert [*dock(asked).facts] == facts


@pytest.mark.parametrize(
    "asked",
    [
        "fish landed in November each year",
        "fish landed in each November",
        "fish landed in November of every year",
    ],
)
def test_one_month_of_every_year(dock, asked) -> None:
    assert dock(asked).facts == ("harbour.fish.2019-m11", "harbour.fish.2020-m11")


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("which November had the most fish landed?", "harbour.fish.2020-m11"),
        ("which january had the fewest staff?", "harbour.staff.2019-m01"),
        ("coldest december", "harbour.coldest.2020-m12"),
        ("in which year was november coldest?", "harbour.coldest.2020-m11"),
        ("lowest january temperature from 2019 to 2020", "harbour.coldest.2020-m01"),
    ],
)
def test_the_same_months_are_put_in_order(dock, asked, first) -> None:
    reply = dock(asked)
    assert reply.facts[0] == first
    assert len(reply.facts) == 2


@pytest.mark.parametrize(
    ("asked", "facts"),
    [
        ("the july catch in 2019", ["harbour.fish.2019-m07"]),
        ("in 2020, how much fish was landed in March?", ["harbour.fish.2020-m03"]),
        ("2019's november catch", ["harbour.fish.2019-m11"]),
        ("july catch in 2019 and 2020", ["harbour.fish.2019-m07", "harbour.fish.2020-m07"]),
        ("august staff: 2019 against 2020", ["harbour.staff.2020-m08", "harbour.staff.2019-m08"]),
        (
            "how did the catch in june change between 2019 and 2020",
            ["harbour.fish.2020-m06", "harbour.fish.2019-m06"],
        ),
        (
            "how much more fish was landed in May 2019 than in 2020",
            ["harbour.fish.2019-m05", "harbour.fish.2020-m05"],
        ),
        (
            "fish landed in 2019 from september to november",
            [f"harbour.fish.2019-m{month:02}" for month in (9, 10, 11)],
        ),
        ("fish landed in 2019, and in May", ["harbour.fish.2019"]),
        ("fish landed from january to december 2019", ["harbour.fish.2019"]),
    ],
)
def test_a_month_goes_with_the_years_it_stands_apart_from(dock, asked, facts) -> None:
    assert [*dock(asked).facts] == facts


def test_what_part_of_the_year_a_month_makes_up_is_worked_out(dock) -> None:
    reply = dock("how much of the catch of 2019 was landed in July?")
    assert reply.facts == ("harbour.fish.2019-m07", "harbour.fish.2019")
    assert [(made.what, made.value) for made in reply.computed] == [("share", "12.3")]


@pytest.mark.parametrize(
    ("asked", "facts"),
    [
        ("fish landed in the first month of 2020", ["harbour.fish.2020-m01"]),
        ("staff in the last month of 2019", ["harbour.staff.2019-m12"]),
        (
            "fish landed in the first three months of 2020",
            [f"harbour.fish.2020-m{month:02}" for month in (1, 2, 3)],
        ),
        (
            "how much did the catch change over the last four months of 2019?",
            ["harbour.fish.2019-m12", "harbour.fish.2019-m09"],
        ),
        (
            "was may colder than june in 2019",
            ["harbour.coldest.2019-m05", "harbour.coldest.2019-m06"],
        ),
    ],
)
def test_the_first_or_last_months_of_a_year(dock, asked, facts) -> None:
    assert [*dock(asked).facts] == facts
