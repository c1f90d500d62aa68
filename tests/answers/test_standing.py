"""The place of one area in a ranking, and the periods of a decade."""

import pytest

from bot.model.reply import Verdict


@pytest.mark.parametrize(
    ("text", "figure", "place"),
    [
        ("Where does Moorland rank for journeys in 2019?", "moor.journeys.2019", "3"),
        ("what rank does North Vale have for the death rate?", "north-vale.deaths.2020", "2"),
        (
            "where would you place South Vale on waiting time among the regions of Alphaland?",
            "south-vale.wait.2020",
            "3",
        ),
    ],
)
def test_the_place_of_one_area_among_its_peers(text, figure, place, ride) -> None:
    reply = ride(text)
    assert reply.facts == (figure,)
    assert [(made.what, made.value) for made in reply.computed] == [("rank", place)]


def test_a_decade_means_the_periods_held_in_it(ride) -> None:
    reply = ride("how many journeys were made in Moorland in the 2010s?")
    assert reply.facts == ("moor.journeys.2018", "moor.journeys.2019")


def test_a_change_over_a_decade_is_from_its_first_period_to_its_last(ride) -> None:
    reply = ride("how did freight by electric trains change in the 2010s?")
    assert set(reply.facts) == {
        "alphaland.freight.electric.2017",
        "alphaland.freight.electric.2019",
    }


@pytest.mark.parametrize(
    ("text", "figure", "verdict"),
    [
        ("Does North Vale have the most journeys in 2019?", "north-vale.journeys.2019", "matches"),
        (
            "Is it true that Moorland had the lowest death rate?",
            "moor.deaths.2020",
            "differs",
        ),
    ],
)
def test_a_claim_to_be_the_first_is_held_against_the_ranking(text, figure, verdict, ride) -> None:
    reply = ride(text)
    assert (reply.facts, reply.verdict) == ((figure,), Verdict(verdict))
