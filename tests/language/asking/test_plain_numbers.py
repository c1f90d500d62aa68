"""A rise that is asked for in what is counted."""

import pytest

from bot.language.asking.cue import Cue
from bot.language.asking.cues import COMPILED


@pytest.mark.parametrize(
    ("line", "plain"),
    [
        ("the increase in _ as a plain count", True),
        ("rise in _ just the count", True),
        ("the growth in _ number only", True),
        ("the rise in the number of _", False),
        ("increase in _ per cent", False),
    ],
)
def test_plain_numbers(line, plain) -> None:
    assert bool(COMPILED[Cue.ABSOLUTE].search(f" {line}")) is plain
