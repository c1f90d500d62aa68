"""A group that is held as one, of which the question names some members or only how many it has."""

import pytest

from bot.facts import load
from bot.shipped import default_facts
from tests.asking import Ask, asker


@pytest.fixture(scope="module")
def ask() -> Ask:
    return asker(load(default_facts()).base)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "Mine only have Snapchat and WhatsApp. What part in Leicestershire is on those 4 apps?",
            ("leicestershire.four-apps",),
        ),
        (
            "how much of it in Leicestershire went over Facebook, Instagram and the other two",
            ("leicestershire.four-apps",),
        ),
        (
            "They say in the East of England it's always the same five apps. How many in 100?",
            ("east-of-england.five-apps.2017-19",),
        ),
        (
            "out of 100 in England and Wales, how many were on the five apps?",
            ("england-and-wales.five-apps.2017-19",),
        ),
        ("Mine only have Roblox and Kik. How much in Leicestershire is on those four apps?", ()),
        ("They say in Leicestershire it's always the same five apps. How many in 100?", ()),
        ("of those four apps in Leicestershire, what share was Facebook?", ()),
    ],
)
def test_the_group_is_meant_if_it_has_them_and_as_many(text, facts, ask) -> None:
    assert ask(text).facts == facts
