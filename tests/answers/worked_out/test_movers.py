"""Which rose or fell the most between two periods."""

import pytest


def told(reply) -> tuple[str, ...]:
    return tuple(one.value for one in reply.computed if one.what == "rank")


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("which region gained the most journeys between 2018 and 2019?", "North Vale"),
        ("which region lost the most journeys between 2018 and 2019?", "South Vale"),
        ("where did journeys fall the most between 2019 and 2020?", "North Vale"),
        ("where did journeys fall fastest between 2019 and 2020?", "North Vale"),
        ("which region's journeys grew fastest from 2018 to 2019?", "Moorland"),
        ("biggest increase in journeys by region from 2018 to 2019", "North Vale"),
        ("which region's punctuality improved the most between 2018 and 2020?", "North Vale"),
        ("which region's death rate improved the most between 2018 and 2020?", "North Vale"),
    ],
)
def test_the_most_risen_or_fallen_is_told_first(ride, asked, first) -> None:
    assert told(ride(asked)) == (first,)


def test_both_ends_of_the_first_are_shown(ride) -> None:
    reply = ride("which region lost the most journeys between 2018 and 2019?")
    assert reply.facts == ("south-vale.journeys.2019", "south-vale.journeys.2018")
    assert ("difference", "-300") in {(one.what, one.value) for one in reply.computed}


def test_groups_are_told_apart_as_areas_are(ride) -> None:
    assert told(ride("which kind of traction grew the most from 2017 to 2018?")) == (
        "electric trains",
    )


def test_the_most_in_two_years_is_no_change(ride) -> None:
    assert "difference" not in {
        one.what for one in ride("which region had the most journeys in 2018 and 2019?").computed
    }
