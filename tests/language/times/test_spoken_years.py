"""Years said in words."""

from __future__ import annotations

import pytest

from bot.language.times.spoken_years import in_digits


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("twenty seventeen", "2017"),
        ("twenty twenty-one", "2021"),
        ("twenty oh nine", "2009"),
        ("nineteen eighty four", "1984"),
        ("in two thousand and nine", "in 2009"),
        ("since two thousand", "since 2000"),
        ("twenty eighteen nineteen", "2018/19"),
        ("twenty seventeen slash eighteen", "2017/18"),
        ("twenty seventeen to eighteen", "2017/18"),
        ("twenty-seventeen/eighteen", "2017/18"),
        ("two thousand seventeen eighteen", "2017/18"),
        ("two thousand and nine to ten", "2009/10"),
        ("two thousand nine hundred to two thousand ten", "two thousand nine hundred to 2010"),
        ("twenty ten to twenty eleven", "2010 to 2011"),
        ("twenty eighteen twenty people", "2018 twenty people"),
    ],
)
def test_a_year_in_words_becomes_digits(said: str, written: str) -> None:
    assert in_digits(said) == written


@pytest.mark.parametrize(
    "counted", ["twenty nine offences", "two thousand and nine offences", "nineteen offences"]
)
def test_a_count_in_words_stays(counted: str) -> None:
    assert in_digits(counted) == counted


def test_after_a_comma_it_is_a_year() -> None:
    assert in_digits("offences, two thousand eleven") == "offences, 2011"


@pytest.mark.parametrize(
    ("written", "full"),
    [
        ("nuclear, 2010-17", "nuclear, 2010 to 2017"),
        ("nuclear, 2010-2017", "nuclear, 2010 to 2017"),
        ("nuclear, 2010-11", "nuclear, 2010-11"),
        ("on 2010-12-01", "on 2010-12-01"),
    ],
)
def test_a_stretch_of_years_is_told_in_full(written: str, full: str) -> None:
    assert in_digits(written) == full
