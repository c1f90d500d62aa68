"""Percentages and rates, which are neither added up nor averaged, nor turned into counts."""

import pytest

from bot.language.shown import computing
from bot.model.reply import Outcome


@pytest.mark.parametrize(
    "asked",
    [
        "average the rises of Essex and Leicestershire",
        "the mean of the three percentage changes, please",
        "combine the 70 per cent and the 62 per cent into one figure",
        "add up 177 and 51",
        "average percentage growth for Essex and Leicestershire?",
    ],
)
def test_percentages_are_not_made_one(asked, ask) -> None:
    reply = ask(asked)
    told = (reply.outcome, reply.headline)
    assert told == (Outcome.NO_ANSWER, computing.NOT_COMPUTABLE_PERCENT)


@pytest.mark.parametrize(
    "asked",
    [
        "turn the 70 per cent into a number of cases",
        "62 per cent of 89: how many were on those four apps in Leicestershire?",
        "What number is behind the 62 per cent in Leicestershire?",
        "If about a quarter is Instagram, how many of the 4,373 offences were on Instagram?",
        "What's a quarter of the instances in the East of England as a number?",
        "How many instances are hidden behind the 70 per cent? A count please, not a share.",
    ],
)
def test_no_count_is_made_of_a_percentage(asked, ask) -> None:
    assert ask(asked).headline == computing.NOT_COMPUTABLE_BACK


def test_what_a_count_is_a_part_of_is_not_told_by_the_part(ask) -> None:
    reply = ask("So 22 of how many victims in Essex?")
    assert (reply.outcome, reply.facts) == (Outcome.NO_ANSWER, ())


def test_a_sentence_that_tells_how_to_reckon_asks_for_nothing(ask) -> None:
    reply = ask(
        "How many offences in Leicestershire were on some app other than those four? "
        "Just subtract the 38 per cent."
    )
    assert (reply.outcome, reply.facts) == (Outcome.NO_ANSWER, ())


@pytest.mark.parametrize(
    "asked", ["what was the average rise?", "how does Essex compare with the average rise?"]
)
def test_a_rise_that_is_called_an_average_is_told(asked, ask) -> None:
    assert "england-and-wales.change.2018-19" in ask(asked).facts


def test_rates_of_two_places_are_not_made_one(ride) -> None:
    reply = ride("punctuality averaged over North Vale and South Vale in 2019")
    assert reply.outcome is Outcome.NO_ANSWER
    assert not reply.computed


def test_what_is_an_average_itself_is_told(shop) -> None:
    assert shop("the average price of petrol in Aldham in Q2 2022").outcome is Outcome.ANSWER


@pytest.mark.parametrize(
    ("asked", "facts", "computed"),
    [
        ("Take the four apps' 62 per cent away from 100", ("leicestershire.four-apps",), "38"),
        (
            "Subtract 51 per cent from 177 per cent to get how much worse Essex is",
            ("essex.change.2018-19", "leicestershire.change.2018-19"),
            "126",
        ),
    ],
)
def test_what_is_left_of_a_percentage_is_left_of_the_one_told(asked, facts, computed, ask) -> None:
    reply = ask(asked)
    assert (reply.facts, [one.value for one in reply.computed]) == (facts, [computed])


def test_percentages_of_different_totals_are_not_taken_from_one_another(ask) -> None:
    reply = ask("Take the four apps' 62 per cent away from the five apps' 70 per cent")
    assert (reply.outcome, reply.computed) == (Outcome.NO_ANSWER, ())


@pytest.mark.parametrize(
    "asked",
    [
        "add up the prices of petrol of all towns in Q1 2022",
        "one average price of petrol across all the towns in Q1 2022?",
    ],
)
def test_of_all_areas_rates_come_to_nothing(shop, asked) -> None:
    assert shop(asked).headline == computing.NOT_COMPUTABLE_RATES
