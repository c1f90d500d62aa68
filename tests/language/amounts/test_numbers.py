"""Numbers and ages in the middle of a question."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.amounts.numbers import find_ages, find_numbers
from bot.language.tokens import words
from bot.model.value import Bound, Scale


def numbers_in(text):
    return [(text[found.start : found.end], found.value.number) for found in find_numbers(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("was it 166?", [("166", 166)]),
        ("was it at least 4,373", [("at least 4,373", 4373)]),
        ("forty two of them", [("forty two", 42)]),
        ("a hundred and sixty six offences", [("a hundred and sixty six", 166)]),
        ("about 4.3k i think", [("about 4.3k", 4300)]),
        ("from 60 to 166", [("60", 60), ("166", 166)]),
        ("up from 12 to 15", [("12", 12), ("15", 15)]),
        ("10-20 cases", [("10", 10), ("20", 20)]),
        ("60,70 or 80", [("60", 60), ("70", 70), ("80", 80)]),
        ("4 373", [("4", 4), ("373", 373)]),
        ("it rose 177% to 166", [("177%", 177), ("166", 166)]),
        ("more than one platform", [("more than one", 1)]),
        ("is 8 percentage points right", [("8 percentage points", 8)]),
        ("is '62 per cent' right", [("62 per cent", 62)]),
        ("it was in the 160s", [("160s", 160)]),
        ("back in the 80s", []),
        ("a shade under ninety", [("a shade under ninety", 90)]),
        ("around the 170 mark", [("170 mark", 170)]),
        ("eighty-something loans", [("eighty-something", 80)]),
        ("160 plus loans", [("160 plus", 160)]),
        ("what is 160 plus 40", [("160", 160), ("40", 40)]),
        ("60 in 2018", [("60", 60), ("2018", 2018)]),
        ("22 in 2018/19", [("22", 22)]),
    ],
)
def test_numbers_are_found_with_their_bounds_and_units(text, expected):
    assert numbers_in(text) == [(words, Decimal(number)) for words, number in expected]


@pytest.mark.parametrize(
    ("text", "number", "scale", "bound"),
    [
        ("did it more than double", "2", Scale.TIMES, Bound.MORE_THAN),
        ("one in five victims", "20", Scale.PERCENT, Bound.EXACT),
        ("almost half of them", "50", Scale.PERCENT, Bound.ALMOST),
        ("3.4 times as many", "3.4", Scale.TIMES, Bound.EXACT),
        ("under 20 offences", "20", Scale.COUNT, Bound.LESS_THAN),
        ("40ish", "40", Scale.COUNT, Bound.ABOUT),
    ],
)
def test_a_number_comes_as_the_value_it_means(text, number, scale, bound):
    (found,) = find_numbers(text)
    assert (found.value.number, found.value.scale, found.value.bound) == (
        Decimal(number),
        scale,
        bound,
    )


@pytest.mark.parametrize(
    "text",
    [
        "which one",
        "the one in essex",
        "just one question",
        "covid-19",
        "section 15a",
        "the 12th of april",
        "at 10:30",
        "24/7",
        "<3",
        "double check that",
        "half a year",
        "first half",
        "last quarter",
        "bottom three quarters for bread",
        "from one quarter to the next",
        "two quarters in a row",
        "a third party",
        "per 10,000 children",
        "the 3-year sentence",
        "9" * 400,
    ],
)
def test_some_words_and_digits_are_no_numbers(text):
    assert numbers_in(text) == []


@pytest.mark.parametrize(
    "text", ["girls aged 12 to 15", "under 12", "about 12 to 15 year olds", "a 10 year old"]
)
def test_ages_are_not_offered_as_numbers(text):
    assert numbers_in(text) == []


def ages_in(text):
    return [(age.low, age.high) for age in find_ages(text)]


@pytest.mark.parametrize(
    "text",
    [
        "under 12",
        "under-12s",
        "under 12's",
        "under twelve",
        "below the age of 12",
        "younger than 12",
        "no older than 11",
        "11 or under",
        "11 and under",
        "11 or younger",
        "11 and below",
        "11 or less",
        "eleven or under",
        "up to 11",
        "up to the age of 11",
        "aged 11 or under",
        "u12",
        "not over 11",
        "not older than eleven",
        "hadn't turned twelve",
        "not yet twelve",
        "hadn't reached their 12th birthday",
        "before her twelfth birthday",
    ],
)
def test_all_ways_to_say_up_to_eleven_are_one(text):
    assert ages_in(text) == [(None, 11)]


@pytest.mark.parametrize(
    "text",
    [
        "12 to 15",
        "12-15",
        "aged 12-15",
        "aged 12 to 15",
        "12 to 15 year olds",
        "12-15-year-olds",
        "between 12 and 15",
        "between the ages of 12 and 15",
        "aged between 12 and 15",
        "twelve to fifteen",
        "12 to 15s",
    ],
)
def test_all_ways_to_say_twelve_to_fifteen_are_one(text):
    assert ages_in(text) == [(12, 15)]


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("under-11s", (None, 10)),
        ("under twelve in essex", (None, 11)),
        ("children under 5", (None, 4)),
        ("16 and over", (16, None)),
        ("16+", (16, None)),
        ("over 15", (16, None)),
        ("at least 16 years old", (16, None)),
        ("a 10 year old", (10, 10)),
        ("aged 12", (12, 12)),
        ("how many of the children were under five", (None, 4)),
        ("12yo", (12, 12)),
        ("victims who were 16 or 17", (16, 17)),
        ("12 and 13 year olds", (12, 13)),
        ("not younger than 16", (16, None)),
    ],
)
def test_other_ages(text, ages):
    assert ages_in(text) == [ages]


@pytest.mark.parametrize(
    "text",
    [
        "under 20 offences",
        "one of those platforms",
        "was one in five",
        "not more than 12 books",
        "girls aged either 5 books or 10 books",
        "how many were under 5",
        "under 100",
        "less than 12",
        "12 to 15 per cent",
        "12 to 15 cases",
        "2 to 3 times",
        "up from 12 to 15",
        "60 to 166",
        "12 to 18 months",
        "can u 12",
        "year 7 pupils",
    ],
)
def test_numbers_are_not_taken_for_ages(text):
    assert ages_in(text) == []


@pytest.mark.parametrize(
    ("text", "bare"), [("under 12", True), ("12 to 15", True), ("aged 12 to 15", False)]
)
def test_ages_that_only_look_like_ages_say_so(text, bare):
    assert [age.bare for age in find_ages(text)] == [bare]


PIECES = st.sampled_from(
    words(
        "one two hundred and half a third in out of 5 12 4,373 1. , % - / + to x times "
        "over under at "
        "least aged year old points £ per cent '"
    )
)


@given(st.one_of(st.text(), st.lists(PIECES).map(" ".join), st.lists(PIECES).map("".join)))
def test_mentions_stand_in_the_text_in_order(text):
    for found in (find_numbers(text), find_ages(text)):
        edges = [edge for mention in found for edge in (mention.start, mention.end)]
        assert edges == sorted(edges)
        assert all(0 <= mention.start < mention.end <= len(text) for mention in found)


@pytest.mark.parametrize("piece", ["9", "1,", "1,234", "nine ", "at least ", "12-", "'1", "a "])
def test_long_text_is_read_in_step_with_its_length(piece):
    text = piece * (100_000 // len(piece))
    assert all(found.value.number.is_finite() for found in find_numbers(text))


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("people over 65 in Westshire", [(66, None)]),
        ("how many of the Danes are over 65?", [(66, None)]),
        ("the loans are over 100", []),
        ("victims over 100 in Essex", []),
    ],
)
def test_any_limit_of_people_is_one_of_age(text, ages) -> None:
    assert ages_in(text) == ages
