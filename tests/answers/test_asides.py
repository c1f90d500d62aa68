"""What stands beside a question and limits nothing: exclamations, signatures, forwards."""

import pytest

from bot.engine import Engine
from bot.model.reply import Outcome
from tests.questions.score import TODAY

QUESTION = "How many loans did Westshire have in 2020?"


@pytest.mark.parametrize(
    "frame",
    [
        "Terrible business. {}",
        "Guten Tag. {}",
        "Subject: figures. {}",
        "For a graphic: {}",
        "{} URGENT",
        "{} Don't be shy.",
        "{} Kind regards, D. Whitlock (Mrs)",
        "{} Best, Tom",
        "{} Thanks in advance, Dr Amara Singh",
        "{} -- Sent from Outlook for Android",
        "{}\n--\nMark Jones\nHead of Year 9\nHillcrest Academy",
        "[FWD] FW: RE: {}",
        "random q but {}",
        "{} (sorry, typing with mittens on)",
        "{} sorry gloves stuck",
        "{} - the usher is glaring at me",
        "{}, everyone is yelling",
        "{}, kettle's boiling",
        "Heavens above! {}",
    ],
)
def test_an_aside_limits_nothing(frame, say) -> None:
    reply = say(frame.format(QUESTION))
    assert (reply.outcome, reply.facts) == (Outcome.ANSWER, say(QUESTION).facts)


@pytest.mark.parametrize(
    "text",
    [
        "How many loans did Westshire have in 2020? Renewed only.",
        "How many loans did Westshire have in 2020? Cancelled.",
        "How many loans did Westshire have in 2020? Narnia too.",
        "Renewals: how many in Westshire in 2020?",
        "Narnia! How many loans in 2020?",
    ],
)
def test_a_fragment_that_picks_or_is_needed_counts(text, say) -> None:
    assert say(text).outcome is not Outcome.ANSWER


@pytest.mark.parametrize("cry", ["Goodness.", "Heavens above!", "Sobering."])
def test_a_cry_before_what_goes_on_limits_nothing(cry, library) -> None:
    engine = Engine(library)
    _, before = engine.ask(QUESTION, today=TODAY)
    reply, _ = engine.ask(f"{cry} And the year before?", today=TODAY, conversation=before)
    assert reply.outcome is Outcome.ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "How many loans did Westshire have in 2020, the stolen ones",
        "How many loans did Westshire have in 2020, renewals",
        "How many loans did Westshire have in 2020, those the librarian is chasing",
        "How many loans did Westshire have in 2020 sorry stolen loans",
    ],
)
def test_what_picks_is_no_aside(text, say) -> None:
    assert say(text).outcome is not Outcome.ANSWER


def test_a_number_told_beside_a_why_is_not_its_own(ask) -> None:
    assert (
        ask("My gran is 82 and curious. Why did the numbers rise in Leicestershire?").verdict
        is None
    )
