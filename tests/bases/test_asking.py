"""Ways to ask that only bases with many areas, or with one, bring up."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.facts import load
from tests.asking import asker, last

if TYPE_CHECKING:
    from bot.model.facts import FactBase
    from tests.asking import Ask

HERE = Path(__file__).parent


@cache
def loaded(name: str) -> FactBase:
    base = load(HERE / name).base
    assert base is not None
    return base


@cache
def ask(name: str) -> Ask:
    return asker(loaded(name))


@pytest.mark.parametrize(
    ("text", "first", "count"),
    [
        (
            "Which continent had the most girls under five in 2020?",
            "asia.under-fives.girls.2020",
            5,
        ),
        ("Name the three most populous countries in 2007.", "china.population.2007", 3),
        (
            "two countries with the lowest infant mortality in 2015",
            "luxembourg.infant-mortality.2015",
            2,
        ),
        ("Poorest country by GDP per person in 2007", "dr-congo.gdp-per-person.2007", 5),
        (
            "Among the continents, which one had the fewest girls under five in 2020?",
            "oceania.under-fives.girls.2020",
            5,
        ),
        (
            "Of the five continents, which saw the largest rise in girls under five, 2000 to 2020?",
            "africa.under-fives.girls.2020",
            2,
        ),
    ],
)
def test_countries_and_continents_are_put_in_order(text, first, count) -> None:
    facts = ask("world")(text).facts
    assert (facts[0], len(facts)) == (first, count)


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("smallest source in 2002?", "renewables"),
        ("which source made the most in 2003?", "fossil-fuels"),
        ("what was the main source of electricity in 2005", "fossil-fuels"),
    ],
)
def test_the_sources_of_what_is_measured_are_put_in_order(text, group) -> None:
    assert ask("iowa_electricity")(text).facts[0].split(".")[2] == group


@pytest.mark.parametrize(
    "text",
    [
        "how old do people become in Vietnam in 1952",
        "how happy were people in Denmark in 2007",
        "how much older do people get in Japan than in Chad?",
    ],
)
def test_a_quality_of_people_is_not_their_number(text) -> None:
    assert ask("world")(text).facts == ()


def test_what_years_are_counted_in_is_set_apart_by_years() -> None:
    reply = ask("world")("By how many years did Japanese people outlive Russians in 2002?")
    assert reply.facts == ("japan.life-expectancy.2002", "russia.life-expectancy.2002")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("turkiye babies who die 2015??", "turkey.infant-mortality.2015"),
        ("Under-fives who are boys, Vatican City, 2020", "holy-see.under-fives.boys.2020"),
    ],
)
def test_who_that_goes_on_with_a_name_asks_for_nobody(text, figure) -> None:
    assert ask("world")(text).facts == (figure,)


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("how often did nuclear go above 5200", [2008, 2011, 2013, 2015, 2017]),
        ("how many times was nuclear above 5300", [2013]),
    ],
)
def test_how_often_a_number_was_passed_is_told_by_the_years(text, years) -> None:
    facts = tuple(f"iowa.generation.nuclear-energy.{year}" for year in years)
    assert ask("iowa_electricity")(text).facts == facts


def test_one_group_is_taken_from_another() -> None:
    reply = ask("iowa_electricity")(
        "Take 2016. Subtract renewables from fossil fuels, what's left?"
    )
    assert {fact.split(".")[2] for fact in reply.facts} == {"renewables", "fossil-fuels"}


@pytest.mark.parametrize(
    "text",
    [
        "is the population data from the UN?",
        "whose numbers are these",
        "who are the fertility figures from",
    ],
)
def test_whose_figures_they_are_is_asked_for_the_source(text) -> None:
    assert ask("world")(text).facts == ("where-figures-come-from",)


def test_more_data_on_one_place_is_no_comparison_of_its_figures() -> None:
    assert ask("world")("why does Japan have more data than Chad").facts == ()


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("What share of India's under-fives in 2020 were girls?", "47.9"),
        ("What part of the Americas' children under five was in Brazil in 2010?", "19.7"),
        ("What share of the world's children under five lived in India in 2020?", "17.4"),
        ("Of all the girls under five on earth in 2010, what portion was in Asia?", "55.7"),
    ],
)
def test_boys_and_girls_together_are_all_children(text, share) -> None:
    made = ask("world")(text).computed
    assert [(each.what, each.value) for each in made] == [("share", share)]


def test_countries_are_put_in_order_by_all_their_children() -> None:
    reply = ask("world")("Which country had the most children under five in 2020?")
    assert reply.computed[1].value == "118580632"
    assert reply.facts[:2] == ("india.under-fives.boys.2020", "india.under-fives.girls.2020")


@pytest.mark.parametrize(
    "text",
    [
        "What was the population of the United States in 1953?",
        "what was the population in the united states in 1953",
        "What were the people of the United States in number in 1953?",
    ],
)
def test_a_verb_that_is_part_of_a_name_asks_for_nobody_s_words(text: str) -> None:
    assert ask("world")(text).facts == ("united-states.population.1953",)


@pytest.mark.parametrize(
    "text",
    [
        "Of all children under five in Brazil in 2010, what percentage were boys?",
        "Of every child under five in Brazil in 2010, what portion was male?",
    ],
)
def test_the_boys_among_all_children_of_a_country_are_no_share_of_the_world_s(text) -> None:
    reply = ask("world")(text)
    assert set(reply.facts) == {"brazil.under-fives.boys.2010", "brazil.under-fives.girls.2010"}
    assert [one.value for one in reply.computed] == ["51"]


@pytest.mark.parametrize(
    "turns",
    [
        ("boys under five in Asia in 2010: which share of them in China",),
        ("boys under five in Asia in 2010", "what share of them were in China?"),
    ],
)
def test_a_part_of_those_named_before_lies_in_a_country_of_theirs(turns) -> None:
    reply = last(loaded("world"), *turns)
    assert set(reply.facts) == {"asia.under-fives.boys.2010", "china.under-fives.boys.2010"}


def test_the_girls_among_those_spoken_of() -> None:
    turns = ("children under five in Egypt in 2020", "what percentage of them were girls?")
    assert [one.value for one in last(loaded("world"), *turns).computed] == ["48.8"]


@pytest.mark.parametrize(
    "text",
    [
        "How much of Iowa's electricity in 2014 was renewable, in MWh?",
        "In 2014, how much of Iowa's power was renewable? in thousand MWh",
    ],
)
def test_how_much_of_it_in_its_own_unit_is_no_share(text) -> None:
    assert ask("iowa_electricity")(text).facts == ("iowa.generation.renewables.2014",)


def test_the_unit_is_no_part_of_the_united_states() -> None:
    assert ask("iowa_electricity")("What does the unit mean?").facts == ("what-is-the-unit",)


def test_the_unit_of_what_was_told() -> None:
    reply = last(loaded("iowa_electricity"), "Nuclear in 2010", "what does that unit mean?")
    assert reply.facts == ("what-is-the-unit",)


def test_what_another_thing_means_is_asked_beside_a_number() -> None:
    reply = ask("iowa_electricity")("Renewables in 2008 please, and what does the unit mean?")
    assert reply.facts == ("iowa.generation.renewables.2008", "what-is-the-unit")
    reply = ask("world")("Total fertility rate: definition please, it's for a test")
    assert reply.facts == ("what-is-fertility",)


@pytest.mark.parametrize(
    "text",
    [
        "Why is there a gap of years for most countries?",
        "Why is there a gap of years for most countries? I only ever get 1997 and 2002.",
    ],
)
def test_why_the_data_are_as_they_are_is_told_by_a_note(text) -> None:
    assert ask("world")(text).facts == ("why-years-are-missing",)


def test_what_a_note_tells_of_is_no_errand_of_the_writer_s() -> None:
    assert ask("world")("What do international dollars mean?").facts == ("what-is-gdp-per-person",)


@pytest.mark.parametrize(
    "turn",
    [
        "does that count solar as well, or only wind?",
        "is hydro in there too?",
        "does that include wind?",
    ],
)
def test_what_counts_as_the_group_told_of(turn) -> None:
    turns = ("How much renewable power did Iowa make in 2010?", turn)
    assert last(loaded("iowa_electricity"), *turns).facts == ("what-counts-as-renewable",)


@pytest.mark.parametrize("turn", ["what unit is that?", "in what currency?", "is that dollars?"])
def test_what_a_figure_is_told_in_stands_beside_it(turn) -> None:
    reply = last(loaded("world"), "GDP per person in Norway in 2007", turn)
    assert reply.facts == ("norway.gdp-per-person.2007",)


@pytest.mark.parametrize(
    "text",
    [
        "Total electricity generated in Iowa in 2012, all sources taken together?",
        "How much electricity did Iowa make in total in 2012, whatever the source?",
        "Everything added up, what did Iowa generate in 2012?",
    ],
)
def test_what_all_sources_come_to_is_no_question_for_a_source(text) -> None:
    made = ask("iowa_electricity")(text).computed
    assert [(one.what, one.value) for one in made] == [("sum", "56675")]


@pytest.mark.parametrize(
    "text",
    [
        "Mali's infant mortality rate in 2015 was 74.5 deaths per 1,000 births - is that so?",
        "The guidebook gives an infant mortality of 74.5 for Mali in 2015, is the guidebook right?",
        "Somebody in #debate claims Mali had an infant mortality of 74.5 in 2015, check that",
        "Mali's infant mortality rate was 74.5 in 2015, a colleague maintains. Agree?",
    ],
)
def test_what_stands_around_a_claim_and_the_words_of_its_unit_limit_nothing(text) -> None:
    assert ask("world")(text).verdict == "matches"


@pytest.mark.parametrize(
    ("text", "industries"),
    [
        ("Which had more workers in June 2010, retail or manufacturing?", "retail manufacturing"),
        (
            "how many more jobs in government than in the private sector, june 2010",
            "government private",
        ),
        ("retail and construction jobs in june 2010", "retail construction"),
    ],
)
def test_members_of_two_breakdowns_are_set_beside_each_other(text, industries) -> None:
    found = {f"us.employees.{industry}.2010-m06" for industry in industries.split()}
    assert set(ask("employment")(text).facts) == found


def test_where_a_figure_has_both_they_are_one_group() -> None:
    reply = ask("employment")("private service-providing jobs in may 2012")
    assert reply.facts == ("us.employees.services.private.2012-m05",)


def test_so_many_years_gained_are_not_the_years_in_which_it_rose() -> None:
    reply = ask("world")("How many years of life expectancy did Japan gain from 1952 to 2007?")
    assert [*reply.facts] == ["japan.life-expectancy.2007", "japan.life-expectancy.1952"]
    assert [made.what for made in reply.computed][:1] == ["difference"]


@pytest.mark.parametrize(
    "text",
    [
        "how many people were out of work in January 2012",
        "how many people in the States were out of work in Jan 2012",
    ],
)
def test_words_apart_name_no_measure_where_together_they_name_what_is_none(text) -> None:
    assert ask("employment")(text).facts == ()


def test_words_apart_still_name_one() -> None:
    reply = ask("employment")("how many people had work in January 2012")
    assert reply.facts == ("us.employees.2012-m01",)
