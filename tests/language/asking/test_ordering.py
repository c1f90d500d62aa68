"""From which end an order is asked for, and which places of it."""

import pytest

from bot.language.asking.ordering import downwards, much_is, place, places


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["life expectancy at birth", "expected age at death"], "good"),
        (["infant mortality rate"], "bad"),
        (["trains that arrived on time"], "good"),
        (["patients treated within 18 weeks"], "good"),
        (["trains cancelled"], "bad"),
        (["population"], None),
    ],
)
def test_whether_much_of_it_is_good_or_bad(names, said) -> None:
    assert much_is(names) == said


@pytest.mark.parametrize(
    ("text", "name", "down"),
    [
        ("which had the worst pass rate", "pass rate", True),
        ("which had the best pass rate", "pass rate", False),
        ("is crime worse there", "recorded crime", False),
        ("the better crime figures", "recorded crime", True),
        ("the highest pass rate", "pass rate", None),
        ("the worst year", "output", None),
        ("was july colder than june", "lowest temperature", True),
        ("the driest year", "rainfall", True),
        ("the wettest year", "rainfall", None),
        ("the driest year", "dry days", None),
    ],
)
def test_the_worst_of_what_is_good_is_the_least(text, name, down) -> None:
    assert downwards(text, [name]) is down


def test_a_place_in_an_order() -> None:
    assert place("the second highest rate") == 2
    assert place("3rd best of them") == 3
    assert place("which of them came second") == 2
    assert place("who was in third place") == 3
    assert place("the highest in the second year") is None


def test_how_many_places_of_an_order() -> None:
    assert places("the three biggest") == 3
    assert places("top 10 by rate") == 10
    assert places("the poorest three countries") == 3
    assert places("the latest two figures") is None
    assert places("the biggest of two") is None
