"""Times told by a sentence beside the one that asks, and stretches of several periods."""

import pytest

from bot.model.reply import Outcome
from tests.asking import last

ELECTRIC = "alphaland.freight.electric"


def pair(later: int, earlier: int) -> tuple[str, ...]:
    return f"{ELECTRIC}.{later}", f"{ELECTRIC}.{earlier}"


@pytest.mark.parametrize(
    ("text", "years"),
    [
        (
            "Freight by electric trains fell in 2018. What was the change on the year before?",
            (2018, 2017),
        ),
        (
            "Electric freight in 2018: how much less was it than the year before?",
            (2018, 2017),
        ),
        (
            "Electric freight did well in 2018. How did that compare with the year after?",
            (2019, 2018),
        ),
        ("Is electric freight going up or down? compare 2017 with 2019 pls", (2019, 2017)),
        ("Has electric freight gone up at any point, say between 2017 and 2018?", (2018, 2017)),
    ],
)
def test_a_change_is_between_the_periods_that_the_message_names(text, years, ride) -> None:
    assert ride(text).facts == pair(*years)


def test_the_year_before_is_the_one_before_that_named_beside_it(ride) -> None:
    reply = ride("Freight by electric trains in 2018. What was it the year before?")
    assert reply.facts == (f"{ELECTRIC}.2017",)


@pytest.mark.parametrize(
    "text",
    [
        "Compared with the year before, what happened to electric freight in 2018?",
        "Against the previous year, how did electric freight do in 2018?",
        "Was electric freight up on the year before in 2018?",
        "Electric freight rose on the year before in 2018, by how much?",
        "Electric freight in 2018, what was the change on the year before?",
    ],
)
def test_the_year_before_stands_apart_from_the_year_it_is_set_against(text, ride) -> None:
    assert ride(text).facts == pair(2018, 2017)


def test_the_year_before_one_named_is_that_alone(ride) -> None:
    assert ride("electric freight in the year before 2018").facts == (f"{ELECTRIC}.2017",)


@pytest.mark.parametrize(
    "text",
    [
        "what happened to electric freight over the whole period you have?",
        "how did electric freight change from the first year you have to the last?",
        "how has electric freight changed over the years?",
    ],
)
def test_a_change_over_all_the_time_is_from_the_first_period_to_the_last(text, ride) -> None:
    assert ride(text).facts == pair(2020, 2017)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Give me the electric freight series from 2017 through 2019.", 2017, 2019),
        ("all electric freight figures from 2018 until 2020", 2018, 2020),
        ("electric freight for every year from 2018 on", 2018, 2020),
        ("the full series of electric freight", 2017, 2020),
    ],
)
def test_a_series_is_told_year_by_year(text, first, last, ride) -> None:
    years = range(first, last + 1)
    assert ride(text).facts == tuple(f"{ELECTRIC}.{year}" for year in years)


@pytest.mark.parametrize(
    ("text", "year"),
    [
        (
            "My gran moved to Alphaland in 2018. How much electric freight was there that year?",
            2018,
        ),
        ("My son was born in 2019, how much electric freight was there that same year?", 2019),
        ("The box says 'electric freight, 2018'. What number goes in it?", 2018),
        ("electric freight two thousand and nineteen, please", 2019),
    ],
)
def test_a_time_told_in_passing_is_taken_where_it_is_pointed_to(text, year, ride) -> None:
    assert ride(text).facts == (f"{ELECTRIC}.{year}",)


@pytest.mark.parametrize(
    ("text", "years"),
    [
        (
            "2018 was a good year. How far did electric freight rise compared with 2017?",
            (2018, 2017),
        ),
        ("Electric freight was high in 2019. How much more was it than in 2017?", (2019, 2017)),
    ],
)
def test_a_period_is_set_against_the_one_named_before_it(text, years, ride) -> None:
    assert ride(text).facts == pair(*years)


@pytest.mark.parametrize(
    "text",
    [
        "did numbers go up again after 2019?",
        "how many in Essex since 2019?",
        "has it got worse in Essex since 2018/19?",
    ],
)
def test_what_came_after_the_last_period_held_is_not_held(text, ask) -> None:
    reply = ask(text)
    assert reply.outcome is Outcome.NO_ANSWER
    assert "the time after" in reply.headline


@pytest.mark.parametrize(
    "asked",
    [
        "when the bridge came down in 2018, how many journeys were made in North Vale?",
        "how many journeys were made in North Vale when the bridge opened in 2018?",
        "when i was born in 2018, how many journeys were made in North Vale?",
    ],
)
def test_a_clause_that_tells_when_names_the_period(ride, asked) -> None:
    reply = ride(asked)
    assert reply.facts in ((), ("north-vale.journeys.2018",))
    assert "Latest held" not in reply.headline


def test_from_where_it_was(ride) -> None:
    reply = ride("are journeys in North Vale up from where they were in 2018?")
    assert {*reply.facts} >= {"north-vale.journeys.2020", "north-vale.journeys.2018"}


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Freight by electric trains in the year after 2017?", 2018),
        ("Freight by electric trains in the year before 2019?", 2018),
    ],
)
def test_a_year_told_by_another_is_not_that_one(text, year, ride) -> None:
    assert ride(text).facts == (f"{ELECTRIC}.{year}",)


def test_the_older_figure_is_not_the_latest(say) -> None:
    assert say("loans in Westshire, the older figure").facts == ("westshire.loans.2019",)


@pytest.mark.parametrize(
    "turn",
    [
        "how much more is that than the year before?",
        "is that more than the year before?",
        "what was the change on the year before?",
        "how much more was it the year before?",
    ],
)
def test_the_year_before_is_the_one_before_that_spoken_of(turn, railway) -> None:
    assert last(railway, "electric freight in 2018", turn).facts == pair(2018, 2017)


def test_how_much_less_in_another_year_is_less_than_in_that_spoken_of(railway) -> None:
    reply = last(railway, "electric freight in 2018", "how much more was moved in 2019?")
    assert reply.facts == pair(2019, 2018)


@pytest.mark.parametrize(
    "text",
    [
        "Where did loans in Westshire stand before they took off?",
        "before it went up to what it is now, how many loans did Westshire have?",
        "loans in Westshire prior to going up",
        "loans in Westshire before numbers started climbing",
    ],
)
def test_the_time_before_a_rise_is_told_by_the_rise(text, say) -> None:
    assert say(text).facts == ("westshire.loans.2019",)


@pytest.mark.parametrize(
    "text",
    [
        "Did electric freight grow at all between the first and the last year you have?",
        "How much more electric freight was there in the last year than in the first?",
    ],
)
def test_a_change_from_the_first_year_held_to_the_last(text, ride) -> None:
    assert ride(text).facts == pair(2020, 2017)


def test_years_told_by_their_number_are_those_held(say) -> None:
    told = say("how far did loans in Westshire go up from year one to year two").facts
    assert {*told} == {"westshire.loans.2019", "westshire.loans.2020"}
