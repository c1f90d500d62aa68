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


def test_steps_are_told_by_how_long_they_are(dock) -> None:
    monthly = dock("the biggest monthly fall in staff")
    assert monthly.facts == ("harbour.staff.2020-m03", "harbour.staff.2020-m02")
    yearly = dock("the largest annual drop in staff")
    assert yearly.outcome == "no_answer"
    assert "by the month" in yearly.headline
