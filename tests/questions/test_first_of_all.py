"""Plain sentences that say of something named that it is the first, or the last, of all."""

import pytest

from bot.facts import load
from bot.model.reply import Verdict
from tests.asking import HARBOUR, LEAGUE, RAILWAY, last

TRAINS = load(RAILWAY).base
CLUBS = load(LEAGUE).base
SHIPS = load(HARBOUR).base
MATCHES, DIFFERS = Verdict.MATCHES, Verdict.DIFFERS


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Ashby Town was the best of the three in 2020/21 for points", MATCHES),
        ("the club with the most points in 2020/21 was Ashby Town", MATCHES),
        ("the most points in 2020/21 were Carrow United's", DIFFERS),
        ("Carrow United came last for points in 2020/21", MATCHES),
        ("Brockley Rovers came second in 2020/21", MATCHES),
        ("Brockley Rovers came first in 2020/21", DIFFERS),
    ],
)
def test_a_place_among_places(said, verdict) -> None:
    reply = last(CLUBS, said)
    assert reply.verdict is verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("2019 was the best of the two years for fish", MATCHES),
        ("the most fish of all was in 2020", DIFFERS),
        ("2020 recorded the lowest temperature of the two years", MATCHES),
        ("2019 recorded the lowest temperature of the two years", DIFFERS),
    ],
)
def test_a_time_among_times(said, verdict) -> None:
    assert last(SHIPS, said).verdict is verdict


def test_who_is_asked_for_is_not_said() -> None:
    assert last(CLUBS, "which club came last for points in 2020/21").verdict is None
