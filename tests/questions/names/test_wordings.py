"""Measures named in other words than those of their names, on the railways."""

import pytest

from bot.facts import load
from bot.questions.reader import Reader
from tests.asking import RAILWAY


@pytest.fixture(scope="module")
def read():
    base = load(RAILWAY).base
    assert base is not None
    return Reader(base).read


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("how many track workers died in Moorland in 2019", "deaths"),
        ("the deaths of workers on the track in Moorland, 2019", "deaths"),
        ("how long do passengers have to wait in South Vale", "wait"),
        ("how much waiting did passengers do for so long in Moorland", "wait"),
        ("which goods did they move by diesel in 2018, and how much", "freight"),
        ("deaths for each kilometre in Moorland", "deaths"),
    ],
)
def test_the_words_of_a_name_in_any_order_and_form(text, measure, read) -> None:
    assert read(text).query.slots.measures == (measure,)


@pytest.mark.parametrize(
    "text",
    [
        "how many died in Moorland in 2019",  # one word of a name alone
        "how many journeys did workers make in Moorland",  # a word of another measure's name
    ],
)
def test_a_part_of_a_name_is_not_the_name(text, read) -> None:
    slots = read(text).query.slots
    assert slots.unknown or slots.measures == ("journeys",)
    assert "deaths" not in slots.measures


def test_the_note_on_a_measure_lends_it_its_words(read) -> None:
    assert not read("track workers killed while trains ran in Moorland").query.slots.unknown
    assert read("how many journeys by workers in Moorland?").query.slots.unknown == ("workers",)


def test_people_say_less_than_what_they_do(read) -> None:
    slots = read("how many people died as track workers in Moorland").query.slots
    assert slots.measures == ("deaths",)


def test_one_word_names_a_measure_in_another_form(read) -> None:
    assert read("how long did they wait in Moorland?").query.slots.measures == ("wait",)


def test_a_quality_that_nothing_measures_is_a_condition(read) -> None:
    assert read("which is the richest region?").query.slots.unknown == ("richest",)
