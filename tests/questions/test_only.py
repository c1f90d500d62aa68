"""Questions that ask for a number, a time or a direction, and say next to nothing else."""

import pytest

from bot.facts import load
from bot.model.reply import Outcome
from tests.asking import IOWA, last


@pytest.mark.parametrize(
    "text",
    [
        "are the figures going up",
        "is it falling",
        "has there been a rise?",
        "have the numbers gone up",
        "are offences going up or down",
        "have offences risen or fallen",
        "are they up",
    ],
)
def test_the_change_of_what_is_mainly_counted_is_told(text, ask) -> None:
    reply = ask(text)
    assert reply.outcome is Outcome.ANSWER
    assert "england-and-wales.change.2018-19" in reply.facts


def test_a_measure_that_is_named_is_told() -> None:
    economy = load(IOWA.parent / "economy").base
    assert economy is not None
    reply = last(economy, "is unemployment rising or falling")
    assert set(reply.facts) == {"usa.unemployment.2009-m07x3", "usa.unemployment.2009-m04x3"}


def test_no_fall_is_denied_where_either_way_is_asked(ask) -> None:
    assert "No fall is held" in ask("have offences fallen?").headline
    assert "No fall is held" not in ask("have offences risen or fallen?").headline


def test_up_to_date_is_no_movement(ask) -> None:
    assert ask("is it up to date?").outcome is Outcome.HELP


@pytest.mark.parametrize(
    "text", ["how many", "what was the total", "how many this year", "the latest", "last year"]
)
def test_a_number_of_nothing_that_is_named_is_the_main_one(text, ask) -> None:
    assert ask(text).facts == ("england-and-wales.offences.2018-19",)


def test_a_time_alone_gets_the_main_figure_of_it(ask) -> None:
    assert ask("what about 2017/18").facts == ("england-and-wales.offences.2017-18",)
    assert ask("in 2014?").headline == "No figure is held for 2014."


def test_a_place_that_is_pointed_to_is_not_left_out(ask) -> None:
    assert ask("in france is it the same? how many there").outcome is Outcome.NO_ANSWER
