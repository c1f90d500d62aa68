"""How something went through the periods that are named."""

import pytest

from bot.facts import load
from tests.asking import IOWA, RAILWAY, last

ELECTRICITY = load(IOWA).base
TRAINS = load(RAILWAY).base


@pytest.mark.parametrize(
    "asked",
    ["nuclear 2001 2010 2017, how has it changed", "how did nuclear go in 2001, 2010 and 2017?"],
)
def test_of_three_periods_none_is_left_out(asked) -> None:
    assert ELECTRICITY is not None
    reply = last(ELECTRICITY, asked)
    assert [id_[-4:] for id_ in reply.facts] == ["2001", "2010", "2017"]


def test_each_is_set_against_the_one_before() -> None:
    assert ELECTRICITY is not None
    reply = last(ELECTRICITY, "how did renewables change in 2005, 2010 and 2015?")
    assert [(one.what, one.value) for one in reply.computed] == [
        ("difference", "7584"),
        ("difference", "8783"),
    ]


@pytest.mark.parametrize(
    "asked",
    [
        "which changed more from 2017 to 2020, diesel or electric freight?",
        "how did diesel and electric freight change between 2017 and 2020?",
        "did diesel and electric freight both fall between 2017 and 2020?",
    ],
)
def test_the_changes_of_two_groups_stand_side_by_side(asked) -> None:
    assert TRAINS is not None
    reply = last(TRAINS, asked)
    changes = [one.value for one in reply.computed if one.what == "difference"]
    assert changes == ["-12600", "8900"]


def test_the_group_that_fell_more_is_named() -> None:
    assert TRAINS is not None
    reply = last(TRAINS, "which fell more from 2017 to 2020, diesel or electric freight?")
    assert ("higher", "diesel trains") in {(one.what, one.value) for one in reply.computed}


def test_of_three_periods_compared_each_is_told() -> None:
    assert ELECTRICITY is not None
    reply = last(ELECTRICITY, "nuclear 2001 vs 2010 vs 2017")
    assert [id_[-4:] for id_ in reply.facts] == ["2001", "2010", "2017"]


@pytest.mark.parametrize(
    "text",
    [
        "the raw increase in loans in Westshire",
        "Westshire loans: the rise as a number of books, not a percentage",
        "What was the actual rise in the loans of Westshire?",
        "numeric change of loans, Westshire",
        "Westshire, net change in loans",
    ],
)
def test_a_rise_in_plain_numbers_is_worked_out_of_the_counts(text, say) -> None:
    reply = say(text)
    assert ("difference", "250") in [(made.what, made.value) for made in reply.computed]


@pytest.mark.parametrize(
    "text",
    [
        "Essex: absolute and relative increase",
        "the increase in Essex, both as a number and as a percentage",
        "the rise in Essex in per cent and in numbers",
    ],
)
def test_a_rise_asked_for_both_ways_is_told_with_the_published_one(text, ask) -> None:
    reply = ask(text)
    assert "essex.change.2018-19" in reply.facts
    assert ("difference", "106") in [(made.what, made.value) for made in reply.computed]


def test_a_rise_in_the_number_of_something_is_the_published_one(ask) -> None:
    assert ask("the increase in the number of offences in Essex").facts == ("essex.change.2018-19",)
