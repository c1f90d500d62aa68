"""Every area, or every group, that there is, told one by one."""

import pytest

from bot.facts import load
from bot.model.reply import Outcome
from tests.asking import SEATTLE, last

BARLEY = load(SEATTLE.parent / "barley").base
assert BARLEY


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        ("all six sites in 1931", 6),
        ("yield at each site in 1932", 6),
        ("Velvet at every site in 1932", 6),
        ("all varieties at Morris in 1931", 10),
        ("what did each variety yield at Duluth in 1932?", 10),
        ("rank the six sites by their yields of 1931", 6),
    ],
)
def test_all_of_them_are_told(asked, count) -> None:
    assert len(last(BARLEY, asked).facts) == count


def test_no_average_is_made_of_them() -> None:
    assert last(BARLEY, "average yield over all sites in 1931").outcome is Outcome.NO_ANSWER
