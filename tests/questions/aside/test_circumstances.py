"""Words beside what is asked for that limit nothing in it, and conditions that look like them."""

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
        "loans in Westshire in 2019, the flood year?",
        "How many loans were there in Westshire in 2019 (the year of the landslide)?",
        "Westshire's loans in 2019, two summers after the earthquake",
        "loans in Westshire 2019 - right before the scandal broke?",
        "loans in Westshire in the jubilee year 2019",
        "loans in Westshire in 2019, drought and all",
        "What was the number of loans in Westshire back when the roof leaked, in 2019?",
        "How many loans in Westshire in 2019 that I could put on a billboard?",
        "loans in Westshire in 2019, to print on a tea towel",
        "need stats for pshe homework, how many loans in Westshire in 2019",
        "for a debate club speech, whats the number of loans in Westshire in 2019",
        "what do the figures for Westshire say for 2019",
        "loans in Westshire in 2019, to be read out at a wedding",
        "no wait, loans in Westshire in 2019",
        "how the heck many loans were there in Westshire in 2019",
    ],
)
def test_what_is_said_beside_limits_nothing(text, ask) -> None:
    assert ask(text).outcome is Outcome.ANSWER


def test_our_town_is_the_one_that_was_named(ask) -> None:
    reply = ask("I run a shop in Milltown, how many loans were there in our town?")
    assert reply.headline == (
        "No figure is held for Milltown itself. It lies in Westshire, which is a wider area."
    )


@pytest.mark.parametrize(
    "text",
    [
        "loans in Westshire in 2019 before the flood hit the thieves",
        "loans in Westshire in 2019, the stolen ones",
        "loans in Westshire in 2019 soon after a burglary",
        "loans in Westshire in 2019 to be refunded",
        "loans in Westshire in 2019 to prisoners",
        "loans in Westshire that were stolen in 2019",
        "how many loans in Westshire had to wait in 2019",
    ],
)
def test_a_condition_still_counts(text, ask) -> None:
    assert ask(text).outcome is Outcome.NO_ANSWER
