"""A measure told by the one word in which its name differs from the last one's."""

from dataclasses import replace

import pytest

from bot.facts import load
from bot.model.facts import FactBase
from tests.asking import HARBOUR, last


@pytest.fixture(scope="module")
def base() -> FactBase:
    base = load(HARBOUR).base
    assert base is not None
    fish, cold = base.measures["fish"], base.measures["coldest"]
    named = {
        "fish": replace(fish, also=(*fish.also, "morning tide catch")),
        "coldest": replace(cold, also=(*cold.also, "evening tide catch")),
    }
    return replace(base, measures={**base.measures, **named})


@pytest.mark.parametrize("then", ["and the evening?", "the evening too please"])
def test_the_other_of_two_names(then, base) -> None:
    reply = last(base, "morning tide catch in March 2019", then)
    assert reply.facts == ("harbour.coldest.2019-m03",)


def test_a_word_of_neither_name_tells_nothing(base) -> None:
    reply = last(base, "morning tide catch in March 2019", "and the night?")
    assert reply.facts != ("harbour.coldest.2019-m03",)


def test_an_end_in_a_name_orders_nothing(base) -> None:
    reply = last(base, "how much fish in March 2019", "and the coldest that month?")
    assert reply.facts == ("harbour.coldest.2019-m03",)
