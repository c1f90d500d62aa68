"""Words that are spelt by ear."""

import pytest

from bot.language.sounds import sound


@pytest.mark.parametrize(
    ("heard", "meant"),
    [
        ("populashun", "population"),
        ("equador", "ecuador"),
        ("lyfe", "life"),
        ("morroco", "morocco"),
        ("filipines", "philippines"),
        ("kidz", "kids"),
        ("elektrik", "electric"),
        ("mortalitee", "mortality"),
        ("jermany", "germany"),
    ],
)
def test_they_sound_as_the_word_that_is_meant(heard, meant) -> None:
    assert sound(heard) == sound(meant)


@pytest.mark.parametrize(
    ("one", "other"),
    [("mali", "malawi"), ("iran", "iraq"), ("chad", "chat"), ("niger", "nigeria")],
)
def test_other_words_sound_otherwise(one, other) -> None:
    assert sound(one) != sound(other)
