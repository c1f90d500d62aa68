"""Superlatives and comparatives: of a measure they rank and compare, of nothing held they don't."""

import pytest

from bot.model.reply import Outcome


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("where do passengers wait longest?", "moor.wait.2020"),
        ("in which region did passengers have the shortest wait in 2019?", "south-vale.wait.2019"),
        ("when was diesel freight at its lowest?", "alphaland.freight.diesel.2020"),
        ("when was the death rate in North Vale highest?", "north-vale.deaths.2018"),
    ],
)
def test_a_superlative_ranks_by_the_measure_it_is_said_of(text, first, ride) -> None:
    reply = ride(text)
    assert (reply.outcome, reply.facts[0]) == (Outcome.ANSWER, first)
    assert [made.what for made in reply.computed] == ["rank"]


@pytest.mark.parametrize(
    "text",
    ["which is the richest region?", "what is the safest region?", "how long is North Vale?"],
)
def test_without_a_measure_it_asks_for_nothing_held(text, ride) -> None:
    assert ride(text).outcome is Outcome.NO_ANSWER
