"""The longest run of rises or falls, and the way down from the top."""

import pytest

from bot.facts import load
from bot.model.reply import Outcome
from tests.asking import HARBOUR, last

SANDHAVEN = load(HARBOUR).base
assert SANDHAVEN


@pytest.mark.parametrize(
    ("asked", "first", "last_", "steps"),
    [
        ("longest run of months in which staff rose", "2020-m05", "2020-m12", "7"),
        ("what is the longest streak of falling staff?", "2019-m12", "2020-m05", "5"),
        ("how many months in a row did staff fall", "2019-m12", "2020-m05", "5"),
        ("longest spell of rising staff in 2019", "2019-m01", "2019-m06", "5"),
    ],
)
def test_the_longest_run_is_told_by_its_ends(asked, first, last_, steps) -> None:
    reply = last(SANDHAVEN, asked)
    assert reply.facts == (f"harbour.staff.{first}", f"harbour.staff.{last_}")
    assert [(one.what, one.value) for one in reply.computed] == [("count", steps)]


def test_the_low_is_one_after_the_top() -> None:
    reply = last(SANDHAVEN, "staff from peak to trough")
    assert reply.facts == ("harbour.staff.2019-m12", "harbour.staff.2020-m05")
    assert ("difference", "-45") in [(one.what, one.value) for one in reply.computed]


def test_changes_have_no_top_to_come_down_from() -> None:
    reply = last(SANDHAVEN, "from peak to trough, how many jobs were lost?")
    assert reply.outcome is Outcome.NO_ANSWER
