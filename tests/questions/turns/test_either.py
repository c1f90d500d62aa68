"""Which of the two things told last is meant."""

import pytest

from bot.facts import load
from tests.asking import HARBOUR, last

SHIPS = load(HARBOUR).base


@pytest.mark.parametrize(
    "asked", ["which one had less?", "so which was lower", "which of those is bigger"]
)
def test_two_times_are_weighed(asked) -> None:
    reply = last(SHIPS, "fish landed in 2019", "and in 2020?", asked)
    assert set(reply.facts) == {"harbour.fish.2019", "harbour.fish.2020"}


def test_one_alone_is_not_weighed() -> None:
    assert len(last(SHIPS, "fish landed in 2019", "which one had less?").facts) < 2
