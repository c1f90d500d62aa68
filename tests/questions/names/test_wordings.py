"""Measures named in other words than those of their names, on the railways."""

import pytest

from bot.facts import load
from bot.questions.reader import Reader
from tests.asking import RAILWAY, SEATTLE


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


@pytest.fixture(scope="module")
def sky():
    base = load(SEATTLE).base
    assert base is not None
    return Reader(base).read


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("on the wettest day in May 2014, how many millimetres was it", "wettest-day"),
        ("is it true that the wettest day of 2012 had 54 mm", "wettest-day"),
        ("mean low in 2012, did it get warmer by 2015", "mean-low"),
        ("lows on average in 2014", "mean-low"),
        ("the high on average in March 2013", "mean-high"),
        ("how many days got to 25 degrees in 2013", "warm-days"),
        ("windiest month of 2014", "mean-wind"),
        ("was it windier in 2012 than in 2013", "mean-wind"),
        ("which was the warmest month of 2015", "mean-high"),
        ("were the nights warmer in 2015 than in 2012", "mean-low"),
    ],
)
def test_measures_that_share_words_are_told_apart(text, measure, sky) -> None:
    assert sky(text).query.slots.measures == (measure,)


def test_a_number_of_a_name_says_little_without_its_other_words(sky) -> None:
    assert sky("did it rain on 25 days in March 2012").query.slots.measures != ("warm-days",)


def test_two_names_beside_each_other_are_two_measures(sky) -> None:
    for text in ("hottest and coldest in 2014", "the hottest and the coldest temperature of 2014"):
        assert sky(text).query.slots.measures == ("hottest", "coldest")


@pytest.mark.parametrize("text", ["temperatures in July 2014", "did the temperature rise?"])
def test_a_word_for_the_subject_is_not_the_main_measure(text, sky) -> None:
    slots = sky(text).query.slots
    assert slots.unknown
    assert not slots.measures
