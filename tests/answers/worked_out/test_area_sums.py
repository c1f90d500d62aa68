"""What part of the children of one sex live in one area, of all of that sex."""

import pytest

from bot.facts import load
from tests.asking import IOWA, last

WORLD = load(IOWA.parent / "world").base


@pytest.mark.parametrize(
    "asked",
    [
        "what share of the worlds under five boys lived in Africa in 2020",
        "what percentage of boys under five were in Africa in 2020?",
    ],
)
def test_a_group_that_lives_somewhere_is_a_part_of_that_group(asked) -> None:
    assert WORLD is not None
    reply = last(WORLD, asked)
    assert {*reply.facts} == {"africa.under-fives.boys.2020", "world.under-fives.boys.2020"}


def test_what_part_a_group_is_there_is_asked_the_other_way_round() -> None:
    assert WORLD is not None
    reply = last(WORLD, "what share of the under fives in Africa were boys in 2020?")
    assert "world.under-fives.boys.2020" not in reply.facts
