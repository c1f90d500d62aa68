"""A quality and its opposite, both said of one thing that is measured."""

import pytest


@pytest.mark.parametrize(
    "asked",
    [
        "was Ness wetter or drier in July 2022 than in July 2023?",
        "was Ness drier in July 2022 than in July 2023, or wetter?",
    ],
)
def test_the_opposite_is_no_condition(asked, look_out) -> None:
    assert {*look_out(asked).facts} == {"ness.rain.2022-m07", "ness.rain.2023-m07"}
