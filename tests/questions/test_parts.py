"""Sentences that ask two things are parted; those that ask one are not."""

import pytest

from bot.facts import load
from bot.questions.reader import Reader
from tests.asking import LIBRARY


@pytest.fixture(scope="module")
def parts():
    """The questions that a message is read as."""
    base = load(LIBRARY).base
    assert base is not None
    reader = Reader(base)

    def texts(text: str) -> list[str]:
        reading = reader.read(text)
        return [query.text for query in (reading.query, *reading.more)]

    return texts


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        (
            "how many loans in Westshire, and why did they rise",
            ["how many loans in westshire", "why did they rise"],
        ),
        (
            "Westshire loans in 2020 together with what Pat Reader said",
            ["westshire loans in 2020", "what pat reader said"],
        ),
    ],
)
def test_two_questions_are_parted(text, parted, parts) -> None:
    assert parts(text) == parted


@pytest.mark.parametrize(
    "text",
    [
        "how many loans in Westshire and Eastshire",
        "in Westshire, how many loans were there",
        "what is the difference between Westshire and Eastshire in 2020",
        "how many loans in Westshire, please",
    ],
)
def test_one_question_stays_whole(text, parts) -> None:
    assert len(parts(text)) == 1


def test_what_is_only_stated_beside_a_why_does_not_ask(parts) -> None:
    assert parts("Westshire loans up by a quarter. Any reasons for it?") == ["any reasons for it"]
