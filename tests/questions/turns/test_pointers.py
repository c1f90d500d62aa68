"""The time that a few words point to."""

import pytest

from bot.model.query import Intent, Query, Slots, When
from bot.questions.turns.pointers import points_to


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("and then", When.NEXT),
        ("what came next", When.NEXT),
        ("and afterwards", When.NEXT),
        ("prior to that", When.PREVIOUS),
        ("what was the one preceding it", When.PREVIOUS),
        ("and in the beginning", When.FIRST),
        ("how about at the end", When.LATEST),
        ("how many were there then", None),
        ("who is next in line", None),
        ("before and after", None),
    ],
)
def test_a_few_words_point_to_a_time(text, when) -> None:
    query = Query(text, tuple(text.split()), Intent.VALUE, Slots())
    assert points_to(query) is when


def test_a_question_that_names_something_points_to_nothing() -> None:
    assert points_to(Query("and then", (), Intent.VALUE, Slots(areas=("westshire",)))) is None
