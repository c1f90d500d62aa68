"""The best or worst that one thing ever had, set against another: "than B in its best year"."""

import pytest


@pytest.mark.parametrize(
    ("asked", "facts"),
    [
        (
            "did South Vale have more journeys in 2018 than Moorland in its best year?",
            ("south-vale.journeys.2018", "moor.journeys.2019"),
        ),
        (
            "was the worst year for journeys in North Vale better than the best year in Moorland?",
            ("north-vale.journeys.2020", "moor.journeys.2019"),
        ),
        (
            "was the waiting time in South Vale in 2018 longer than North Vale's shortest ever?",
            ("south-vale.wait.2018", "north-vale.wait.2020"),
        ),
    ],
)
def test_a_best_or_worst_period_is_found_among_all_held(asked, facts, ride) -> None:
    reply = ride(asked)
    assert reply.facts == facts
    assert reply.computed[0].what == "difference"


def test_the_best_quarter_is_no_quarter_of_anything(shop) -> None:
    reply = shop("was the best quarter for visits better than the worst quarter for visits?")
    assert "25" not in reply.headline


def test_to_record_is_no_record(ride) -> None:
    """ "Did A record more" names no best of A's."""
    for asked in (
        "how many more journeys did North Vale record than South Vale in 2018?",
        "how many more journeys did North Vale record in 2018 than South Vale?",
    ):
        reply = ride(asked)
        assert reply.facts == ("north-vale.journeys.2018", "south-vale.journeys.2018")
