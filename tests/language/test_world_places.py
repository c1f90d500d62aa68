"""Names of places of the world that are made of words for other things."""

import pytest

from bot.language.world_places import NAMES, OF_SMALL_WORDS


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("loans in the united states of america", "united states of america"),
        ("how many in the states", "states"),
        ("the us figure", "us"),
    ],
)
def test_a_country_is_told_from_its_words(text, name) -> None:
    assert OF_SMALL_WORDS.findall(text) == [name]


@pytest.mark.parametrize("text", ["tell us more", "she states that it rose", "the states of gas"])
def test_the_same_words_elsewhere_name_none(text) -> None:
    assert not OF_SMALL_WORDS.search(text)


def test_names_are_kept_word_by_word() -> None:
    assert {"texas", "zealand", "chile"} <= NAMES
