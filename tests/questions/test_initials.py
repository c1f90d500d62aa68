""" "An" before letters that are said one by one is no "and"."""

import pytest


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("after an rspb campaign", "after an rspb campaign"),
        ("harbour an school", "harbour and school"),
        ("an essex an kent", "an essex and kent"),
    ],
)
def test_an_before_letters_said_one_by_one_stays(text, read, mark) -> None:
    assert mark(text).text == read
