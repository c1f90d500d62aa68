"""How common something is asks for its number, unless it is asked of a part of what is counted."""

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
        ("how common is this in Essex?", ("essex.offences.2018-19",)),
        ("how widespread is grooming in Leicestershire", ("leicestershire.offences.2018-19",)),
        ("how much of a problem was it in Essex in 2017/18", ("essex.offences.2017-18",)),
        ("how rife is it in Essex, by cases the police know of", ("essex.offences.2018-19",)),
        (
            "how common is Instagram in the East of England",
            ("east-of-england.instagram-share.2017-19",),
        ),
        (
            "how much of a part does Instagram play in the East of England",
            ("east-of-england.instagram-share.2017-19",),
        ),
        ("how common is bullying in Essex", ()),
    ],
)
def test_how_common(text, facts, ask) -> None:
    assert ask(text).facts == facts


def test_it_is_so_of_loans(say) -> None:
    assert say("how common is borrowing in Westshire?").facts == ("westshire.loans.2020",)


@pytest.mark.parametrize(
    "text",
    [
        "Out of every five victims in England and Wales, how many were 11 or younger?",
        "how many of the victims in England and Wales were under 12?",
        "for 10 victims in England and Wales, how many would be under 12?",
        "of every ten victims in England and Wales, how many were not 12 yet?",
    ],
)
def test_how_many_of_all_of_them_is_a_share_where_no_more_is_held(text, ask) -> None:
    assert ask(text).facts == ("england-and-wales.under-12.2018-19",)


def test_a_number_is_not_worked_back_from_it(ask) -> None:
    assert not ask("how many victims under 12 does that make in England and Wales?").facts
