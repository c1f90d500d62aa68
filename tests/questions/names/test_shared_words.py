"""Names that share a word with the one beside them are each read."""

import pytest

from bot.facts import load
from tests.asking import SEATTLE, last

WEATHER = load(SEATTLE).base


@pytest.mark.parametrize(
    ("asked", "ids"),
    [
        ("highest and lowest temperature in 2012", {"hottest", "coldest"}),
        ("the lowest and the highest temperature of 2012?", {"hottest", "coldest"}),
        ("frost and wet days in 2012", {"frost-days", "wet-days"}),
        ("mean high and low of 2012", {"mean-high", "mean-low"}),
    ],
)
def test_a_shared_word_belongs_to_both(asked, ids) -> None:
    assert WEATHER is not None
    assert set(last(WEATHER, asked).facts) == {f"seattle.{one}.2012" for one in ids}


def test_measures_with_a_time_each_are_both_read() -> None:
    assert WEATHER is not None
    facts = last(WEATHER, "the hottest temperature in 2012 and the coldest in 2013").facts
    assert {"seattle.hottest.2012", "seattle.coldest.2013"} <= set(facts)
