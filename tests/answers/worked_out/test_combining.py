"""Several areas taken as one."""

from dataclasses import replace

import pytest

from bot.model.reply import Outcome
from tests.asking import asker


@pytest.mark.parametrize(
    ("text", "what", "value"),
    [
        ("Westshire and Eastshire combined in 2020?", "sum", "2150"),
        ("how many loans in Westshire and Eastshire together in 2020?", "sum", "2150"),
        (
            "what share of the Northland loans in 2020 do Westshire and Eastshire make?",
            "share",
            "53.8",
        ),
        ("what is the 2020 total for Westshire plus Eastshire", "sum", "2150"),
        ("2020 total for Westshire and Eastshire", "sum", "2150"),
        ("Add the 2020 loans of Westshire and Eastshire for me.", "sum", "2150"),
        ("sum up the loans of Westshire and Eastshire in 2020", "sum", "2150"),
        ("I need a single total for Westshire and Eastshire, 2020", "sum", "2150"),
        ("if you add Westshire to Eastshire in 2020, what do you get?", "sum", "2150"),
        ("Westshire and Eastshire in 2020 as one number?", "sum", "2150"),
        ("Westshire and Eastshire added together in 2020: how many loans?", "sum", "2150"),
        ("how many loans did Westshire and Eastshire have between them in 2020?", "sum", "2150"),
        ("How many loans did Westshire have over the two years?", "sum", "2250"),
        ("loans in Westshire over the last two years altogether", "sum", "2250"),
        ("two years combined, loans in Westshire", "sum", "2250"),
        ("two-year total of loans in Westshire", "sum", "2250"),
        (
            "Westshire and Eastshire together in 2020 - what part of the Northland loans is that?",
            "share",
            "53.8",
        ),
        ("Northland in 2020 without Westshire and Eastshire?", "rest", "1850"),
    ],
)
def test_what_areas_come_to(text, what, value, say) -> None:
    assert (what, value) in {(one.what, one.value) for one in say(text).computed}


def test_shares_asked_one_by_one_stay_apart(say) -> None:
    reply = say("Westshire's share of the Northland loans in 2020, and Eastshire's")
    assert [made.value for made in reply.computed if made.what == "share"] == ["31.3", "22.5"]


def test_items_of_a_list_are_told_one_by_one(ride) -> None:
    reply = ride("Two things: journeys in Moorland in 2018; the death rate in South Vale in 2020.")
    assert set(reply.facts) == {"moor.journeys.2018", "south-vale.deaths.2020"}


def test_what_leads_in_a_list_is_no_item(ride) -> None:
    reply = ride("I want two numbers: journeys, Moorland, 2018. Waiting, South Vale, 2020.")
    assert set(reply.facts) == {"moor.journeys.2018", "south-vale.wait.2020"}


@pytest.mark.parametrize(
    "text",
    [
        "loans in 2020 in Westshire, Eastshire and overall",
        "loans in 2020: Westshire, Eastshire and across the board",
        "Westshire, Eastshire and the overall number of loans in 2020",
    ],
)
def test_all_there_is_is_told_beside_the_areas_named(text, say) -> None:
    assert say(text).facts == (
        "westshire.loans.2020",
        "eastshire.loans.2020",
        "northland.loans.2020",
    )


def test_several_areas_are_added_up_over_all_the_years_held(ask) -> None:
    reply = ask("Essex and Leicestershire over both years, all in one number")
    assert [(made.what, made.value) for made in reply.computed] == [("sum", "374")]


def test_what_lies_between_them_is_no_sum(say) -> None:
    reply = say("Westshire and Eastshire in 2020, what is the gap between them?")
    assert {made.what for made in reply.computed} == {"difference", "higher"}


@pytest.mark.parametrize(
    "text",
    [
        "sum of journeys in Moorland over 2018 to 2020",
        "total journeys in Moorland, 2018 through 2020",
        "journeys in Moorland between 2018 and 2020 added together",
    ],
)
def test_the_sum_over_a_stretch_leaves_out_no_period_of_it(text, ride) -> None:
    reply = ride(text)
    assert reply.facts == tuple(f"moor.journeys.{year}" for year in (2018, 2019, 2020))
    assert {made.what for made in reply.computed} == {"sum"}


@pytest.mark.parametrize(
    ("asked", "total"),
    [
        ("is it possible to add up 2017/18 and 2018/19 for Leicestershire?", "148"),
        ("Essex, 2017/18 plus 2018/19", "226"),
        ("sum of the Instagram instances in the East of England over the 2 years", "175"),
        ("is a total of two years possible for Essex?", "226"),
        ("one number covering both years for Essex, please", "226"),
        ("how many since the law came in, both years together, in Essex?", "226"),
        ("Essex all told since 2017", "226"),
        ("how many offences in Essex over the whole period?", "226"),
    ],
)
def test_the_two_years_make_one_sum(asked, total, ask) -> None:
    assert [(made.what, made.value) for made in ask(asked).computed] == [("sum", total)]


def test_numbers_at_a_moment_are_added_up_across_areas_and_never_across_years(library) -> None:
    on_loan = replace(library.measures["loans"], moment=True)
    count = asker(replace(library, measures={**library.measures, "loans": on_loan}))
    years = count("how many loans did Westshire have over the two years?")
    assert not any(made.what == "sum" for made in years.computed)
    areas = count("Westshire and Eastshire combined in 2020?")
    assert [made.value for made in areas.computed if made.what == "sum"] == ["2150"]


@pytest.mark.parametrize(
    ("asked", "total"),
    [
        ("fish landed from October to December 2020", "1265"),
        ("total catch in June, July and August 2020", "2315"),
        ("how many tonnes of fish were landed in total from 2019 to 2020", "13290"),
    ],
)
def test_what_adds_up_by_the_year_adds_up_by_the_month(dock, asked, total) -> None:
    assert [(one.what, one.value) for one in dock(asked).computed] == [("sum", total)]


@pytest.mark.parametrize(
    "text", ["Westshire and Northland together in 2020?", "add Westshire's loans to Northland's"]
)
def test_a_part_is_not_added_to_its_whole(text, say) -> None:
    reply = say(text)
    assert (reply.outcome, reply.computed) == (Outcome.NO_ANSWER, ())
    assert set(reply.context) == {"westshire.loans.2020", "northland.loans.2020"}


def test_what_is_close_together_is_not_added_up(say) -> None:
    reply = say("Were Westshire and Eastshire close together in 2020? What separated them?")
    assert [one.what for one in reply.computed][:1] == ["difference"]


def test_figures_are_not_multiplied_by_one_another(say) -> None:
    assert say("multiply Westshire by Eastshire").outcome is Outcome.NO_ANSWER
