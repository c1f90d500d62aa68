"""All that is measured of a kind, without naming it."""

import pytest

from bot.model.reply import Outcome


@pytest.mark.parametrize(
    "asked",
    [
        "both percentages for North Vale in 2019",
        "can I have all the percentages for North Vale in 2019?",
        "the two percentages of North Vale in 2019",
    ],
)
def test_all_of_a_kind_are_told(ride, asked) -> None:
    assert {*ride(asked).facts} == {"north-vale.on-time.2019", "north-vale.crowded.2019"}


def test_more_than_there_are_are_not_told(ride) -> None:
    assert ride("all four percentages for North Vale in 2019").outcome is not Outcome.ANSWER
