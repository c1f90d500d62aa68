"""Groups asked for within one another, and whether one is part of another."""

from dataclasses import replace

import pytest

from bot.model.query import Intent, Query, Slots
from bot.questions.names.membership import asks_if_part, asks_of_data, asks_within

TWO = Slots(by=(("fuel", "coal"), ("fuel", "wind")))


def query(bare: str, slots: Slots = TWO) -> Query:
    return Query(bare, (), Intent.VALUE, slots, bare=bare)


@pytest.mark.parametrize(
    "bare",
    [
        "how much of G in P was G",
        "how much M from G in P was G",
        "how much G is in the G for P",
        "G without G in P",
    ],
)
def test_one_group_within_another(bare) -> None:
    assert asks_within(query(bare))


@pytest.mark.parametrize("bare", ["G and G in P", "how much was G in P", "G or G , which was more"])
def test_groups_side_by_side(bare) -> None:
    assert not asks_within(query(bare))


def test_groups_set_against_each_other() -> None:
    ahead = query("how far ahead of G were G in P")
    assert not asks_within(replace(ahead, cues=frozenset({"DIFFERENCE"})))


def test_groups_of_two_kinds_cross() -> None:
    crossed = replace(TWO, by=(("fuel", "coal"), ("size", "small")))
    assert not asks_within(query("how many of the G were G", crossed))


@pytest.mark.parametrize(
    "bare",
    ["is G part of what you call G", "are G and G counted in the G", "does G include G"],
)
def test_whether_one_is_part_of_another(bare) -> None:
    assert asks_if_part(query(bare))


def test_a_number_is_no_membership() -> None:
    assert not asks_if_part(query("was G above G in P"))


@pytest.mark.parametrize(
    ("bare", "text"),
    [
        ("how many kids use G", "how many kids use coal"),
        ("what share of M have a G", "what share of children have a stove"),
        ("how many people are on G", "how many people are on gas"),
    ],
)
def test_those_who_use_something_are_not_what_is_done_with_it(bare, text) -> None:
    asked = Query(text, (), Intent.VALUE, Slots(by=(("fuel", "coal"),)), bare=bare)
    assert asks_within(asked)


@pytest.mark.parametrize(
    ("bare", "among"),
    [
        ("does G turn up in these statistics at all", True),
        ("do any of your figures include G", True),
        ("is G one of the G counted", True),
        ("is G rising in these figures", False),
        ("is G good", False),
    ],
)
def test_whether_the_figures_are_of_something(bare, among) -> None:
    asked = Query(bare, (), Intent.VALUE, Slots(by=(("fuel", "coal"),)), bare=bare)
    assert asks_of_data(replace(asked, cues=frozenset({"YES_NO"}))) is among
