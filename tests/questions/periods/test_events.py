"""What went on over a time that a note tells, beside a time that is dated."""

from dataclasses import replace

import pytest

from bot.facts import load
from bot.model.facts import FactBase, Note
from bot.model.reply import Outcome
from tests.asking import HARBOUR, Ask, asker


@pytest.fixture(scope="module")
def base() -> FactBase:
    base = load(HARBOUR).base
    assert base is not None
    told = "The dock strike lasted from May 2019 to February 2020."
    note = Note("strike", told, "board", ask=("when was the strike",), topics=("strike",))
    return replace(base, notes={"strike": note})


@pytest.fixture(scope="module")
def ask(base: FactBase) -> Ask:
    return asker(base)


@pytest.mark.parametrize(
    "asked",
    [
        "how many dockers were there in the middle of the strike, June 2019?",
        "how many dockers were there as the strike set in, June 2019",
        "dockers during the strike, June 2019",
        "even with the strike, how many dockers were there in June 2019?",
    ],
)
def test_an_event_at_a_dated_time_limits_nothing(asked, ask) -> None:
    assert ask(asked).facts == ("harbour.staff.dockers.2019-m06",)


@pytest.mark.parametrize(
    "asked",
    [
        "how many dockers joined the strike in June 2019?",
        "how many strike dockers were there in June 2019?",
        "how many dockers were there in the flood, June 2019?",
    ],
)
def test_what_is_no_time_does(asked, ask) -> None:
    assert ask(asked).outcome is not Outcome.ANSWER
