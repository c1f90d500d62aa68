"""The year that is told by its end alone."""

from __future__ import annotations

import pytest

from bot.facts import load
from bot.shipped import default_facts
from tests.asking import HARBOUR, Ask, asker, last


@pytest.fixture(scope="module")
def ask() -> Ask:
    return asker(load(default_facts()).base)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("what did Essex have up to April 2019", ("essex.offences.2018-19",)),
        ("the Leicestershire total until April 2018", ("leicestershire.offences.2017-18",)),
        ("what did Essex have up to June 2019", ()),
        ("how many has Essex had altogether up to April 2019", ()),
    ],
)
def test_a_count_up_to_a_month_is_that_of_the_year_that_ends_then(text, facts, ask) -> None:
    assert ask(text).facts == facts


def test_what_something_is_compared_to_is_no_end() -> None:
    base = load(HARBOUR).base
    assert base is not None
    reply = last(base, "fish landed in June 2020", "compare it to June 2019")
    assert reply.facts == ("harbour.fish.2020-m06", "harbour.fish.2019-m06")
