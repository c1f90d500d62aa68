"""What may be worked out from held figures: the numbers, the bounds, and what may not."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.worked_out import arithmetic
from bot.language.amounts.values import read_value
from bot.language.times.periods import read_period

WEST, EAST = "westshire.loans.2020", "eastshire.loans.2020"


@pytest.fixture
def figure(library):
    """A figure of the library with another value, or another slot."""

    def make(id_: str, value: str | None = None, **slots):
        held = library.figures[id_]
        return replace(held, value=read_value(value) if value else held.value, **slots)

    return make


@pytest.mark.parametrize(
    ("number", "rounded"),
    [("1.25", "1.3"), ("1.249", "1.2"), ("2.0", "2"), ("1.95", "2"), ("-1.25", "-1.3"), ("0", "0")],
)
def test_rounding_is_half_up_to_one_place_and_done_once(number, rounded) -> None:
    assert str(arithmetic.rounded(Decimal(number))) == rounded


@given(st.decimals(-100_000, 100_000, places=6))
def test_rounding_is_never_off_by_more_than_half_a_tenth(number) -> None:
    assert abs(arithmetic.rounded(number) - number) <= Decimal("0.05")


def made(worked) -> list[tuple[str, str, str]]:
    assert worked is not None
    return [(one.what, one.value, one.unit) for one in worked.computed]


def test_a_difference_of_counts(library, figure) -> None:
    worked = arithmetic.difference(library, figure(WEST), figure(EAST))
    assert made(worked) == [("difference", "350", "books")]
    assert worked.computed[0].inputs == (WEST, EAST)


def test_a_difference_of_percentages_is_in_points(library, figure) -> None:
    worked = arithmetic.difference(library, figure(WEST, "51%"), figure(EAST, "36%"))
    assert made(worked) == [("points", "15", "percentage points")]


def test_a_difference_names_the_area_that_lies_higher(library, figure) -> None:
    worked = arithmetic.difference(library, figure(WEST), figure(EAST))
    assert worked.words == "Westshire is 350 books higher (1,250 against 900)."


def test_where_there_is_no_difference_that_is_said(library, figure) -> None:
    worked = arithmetic.difference(library, figure(WEST, "40%"), figure(EAST, "40%"))
    assert worked.words == "No difference (40 against 40)."


def test_a_ratio(library, figure) -> None:
    worked = arithmetic.ratio(library, figure(WEST), figure(EAST))
    assert made(worked) == [("ratio", "1.4", "times")]


@pytest.mark.parametrize("value", ["0", "-5"])
def test_nothing_is_divided_by_nothing(value, library, figure) -> None:
    assert arithmetic.ratio(library, figure(WEST), figure(EAST, value)) is None


def test_a_percentage_change(library, figure) -> None:
    earlier = figure("westshire.loans.2019")
    worked = arithmetic.percentage_change(library, figure(WEST), earlier)
    assert made(worked) == [("percentage change", "25", "percent")]
    assert "up" in worked.words


def test_a_fall(library, figure) -> None:
    worked = arithmetic.percentage_change(library, figure(EAST), figure(WEST))
    assert made(worked) == [("percentage change", "-28", "percent")]
    assert ("lower" in worked.words, "-" in worked.words) == (True, False)


@pytest.mark.parametrize("value", ["19", "3", "0"])
def test_no_percentage_of_a_small_count(value, library, figure) -> None:
    assert arithmetic.percentage_change(library, figure(WEST), figure(EAST, value)) is None
    assert arithmetic.share([figure(WEST, "2")], figure(EAST, value)) is None


@pytest.mark.parametrize(
    ("part", "whole", "bound"),
    [
        ("166", "4,373", ""),
        ("166", "at least 4,373", "at most "),
        ("at least 166", "4,373", "at least "),
        ("166", "up to 4,373", "at least "),
        ("about 166", "4,373", "about "),
        ("166", "about 4,373", "about "),
        ("at least 166", "at least 4,373", "about "),
    ],
)
def test_a_bound_is_carried_through_a_share(part, whole, bound, library, figure) -> None:
    worked = arithmetic.share([figure(WEST, part)], figure(EAST, whole))
    assert made(worked) == [("share", "3.8", "percent")]
    assert worked.words.startswith(f"{bound}3.8 per cent")


@pytest.mark.parametrize(
    ("whole", "words"), [("4,373", "3,123 books"), ("at least 4,373", "at least 3,123 books")]
)
def test_a_rest_keeps_the_bound_of_the_whole(whole, words, library, figure) -> None:
    worked = arithmetic.rest(library, figure(EAST, whole), [figure(WEST)])
    assert made(worked) == [("rest", "3123", "books")]
    assert worked.words.startswith(words)


def test_a_rest_heeds_the_bound_of_the_part(library, figure) -> None:
    worked = arithmetic.rest(library, figure(EAST, "900"), [figure(WEST, "at least 100")])
    assert worked.words.startswith("at most 800")


def test_an_average_a_month(library, figure) -> None:
    worked = arithmetic.monthly(library, figure(WEST))
    assert made(worked) == [("average", "104.2", "books a month")]


@pytest.mark.parametrize("change", [{"period": None}, {"value": "25%"}])
def test_no_average_where_there_is_no_count_of_months(change, library, figure) -> None:
    assert arithmetic.monthly(library, figure(WEST, **change)) is None


@pytest.mark.parametrize(
    ("slots", "differs"),
    [
        ({"measure": "visits"}, "what is measured"),
        ({"value": "25%"}, "the unit"),
        ({"base": "all readers"}, "what it is a share of"),
        ({"period": read_period("April to September 2020")}, "the length of the period"),
        ({"by": (("age", frozenset({"children"})),)}, "the group it is about"),
        ({"coverage": "all branches but one"}, "the coverage"),
        ({"release": None}, "the release"),
    ],
)
def test_only_like_is_compared_with_like(slots, differs, library, figure) -> None:
    assert differs in arithmetic.unlike(library, figure(WEST), figure(EAST, **slots), axis="area")


def test_figures_alike_but_for_what_is_asked_may_be_compared(library, figure) -> None:
    earlier = figure("westshire.loans.2019")
    assert arithmetic.unlike(library, figure(WEST), figure(EAST), axis="area") == ()
    assert arithmetic.unlike(library, figure(WEST), earlier, axis="period") == ()
    assert arithmetic.unlike(library, figure(WEST), earlier, axis="area") == ("the period",)


def test_a_percentage_of_a_small_rate_is_told_and_none_of_degrees(ride, look_out) -> None:
    fallen = ride("by what percentage did the death rate fall in North Vale from 2018 to 2020?")
    assert made_of(fallen) == {"difference": "-0.5", "percentage change": "-31.3"}
    warmer = look_out("temperature at Ness Point in July 2022 against July 2023")
    assert made_of(warmer) == {"difference": "-0.9"}


def made_of(reply) -> dict[str, str]:
    return {each.what: each.value for each in reply.computed}
