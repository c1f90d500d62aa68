"""Limits that stand before a question, or after it as clauses of their own."""

import pytest

from bot.facts import load
from bot.model.reply import Outcome
from tests.asking import LIBRARY, WORLD, asker


@pytest.fixture(scope="module")
def ask():
    return asker(load(LIBRARY).base)


@pytest.mark.parametrize(
    "text",
    [
        "With a fine paid at the desk on the day itself, how many loans in Westshire in 2019?",
        "Looking at thefts handed to the bailiffs in that time, how many in Westshire in 2019?",
        "Setting aside everything the bailiffs never found again, how many loans in Westshire?",
        "As regards the books that a burglar ran off with, how many loans in Westshire in 2019?",
        "Where the borrower had a dog or a parrot with him, how many loans in Westshire in 2019?",
        "When it comes to prisons and people who run them, how many loans in Westshire in 2019?",
        "Over the Christmas holidays, how many loans in Westshire in 2019?",
        "Given a burglar's plea in the matter, how many loans in Westshire in 2019?",
        "At boarding schools, how many loans in Westshire in 2019?",
        "How many loans in Westshire (primary schools) in 2019?",
        "The stolen ones. How many loans in Westshire in 2019?",
        "Just renewals. How many loans in Westshire in 2019?",
    ],
)
def test_a_limit_may_stand_before_a_question(text, ask) -> None:
    assert ask(text).outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "How many loans in Westshire in 2019, where the borrower was blind?",
        "How many loans in Westshire in 2019, which were stolen?",
        "How many loans in Westshire in 2019, when the shops were shut?",
    ],
)
def test_a_clause_that_says_of_which_is_no_second_question(text, ask) -> None:
    assert ask(text).outcome is Outcome.NO_ANSWER


def test_a_clause_that_says_what_it_is_like_there_is_none_either() -> None:
    say = asker(load(WORLD).base)
    reply = say("How long did people live in Mali, where it is hot, in 1962?")
    assert reply.facts in ((), ("mali.life-expectancy.1962",))
