"""Plain sentences that state something and ask nothing are checked as claims are."""

import pytest

from bot.model.reply import Verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Sandhaven employed 166 people in May 2020", Verdict.DIFFERS),
        ("the harbour landed 6,680 tonnes of fish in 2019", Verdict.MATCHES),
        ("the harbour landed around six thousand tonnes of fish in 2020", Verdict.DIFFERS),
    ],
)
def test_what_somebody_did_so_much_of_is_checked(text, verdict, dock) -> None:
    assert dock(text).verdict is verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Ashby had the most points in 2020/21", Verdict.MATCHES),
        ("So Carrow was top for points in 2022/23", Verdict.DIFFERS),
        ("Brockley had the highest attendance in 2021/22", Verdict.DIFFERS),
    ],
)
def test_what_is_said_to_be_the_first_of_all_is_checked(text, verdict, play) -> None:
    assert play(text).verdict is verdict


@pytest.mark.parametrize(
    "text",
    ["Ashby the most points?", "Ashby had the most points when?"],
)
def test_what_asks_for_the_first_states_nothing(text, play) -> None:
    assert play(text).verdict is None
