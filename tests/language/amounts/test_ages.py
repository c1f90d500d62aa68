"""Ages and age bands, however they are put."""

import pytest

from bot.language.amounts.ages import find_ages, meet


@pytest.mark.parametrize(
    "text", ["eleven or even younger", "11-year-olds and younger", "11-year-olds or under"]
)
def test_a_limit_put_at_more_length(text) -> None:
    assert [(age.low, age.high) for age in find_ages(text)] == [(None, 11)]


@pytest.mark.parametrize(
    "text",
    ["my daughter of 13 in Essex", "girls of 13, mostly", "a lad of 13"],
)
def test_a_child_of_an_age(text) -> None:
    assert [(age.low, age.high) for age in find_ages(text)] == [(13, 13)]


def test_years_of_school() -> None:
    found = find_ages("year 8 and 9 girls in A")
    assert [(age.low, age.high) for age in found] == [(12, 14)]


@pytest.mark.parametrize("text", ["a talk for my year 9 pupils", "in year 9 of the survey"])
def test_no_age_in_a_year(text) -> None:
    assert find_ages(text) == ()


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        ("aged 13", "aged 12 to 15", True),
        ("aged 16 or over", "aged 12 to 15", False),
        ("aged under 8", "aged 12 to 15", False),
        ("11 or under", "aged 8", True),
    ],
)
def test_ages_that_one_person_may_be_of(one, other, both) -> None:
    assert meet(*find_ages(one), *find_ages(other)) is both


@pytest.mark.parametrize("text", ["a loan is one that is paid back", "is it one which counts"])
def test_one_that_is_told_more_of_is_no_age(text) -> None:
    assert not find_ages(text)


@pytest.mark.parametrize(
    "text", ["a death rate over 15", "its rate was under 12", "is the rate in Westshire over 12"]
)
def test_what_limits_a_rate_is_no_age(text) -> None:
    assert not find_ages(text)


def test_a_rate_of_somebody_under_an_age() -> None:
    assert find_ages("the rate for under 12")


@pytest.mark.parametrize(
    "text", ["when did the rate fall below 20", "did it ever go under 12", "since it rose over 15"]
)
def test_what_a_series_falls_below_or_rises_above_is_no_age(text) -> None:
    assert not find_ages(text)
