"""Nothing that a message names with others is left out silently."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.facts import load
from bot.model.reply import Outcome, Reason
from tests.asking import IOWA, last

if TYPE_CHECKING:
    from tests.asking import Ask

FOUR = "leicestershire.four-apps"
RISE = "leicestershire.change.2018-19"


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "Leicestershire: the count, the rise, the platforms. One line each if you can.",
            {"leicestershire.offences.2018-19", RISE, FOUR},
        ),
        (
            "Five apps: share in the East of England and nationally. Oh and Leicestershire's too.",
            {"east-of-england.five-apps.2017-19", "england-and-wales.five-apps.2017-19", FOUR},
        ),
        (
            "the Leicestershire four apps share, Essex's under 12 victims, and the national rise",
            {
                FOUR,
                "essex.victims.11-or-under.2018-19",
                "england-and-wales.change.2018-19",
                "england-and-wales.change-words.2018-19",
            },
        ),
        (
            "We moved from Leicestershire to Essex. What's the number for Essex?",
            {"essex.offences.2018-19"},
        ),
    ],
)
def test_what_an_answer_left_out_is_added(ask: Ask, text: str, facts: set[str]) -> None:
    reply = ask(text)
    assert set(reply.facts) == facts
    assert reply.outcome is Outcome.ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "As a percentage of the national total, what is Leicestershire?",
        "As a percentage of the national total, how big is Leicestershire? Our MP likes it.",
    ],
)
def test_an_answer_to_something_else_is_only_shown_beside(ask: Ask, text: str) -> None:
    reply = ask(text)
    assert (reply.outcome, reply.reason) == (Outcome.NO_ANSWER, Reason.NOT_HELD)
    assert not reply.facts
    assert reply.context


def test_a_place_without_figures_is_said_to_be_none_of_those_held(say: Ask) -> None:
    reply = say("loans in Westshire 2020. And in Southshire?")
    assert reply.facts == ("westshire.loans.2020",)
    assert any("Southshire" in block.text for block in reply.blocks)


def test_what_the_other_half_asks_for_is_kept_beside_what_was_left_out(ask) -> None:
    reply = ask("how many in Essex and how many on Instagram")
    assert reply.facts[:1] == ("essex.offences.2018-19",)
    assert reply.blocks[0].text == "No figure was found that answers this for Instagram."


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "Carrow's points, goals scored and goals conceded in 2022/23",
            {"carrow.points.2022-23", "carrow.goals-for.2022-23", "carrow.goals-against.2022-23"},
        ),
        ("Ashby's points and crowd in 2020/21", {"ashby.points.2020-21"}),
        ("Ashby's points in 2020/21, please. Also its crowd that year.", {"ashby.points.2020-21"}),
    ],
)
def test_each_thing_measured_is_told_or_said_not_to_be_held(text, facts, play) -> None:
    reply = play(text)
    assert set(reply.facts) == facts
    lacks = any("average attendance" in block.text for block in reply.blocks)
    assert lacks is ("crowd" in text)


@pytest.mark.parametrize(
    ("text", "worked"),
    [
        ("which African countries had a life expectancy under 43 in 2007", "count"),
        ("how far apart are the richest and the poorest country in Europe, 2007", "difference"),
    ],
)
def test_what_is_worked_out_of_the_areas_in_one_tells_of_it(text: str, worked: str) -> None:
    world = load(IOWA.parent / "world").base
    assert world is not None
    reply = last(world, text)
    assert reply.outcome is Outcome.ANSWER
    assert [made.what for made in reply.computed] == [worked]
