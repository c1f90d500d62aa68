"""What is stated and left open is told from what is asked."""

import pytest

from bot.language.asking.hedges import without_hedge


@pytest.mark.parametrize(
    ("said", "stated"),
    [
        ("the law came in last spring, as far as i know", "the law came in last spring"),
        ("the film was made by the council, i'm fairly sure?", "the film was made by the council"),
        ("two years is the most you can get i believe", "two years is the most you can get"),
        ("they're not official, are they?", "they're not official"),
        ("the shop was closed by the owner, wasn't it?", "the shop was closed by the owner"),
        ("the rule has been dropped, has it not?", "the rule has been dropped"),
    ],
)
def test_a_statement_is_cut_off_what_leaves_it_open(said: str, stated: str) -> None:
    assert without_hedge(said) == stated


@pytest.mark.parametrize(
    "said",
    [
        "how many were there last year, i think?",
        "is it two years, i believe",
        "the number before it went up, i think",
        "the total for the shop that closed, 2017 18 i think",
        "the film was made by the council",
        "give me the latest that was recorded, i guess",
        "it is open, is it?",
    ],
)
def test_what_asks_or_states_nothing_is_left_as_it_is(said: str) -> None:
    assert without_hedge(said) is None
