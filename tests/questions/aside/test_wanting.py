"""Telling a question for a number from one that only names what numbers are held for."""

import pytest

from bot.model.reply import Outcome
from bot.questions.aside.wanting import asks_otherwise
from bot.questions.reader import Reader
from tests.asking import asker


@pytest.mark.parametrize(
    "text",
    [
        "did every library in Westshire get asked?",
        "when were the Westshire figures published?",
        "does anybody check the Westshire loans?",
        "is the Westshire figure official?",
        "was there another loan?",
        "how do they record loans in Westshire?",
        "what should Westshire do about loans?",
        "whose figure is the Westshire one?",
        "did Westshire have to hand its figures over?",
        "what did Westshire call the loans?",
        "can loans in Westshire be trusted?",
        "would you go to Westshire for loans?",
    ],
)
def test_no_number_is_asked_for(text, library) -> None:
    assert asks_otherwise(Reader(library).read(text).query)


@pytest.mark.parametrize(
    "text",
    [
        "Westshire, please",
        "loans Westshire 2019",
        "what did Westshire record in 2019?",
        "what was the Westshire figure that everyone keeps quoting?",
        "have there been any loans in Westshire?",
        "did Westshire have any visits in 2019?",
        "were any loans recorded in Westshire?",
        "what was Westshire recording in 2019?",
        "what was Westshire putting out in 2019?",
        "could somebody tell me the loans in Westshire?",
        "can I have Westshire?",
        "do you know the Westshire one?",
        "how is Westshire doing on loans?",
        "where does Westshire stand?",
        "what about Westshire?",
        "how many loans did Westshire get?",
        "what was it the year before that?",
    ],
)
def test_a_number_may_be_meant(text, library) -> None:
    assert not asks_otherwise(Reader(library).read(text).query)


def test_no_figure_is_given_for_it(library) -> None:
    reply = asker(library)("does anybody check the loans of Westshire?")
    assert reply.outcome is Outcome.NO_ANSWER
