"""Areas named by a part of their names that another area shares."""

import pytest

from bot.engine import Engine
from bot.model.query import Conversation
from bot.model.reply import Outcome
from tests.questions.score import TODAY


@pytest.mark.parametrize(
    ("turns", "figure"),
    [
        (["journeys in the Vale in 2019?", "the north"], "north-vale.journeys.2019"),
        (["journeys in the Vale in 2019?", "i mean the southern one"], "south-vale.journeys.2019"),
        (["death rate of the Vale, 2018", "North, sorry."], "north-vale.deaths.2018"),
    ],
)
def test_which_was_meant_is_told_by_another_part(turns, figure, railway) -> None:
    engine, conversation = Engine(railway), Conversation()
    for turn in turns:
        reply, conversation = engine.ask(turn, today=TODAY, conversation=conversation)
    assert reply.facts == (figure,)


def test_both_of_two_that_share_a_name(ride) -> None:
    reply = ride("how many journeys were made in the two Vales in 2019?")
    assert set(reply.facts) == {"north-vale.journeys.2019", "south-vale.journeys.2019"}


def test_one_alone_is_asked_back(ride) -> None:
    assert ride("how many journeys were made in the Vale in 2019?").outcome is Outcome.CHOICE


def test_the_southern_one_of_two_named(ride) -> None:
    reply = ride(
        "North Vale and South Vale, journeys in 2019: how many times as many had the northern one?"
    )
    assert set(reply.facts) == {"north-vale.journeys.2019", "south-vale.journeys.2019"}


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        ("journeys in North and South Vale in 2019", ("north-vale", "south-vale")),
        ("which had more journeys in 2019, south or north Vale?", ("south-vale", "north-vale")),
    ],
)
def test_two_names_that_end_alike_are_told_by_one(text, areas, ride) -> None:
    assert ride(text).facts == tuple(f"{area}.journeys.2019" for area in areas)
