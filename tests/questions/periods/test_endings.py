"""The year that is told by its end alone."""

from __future__ import annotations

import pytest

from bot.facts import load
from bot.shipped import default_facts
from tests.asking import Ask, asker


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
