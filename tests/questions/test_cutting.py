"""Cutting a message into sentences."""

import pytest

from bot.questions.cutting import cut, numbered


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("what is the number of loans lol", "what is the number of loans"),
        ("what is the number of loans, mate?", "what is the number of loans?"),
        ("lmao what is the number of loans bro asap", "what is the number of loans"),
        ("what was lent by a mate", "what was lent by a mate"),
        ("hi lol", "hi lol"),
        ("cheers mate", "cheers mate"),
    ],
)
def test_cries_go_from_the_ends(text, left) -> None:
    assert cut(text) == [left]


@pytest.mark.parametrize(
    "text",
    [
        "(1) loans in a (2) loans in b",
        "a) loans in a b) loans in b",
        "ii) loans in a, iv) loans in b",
        "1. loans in a 6. loans in b",
        "first, how many loans? second, how many visits?",
        "thirdly: loans in a. fourth: visits in a",
    ],
)
def test_questions_are_numbered_in_many_ways(text) -> None:
    assert numbered(text) == 2


@pytest.mark.parametrize("text", ["loans in a 2.5 km wide town", "who was first", "hi :)"])
def test_other_numbers_number_no_question(text) -> None:
    assert numbered(text) == 0
