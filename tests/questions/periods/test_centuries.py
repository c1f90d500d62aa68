"""Years of which only the last two digits are told."""

from dataclasses import replace

import pytest

from bot.model.facts import FactBase
from bot.model.period import Period
from bot.questions.periods.centuries import Centuries


@pytest.fixture(scope="module")
def old(library: FactBase) -> Centuries:
    """Of a library whose figures are of 1931 and 1932."""
    years = (Period(1931 * 12, 12, label="1931"), Period(1932 * 12, 12, label="1932"))
    held = library.figures["westshire.loans.2020"]
    figures = {year.label: replace(held, id=year.label, period=year) for year in years}
    return Centuries(replace(library, figures=figures))


@pytest.mark.parametrize(
    ("text", "spelt"),
    [
        ("loans in Westshire in '31", "loans in Westshire in 1931"),
        ("the '31 figure for Westshire", "the 1931 figure for Westshire"),
        ("Westshire '33", "Westshire 1933"),
        ("Westshire 1931 vs 32", "Westshire 1931 vs 1932"),
        ("Westshire in 31 and 32", "Westshire in 1931 and 1932"),
        ("Westshire, 31-32", "Westshire, 1931 and 1932"),
        ("how many in 31?", "how many in 1931?"),
        ("loans westshire 31", "loans westshire 1931"),
    ],
)
def test_a_short_year_is_one_that_is_held(old, text, spelt) -> None:
    assert old.spelt(text) == spelt


@pytest.mark.parametrize(
    "text",
    [
        "a poster has '31 loans in Westshire'",
        "did Westshire have 31?",
        "was it over 31 in Westshire",
        "in 31 towns",
        "an average of 31 in 1932",
        "loans in 45",
    ],
)
def test_other_numbers_stay(old, text) -> None:
    assert old.spelt(text) == text
