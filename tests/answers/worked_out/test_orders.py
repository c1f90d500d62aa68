"""What is put in order: areas of a kind, groups, or periods, and how many of them."""

from dataclasses import replace

import pytest

from bot.model.facts import Area
from bot.model.reply import Outcome
from tests.asking import asker


def named(reply) -> list[str]:
    return [id_.split(".")[-1] for id_ in reply.facts]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Name the top 2 years for electric freight.", ["2019", "2020"]),
        ("the weakest ever year of electric freight, which one?", ["2017", "2018", "2020", "2019"]),
        ("best two years for electric freight", ["2019", "2020"]),
        (
            "in which years was electric freight lowest? give me two",
            ["2017", "2018", "2020", "2019"],
        ),
        ("two worst years for electric freight", ["2017", "2018"]),
    ],
)
def test_periods_are_put_in_order(text, years, ride) -> None:
    assert named(ride(text)) == years


@pytest.mark.parametrize(
    "text",
    [
        "Biggest source of freight in 2019?",
        "what was the main source of freight in 2019",
        "which source of freight was number one in 2019",
    ],
)
def test_a_source_in_an_order_is_what_it_comes_from(text, ride) -> None:
    assert ride(text).facts[0] == "alphaland.freight.diesel.2019"


def test_the_source_of_a_figure_is_who_published_it(ride) -> None:
    assert ride("which is the source of the highest freight figure?").step == "source"


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        ("Which province had the most journeys in 2019?", ["north-vale", "south-vale"]),
        ("rank the provinces by the death rate in 2020", ["north-vale", "south-vale"]),
        ("province with the fewest journeys in 2019", ["south-vale", "north-vale"]),
        ("which area had the most journeys in 2019?", ["north-vale", "moor"]),
    ],
)
def test_areas_of_the_kind_asked_for_are_put_in_order(text, areas, railway) -> None:
    """South Vale, which lies around Moorland here, is ranked where provinces are."""
    provinces = {
        id_: replace(railway.areas[id_], kind="province") for id_ in ("north-vale", "south-vale")
    }
    moor = Area("moor", "Moorland", kind="district", within="south-vale")
    ask = asker(replace(railway, areas={**railway.areas, **provinces, "moor": moor}))
    assert [id_.split(".")[0] for id_ in ask(text).facts] == areas


@pytest.mark.parametrize("text", ["rank the regions", "which area has the most", "top 3 regions"])
def test_areas_named_by_their_kind_alone_are_put_in_order(text, ride) -> None:
    reply = ride(text)
    assert [made.what for made in reply.computed] == ["rank"]
    assert reply.facts[0] == "north-vale.journeys.2020"


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("list the regions from highest to lowest", "north-vale.journeys.2020"),
        ("list the regions from lowest to highest", "moor.journeys.2020"),
    ],
)
def test_an_order_begins_at_the_end_named_first(text, first, ride) -> None:
    assert ride(text).facts[0] == first


def test_no_region_stands_in_for_a_kind_of_area_that_hardly_anything_is_held_for(ride) -> None:
    reply = ride("which country had the most journeys")
    assert (reply.outcome, reply.facts) == (Outcome.NO_ANSWER, ())


def test_as_many_areas_are_told_as_are_asked_for(ride) -> None:
    reply = ride("two regions with the fewest journeys in 2019")
    assert reply.facts == ("moor.journeys.2019", "south-vale.journeys.2019")


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("lowest electric freight year since 2018?", ["2018", "2020", "2019"]),
        (
            "which year between 2017 and 2019 had the most electric freight",
            ["2019", "2018", "2017"],
        ),
    ],
)
def test_periods_are_put_in_order_within_a_stretch(text, years, ride) -> None:
    assert named(ride(text)) == years


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("how many journeys did Moorland lose between 2019 and 2020?", "-700"),
        ("Moorland gained how many journeys from 2018 to 2019?", "200"),
    ],
)
def test_what_was_lost_or_won_is_a_change(text, sign, ride) -> None:
    assert ("difference", sign) in [(made.what, made.value) for made in ride(text).computed]


def test_to_put_so_many_in_order_claims_no_number(ask) -> None:
    reply = ask("Put these three in order of increase: Leicestershire, England and Wales, Essex")
    assert reply.verdict is None
    assert [made.what for made in reply.computed] == ["rank"]


def test_it_is_what_was_put_in_order_before(ride) -> None:
    reply = ride("When was electric freight at its highest, and when was it lowest?")
    assert {id_.split(".")[-2] for id_ in reply.facts} == {"electric"}
    assert [made.value for made in reply.computed] == ["2019", "2017"]


@pytest.mark.parametrize(
    "text",
    ["What's the worst place in Westshire for loans?", "Which place in Westshire had most loans?"],
)
def test_no_part_of_an_area_is_put_in_order_by_its_years(text, say) -> None:
    assert say(text).outcome is Outcome.NO_ANSWER


def test_who_came_last_or_stands_at_the_bottom_is_the_lowest(ride) -> None:
    for asked in (
        "who came last for journeys in 2020?",
        "which region was at the very bottom for journeys in 2020?",
    ):
        assert ride(asked).computed[0].value == "Moorland"
    assert ride("which region came first for journeys in 2020?").computed[0].value == "North Vale"


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("which source of freight came second in 2019?", "electric trains"),
        ("which source of freight was in last place in 2019?", "electric trains"),
        ("which kind of traction came last for freight in 2019?", "electric trains"),
    ],
)
def test_the_place_that_is_asked_for_is_told_first(text, first, ride) -> None:
    assert [one.value for one in ride(text).computed if one.what == "rank"] == [first]


def test_all_of_a_few_are_put_in_order_where_all_are_asked_for(dock) -> None:
    assert len(dock("rank the months of 2020 by fish landed").facts) == 12
    assert len(dock("which month of 2020 had the most fish landed?").facts) == 5


@pytest.mark.parametrize(
    ("asked", "fact"),
    [
        ("how cold did it get in December 2013 at the lowest", "seattle.coldest.2013-m12"),
        ("how hot did it get at the most in 2012?", "seattle.hottest.2012"),
        ("at the lowest, what was the temperature in May 2014", "seattle.coldest.2014-m05"),
    ],
)
def test_how_far_a_reading_went_is_no_order(asked, fact, sky) -> None:
    assert sky(asked).facts == (fact,)


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("Fewest wet days: which year?", "seattle.wet-days.2015"),
        ("Lowest average low in 2013. Which month was it?", "seattle.mean-low.2013-m01"),
    ],
)
def test_when_it_was_most_may_be_asked_last(asked, first, sky) -> None:
    assert sky(asked).facts[0] == first


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("the most rain in a month", "seattle.precipitation.2015-m12"),
        ("fewest wet days in any one month of 2014", "seattle.wet-days.2014-m07"),
        ("Hottest temperature: which month?", "seattle.hottest.2014-m08"),
    ],
)
def test_the_most_in_a_month_is_that_of_one(asked, first, sky) -> None:
    assert sky(asked).facts[0] == first


@pytest.mark.parametrize(
    ("asked", "ends"),
    [
        ("the highest and lowest staff", ["2019-m12", "2020-m05"]),
        ("the fewest and the most staff", ["2020-m05", "2019-m12"]),
    ],
)
def test_both_ends_of_an_order_are_told(asked, ends, dock) -> None:
    reply = dock(asked)
    assert [reply.facts[0], reply.facts[-1]] == [f"harbour.staff.{end}" for end in ends]
    assert len(reply.computed) == 2


def test_the_bottom_of_the_order_may_be_asked_of_periods(dock) -> None:
    assert len(dock("bottom three months for staff").facts) == 3
