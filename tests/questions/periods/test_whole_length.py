"""All the years of a base, told by how many they are."""

import pytest

from bot.questions.periods.whole_length import names_all


@pytest.mark.parametrize(
    ("text", "years", "all_of_them"),
    [
        ("how did it go over the decade", 10, True),
        ("how did it go over the decade", 14, False),
        ("total over all four years", 4, True),
        ("total over the 17 years", 17, True),
        ("the mean across the three years", 4, False),
        ("growth in the decade to 2010", 10, False),
    ],
)
def test_as_many_years_as_are_held_are_all_of_them(text, years, all_of_them) -> None:
    assert names_all(text, years) is all_of_them
