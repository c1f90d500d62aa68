"""Where the writer is, if that is no place of the base, and asked about."""

import pytest

from bot.model.reply import Outcome
from bot.questions.aside.own_place import own_place


@pytest.mark.parametrize(
    ("message", "asked", "place"),
    [
        ("I live in Texas, what is the limit here?", "what is the limit here", "Texas"),
        ("I'm from Spain. What's it there?", "whats it there", "Spain"),
        (
            "In my country, France, how long is it?",
            "in my country france how long is it",
            "France",
        ),
        ("I'm from Spain. How long is it in Wales?", "how long is it in wales", None),
        ("I'm from Spain. Are there any films?", "are there any films", None),
        ("I live in Kent, what is it here?", "what is it here", None),
        ("i'm in trouble, what is the law here", "what is the law here", None),
    ],
)
def test_the_place_that_is_asked_about(message, asked, place) -> None:
    assert own_place(message, message.lower(), asked, {"kent", "wales"}) == place


@pytest.mark.parametrize(
    "question",
    [
        "we live in Texas, what is the maximum penalty here?",
        "In my country, France, how many years of prison is it?",
    ],
)
def test_no_text_is_told_of_it(question, ask) -> None:
    assert ask(question).outcome is Outcome.NO_ANSWER


def test_where_somebody_writes_from_is_nothing_that_is_asked(ask) -> None:
    asked = "I'm from Sweden, since when is it a crime in England?"
    assert ask(asked).facts == ("offence-since-2017",)
