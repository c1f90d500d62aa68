"""Which areas, groups or periods lie above or below one that is named."""

import pytest

from bot.facts import load
from tests.asking import HARBOUR, LEAGUE, SEATTLE, last

CLUBS = load(LEAGUE).base
BARLEY = load(SEATTLE.parent / "barley").base
SANDHAVEN = load(HARBOUR).base
assert CLUBS
assert BARLEY
assert SANDHAVEN


@pytest.mark.parametrize(
    ("asked", "beyond"),
    [
        ("which clubs had more points than Carrow in 2020/21?", {"ashby", "brockley"}),
        ("was there any club with fewer points than Brockley in 2020/21", {"carrow"}),
        ("how many clubs were above Brockley on points in 2020/21?", {"ashby"}),
        ("did any club score more than Ashby in 2021/22", set()),
    ],
)
def test_areas_beyond_one_of_them(asked, beyond) -> None:
    reply = last(CLUBS, asked)
    others = reply.facts[1:]
    assert {id_.split(".")[0] for id_ in others} == beyond
    assert [one.value for one in reply.computed] == [str(len(beyond))]


@pytest.mark.parametrize(
    ("asked", "beyond"),
    [
        ("did any variety beat Trebi at Morris in 1932?", {"wisconsin-38", "no-462"}),
        (
            "which varieties yielded less than Svansota at Grand Rapids in 1932",
            {"glabron", "no-475"},
        ),
    ],
)
def test_groups_beyond_one_of_them(asked, beyond) -> None:
    assert {id_.split(".")[2] for id_ in last(BARLEY, asked).facts[1:]} == beyond


@pytest.mark.parametrize(
    ("asked", "beyond"),
    [
        ("any month with more staff than november 2019?", ["2019-m12"]),
        ("which months of 2020 had fewer staff than june 2020", ["2020-m05"]),
    ],
)
def test_periods_beyond_one_of_them(asked, beyond) -> None:
    assert [id_.split(".")[-1] for id_ in last(SANDHAVEN, asked).facts[1:]] == beyond
