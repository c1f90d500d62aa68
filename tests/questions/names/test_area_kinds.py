"""Areas that are meant by their kind."""

from dataclasses import replace

import pytest

from bot.facts import load
from bot.model.facts import Area
from bot.questions.names.area_kinds import AreaKinds
from bot.questions.reader import Reader
from tests.asking import RAILWAY


@pytest.fixture(scope="module")
def railway():
    return load(RAILWAY).base


def test_the_whole_of_a_kind_is_the_one_area_of_it(railway) -> None:
    kinds = AreaKinds(railway)
    assert kinds.meant("journeys in the whole country") == ("alphaland",)
    assert kinds.meant("journeys in the whole region") == ()


def test_it_need_not_have_figures(railway) -> None:
    union = Area("union", "Betan Union", kind="union")
    kinds = AreaKinds(replace(railway, areas={**railway.areas, "union": union}))
    assert kinds.meant("journeys in the entire union") == ("union",)


def test_each_of_a_kind_is_those_with_figures(railway) -> None:
    assert set(AreaKinds(railway).meant("journeys in all regions")) == {
        "north-vale", "south-vale", "moor"
    }  # fmt: skip


def test_all_of_a_kind_together_are_what_lies_around_them(railway) -> None:
    kinds = AreaKinds(railway)
    assert kinds.meant("journeys in all regions together", joined=True) == ()
    assert kinds.meant("journeys in both regions together", joined=True)


def test_a_name_with_a_kind_in_it_stays_a_name(railway) -> None:
    north = replace(railway.areas["north-vale"], also=("whole region", "whole country"))
    base = replace(railway, areas={**railway.areas, "north-vale": north})
    query = Reader(base).read("the whole country, how many journeys in 2019?").query
    assert query.slots.areas == ("north-vale",)
