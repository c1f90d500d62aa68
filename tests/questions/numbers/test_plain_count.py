"""A plain count that is wanted, where only a rate is held."""

import pytest

from bot.facts import load
from bot.model.reply import Outcome
from tests.asking import RAILWAY, last

TRAINS = load(RAILWAY).base


@pytest.mark.parametrize(
    "asked",
    [
        "the actual number of track workers killed in Alphaland in 2019",
        "how many track workers killed in Alphaland in 2019, not the rate",
    ],
)
def test_no_rate_stands_for_a_count(asked) -> None:
    assert last(TRAINS, asked).outcome is Outcome.NO_ANSWER


def test_a_rate_is_told_where_it_is_asked_for() -> None:
    reply = last(TRAINS, "death rate in Alphaland in 2019, not the percentage")
    assert reply.facts == ("alphaland.deaths.2019",)
