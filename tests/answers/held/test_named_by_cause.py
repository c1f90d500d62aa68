"""Breakdowns by cause: their names ask for no explanation."""

from dataclasses import replace

import pytest

from bot.model.facts import Breakdown, Member
from bot.model.reply import Outcome
from tests.asking import asker


@pytest.fixture(scope="module")
def ask(railway):
    """The railways' freight, divided by cause instead of by traction."""
    members = {"diesel": Member("diesel", "bad weather"), "electric": Member("electric", "faults")}
    cause = Breakdown("traction", "cause of delay", members)
    return asker(replace(railway, breakdowns={"traction": cause}))


@pytest.mark.parametrize(
    "asked",
    [
        "freight due to bad weather in 2018",
        "how much freight was caused by bad weather in 2018?",
        "in 2018, how much freight was down to bad weather?",
    ],
)
def test_due_to_a_group_asks_for_its_figure(ask, asked) -> None:
    assert ask(asked).facts == ("alphaland.freight.diesel.2018",)


@pytest.mark.parametrize(
    "asked", ["freight by cause of delay in 2018", "freight in 2018 split by delay causes"]
)
def test_each_cause_is_told(ask, asked) -> None:
    assert set(ask(asked).facts) == {
        "alphaland.freight.diesel.2018", "alphaland.freight.electric.2018"
    }  # fmt: skip


def test_why_still_asks_for_a_cause(ask) -> None:
    assert ask("why did freight rise due to bad weather?").outcome is Outcome.NO_ANSWER
