"""Areas that are set apart from the one asked about: kept out, taken off, or where one is from."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "How many journeys were made outside South Vale in 2019?",
        "How many journeys in Alphaland, not counting South Vale, in 2019?",
        "Journeys in Alphaland in 2019 (not including South Vale)?",
        "Journeys in 2019 everywhere in Alphaland but South Vale",
        "Leave South Vale out: how many journeys remain in Alphaland in 2019?",
    ],
)
def test_what_is_left_without_an_area(text, ride) -> None:
    reply = ride(text)
    assert set(reply.facts) == {"south-vale.journeys.2019", "alphaland.journeys.2019"}
    assert ("rest", "6900") in {(made.what, made.value) for made in reply.computed}


@pytest.mark.parametrize(
    "text",
    [
        "Journeys in North Vale in 2019, and please don't mix it up with South Vale",
        "Journeys in North Vale in 2019, not to be confused with South Vale!",
        "I am a student from South Vale and look for the journeys in North Vale in 2019",
    ],
)
def test_another_area_is_kept_out(text, ride) -> None:
    assert ride(text).facts == ("north-vale.journeys.2019",)


def test_a_question_about_it_is_about_what_was_named_before(ride) -> None:
    reply = ride("Journeys in South Vale: by how much did it shrink between 2018 and 2019?")
    assert ("difference", "-300") in {(made.what, made.value) for made in reply.computed}
