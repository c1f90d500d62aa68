"""Things that head a question which says nothing of what it counts are what it counts."""

import pytest

from bot.facts import load
from bot.model.reply import Outcome
from tests.asking import LIBRARY, WORLD, asker


@pytest.fixture(scope="module")
def say():
    base = load(LIBRARY).base
    assert base is not None
    return asker(base)


@pytest.mark.parametrize(
    "text",
    [
        "Car thefts recorded across Westshire in the course of that year, what was the number",
        "social workers dealing with fines, how many in Westshire",
        "were any of the people there plumbers, and how many in Westshire?",
        "rural vs urban, which is worse for loans",
    ],
)
def test_what_heads_a_question_is_what_it_counts(text, say) -> None:
    assert say(text).outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "Loans recorded across Westshire in 2020, what was the number",
        "Trains are late again here at the station, how many loans in Westshire in 2020?",
        "Night shift here, how many in Westshire in 2020, bus is here",
    ],
)
def test_talk_before_a_question_is_not(text, say) -> None:
    assert say(text).facts == ("westshire.loans.2020",)


def test_where_nothing_asks_what_is_named_is_asked_for() -> None:
    base = load(WORLD).base
    assert base is not None
    assert asker(base)("rainfall in the desert, Chile").outcome is Outcome.NO_ANSWER
