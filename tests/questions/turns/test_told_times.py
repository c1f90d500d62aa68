"""The time that a text told of, pointed back to."""

import pytest

from bot.facts import load
from bot.model.reply import Outcome
from bot.shipped import default_facts
from tests.asking import last

SHIPPED = load(default_facts()).base


def test_that_year_is_the_one_held_of_which_a_text_told() -> None:
    reply = last(SHIPPED, "when did it become law", "how many in Essex that year?")
    assert reply.facts == ("essex.offences.2017-18",)


@pytest.mark.parametrize(
    "text",
    [
        "When did it become law and how many offences were there in Essex that year?",
        "Since when is it an offence, and how many in Essex in that year?",
        "when did it become law and how many that year in essex?",
    ],
)
def test_so_it_is_in_one_message(text) -> None:
    assert last(SHIPPED, text).facts == ("offence-since-2017", "essex.offences.2017-18")


def test_where_a_text_tells_of_no_time_held_the_latest_does_not_stand_for_it() -> None:
    reply = last(SHIPPED, "what is the Wild West Web", "how many in Essex that year?")
    assert reply.outcome is Outcome.NO_ANSWER
