"""Units that are written otherwise than they are held, and numbers in round words."""

from dataclasses import replace

import pytest

from bot.model.reply import Verdict
from tests.asking import asker


@pytest.mark.parametrize(
    "text",
    [
        "how many thousand tonne-kilometres did electric trains carry in 2018?",
        "In million tonne-kilometres, what did electric trains carry in 2018?",
        "electric trains, 2018, in megatonne kilometres",
    ],
)
def test_a_unit_in_another_size_is_no_condition(text, ride) -> None:
    assert ride(text).facts == ("alphaland.freight.electric.2018",)


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("36,400 thousand tonne-kilometres", Verdict.MATCHES),
        ("36.4 million tonne-kilometres", Verdict.MATCHES),
        ("36 million tonne-kilometres", Verdict.MATCHES),
        ("36,400,000 tonne-kilometres", Verdict.MATCHES),
        ("36.1 million tonne-kilometres", Verdict.DIFFERS),
        ("36.4 billion tonne-kilometres", Verdict.DIFFERS),
    ],
)
def test_a_claim_in_another_size_is_converted(claim, verdict, ride) -> None:
    reply = ride(f"Is it true that electric trains carried {claim} in 2018?")
    assert (reply.verdict, reply.facts) == (verdict, ("alphaland.freight.electric.2018",))


def test_a_measure_in_minutes_or_at_a_level_is_no_time_of_day(ride) -> None:
    reply = ride("Check this: the death rate in Moorland stood at 1.4 in 2019.")
    assert (reply.verdict, reply.facts) == (Verdict.MATCHES, ("moor.deaths.2019",))


def test_the_same_number_of_another_place_and_time_is_chance(ride) -> None:
    reply = ride("Is it true that the death rate in North Vale was 1.2 in 2018?")
    assert (reply.verdict, reply.facts) == (Verdict.DIFFERS, ("north-vale.deaths.2018",))


def test_what_is_counted_in_thousands_is_claimed_in_any_size(railway) -> None:
    journeys = replace(railway.measures["journeys"], counts="thousand journeys", also=("trips",))
    ask = asker(replace(railway, measures={**railway.measures, "journeys": journeys}))
    assert ask("were there 5.6 million trips in North Vale in 2019?").verdict is Verdict.MATCHES
    assert ask("were there 5,600,000 trips in North Vale in 2019?").verdict is Verdict.MATCHES
    assert ask("were there 5,600 trips in North Vale in 2019?").verdict is Verdict.DIFFERS


def test_a_number_with_a_point_is_no_length_of_time(ride) -> None:
    assert ride("is it true that waiting in Moorland took 10.1 minutes in 2019?").verdict is (
        Verdict.MATCHES
    )
    assert ride("a mate claims waiting in Moorland was up at 12.5 minutes in 2019").verdict is (
        Verdict.DIFFERS
    )


@pytest.mark.parametrize(
    "asked",
    [
        "by how many degrees did the lowest temperature change between 2019 and 2020?",
        "how many degrees colder was 2020 than 2019",
    ],
)
def test_the_words_for_the_sign_of_a_unit_are_no_condition(asked, dock) -> None:
    reply = dock(asked)
    assert {*reply.facts} == {"harbour.coldest.2019", "harbour.coldest.2020"}


def test_another_unit_is_one(dock) -> None:
    assert not dock("the lowest temperature of 2019 in degrees Fahrenheit").facts
