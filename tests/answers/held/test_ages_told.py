"""Ages told in other ways than those they are held by."""

import pytest

from bot.facts import load
from bot.shipped import default_facts
from tests.asking import Ask, asker


@pytest.fixture(scope="module")
def ask() -> Ask:
    return asker(load(default_facts()).base)


@pytest.mark.parametrize(
    "text",
    [
        "number of little ones in Essex, not yet 12, that it was done to",
        "how many victims in Essex were 11 tops",
        "how many victims in Essex were between 0 and 11",
        "my girl is 10. How many in Essex were around that age or younger, under 12 I mean?",
        "how many children in Essex before their twelfth birthday",
    ],
)
def test_ages_told_in_other_ways(text, ask) -> None:
    assert ask(text).facts == ("essex.victims.11-or-under.2018-19",)
