"""Periods told by the figures that are wanted."""

import pytest

from bot.model.query import When
from bot.questions.periods.two_counts import told_by_figure


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("from what to what did loans rise", [When.FIRST, When.LATEST]),
        ("loans in a then and now", [When.FIRST, When.LATEST]),
        ("loans in a before and after, and the percentage", [When.EACH]),
        ("how were loans before, and how are they now", [When.FIRST, When.LATEST]),
        ("why are there more loans now than before", [When.LATEST, When.FIRST]),
        ("loans at the start and at the end", [When.FIRST, When.LATEST]),
        ("more loans in the earlier year or the later one?", [When.EACH]),
        ("the two counts of loans in a", [When.EACH]),
        ("the newest figure and the older one", [When.LATEST, When.PREVIOUS]),
        ("loans in a: how many last year, previously", [When.LATEST, When.PREVIOUS]),
        ("loans in a: how many before?", [When.PREVIOUS]),
        ("loans in a, preceding count", [When.PREVIOUS]),
        ("the oldest figure for loans", [When.FIRST]),
        ("how many loans in a originally", [When.FIRST]),
        ("what number of loans did a start at?", [When.FIRST]),
        ("the baseline for loans in a", [When.FIRST]),
        ("how many loans did a use to have", [When.PREVIOUS]),
        ("loans in a, year one and year two", [When.EACH]),
        ("to start with, how many loans in a", []),
        ("where do the loans of a come from originally", []),
        ("loans in the first year and in the last", [When.FIRST, When.LATEST]),
        ("more loans in the last year than in the first", [When.LATEST, When.FIRST]),
        ("how many loans in a last year", []),
        ("loans in a, this year and last", [When.LATEST, When.PREVIOUS]),
        ("loans in a this year compared with last", [When.LATEST, When.PREVIOUS]),
        ("loans in a before, after", [When.FIRST, When.LATEST]),
    ],
)
def test_a_period_is_told_by_the_figure(text, told) -> None:
    assert told_by_figure(text, (), several=False) == told


def test_the_two_ends_of_a_move_are_asked_for_with_which() -> None:
    when = told_by_figure("from which number to which did it move", [], several=False)
    assert when == [When.FIRST, When.LATEST]


def test_the_two_years_of_a_place_are_each_meant() -> None:
    assert told_by_figure("the two westshire years", [], several=False) == [When.EACH]
