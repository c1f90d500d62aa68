""" "An" before letters that are said one by one is no "and"."""

import pytest

from bot.questions.reader import Reader


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("after an rspb campaign", "after an rspb campaign"),
        ("harbour an school", "harbour and school"),
        ("north an south", "north and south"),
    ],
)
def test_an_before_letters_said_one_by_one_stays(text, read, library) -> None:
    assert Reader(library).read(text).query.text == read
