"""What a question says it counts is held, general, or strange here, and strange words carry on."""

from __future__ import annotations

import pytest

from bot.facts import load
from bot.model.reply import Outcome
from tests.asking import LEAGUE, last


@pytest.mark.parametrize(
    "turns",
    [
        ("Has unemployment gone up in Westshire, and by how much?",),
        ("Have burglaries gone up in Westshire? How much by?",),
        ("Fires in Westshire: how many cases?",),
        ("has car theft in Westshire gone up", "by how much?"),
        ("how many burglaries in Westshire in 2020", "and in Eastshire?"),
        ("how many burglaries in Westshire in 2020", "and the year before?"),
    ],
)
def test_what_counts_without_saying_what_counts_the_same_as_before(turns, library) -> None:
    assert last(library, *turns).outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    ("turns", "fact"),
    [
        (("how many burglaries in Westshire", "ok, loans in Westshire?"), "westshire.loans.2020"),
        (("how many in Anytown?", "and in Eastshire?"), "eastshire.loans.2020"),
        (("Put me out of my misery: how many in Eastshire?",), "eastshire.loans.2020"),
        (("Loans in Westshire: how many cases?",), "westshire.loans.2020"),
    ],
)
def test_a_name_of_what_is_held_a_place_and_talk_start_afresh(turns, fact, library) -> None:
    assert last(library, *turns).facts == (fact,)


def test_where_nothing_is_named_it_is_asked_of_the_question_before(library) -> None:
    reply = last(library, "reports that came from teachers?? a number would be great")
    assert library.figures.keys().isdisjoint(reply.facts)


def test_it_is_so_of_points_in_a_league() -> None:
    base = load(LEAGUE).base
    assert base is not None
    assert last(base, "How many tickets in 2023/24?", "and the season before?").facts == ()
