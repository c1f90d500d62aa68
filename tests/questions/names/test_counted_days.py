"""Measures that count one length of time, told apart by what is said of it."""

import pytest

from bot.facts import load
from bot.model.reply import Verdict
from tests.asking import SEATTLE, last

BASE = load(SEATTLE).base


@pytest.mark.parametrize(
    ("asked", "measure"),
    [
        ("on how many days was it frosty in 2014", "frost-days"),
        ("how often did it rain in 2014", "wet-days"),
        ("how many days got to 25 in 2014", "warm-days"),
        ("average of the daily maximum temperatures in 2014", "mean-high"),
        ("coldest it ever got in 2014", "coldest"),
    ],
)
def test_a_measure_by_what_is_said_of_its_days(asked, measure) -> None:
    assert last(BASE, asked).facts == (f"seattle.{measure}.2014",)


def test_days_are_claimed_of_what_is_counted_in_them() -> None:
    assert last(BASE, "it rained on 152 days in 2013").verdict is Verdict.MATCHES
    assert last(BASE, "it rained on 252 days in 2013").verdict is Verdict.DIFFERS
