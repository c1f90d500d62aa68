"""The largest rise or fall from one period to the next, through all that are held."""

import pytest


@pytest.mark.parametrize(
    "asked",
    [
        "the biggest fall in staff from one month to the next",
        "which month saw the largest drop in staff?",
        "what was the greatest fall in staff between one month and the next?",
    ],
)
def test_all_steps_are_looked_through(dock, asked) -> None:
    reply = dock(asked)
    assert reply.computed[0].what == "rank"
    sizes = [one.value for one in reply.computed if one.what == "difference"]
    assert sizes == sorted(sizes, key=int)
