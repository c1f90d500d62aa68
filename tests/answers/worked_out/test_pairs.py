"""Figures told by their numbers, and what comes of them."""

import pytest

from bot.model.reply import Outcome, Reason


@pytest.mark.parametrize(
    ("text", "what", "value"),
    [
        ("Westshire lent 1,250. Eastshire lent 900. What's the gap?", "difference", "350"),
        ("1,250 in Westshire, 900 in Eastshire: how many times as many?", "ratio", "1.4"),
        (
            "Westshire had 1,000 and then 1,250. What is that in per cent?",
            "percentage change",
            "25",
        ),
        ("with 1,250 in Westshire and 900 in Eastshire, what's the total?", "sum", "2150"),
        ("what is 1,250 as a percentage of 4,000?", "share", "31.3"),
        ("Westshire: 1,250 out of 4,000, what share?", "share", "31.3"),
    ],
)
def test_what_comes_of_two_numbers(text, what, value, say) -> None:
    assert (what, value) in {(one.what, one.value) for one in say(text).computed}


def test_numbers_that_count_different_things_are_not_divided(say) -> None:
    reply = say("12 visits to Westshire were in 2020. What percentage is that of the 1,250 loans?")
    assert reply.outcome is Outcome.NO_ANSWER
    assert reply.reason is Reason.NOT_COMPARABLE
    assert set(reply.context) == {"westshire.visits.2020", "westshire.loans.2020"}


def test_a_claim_stays_one(say) -> None:
    assert say("Westshire lent 1,250 and Eastshire 900, right?").verdict is not None
