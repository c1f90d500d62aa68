"""How something went through the periods that are named."""

import pytest

from bot.facts import load
from tests.asking import IOWA, last

ELECTRICITY = load(IOWA).base


@pytest.mark.parametrize(
    "asked",
    ["nuclear 2001 2010 2017, how has it changed", "how did nuclear go in 2001, 2010 and 2017?"],
)
def test_of_three_periods_none_is_left_out(asked) -> None:
    assert ELECTRICITY is not None
    reply = last(ELECTRICITY, asked)
    assert [id_[-4:] for id_ in reply.facts] == ["2001", "2010", "2017"]


def test_each_is_set_against_the_one_before() -> None:
    assert ELECTRICITY is not None
    reply = last(ELECTRICITY, "how did renewables change in 2005, 2010 and 2015?")
    assert [(one.what, one.value) for one in reply.computed] == [
        ("difference", "7584"),
        ("difference", "8783"),
    ]
