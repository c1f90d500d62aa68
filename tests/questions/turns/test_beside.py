"""What is claimed after a figure: of another place beside it, or of the rise in other words."""

import pytest

from bot.facts import load
from bot.model.query import Conversation
from bot.model.reply import Verdict
from tests.asking import RAILWAY, last

TRAINS = load(RAILWAY).base


@pytest.mark.parametrize(
    ("turns", "verdict"),
    [
        (("how many in Leicestershire?", "and Essex had nearly twice as many, right?"), "matches"),
        (("how many in Leicestershire?", "and Essex had five times as many, right?"), "differs"),
        (("how many in Essex?", "Leicestershire had twice as many, right?"), "differs"),
        (("how much did Leicestershire go up?", "so about half, right?"), "matches"),
        (("how much did Leicestershire go up?", "so it doubled, right?"), "differs"),
        (("how much did Essex rise?", "so about half, right?"), "differs"),
    ],
)
def test_what_is_claimed_goes_on_from_what_was_shown(turns, verdict, engine, today) -> None:
    before = Conversation()
    for turn in turns:
        reply, before = engine.ask(turn, today=today, conversation=before)
    assert reply.verdict is Verdict(verdict)


@pytest.mark.parametrize(
    "asked",
    [
        "how far is South Vale behind",
        "ok and how far behind is South Vale?",
        "how much lower is South Vale",
        "how does South Vale compare?",
        "by how much is South Vale lower",
    ],
)
def test_how_far_another_place_is_from_the_last(asked) -> None:
    reply = last(TRAINS, "journeys in North Vale in 2019", asked)
    assert set(reply.facts) == {"north-vale.journeys.2019", "south-vale.journeys.2019"}
    assert "difference" in {made.what for made in reply.computed}


@pytest.mark.parametrize("asked", ["how far is diesel behind?", "how does diesel compare"])
def test_how_far_another_of_a_group_is_from_the_last(asked) -> None:
    reply = last(TRAINS, "freight carried by electric trains in 2019", asked)
    assert len(reply.facts) == 2
    assert "difference" in {made.what for made in reply.computed}


@pytest.mark.parametrize(
    "asked",
    ["compare that with 2018", "versus 2018?", "how does that compare to 2018", "against 2018"],
)
def test_a_time_is_set_beside_the_last(asked) -> None:
    reply = last(TRAINS, "journeys in North Vale in 2019", asked)
    assert set(reply.facts) == {"north-vale.journeys.2018", "north-vale.journeys.2019"}
    assert "difference" in {made.what for made in reply.computed}


def test_another_time_by_itself_is_told_alone() -> None:
    reply = last(TRAINS, "journeys in North Vale in 2019", "and in 2018?")
    assert reply.facts == ("north-vale.journeys.2018",)


@pytest.mark.parametrize(
    "asked",
    [
        "does that mean there is more grooming or only more reports?",
        "does the rise mean more is happening, or just that more gets reported",
    ],
)
def test_two_ways_to_take_a_figure_are_no_sum(asked, engine) -> None:
    assert last(engine, "How many offences in Essex?", asked).facts == ("what-the-figures-show",)


def test_what_a_figure_is_taken_to_mean_of_another_place_is_worked_out(engine) -> None:
    reply = last(engine, "How many in Essex?", "does that mean it is more than Leicestershire?")
    assert len(reply.facts) == 2
