"""What stands beside a question and limits nothing: exclamations, signatures, forwards."""

import pytest

from bot.model.reply import Outcome

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


def test_a_number_told_beside_a_why_is_not_its_own(ask) -> None:
    assert (
        ask("My gran is 82 and curious. Why did the numbers rise in Leicestershire?").verdict
        is None
    )
