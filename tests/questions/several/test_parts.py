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
        (
            "(1) how many loans in Westshire (2) how many visits in Eastshire",
            ["how many loans in westshire", "how many visits in eastshire"],
        ),
        (
            "what did Pat Reader say, and what did the Westshire Gazette?",
            ["what did pat reader say", "what did the westshire gazette"],
        ),
        (
            "the Westshire loans in 2020, and what counts as a loan",
            ["the westshire loans in 2020", "what counts as a loan"],
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
        "refunds made by Westshire, how many",
        "of the Northland loans in 2020, what share was Westshire's",
        "why, in Pat Reader's own words, did loans rise",
        "is it Westshire, or is it Eastshire",
        "besides loans, how many burglaries were there in Westshire",
        "I've got the loans already, what I'm short of is the number of fines in Westshire",
        "the gazette quizzed plumbers about loans, what were the results",
    ],
)
def test_one_question_stays_whole(text, parts) -> None:
    assert len(parts(text)) == 1


def test_what_is_only_stated_beside_a_why_does_not_ask(parts) -> None:
    assert parts("Westshire loans up by a quarter. Any reasons for it?") == ["any reasons for it"]
