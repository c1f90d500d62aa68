"""The average of a count over the periods held, and what is told of months in a year."""

import pytest

from bot.model.reply import Outcome


def made(reply) -> list[tuple[str, str]]:
    return [(each.what, each.value) for each in reply.computed]


@pytest.mark.parametrize(
    ("asked", "average"),
    [
        ("on average, how many journeys were there in North Vale from 2018 to 2020?", "4366.7"),
        ("average passenger journeys a year in North Vale between 2019 and 2020", "3950"),
        ("average yearly journeys in North Vale over the three years", "4366.7"),
    ],
)
def test_a_count_is_averaged_over_the_periods_meant(asked, average, ride) -> None:
    assert made(ride(asked)) == [("average", average)]


def test_more_periods_than_are_held_have_no_average(ride) -> None:
    reply = ride("average journeys in North Vale over the five years")
    assert reply.outcome is Outcome.NO_ANSWER


def test_what_is_no_count_is_not_averaged(ride) -> None:
    """Punctuality would have to be weighed by the trains that ran."""
    reply = ride("average punctuality in North Vale over the three years")
    assert "average" not in dict(made(reply))


def test_an_average_over_months_or_years_where_both_are_held(dock) -> None:
    monthly = dock("on average how much fish was landed each month in 2019")
    assert [made.value for made in monthly.computed] == ["556.7"]
    yearly = dock("how much fish was landed per year on average?")
    assert yearly.facts == ("harbour.fish.2019", "harbour.fish.2020")


def test_what_is_no_count_is_not_divided_by_the_months(dock) -> None:
    assert not dock("monthly lowest temperature in 2019").computed


@pytest.mark.parametrize(
    "asked",
    [
        "on average, how many jobs were added per month in 2019?",
        "what was the average monthly change in 2019",
    ],
)
def test_how_it_moved_is_averaged_over_the_months_of_a_year(asked, dock) -> None:
    reply = dock(asked)
    assert len(reply.facts) == 12
    assert [one.what for one in reply.computed] == ["average"]
    assert all(".jobs-change." in fact for fact in reply.facts)


def test_what_is_there_at_a_moment_has_no_average_a_month(dock) -> None:
    assert not dock("average staff per month in 2019").computed


def test_all_years_held_may_be_told_by_their_number(dock) -> None:
    average = dock("what was the average staff over the two years?")
    assert [one.what for one in average.computed] == ["average"]
    assert len(average.facts) == 24
