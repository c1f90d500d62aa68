"""Shares of all there is, such as of trains on time: asked for as any figure is."""

import pytest

from bot.model.reply import Outcome, Verdict


@pytest.mark.parametrize(
    "asked",
    [
        "how punctual were trains in North Vale in 2019?",
        "punctuality, North Vale, 2019",
        "what share of trains in North Vale were on time in 2019?",
        "in 2019, what percentage of North Vale's trains arrived on time?",
    ],
)
def test_it_is_found_however_it_is_asked_for(ride, asked) -> None:
    reply = ride(asked)
    assert reply.facts == ("north-vale.on-time.2019",)
    assert "79.5% of trains that ran" in reply.headline


def test_it_is_compared_in_points(ride) -> None:
    reply = ride("was South Vale more punctual than North Vale in 2019?")
    assert ("points", "10.5") in {(one.what, one.value) for one in reply.computed}


def test_it_rises_and_falls_in_points(ride) -> None:
    reply = ride("by how much did punctuality in Moorland change between 2018 and 2019?")
    assert ("points", "-2") in {(one.what, one.value) for one in reply.computed}


def test_it_is_ranked(ride) -> None:
    reply = ride("which region was the least punctual in 2018?")
    assert reply.facts[0] == "north-vale.on-time.2018"


def test_a_claim_is_checked_with_the_sign_of_per_cent_or_without(ride) -> None:
    assert ride("is it true that 90% of trains in South Vale were on time in 2019?").verdict is (
        Verdict.MATCHES
    )
    assert ride("a friend says 10% of the trains in Moorland were overcrowded in 2020").verdict is (
        Verdict.DIFFERS
    )


def test_two_of_them_are_two_figures(ride) -> None:
    reply = ride("punctuality and overcrowding in Moorland in 2020")
    assert set(reply.facts) == {"moor.on-time.2020", "moor.crowded.2020"}


def test_another_form_of_a_word_tells_which_is_meant(ride) -> None:
    reply = ride("what share of the trains in Moorland got overcrowded in 2020?")
    assert reply.facts == ("moor.crowded.2020",)


def test_what_they_are_shares_of_is_not_counted(ride) -> None:
    assert ride("how many trains did Moorland run in 2020?").outcome is Outcome.CHOICE
    assert ride("how many railways are there in Moorland?").outcome is Outcome.NO_ANSWER


def test_what_does_something_is_no_word_for_asking(ride) -> None:
    assert ride("how many reactors did Moorland have in 2020?").outcome is Outcome.NO_ANSWER


def test_what_is_denied_is_not_held(ride) -> None:
    assert ride("trains not on time in Moorland in 2020").outcome is Outcome.NO_ANSWER


def test_one_measure_per_another_is_not_held(ride) -> None:
    reply = ride("which region has the fewest journeys per overcrowded train?")
    assert reply.outcome is Outcome.NO_ANSWER


def test_from_one_share_to_another_is_claimed_of_two_periods(ride) -> None:
    assert ride("punctuality in Moorland went from 83% to 89%, true?").verdict is Verdict.MATCHES


@pytest.mark.parametrize(
    "asked",
    [
        "is Essex above average",
        "how does Essex compare with the national average",
        "are the Essex numbers above the national average",
    ],
)
def test_a_count_set_against_the_average_is_told_by_how_both_rose(ask, asked) -> None:
    reply = ask(asked)
    assert reply.facts == ("essex.change.2018-19", "england-and-wales.change.2018-19")
    assert reply.verdict is None


@pytest.mark.parametrize(
    "asked", ["are journeys in North Vale above average?", "was 2020 above average for journeys?"]
)
def test_a_count_of_the_whole_is_no_average_of_its_parts(ride, asked) -> None:
    reply = ride(asked)
    assert (reply.outcome, reply.facts) == (Outcome.NO_ANSWER, ())


@pytest.mark.parametrize(
    "text",
    [
        "What percentage of Essex children were groomed?",
        "What percent of kids in England and Wales get groomed?",
        "Percentage of all crime in Essex that is grooming?",
        "What percent of Leicestershire offences are online?",
    ],
)
def test_no_rise_is_told_for_a_part_of_those_counted(ask, text) -> None:
    assert ask(text).outcome is Outcome.NO_ANSWER


def test_a_percentage_of_nothing_in_particular_may_be_the_rise(ask) -> None:
    assert ask("what's the percentage for Essex?").facts == ("essex.change.2018-19",)
