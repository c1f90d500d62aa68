"""Words of one family."""

import pytest

from bot.language.families import family


@pytest.mark.parametrize(
    "words",
    [
        "die died dying deaths mortality fatal",
        "birth births born",
        "live lived living life",
        "long longer longest length",
        "use used using",
        "move moved moving",
        "fertile fertility",
        "expect expected expectancy expectation",
        "income earnings earn",
        "populated population",
        "generate generated generation",
    ],
)
def test_words_of_one_family(words) -> None:
    assert len({family(word) for word in words.split()}) == 1


@pytest.mark.parametrize("words", ["care cars", "wine wins", "general generation", "birth die"])
def test_words_of_different_families(words) -> None:
    assert len({family(word) for word in words.split()}) == 2
