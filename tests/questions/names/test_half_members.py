"""Small words that are part of a group's name are talk elsewhere."""

from dataclasses import replace

import pytest

from bot.facts import load
from bot.model.facts import Member
from bot.questions.reader import Reader
from tests.asking import RAILWAY


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("financial journeys in Alphaland in 2019", ("financial",)),
        ("how many in financial in Alphaland in 2019", ("financial",)),
        ("financial traffic in Alphaland in 2019", ()),
        ("journeys in Alphaland in the financial year 2019", ()),
        ("a financial journalist asks: journeys in Alphaland in 2019", ()),
    ],
)
def test_a_small_word_before_what_is_counted_is_no_talk(text, unknown) -> None:
    base = load(RAILWAY).base
    assert base is not None
    held = base.breakdowns["traction"]
    members = {**held.members, "financial": Member("financial", "financial traffic")}
    groups = {**base.breakdowns, "traction": replace(held, members=members)}
    assert Reader(replace(base, breakdowns=groups)).read(text).query.slots.unknown == unknown
