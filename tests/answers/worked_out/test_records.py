"""The most that any area had at any time."""

import pytest

from bot.facts import load
from tests.asking import SEATTLE, last


@pytest.mark.parametrize(
    "asked",
    [
        "what is the record attendance?",
        "which club had the highest attendance ever?",
        "highest attendance of all time",
        "the highest attendance in any season",
    ],
)
def test_the_highest_ever_may_be_of_any_time(play, asked) -> None:
    reply = play(asked)
    assert reply.facts[0] == "ashby.attendance.2021-22"
    assert "whatever the area and the period" in reply.headline


def test_the_highest_now_is_that_of_the_newest_period(play) -> None:
    assert play("which club has the highest attendance?").facts[0] == "ashby.attendance.2022-23"
    assert play("most points in 2021/22").facts[0] == "ashby.points.2021-22"


def test_the_highest_of_one_area_is_one_of_its_periods(play) -> None:
    assert play("the most points Brockley ever got").facts[0] == "brockley.points.2022-23"


def test_what_lies_beyond_a_number_is_told_by_no_note(play) -> None:
    reply = play("which clubs drew crowds of over 3,000 in 2021/22?")
    assert "no-crowds" not in reply.facts


@pytest.mark.parametrize(
    ("asked", "season"),
    [
        ("which season was higher for Ashby's attendance?", "2021-22"),
        ("in which season did Ashby have more attendance", "2021-22"),
        ("when was Brockley's points tally lower?", "2021-22"),
    ],
)
def test_the_higher_of_its_periods_is_put_first(play, asked, season) -> None:
    assert play(asked).facts[0].endswith(season)


def test_of_two_that_are_named_only_these_are_compared(play) -> None:
    reply = play("when was Ashby's attendance higher, in 2021/22 or 2022/23?")
    assert {*reply.facts} == {"ashby.attendance.2021-22", "ashby.attendance.2022-23"}


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("highest yield in the whole table", "waseca.yield.no-462.1931"),
        ("lowest yield of any variety at any site", "grand-rapids.yield.glabron.1932"),
        ("the highest yield anywhere in 1932", "waseca.yield.wisconsin-38.1932"),
    ],
)
def test_the_most_in_the_whole_table_may_be_that_of_a_group(asked, first) -> None:
    base = load(SEATTLE.parent / "barley").base
    assert base is not None
    assert last(base, asked).facts[0] == first
