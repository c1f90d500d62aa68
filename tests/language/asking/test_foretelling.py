"""What is asked of a time still to come."""

import pytest

from bot.language.asking.cue import Cue
from bot.language.asking.cues import COMPILED


@pytest.mark.parametrize(
    "line",
    [
        "with the same growth again how many would it have",
        "project the trend for _",
        "carry the _ rise forward a year",
        "if it keeps going up like that what comes next",
        "how many after one more year like it",
        "forecast for _",
    ],
)
def test_the_future_is_asked_for(line) -> None:
    assert COMPILED[Cue.FORECAST].search(f" {line}")


@pytest.mark.parametrize(
    "line", ["which project had the most", "carry on with the rise in _", "the same rise as in _"]
)
def test_it_is_not(line) -> None:
    assert not COMPILED[Cue.FORECAST].search(f" {line}")
