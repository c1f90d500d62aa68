"""What the people and things of a country are called."""

import pytest

from bot.language.demonyms import demonyms

COUNTRIES = {
    name: name
    for name in (
        "kenya zimbabwe italy mexico iran iraq japan iceland niger nigeria denmark".split()
    )
} | {"south africa": "south africa", "chad": "chad"}


@pytest.mark.parametrize(
    ("form", "country"),
    [
        ("kenyan", "kenya"),
        ("zimbabwean", "zimbabwe"),
        ("italian", "italy"),
        ("mexican", "mexico"),
        ("iranian", "iran"),
        ("iraqi", "iraq"),
        ("japanese", "japan"),
        ("icelander", "iceland"),
        ("south african", "south africa"),
        ("danish", "denmark"),
        ("dane", "denmark"),
        ("nigerian", "nigeria"),
    ],
)
def test_an_adjective_means_its_country(form, country) -> None:
    assert demonyms(COUNTRIES)[form] == country


def test_what_two_countries_could_be_called_means_neither() -> None:
    assert "korean" not in demonyms({"korea": "one", "korea ": "other", "koreo": "third"})


def test_a_country_s_name_is_no_adjective_of_another() -> None:
    assert demonyms({"niger": "niger", "nigeri": "x", "nigerian": "y"}).get("nigerian") is None
