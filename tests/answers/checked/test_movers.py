"""Several that are said to have moved: each is checked, and which way each went."""

import pytest

from bot.facts import load
from bot.model.reply import Verdict
from tests.asking import WORLD, Ask, asker


@pytest.fixture(scope="module")
def tell() -> Ask:
    return asker(load(WORLD).base)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Essex is up, Leicestershire is up. All correct?", Verdict.MATCHES),
        ("Essex is up, Leicestershire is down. All correct?", Verdict.DIFFERS),
        ("Essex rose while Leicestershire fell, right?", Verdict.DIFFERS),
        ("my neighbour is sure that it went down in Leicestershire", Verdict.DIFFERS),
        ("in Leicestershire recorded offences increased between the two years", Verdict.MATCHES),
        ("recorded offences in Essex went down from one year to the next", Verdict.DIFFERS),
    ],
)
def test_each_is_checked_by_its_published_change(text, verdict, ask) -> None:
    assert ask(text).verdict is verdict


def test_nothing_is_said_of_both_where_one_is_not_held(ask) -> None:
    assert ask("offences rose in Essex and Kent, right?").verdict is not Verdict.MATCHES


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("fertility fell in Brazil and in Mexico between 1970 and 2010, right?", Verdict.MATCHES),
        ("population rose in Brazil and fell in Mexico from 1952 to 2007, true?", Verdict.DIFFERS),
    ],
)
def test_each_is_checked_by_its_own_counts(text, verdict, tell) -> None:
    assert tell(text).verdict is verdict


def test_the_change_of_each_is_worked_out(tell) -> None:
    reply = tell("how much did fertility fall in Brazil and in Mexico between 1970 and 2010?")
    assert [made.value for made in reply.computed if made.what == "difference"] == [
        "-3.186",
        "-4.439",
    ]
