"""Whom to turn to: the helplines for a need, or the one that is asked for by name."""

from dataclasses import replace

import pytest

from bot.language.shown import says
from bot.model.facts import Helpline
from bot.model.reply import Outcome
from tests.asking import asker


@pytest.fixture
def call(library):
    """Ask the library's facts, with a second helpline in them."""
    other = Helpline("Parents' Line", ("parents",), "UK", "yearbook", phone="0000 456")
    return asker(replace(library, helplines=(*library.helplines, other)))


def test_somebody_in_trouble_gets_the_helplines_for_the_need(say) -> None:
    reply = say("a man online keeps asking my daughter for pictures, please help")
    assert (reply.outcome, reply.headline) == (Outcome.SUPPORT, says.SUPPORT["parents"])
    assert [line.name for line in reply.helplines] == ["Listening Line"]
    assert (reply.citations, reply.facts, reply.choices) == ((), (), ())


def test_who_asks_whom_one_turns_to_gets_helplines_and_is_not_taken_to_be_in_trouble(call) -> None:
    reply = call("where does one report grooming?")
    assert (reply.outcome, reply.headline) == (Outcome.SUPPORT, says.SUPPORT["anybody"])
    assert [line.name for line in reply.helplines] == ["Listening Line", "Parents' Line"]


@pytest.mark.parametrize(
    "text",
    [
        "what's the phone number of the parents' line?",
        "Parents' Line phone number",
        "which helpline is 0000 456?",
    ],
)
def test_a_helpline_asked_for_by_name_or_number_is_the_only_one_named(text, call) -> None:
    reply = call(text)
    assert (reply.outcome, reply.headline) == (Outcome.SUPPORT, says.SUPPORT["anybody"])
    assert [line.name for line in reply.helplines] == ["Parents' Line"]


def test_what_a_helpline_counted_is_another_question(call) -> None:
    assert call("how many calls did the parents line take?").outcome is Outcome.NO_ANSWER


def test_where_no_helpline_is_held_a_calm_question_is_declined(library) -> None:
    alone = asker(replace(library, helplines=()))
    assert alone("where does one report grooming?").outcome is Outcome.NO_ANSWER
    assert alone("he hits me, please help").outcome is Outcome.SUPPORT
