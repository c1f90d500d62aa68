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
        ("loans in Westshire er Eastshire", ("eastshire",)),
        ("loans in Westshire no Eastshire", ("eastshire",)),
        ("loans in Westshire, actually Eastshire", ("eastshire",)),
        ("Westshire - sorry, I meant Eastshire - how many loans?", ("eastshire",)),
        ("How many loans in Westshire in 2020? Sorry, Eastshire I meant", ("eastshire",)),
        ("Westshire? No. Eastshire. Loans in 2020.", ("eastshire",)),
        ("What do loans in Westshire mean for Eastshire?", ("westshire", "eastshire")),
        ("loans in Westshire, sorry to ask, and in Eastshire", ("westshire", "eastshire")),
        ("loans in Westshire, sorry, Eastshire too", ("westshire", "eastshire")),
    ],
)
def test_the_last_name_of_its_kind_is_taken_back(text, areas, slots) -> None:
    assert slots(text).areas == areas


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Westshire loans in 2019, I mean 2020", "2020"),
        ("Westshire loans 2019. No wait, I want the year after that", "the period after"),
        ("Westshire loans, not 2019 but 2020", "2020"),
        ("Westshire loans in 2020 rather than 2019", "2020"),
        ("I don't want 2019, I want 2020: Westshire loans", "2020"),
    ],
)
def test_so_is_a_period(text, period, slots) -> None:
    assert [one.label for one in slots(text).periods] == [period]


def test_a_word_taken_back_limits_nothing(slots) -> None:
    assert slots("the lendings... I mean loans, in Westshire in 2020").unknown == ()


@pytest.mark.parametrize(
    "text",
    [
        "not the Westshire one, the Eastshire one: loans",
        "I don't mean Westshire, I mean Eastshire. How many loans?",
        "Never mind Westshire. How many loans in Eastshire?",
        "Not the loans of Westshire but of Eastshire",
        "loans in Eastshire, and please not in Westshire",
        "loans in Eastshire rather than Westshire",
    ],
)
def test_a_name_that_is_not_meant_goes_where_another_is(text, slots) -> None:
    assert (slots(text).areas, slots(text).measures) == (("eastshire",), ("loans",))
