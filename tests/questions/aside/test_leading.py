"""What somebody says of a question before it, and such words as limit it."""

import pytest

from bot.facts import load
from bot.model.reply import Outcome
from tests.asking import LIBRARY, asker


@pytest.fixture(scope="module")
def ask():
    return asker(load(LIBRARY).base)


@pytest.mark.parametrize(
    "text",
    [
        "what bugs me is the number of loans in Westshire in 2019",
        "the one thing that escapes me is the number of loans in Westshire in 2019",
        "all my chart lacks is Westshire's loans in 2019",
        "The mayor wants one slide. Westshire loans, 2019.",
        "Westshire loans 2019, the winner buys the drinks",
        "My hunch is Westshire had 35 loans in 2019. Correct?",
        "the vicar's sermon quoted 1,000 loans in Westshire in 2019, right number?",
        "I tell pensioners that Westshire had 35 loans in 2019, is that right?",
        "With all due respect to the mayor who wrote it, how many loans in Westshire in 2019?",
        "Could a kind soul post the Westshire loans for 2019?",
        "Just had a holiday in Westshire. How many loans were there in 2019?",
        "Westshire loans 2019, my printer jammed halfway through",
        "Westshire loans 2019, our dog ate the yearbook",
        "During the drought, say 2019, how many loans in Westshire?",
        "How many loans in Westshire in the year of the eclipse, 2019?",
        "The year the bridge collapsed, 2019, how many loans in Westshire?",
    ],
)
def test_what_leads_to_a_question_limits_nothing(text, ask) -> None:
    reply = ask(text)
    assert (reply.outcome, reply.facts) == (Outcome.ANSWER, ("westshire.loans.2019",))


@pytest.mark.parametrize(
    "text",
    [
        "what I need for prisons is the number of loans in Westshire in 2019",
        "what bugs me is the number of stolen loans in Westshire in 2019",
        "My interest is thefts in Westshire in 2019, how many?",
        "My hunch is that thieves had 35 loans in Westshire in 2019. Correct?",
        "Westshire loans 2019, the stolen ones the mayor bought",
        "loans in Westshire during the carnival, say in spring 2019",
    ],
)
def test_what_is_asked_is_limited_after_it(text, ask) -> None:
    reply = ask(text)
    assert reply.outcome is Outcome.NO_ANSWER
