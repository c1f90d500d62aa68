"""Questions that take for granted what the figures contradict: a number, or a fall."""

import pytest

from bot.language.shown import says
from bot.model.reply import Verdict


@pytest.mark.parametrize(
    "text",
    [
        "why did loans in Westshire rise by 90 per cent?",
        "why are there 5,000 loans in Westshire in 2020?",
        "why did loans in Westshire go from 1,250 to 1,000?",
        "why did loans in Westshire double?",
    ],
)
def test_a_number_that_is_not_held(text, say) -> None:
    assert say(text).verdict is Verdict.DIFFERS


@pytest.mark.parametrize(
    "text",
    [
        "why did loans in Westshire rise to 1,250?",
        "reason 4 the rise of loans in Westshire?",
    ],
)
def test_a_number_that_is_held_or_is_none(text, say) -> None:
    assert say(text).verdict is None


@pytest.mark.parametrize(
    "text",
    [
        "was it the radio that made the Westshire loans go down?",
        "who deserves praise for the drop in loans in Westshire?",
        "what did Westshire do to get its loans down?",
        "why are loans in Westshire lower than the year before?",
        "why are the loans in Westshire dying out?",
    ],
)
def test_a_fall_that_is_held_as_a_rise(text, say) -> None:
    reply = say(text)
    assert reply.headline.startswith(says.FALL_NOT_HELD)


def test_the_fall_of_something_else_is_not_corrected(say) -> None:
    assert not say("was it the radio that made crime in Westshire go down?").facts
