"""Rules that a claim and a text tell in other words."""

import pytest

from bot.questions.texts.rules_told import rule_agrees

TOLD = (
    "a book need not be returned in person, and a fine is paid at the desk.",
    "the card has to be signed.",
    "these counts can't tell which.",
)


@pytest.mark.parametrize(
    ("claim", "agrees"),
    [
        ("a book has to be returned in person", False),
        ("it only counts if it is returned in person", False),
        ("books don't have to be returned in person", True),
        ("the card must be signed", True),
        ("the card needn't be signed", False),
        ("the card must be renewed", None),
        ("a higher count proves that more people read", False),
        ("a higher count doesn't mean more people read", True),
        ("a higher count can mean more people read", None),
    ],
)
def test_what_has_to_be_so_is_held_against_what_has_or_has_not(claim, agrees) -> None:
    assert rule_agrees(claim, TOLD) is agrees
