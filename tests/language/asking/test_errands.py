"""Errands: messages about the writer's own affairs, told from questions on what is published."""

from pathlib import Path

import pytest

from bot.language.asking.errands import is_errand
from bot.language.learnt.folding import words
from bot.model.reply import Outcome, Reason
from tests.safety.score import lines

TALK = Path(__file__).parents[2] / "talk"


def test_most_that_nothing_was_learnt_from_are_known() -> None:
    told = [is_errand(words(line)) for line in lines(TALK / "errands_check.tsv")]
    assert sum(told) / len(told) >= 0.7


@pytest.mark.parametrize(
    "text",
    ["howmanyoffencesinessex", "where do these figures come from", "who can my daughter talk to"],
)
def test_what_is_asked_of_the_subject_or_for_help_is_none(text: str) -> None:
    assert not is_errand(words(text))


@pytest.mark.parametrize(
    "text",
    [
        "what's the limit on my credit card",
        "when is the gas bill due",
        "i ordered new speakers, so when will they get here",
        "who do i ring about my lost suitcase",
        "how long do i boil an egg",
        # words of danger in what is none
        "who do i ring to get my gutters cleaned",
        "my purse was stolen at the market",
        "please freeze my credit card",
        "what kills ants",
        "which character dies first in the play",
        "call the vet for me",
    ],
)
def test_no_text_and_no_helpline_answers_an_errand(text: str, ask) -> None:
    reply = ask(text)
    assert (reply.outcome, reply.reason) == (Outcome.NO_ANSWER, Reason.OUT_OF_SCOPE)
