"""Prices: what costs, what is cheap or dear, and words that only a price's name has."""

import pytest

from bot.model.reply import Outcome, Verdict


@pytest.mark.parametrize(
    "asked",
    [
        "what did petrol cost in Aldham in Q3 2022",
        "how expensive was petrol in Aldham in Q3 2022?",
        "what did a litre of petrol cost in Aldham in the third quarter of 2022",
    ],
)
def test_what_something_costs_is_its_price(shop, asked) -> None:
    assert shop(asked).facts == ("aldham.petrol.2022-m07x3",)


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("where was petrol cheapest in Q4 2022?", "birling.petrol.2022-m10x3"),
        ("which town has the dearest bread?", "aldham.bread.2022-m10x3"),
        ("when was petrol most expensive in Birling?", "birling.petrol.2022-m07x3"),
        ("what's the cheapest bread", "birling.bread.2022-m10x3"),
        ("which town had the most library visits in 2021", "aldham.visits.2021"),
    ],
)
def test_cheap_and_dear_are_ends_of_an_order(shop, asked, first) -> None:
    assert shop(asked).facts[0] == first


def test_cheaper_is_a_comparison(shop) -> None:
    reply = shop("is petrol cheaper in Birling than in Aldham in Q4 2022?")
    assert reply.verdict is Verdict.MATCHES
    reply = shop("bread costs less in Birling than in Aldham in Q1 2022, right?")
    assert reply.verdict is Verdict.DIFFERS


def test_a_claim_of_a_price(shop) -> None:
    reply = shop("is it true that petrol cost £1.78 in Aldham in Q3 2022?")
    assert reply.verdict is Verdict.MATCHES


def test_the_price_of_what_is_not_held(shop) -> None:
    assert shop("what does milk cost in Aldham?").outcome is Outcome.NO_ANSWER
    assert shop("what does petrol cost in Dunmore?").outcome is Outcome.NO_ANSWER
