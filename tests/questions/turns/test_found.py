"""What an order came to, where the next question is about it."""

import pytest

from bot.facts import load
from tests.asking import HARBOUR, RAILWAY, last

TRAINS = load(RAILWAY).base
SHIPS = load(HARBOUR).base


@pytest.mark.parametrize(
    "asked",
    [
        "by how much did it beat South Vale",
        "how far ahead of South Vale was it",
        "how many more than South Vale was that",
    ],
)
def test_it_is_set_against_another(asked) -> None:
    reply = last(TRAINS, "which region had the most journeys in 2019", asked)
    assert reply.facts == ("north-vale.journeys.2019", "south-vale.journeys.2019")
    assert "difference" in {made.what for made in reply.computed}


@pytest.mark.parametrize("asked", ["how cold was it then", "and how cold did it get that month"])
def test_its_time_is_asked_about(asked) -> None:
    reply = last(SHIPS, "which month of 2019 had the most fish", asked)
    first = last(SHIPS, "which month of 2019 had the most fish").facts[0]
    assert reply.facts == (first.replace("fish", "coldest"),)


def test_another_end_is_of_all_again() -> None:
    reply = last(TRAINS, "which region had the most journeys in 2019", "and the fewest?")
    assert len(reply.facts) > 1
