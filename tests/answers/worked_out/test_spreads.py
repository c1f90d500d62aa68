"""How far apart the two ends of an order are."""

import pytest


def made(reply) -> list[tuple[str, str]]:
    return [(one.what, one.value) for one in reply.computed]


@pytest.mark.parametrize(
    "asked",
    [
        "what was the gap between the highest and the lowest death rate in 2019?",
        "how far apart were the highest and lowest death rates of the regions in 2019?",
        "how much higher was the highest death rate in 2019 than the lowest?",
    ],
)
def test_the_ends_of_an_order_of_areas(ride, asked) -> None:
    reply = ride(asked)
    assert reply.facts == ("moor.deaths.2019", "south-vale.deaths.2019")
    assert made(reply) == [("difference", "0.4")]


def test_the_ends_of_an_order_of_groups(visit) -> None:
    asked = (
        "gap between the longest and the shortest wait at St Anne's in January 2024, by department"
    )
    reply = visit(asked)
    assert reply.facts == ("anne.wait.bones.2024-m01", "anne.wait.eyes.2024-m01")
    assert made(reply) == [("difference", "4.5")]


def test_the_first_place_and_the_second(ride) -> None:
    reply = ride("difference between the most and the second most journeys of a region in 2019?")
    assert reply.facts == ("north-vale.journeys.2019", "south-vale.journeys.2019")


def test_an_order_from_one_end_to_the_other_is_no_gap(ride) -> None:
    reply = ride("rank the regions from the highest to the lowest death rate in 2019")
    assert [what for what, _ in made(reply)] == ["rank"]


def test_the_ends_of_the_only_groups_there_are(visit) -> None:
    reply = visit("gap between the longest and the shortest wait at St Anne's in January 2024")
    assert reply.facts == ("anne.wait.bones.2024-m01", "anne.wait.eyes.2024-m01")
