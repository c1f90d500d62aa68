"""Which figures are asked for where several things and several times are named."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "fish landed in 2019 and the lowest temperature in 2020",
        "What was the catch in 2019 and the lowest temperature in 2020?",
    ],
)
def test_two_things_with_a_time_each_are_two_figures(text, dock) -> None:
    assert set(dock(text).facts) == {"harbour.fish.2019", "harbour.coldest.2020"}


def test_two_things_in_two_times_are_four_figures(dock) -> None:
    assert len(dock("the catch and the lowest temperature in 2019 and 2020").facts) == 4
