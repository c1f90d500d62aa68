"""Those who do the wrongs that are counted, spoken of in anger or as the law calls them."""

from __future__ import annotations

import pytest

from bot.facts import load
from bot.model.reply import Outcome
from bot.shipped import default_facts
from tests.asking import Ask, asker, last


@pytest.fixture(scope="module")
def ask() -> Ask:
    return asker(load(default_facts()).base)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("how many creeps messaged kids in Essex last year", "essex.offences.2018-19"),
        ("number of lowlifes chatting to children in Essex", "essex.offences.2018-19"),
        ("how many of those monsters did Essex have in 2017/18", "essex.offences.2017-18"),
        ("the count of adults talking sexually to kids in Essex", "essex.offences.2018-19"),
        ("cases of kids messaged by sickos in Essex", "essex.offences.2018-19"),
        ("how many adults who message kids were there in Essex", "essex.offences.2018-19"),
        ("have the weirdos got worse in Essex", "essex.change.2018-19"),
    ],
)
def test_as_many_wrongs_are_meant(text, fact, ask) -> None:
    assert ask(text).facts == (fact,)


@pytest.mark.parametrize(
    "text",
    [
        "how many creeps were jailed in Essex",
        "how many of the sickos in Essex are women",
        "how many adults in Essex were groomed",
        "adults being groomed in Essex, how many",
        "how many adults who were groomed in Essex",
        "is there a list of these monsters in Essex",
        "Essex had 166 sickos, true?",
    ],
)
def test_what_is_said_of_them_is_a_condition_and_persons_are_no_wrongs(text, ask) -> None:
    assert ask(text).outcome is Outcome.NO_ANSWER


def test_where_no_wrongs_are_counted_they_are_persons(library) -> None:
    assert last(library, "how many creeps in Westshire in 2020").facts == ()
