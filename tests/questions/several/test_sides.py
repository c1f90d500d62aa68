"""Things of one kind listed in a question are each told, and not read as one thing that is both."""

from pathlib import Path

import pytest

from bot.facts import load
from tests.asking import SEATTLE, WORLD, last

JOBS = load(Path(SEATTLE.parent / "employment")).base
WEATHER = load(SEATTLE).base
COUNTRIES = load(WORLD).base


@pytest.mark.parametrize(
    "asked",
    [
        "construction, manufacturing and retail in January 2010",
        "in January 2010: construction, manufacturing, retail",
        "how many in construction, retail and manufacturing, January 2010?",
    ],
)
def test_members_of_two_breakdowns_are_each_told_of_the_one_time(asked) -> None:
    assert JOBS is not None
    told = {f"us.employees.{one}.2010-m01" for one in ("construction", "manufacturing", "retail")}
    assert set(last(JOBS, asked).facts) == told


@pytest.mark.parametrize(
    "asked", ["wet days and frost days in 2014", "how many frost days and wet days did 2014 have?"]
)
def test_measures_in_one_unit_are_each_told(asked) -> None:
    assert WEATHER is not None
    assert set(last(WEATHER, asked).facts) == {"seattle.wet-days.2014", "seattle.frost-days.2014"}


def test_two_places_are_set_against_each_other_by_several_measures() -> None:
    assert COUNTRIES is not None
    reply = last(COUNTRIES, "Japan vs China on population and life expectancy in 2007")
    assert len(reply.facts) == 4
