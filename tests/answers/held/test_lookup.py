"""A figure is reached by its key alone, and the slot that fails is named."""

from dataclasses import replace

import pytest

from bot.answers.held.lookup import COUNTS, FigureIndex, Found, Missing, Slot, Unclear
from bot.language.times.periods import read_period
from bot.model.facts import MeasureKind
from bot.model.query import Slots, When

SHARES = frozenset({MeasureKind.SHARE})
Y2019, Y2020, Y2021 = (read_period(year) for year in ("2019", "2020", "2021"))


@pytest.fixture(scope="module")
def index(library):
    return FigureIndex(library)


def ids(found: object) -> list[str]:
    assert isinstance(found, Found), found
    return [figure.id for figure in found.figures]


def test_a_whole_key_gets_one_figure(index) -> None:
    slots = Slots(("loans",), ("westshire",), periods=(Y2019,))
    assert ids(index.find(slots, COUNTS)) == ["westshire.loans.2019"]


def test_without_a_measure_the_main_one_is_meant(index) -> None:
    slots = Slots(areas=("westshire",), periods=(Y2019,))
    assert ids(index.find(slots, COUNTS)) == ["westshire.loans.2019"]


def test_without_a_period_the_latest_is_meant(index) -> None:
    found = index.find(Slots(("loans",), ("westshire",)), COUNTS)
    assert ids(found) == ["westshire.loans.2020"]
    assert found.latest


@pytest.mark.parametrize(
    ("when", "found"),
    [
        (When.LATEST, ["westshire.loans.2020"]),
        (When.PREVIOUS, ["westshire.loans.2019"]),
        (When.FIRST, ["westshire.loans.2019"]),
        (When.EACH, ["westshire.loans.2019", "westshire.loans.2020"]),
    ],
)
def test_a_period_by_its_place_among_those_held(when, found, index) -> None:
    assert ids(index.find(Slots(("loans",), ("westshire",), when=(when,)), COUNTS)) == found


@pytest.mark.parametrize("when", [When.FUTURE, When.NEXT, When.AGO, When.IMPOSSIBLE])
def test_a_period_that_is_not_held_misses(when, index) -> None:
    miss = index.find(Slots(("loans",), ("westshire",), when=(when,)), COUNTS)
    assert isinstance(miss, Missing)
    assert miss.slot is Slot.PERIOD


def test_without_an_area_the_one_that_holds_the_others_is_meant(index) -> None:
    assert ids(index.find(Slots(("loans",), periods=(Y2020,)), COUNTS)) == ["northland.loans.2020"]


def test_without_an_area_and_with_none_that_holds_the_others_it_is_unclear(library) -> None:
    figures = {k: f for k, f in library.figures.items() if f.area != "northland"}
    index = FigureIndex(replace(library, figures=figures))
    unclear = index.find(Slots(("loans",), periods=(Y2020,)), COUNTS)
    assert isinstance(unclear, Unclear)
    assert {figure.area for figure in unclear.figures} == {"westshire", "eastshire"}


def test_several_areas_get_a_figure_each(index) -> None:
    slots = Slots(("loans",), ("eastshire", "westshire"), periods=(Y2020,))
    assert set(ids(index.find(slots, COUNTS))) == {"eastshire.loans.2020", "westshire.loans.2020"}


def test_a_group_gets_the_figure_of_that_group(index) -> None:
    slots = Slots(("reader-share",), ("westshire",), by=(("age", "children"),))
    assert ids(index.find(slots, SHARES)) == ["westshire.children-share.2020"]


@pytest.mark.parametrize(
    ("slots", "kinds", "fails", "near"),
    [
        (Slots(("loans",), ("southshire",)), COUNTS, Slot.AREA, "westshire.loans.2020"),
        (
            Slots(("loans",), ("westshire",), periods=(Y2021,)),
            COUNTS, Slot.PERIOD, "westshire.loans.2020",
        ),
        (
            Slots(("reader-share",), ("westshire",), by=(("age", "adults"),)),
            SHARES, Slot.BREAKDOWN, "westshire.children-share.2020",
        ),
    ],
)  # fmt: skip
def test_the_slot_that_fails_is_named_with_what_differs_in_it_only(
    slots, kinds, fails, near, index
) -> None:
    miss = index.find(slots, kinds)
    assert isinstance(miss, Missing)
    assert miss.slot is fails
    assert near in {figure.id for figure in miss.near}


def test_a_measure_of_another_kind_misses(index) -> None:
    miss = index.find(Slots(("loans",), ("westshire",)), SHARES)
    assert isinstance(miss, Missing)
    assert miss.slot is Slot.MEASURE


def test_withdrawn_figures_are_not_found(index) -> None:
    assert "eastshire.visits.2020" not in {figure.id for figure in index.figures}


def test_areas_lie_in_others_and_not_in_themselves(index) -> None:
    assert index.contains("northland", "westshire")
    assert not index.contains("westshire", "northland")
    assert not index.contains("westshire", "westshire")
    assert not index.contains("eastshire", "westshire")
