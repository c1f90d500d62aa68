"""Another spelling of a word, or another word."""

from __future__ import annotations

import pytest

from bot.language.spellings import one_word


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("offense", "offence"),
        ("organizations", "organisations"),
        ("analyze", "analyse"),
        ("goverment", "government"),
        ("tirelesly", "tirelessly"),
        ("netwroks", "networks"),
        ("traveled", "travelled"),
    ],
)
def test_american_spellings_and_slips_are_the_same_word(typed, meant):
    assert one_word(typed, meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("networks", "network"),
        ("asked", "asks"),
        ("decrease", "increase"),
        ("amused", "abused"),
        ("four", "for"),
        ("some", "same"),
        ("101", "999"),
        ("trial", "trail"),
        ("three", "there"),
    ],
)
def test_another_word_is_no_spelling(typed, meant):
    assert not one_word(typed, meant)


def test_a_known_word_is_no_slip():
    assert one_word("loose", "lose") is False
    assert one_word("diary", "dairy")
    assert not one_word("diary", "dairy", known={"diary"})
