"""What a message takes back is not asked about."""

from __future__ import annotations

import pytest

from bot.facts import load
from bot.questions.reader import Reader
from tests.asking import LIBRARY


@pytest.fixture(scope="module")
def slots():
    base = load(LIBRARY).base
    assert base is not None
    reader = Reader(base)
    return lambda text: reader.read(text).query.slots


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        ("How many loans in Westshire, sorry, I mean Eastshire?", ("eastshire",)),
        ("Westshire... no wait, Eastshire. How many loans?", ("eastshire",)),
        ("loans in Westshire, no, Eastshire", ("eastshire",)),
        ("Westshire or rather Eastshire loans", ("eastshire",)),
        ("Sorry, loans in Westshire and Eastshire?", ("westshire", "eastshire")),
        ("What do loans in Westshire mean for Eastshire?", ("westshire", "eastshire")),
        ("loans in Westshire, sorry to ask, and in Eastshire", ("westshire", "eastshire")),
    ],
)
def test_the_last_name_of_its_kind_is_taken_back(text, areas, slots) -> None:
    assert slots(text).areas == areas


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Westshire loans in 2019, I mean 2020", "2020"),
        ("Westshire loans 2019. No wait, I want the year after that", "the period after"),
    ],
)
def test_so_is_a_period(text, period, slots) -> None:
    assert [one.label for one in slots(text).periods] == [period]


def test_a_word_taken_back_limits_nothing(slots) -> None:
    assert slots("the lendings... I mean loans, in Westshire in 2020").unknown == ()
