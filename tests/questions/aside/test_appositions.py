"""Words set beside a place that only tell what it is, and words that name a part of it."""

import pytest

from bot.facts import load
from bot.model.reply import Outcome
from bot.shipped import default_facts
from tests.asking import LIBRARY, asker


@pytest.fixture(scope="module")
def ask():
    return asker(load(LIBRARY).base)


@pytest.mark.parametrize(
    "text",
    [
        "How many loans did Westshire, a landlocked county, have in 2019?",
        "Westshire, home of the otter, had how many loans in 2019?",
        "Westshire, the only county on the moor, had how many loans in 2019?",
        "Westshire, where my grandparents retired, had how many loans in 2019?",
        "How many loans in 2019 in Westshire, where I keep bees?",
        "How many loans did Westshire, with its one harbour, have in 2019?",
        "How many loans were there in Westshire in 2019, the year I qualified as a teacher?",
    ],
)
def test_what_a_place_is_limits_nothing(text, ask) -> None:
    assert ask(text).facts == ("westshire.loans.2019",)


@pytest.mark.parametrize(
    "text",
    [
        "How many loans did Westshire, the coastal half, have in 2019?",
        "How many loans did Westshire, the rural bit of the county, have in 2019?",
        "Westshire, otters excluded, had how many loans in 2019?",
        "Westshire, where thieves borrowed them, had how many loans in 2019?",
        "How many loans in Westshire, home deliveries, in 2019?",
        "How many loans did Westshire, the county town, have in 2019?",
    ],
)
def test_a_part_of_it_does(text, ask) -> None:
    assert ask(text).outcome is Outcome.NO_ANSWER


def test_an_age_may_explain_the_name_before_it() -> None:
    shipped = asker(load(default_facts()).base)
    reply = shipped(
        "What proportion of victims in England and Wales were primary school age, 11 or under?"
    )
    assert reply.facts == ("england-and-wales.under-12.2018-19",)
