"""Which sum a message asks for of the numbers it gives."""

import pytest

from bot.model.query import Intent, Query, Slots
from bot.model.value import Value
from bot.questions.numbers.reckoning import Sum, between, joined, sum_asked


def _query(text: str) -> Query:
    return Query(text, (), Intent.VALUE, Slots(), numbers=(Value("12", 12), Value("40", 40)))


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("12 out of 40, what percent is that?", Sum.SHARE),
        ("express 12 as a share of the 40", Sum.SHARE),
        ("12 plus 40, what does that make?", Sum.TOTAL),
        ("the average of 12 and 40, please", Sum.MEAN),
        ("what's left of the 40 without the 12?", Sum.LEFT),
        ("from 12 to 40, how many more is that?", Sum.APART),
        ("12 plus 40 is 52, is that right?", None),
        ("it went from 12 to 40, didn't it? what was it in may?", None),
        ("there were 12 there and 40 here", None),
    ],
)
def test_the_sum(said, kind) -> None:
    assert sum_asked(_query(said), said) is kind


def test_a_sum_written_out() -> None:
    assert between("12 as a percentage of the 40")
    assert joined("70% + 25%")
    assert not between("boys (0-4) of 2010")
    assert not between("12 here and 40 there")
