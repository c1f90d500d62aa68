"""What is asked to be there at all."""

import pytest

from bot.questions.aside.existence import asked_to_be_there


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("is there anything about the reading week?", "the reading week"),
        ("are there any films?", "films"),
        ("are there any films on the topic?", "films"),
        ("do you have any court cases at all?", "court cases"),
        ("does the article say anything about teachers", "teachers"),
        ("does your source mention the mayor?", "the mayor"),
        ("is the mayor mentioned anywhere?", "the mayor"),
        ("are evening loans covered", "evening loans"),
    ],
)
def test_it_is_asked_for_by_itself(text, what) -> None:
    assert asked_to_be_there(text) == what


@pytest.mark.parametrize(
    "text",
    [
        "is there more in westshire than in southshire? i think so",
        "it was mentioned",
        "is that covered",
        "what do you have?",
        "are the loans rising",
    ],
)
def test_nothing_is_asked_to_be_there(text) -> None:
    assert asked_to_be_there(text) is None
