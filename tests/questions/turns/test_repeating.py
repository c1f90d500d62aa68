"""Asking for the last reply once more, in whatever words."""

from __future__ import annotations

import pytest

from tests.asking import last

ASKED = "How many books were lent in Westshire in 2020?"


@pytest.mark.parametrize(
    "turn",
    [
        "say that figure once more pls, got distracted",
        "sorry, the message vanished, can you repeat it?",
        "my phone died. what was the number again",
        "I missed that, one more time",
        "hang on, repeat that number",
        "didn't catch that",
        "what was that figure?",
        "What did you just say?",
        "could you resend your answer",
        "the screen went blank, what was it?",
    ],
)
def test_the_last_reply_is_shown_once_more(turn, library) -> None:
    reply = last(library, ASKED, turn)
    assert reply.facts == ("westshire.loans.2020",)
    assert reply.step == "again"


def test_after_thanks_too(library) -> None:
    assert last(library, ASKED, "Thanks.", "what was the number again?").step == "again"


@pytest.mark.parametrize(
    ("turn", "facts"),
    [
        ("what was the Eastshire number again?", ("eastshire.loans.2020",)),
        ("tell me once more, but for 2019", ("westshire.loans.2019",)),
    ],
)
def test_one_that_names_something_else_is_asked_for_that(turn, facts, library) -> None:
    assert last(library, ASKED, turn).facts == facts


@pytest.mark.parametrize(
    "turn", ["how many were lost?", "has it gone up again?", "say 500 once more", "what was lost?"]
)
def test_what_happened_again_is_no_wish_for_the_reply(turn, library) -> None:
    assert last(library, ASKED, turn).step != "again"
