"""Words that are talk around a question, and a condition inside of what is counted."""

import pytest

from bot.facts import load
from bot.model.reply import Outcome, Verdict
from tests.asking import LIBRARY, asker


@pytest.fixture(scope="module")
def ask():
    return asker(load(LIBRARY).base)


@pytest.mark.parametrize(
    "text",
    [
        "how many loans were there in Westshire at night?",
        "how many loans in Westshire in the evening in 2019?",
        "number of loans at a school in Westshire",
        "how many books borrowed in Westshire went missing?",
        "how many loans in Westshire were made by children?",
        "how many loans did somebody in Westshire ask for help with?",
        "how many loans were not recorded in Westshire?",
        "how many loans in Westshire involved a teacher?",
        "by how much did loans on Saturdays rise in Westshire?",
        "how many loans in Westshire last week?",
        "number of children in Westshire who knew a librarian",
        "how many loans in Westshire involved more than one book?",
        "how many loans in Westshire were found by the library?",
        "how many loans in the Westshire part of London?",
        "how many shelves did Westshire have in 2019?",
        "For men only, how many loans were there in Westshire?",
    ],
)
def test_no_count_is_held_for_a_part_of_it(text, ask) -> None:
    assert ask(text).outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "I teach at a school: how many loans were there in Westshire?",
        "how many loans in Westshire, my teacher asks",
        "how many loans in Westshire please, I need them tonight",
        "Good evening, how many loans were there in Westshire?",
        "how many loans do you know of in Westshire?",
        "how have loans in Westshire moved?",
        "how many loans did Westshire have, my friend wants to know",
    ],
)
def test_talk_around_a_question_is_no_condition(text, ask) -> None:
    assert ask(text).outcome is Outcome.ANSWER


def test_a_claim_about_a_part_cannot_be_checked(ask) -> None:
    assert ask("did Westshire have 1,200 loans at night in 2019?").verdict is Verdict.CANNOT_CHECK


@pytest.mark.parametrize(
    "text",
    [
        "Westshire loans, but just the ones where there was a fine",
        "Westshire's count for new loans only",
        "give me Westshire but only the online stuff",
        "Westshire total, just the city bit",
        "How many loans in Westshire where the library did nothing?",
    ],
)
def test_what_is_picked_is_not_all(text, ask) -> None:
    assert ask(text).outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "I only want the latest one for Westshire loans",
        "just the two recent ones for Westshire",
        "Only the Westshire bit, please: how many loans?",
        "how many loans in Westshire where I live",
        "just the one figure: Westshire loans last year",
        "I want only the total number of loans in Westshire",
    ],
)
def test_what_is_picked_may_be_all(text, ask) -> None:
    assert "westshire.loans.2020" in ask(text).facts


@pytest.mark.parametrize(
    "text",
    [
        "how many loans in Westshire in 2020 compared with 2019?",
        "how many loans in Westshire last year compared with the year before",
    ],
)
def test_what_a_count_is_compared_with_is_no_condition(text, ask) -> None:
    assert {*ask(text).facts} == {"westshire.loans.2020", "westshire.loans.2019"}
