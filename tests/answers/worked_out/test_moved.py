"""Which areas, or groups, rose or fell between two periods."""

import pytest

from bot.facts import load
from bot.model.reply import Outcome
from tests.asking import LEAGUE, SEATTLE, last

BARLEY = load(SEATTLE.parent / "barley").base
CLUBS = load(LEAGUE).base
JOBS = load(SEATTLE.parent / "employment").base
assert JOBS
assert BARLEY
assert CLUBS


@pytest.mark.parametrize(
    ("asked", "count", "first"),
    [
        ("which sites got better from 1931 to 1932?", "1", "morris"),
        ("which of the sites slipped in 1932", "5", "crookston"),
        ("how many sites had a lower yield in 1932 than the year before?", "5", "crookston"),
        ("did every site yield more in 1931 than in 1932?", "5", "crookston"),
    ],
)
def test_areas_that_moved_one_way(asked, count, first) -> None:
    reply = last(BARLEY, asked)
    assert reply.facts[0].startswith(f"{first}.yield.1932")
    assert reply.computed[0].value == count


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        ("which varieties gained at Grand Rapids?", "1"),
        ("any variety that lost ground at Morris between 1931 and 1932", "0"),
        ("how many varieties fell at Duluth in 1932", "10"),
    ],
)
def test_groups_that_moved_one_way(asked, count) -> None:
    assert last(BARLEY, asked).computed[0].value == count


def test_the_measure_that_moved_is_the_one_named() -> None:
    reply = last(CLUBS, "which clubs had fewer points in 2022/23 than in 2021/22")
    assert reply.facts == ("ashby.points.2022-23", "ashby.points.2021-22")


def test_of_several_measures_none_is_taken_for_granted() -> None:
    assert last(CLUBS, "which clubs averaged under 50 in 2021/22").outcome is Outcome.NO_ANSWER


def test_what_is_of_two_groups_at_once_is_none_of_either() -> None:
    assert not last(JOBS, "which sectors grew in 2009").facts
    assert last(JOBS, "which industries grew in 2009").computed[0].value == "1"
