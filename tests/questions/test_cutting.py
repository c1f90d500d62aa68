"""Cutting a message into sentences."""

import pytest

from bot.questions.cutting import cut


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("what is the number of loans lol", "what is the number of loans"),
        ("what is the number of loans, mate?", "what is the number of loans?"),
        ("lmao what is the number of loans bro asap", "what is the number of loans"),
        ("what was lent by a mate", "what was lent by a mate"),
        ("hi lol", "hi lol"),
        ("cheers mate", "cheers mate"),
    ],
)
def test_cries_go_from_the_ends(text, left) -> None:
    assert cut(text) == [left]
