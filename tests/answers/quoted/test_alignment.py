"""Typed words against held ones: what is the same, what differs, and where it goes on elsewhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.quoted.alignment import WALL, Kind, align
from bot.language.asking.quotation_marks import BREAK, GAP

HELD = ["one", "fine", "day", "all", "of", "the", "boats", "sailed", "home", "again", "at", "last"]
OTHER = ["a", "cold", "wind", "blew", "from", "the", "north"]
MARKS = {
    Kind.SAME: "=",
    Kind.OTHER: "~",
    Kind.ADDED: "+",
    Kind.LEFT_OUT: "-",
    Kind.JUMPED: ">",
    Kind.MARKED: "…",
}


def shape(said: str) -> str:
    """One sign for each step."""
    return "".join(MARKS[step.kind] for step in align(said.split(), [*HELD, WALL, *OTHER]))


@pytest.mark.parametrize(
    ("said", "steps"),
    [
        ("all of the boats sailed", "====="),
        ("all of the ships sailed", "===~="),
        ("all of the big boats sailed", "===+=="),
        ("all of boats sailed", "==-=="),
        ("some of the boats sailed", "~===="),
        ("all of the boats sank", "====~"),
        ("one fine day all boats sailed", "====--=="),
        ("one fine day all of the a cold wind blew from", "======>====="),
        ("a cold wind blew from boats sailed home again at last", "=====>======"),
        (f"one fine day {GAP} at last", "===…=="),
        (f"at last {BREAK} a cold wind", "==…==="),
        (f"at last {BREAK} one fine day", "==…==="),
        ("nothing whatever", "~~"),
    ],
)
def test_words_are_explained_at_the_least_cost(said, steps):
    assert shape(said) == steps


def test_a_mark_of_omission_only_goes_forward():
    steps = align(["at", "last", GAP, "one", "fine"], HELD)
    assert [step.kind for step in steps].count(Kind.SAME) < len(HELD[:4])


@given(st.lists(st.sampled_from([*HELD, *OTHER, GAP, BREAK, "else"]), max_size=20))
def test_every_typed_word_is_explained_once(said):
    steps = align(said, [*HELD, WALL, *OTHER])
    explained = [s.said for s in steps if s.kind not in (Kind.LEFT_OUT, Kind.JUMPED)]
    assert explained == list(range(len(said)))
