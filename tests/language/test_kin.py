"""Ages of the writer's own people, which tell who asks."""

import pytest

from bot.language.amounts.ages import find_ages
from bot.language.kin import is_own


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("my 10 year old wants a phone, how many in the north", True),
        ("my niece who is 14 had a talk on it, when did it start", True),
        ("mum of two girls aged 9 and 13, how many in the north", True),
        ("my boy is 9, how many were that age", False),
        ("how many of my 12 year olds", False),
        ("how many were 12 years old", False),
        ("our 12 to 15 year olds, how many", False),
    ],
)
def test_an_age_is_the_writers_own_unless_it_is_asked_about(text: str, own: bool) -> None:
    assert [is_own(text, age) for age in find_ages(text)][:1] == [own]
