"""The place of one area in a ranking, and the periods of a decade."""

import pytest

from bot.engine import Engine
from bot.facts import load
from bot.model.query import Conversation
from bot.model.reply import Outcome, Verdict
from tests.asking import SEATTLE, last
from tests.questions.score import TODAY


@pytest.mark.parametrize(
    ("text", "figure", "place"),
    [
        ("Where does Moorland rank for journeys in 2019?", "moor.journeys.2019", "3"),
        ("what rank does North Vale have for the death rate?", "north-vale.deaths.2020", "2"),
        (
            "where would you place South Vale on waiting time among the regions of Alphaland?",
            "south-vale.wait.2020",
            "3",
        ),
    ],
)
def test_the_place_of_one_area_among_its_peers(text, figure, place, ride) -> None:
    reply = ride(text)
    assert reply.facts == (figure,)
    assert [(made.what, made.value) for made in reply.computed] == [("rank", place)]


def test_what_takes_place_somewhere_asks_for_no_place(ask) -> None:
    assert ask("where does it mostly take place online, in Leicestershire").computed == ()


def test_a_decade_means_the_periods_held_in_it(ride) -> None:
    reply = ride("how many journeys were made in Moorland in the 2010s?")
    assert reply.facts == ("moor.journeys.2018", "moor.journeys.2019")


def test_a_change_over_a_decade_is_from_its_first_period_to_its_last(ride) -> None:
    reply = ride("how did freight by electric trains change in the 2010s?")
    assert set(reply.facts) == {
        "alphaland.freight.electric.2017",
        "alphaland.freight.electric.2019",
    }


@pytest.mark.parametrize(
    ("text", "figure", "verdict"),
    [
        ("Does North Vale have the most journeys in 2019?", "north-vale.journeys.2019", "matches"),
        (
            "Is it true that Moorland had the lowest death rate?",
            "moor.deaths.2020",
            "differs",
        ),
    ],
)
def test_a_claim_to_be_the_first_is_held_against_the_ranking(text, figure, verdict, ride) -> None:
    reply = ride(text)
    assert (reply.facts, reply.verdict) == ((figure,), Verdict(verdict))


def test_the_worst_of_what_is_good_is_the_lowest(ride) -> None:
    reply = ride("which region had the worst punctuality in 2019?")
    assert reply.facts[0] == "north-vale.on-time.2019"


def test_the_best_of_what_is_bad_is_the_lowest(ride) -> None:
    reply = ride("which region had the best death rate in 2019?")
    assert reply.facts[0] == "south-vale.deaths.2019"


def test_worse_is_less_of_what_is_good(ride) -> None:
    assert ride("is punctuality worse in North Vale than in South Vale?").verdict is Verdict.MATCHES
    assert ride("is punctuality better in North Vale than in Moorland?").verdict is Verdict.DIFFERS


def test_another_place_than_the_first_is_led_in_with(ride) -> None:
    reply = ride("which region had the second highest number of journeys in 2019?")
    assert reply.headline.startswith("South Vale, 2019: 2500")


def test_as_many_places_are_shown_as_are_asked_for(ride) -> None:
    reply = ride("the two biggest regions by journeys in 2019")
    assert reply.facts == ("north-vale.journeys.2019", "south-vale.journeys.2019")


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("what was the highest number of journeys North Vale ever had?", "2019"),
        ("the lowest death rate ever recorded in Moorland", "2020"),
        ("record low for journeys in South Vale", "2020"),
    ],
)
def test_the_most_that_one_area_ever_had_is_that_of_a_year(ride, asked, first) -> None:
    assert [one.value for one in ride(asked).computed] == [first]


def test_the_most_in_a_wider_area_is_that_of_a_part(ride) -> None:
    reply = ride("the highest number of journeys in Alphaland")
    assert [one.value for one in reply.computed] == ["North Vale"]


@pytest.mark.parametrize(
    "asked",
    [
        "which of these had the most journeys in 2019: North Vale, South Vale or Moorland?",
        "North Vale, South Vale or Moorland: which had the most journeys in 2019?",
    ],
)
def test_a_ranking_may_be_asked_of_a_list(ride, asked) -> None:
    reply = ride(asked)
    assert reply.facts == (
        "north-vale.journeys.2019", "south-vale.journeys.2019", "moor.journeys.2019"
    )  # fmt: skip


def test_groups_named_are_ranked_as_areas_are(ride) -> None:
    reply = ride("which carried the most freight in 2018, diesel or electric?")
    assert reply.facts[0] == "alphaland.freight.diesel.2018"


@pytest.mark.parametrize(
    "text",
    [
        "Is Essex worse than other forces?",
        "How does Essex compare to similar forces?",
        "does Essex have more than its neighbours",
        "Compare Essex with other areas",
        "compare Leicestershire against the rest",
    ],
)
def test_others_that_are_not_held_are_no_earlier_year(text, ask) -> None:
    assert ask(text).outcome is Outcome.NO_ANSWER


def test_set_against_all_others_held_it_has_its_place(say) -> None:
    reply = say("how did Westshire compare with the other counties you hold in 2020?")
    assert [(one.what, one.value) for one in reply.computed] == [("rank", "1")]


def test_set_against_an_earlier_year_it_is_not(say) -> None:
    reply = say("how does Westshire compare with the year before?")
    assert ("difference", "250") in [(one.what, one.value) for one in reply.computed]


@pytest.mark.parametrize(
    "text", ["Is Essex above average?", "Was Leicestershire below the national average?"]
)
def test_no_total_is_an_average(text, ask) -> None:
    assert all(".change." in id_ for id_ in ask(text).facts)


def test_an_average_that_is_not_held_is_not_made_of_totals(say) -> None:
    assert say("is Westshire above average in 2020?").outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (
            "did Orthopaedics have the longest wait at St Anne's in January 2024?",
            True,
        ),
        ("Ophthalmology had the longest wait at St Anne's in January 2024, right?", False),
        ("Ophthalmology had the second longest wait at St Anne's in January 2024, right?", True),
    ],
)
def test_the_place_of_a_group_is_among_the_groups(text, verdict, visit) -> None:
    reply = visit(text)
    assert reply.verdict is (Verdict.MATCHES if verdict else Verdict.DIFFERS)
    assert "of the 2 groups held for St Anne's Hospital" in str(reply.blocks)


@pytest.mark.parametrize(
    ("then", "place"),
    [("who was second?", "South Vale"), ("and third?", "Moorland"), ("who came last?", "Moorland")],
)
def test_another_place_in_the_same_order(then, place, railway) -> None:
    engine, before = Engine(railway), Conversation()
    for text in ("which region had the most journeys in 2019?", then):
        reply, before = engine.ask(text, today=TODAY, conversation=before)
    assert [(made.what, made.value) for made in reply.computed] == [("rank", place)]


def test_a_group_set_against_all_the_others(visit) -> None:
    asked = "did Orthopaedics have a longer wait than any other department at St Anne's in {}?"
    reply = visit(asked.format("January 2024"))
    assert (reply.facts, reply.verdict) == (("anne.wait.bones.2024-m01",), Verdict.MATCHES)


def test_a_group_of_the_only_area_has_its_place_among_the_groups(dock) -> None:
    reply = dock("rank of clerks in May 2019")
    assert reply.computed[0].value == "2"
    assert reply.facts == ("harbour.staff.clerks.2019-m05",)


@pytest.mark.parametrize(
    ("asked", "verdict"),
    [
        ("was Texas in the top ten for murder?", Verdict.MATCHES),
        ("is Utah in the top five for assault", Verdict.DIFFERS),
        ("did Maine make the bottom three for murder?", Verdict.MATCHES),
    ],
)
def test_any_of_the_first_places_may_be_claimed(asked, verdict) -> None:
    base = load(SEATTLE.parent / "arrests").base
    assert base is not None
    assert last(base, asked).verdict is verdict
