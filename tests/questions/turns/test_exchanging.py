"""Follow-ups that put one thing in the place of another."""

import pytest

from bot.facts import load
from tests.asking import RAILWAY, last

TRAINS = load(RAILWAY).base


@pytest.mark.parametrize(
    "asked",
    [
        "Now Moorland instead of North Vale.",
        "swap North Vale for Moorland",
        "and with Moorland in place of North Vale?",
        "replace North Vale by Moorland please",
    ],
)
def test_of_two_compared_the_other_stays(asked) -> None:
    reply = last(TRAINS, "Compare the journeys of North Vale and South Vale in 2019", asked)
    assert set(reply.facts) == {"moor.journeys.2019", "south-vale.journeys.2019"}
    assert "difference" in {made.what for made in reply.computed}


def test_one_thing_alone_is_only_another() -> None:
    reply = last(TRAINS, "journeys in North Vale in 2019", "South Vale instead of North Vale")
    assert reply.facts == ("south-vale.journeys.2019",)
