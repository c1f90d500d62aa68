"""Conversations of a few turns: what a turn takes from those before it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.facts import load
from bot.model.reply import Outcome
from bot.shipped import default_facts
from tests.asking import CLINIC, HARBOUR, IOWA, MARKET, WORLD, last

BILL = ("online-harms-bill",)

if TYPE_CHECKING:
    from bot.model.facts import FactBase


def _loaded(folder: Path) -> FactBase:
    base = load(folder).base
    assert base is not None
    return base


@pytest.fixture(scope="module")
def clinic() -> FactBase:
    """The hospitals' facts."""
    return _loaded(CLINIC)


@pytest.fixture(scope="module")
def iowa() -> FactBase:
    """The facts on Iowa's electricity."""
    return _loaded(IOWA)


@pytest.fixture(scope="module")
def world() -> FactBase:
    """The facts on the world's countries."""
    return _loaded(WORLD)


@pytest.fixture(scope="module")
def market() -> FactBase:
    """The facts on prices."""
    return _loaded(MARKET)


@pytest.mark.parametrize(
    "turns",
    [
        ("Loans in Westshire in 2020?", "and in 2019?", "both together?"),
        ("Loans in Westshire in 2020?", "and the year before?", "add them up"),
        ("Loans in Westshire?", "and in 2019?", "the two combined"),
        ("Loans in Westshire in 2019?", "and in 2020?", "total of both years?"),
        ("Loans in Westshire in 2019 and 2020 together?",),
    ],
)
def test_two_periods_are_added_up(turns, library) -> None:
    reply = last(library, *turns)
    assert set(reply.facts) == {"westshire.loans.2019", "westshire.loans.2020"}
    assert [one.what for one in reply.computed] == ["sum"]


def test_two_groups_are_added_up(iowa) -> None:
    turns = ("nuclear in 2008", "renewables in 2008", "which was more?", "and both together?")
    assert {(one.what, one.value) for one in last(iowa, *turns).computed} == {("sum", "10352")}


def test_the_people_of_two_years_are_not_added_up(world) -> None:
    turns = ("population of France in 2007", "and in 1952", "both together?")
    assert last(world, *turns).computed == ()


def test_what_is_no_count_is_not_added_up(market) -> None:
    turns = ("bread in Aldham in the last quarter of 2022", "and in Birling?", "both together?")
    assert last(market, *turns).computed == ()


@pytest.mark.parametrize(
    ("turns", "facts"),
    [
        (("Westshire loans in 2019", "sorry, wrong year. The later one."), {"2020"}),
        (("Westshire loans in 2020", "no, i wanted the earlier year"), {"2019"}),
        (("Westshire loans", "and the earlier one", "no the newer one"), {"2020"}),
        (("Westshire loans in 2020", "and the other year?"), {"2019"}),
        (("Westshire loans in 2020", "and the very first figure"), {"2019"}),
        (("earliest year held for Westshire loans", "and the one after"), {"2020"}),
    ],
)
def test_a_time_beside_the_one_shown(turns, facts, library) -> None:
    assert {id_.split(".")[-1] for id_ in last(library, *turns).facts} == facts


def test_the_same_two_years_are_told_of_another_place(market) -> None:
    turns = ("library visits in Aldham in 2021?", "2022?", "same two years for Birling please")
    assert set(last(market, *turns).facts) == {"birling.visits.2021", "birling.visits.2022"}


def test_since_a_time_before_the_last_one_is_up_to_that(clinic) -> None:
    turns = ("cancelled operations at Riverside in December 2023", "and since October?")
    assert set(last(clinic, *turns).facts) == {
        "riverside.cancelled.2023-m10",
        "riverside.cancelled.2023-m12",
    }


@pytest.mark.parametrize(
    ("turns", "percent"),
    [
        (("Loans in Westshire in 2019?", "and in 2020?", "and as a percentage?"), "25"),
        (("Loans in Westshire in 2020?", "and in 2019?", "how many more", "in percent?"), "25"),
        (("Loans in Westshire in 2019?", "and twelve months on?", "what's that in %"), "25"),
        (("Loans in Westshire in 2020?", "and Eastshire?", "what percent more is that?"), "38.9"),
        (("Loans in Westshire and Eastshire in 2020?", "which is higher?", "in percent?"), "38.9"),
    ],
)
def test_how_far_two_counts_are_apart_is_told_in_per_cent(turns, percent, library) -> None:
    assert ("percentage change", percent) in {
        (one.what, one.value) for one in last(library, *turns).computed
    }


def test_a_part_of_all_is_no_part_of_the_year_before(iowa) -> None:
    turns = ("renewables 2015", "the year after", "and as a percentage of all?")
    assert last(iowa, *turns).computed == ()


@pytest.mark.parametrize(
    ("turns", "note"),
    [
        (
            ("infant mortality in Nepal in 2015", "what does that count?"),
            "what-is-infant-mortality",
        ),
        (("fertility in Niger", "thanks. what exactly does that rate count"), "what-is-fertility"),
        (("life expectancy in Peru", "what's meant by that?"), "what-is-life-expectancy"),
    ],
)
def test_what_the_number_just_told_counts(turns, note, world) -> None:
    assert last(world, *turns).facts == (note,)


@pytest.mark.parametrize("turn", ["what counts as that?", "and what does that include?"])
def test_what_counts_as_the_group_just_told_of(turn, iowa) -> None:
    assert last(iowa, "renewables in 2010", turn).facts == ("what-counts-as-renewable",)


@pytest.mark.parametrize("turn", ["the doodah?", "in triplicate", "upside down"])
def test_a_turn_that_is_not_made_out_does_not_get_the_last_figure_again(turn, library) -> None:
    reply = last(library, "Loans in Westshire in 2020?", turn)
    assert reply.outcome is Outcome.NO_ANSWER


def test_what_was_told_is_kept_past_a_turn_that_is_not_made_out(library) -> None:
    turns = ("Loans in Westshire in 2020?", "the doodah?", "and in 2019?")
    assert last(library, *turns).facts == ("westshire.loans.2019",)


@pytest.mark.parametrize("turn", ["so how many?", "just the number please", "how many exactly"])
def test_the_number_alone_is_told_again(turn, library) -> None:
    assert last(library, "Loans in Westshire in 2020?", turn).facts == ("westshire.loans.2020",)


@pytest.mark.parametrize(
    ("turns", "facts"),
    [
        (("how many in essex in 2017/18", "and the right number?"), ("essex.offences.2017-18",)),
        (
            ("what did Peter Wanless say", "which organisation does he belong to?"),
            ("wanless-no-time",),
        ),
        (("what did Peter Wanless say", "who is he?"), ("wanless-no-time",)),
        (("who gets targeted most in Essex", "is there a number for that?"), ()),
    ],
)
def test_a_number_or_an_organisation_asked_of_what_was_told_is_no_helpline(turns, facts) -> None:
    base = load(default_facts()).base
    assert base is not None
    reply = last(base, *turns)
    assert reply.facts == facts
    assert reply.outcome is not Outcome.SUPPORT


@pytest.mark.parametrize(
    "turn", ["is there a number i can ring?", "who can i talk to?", "is there a helpline for that"]
)
def test_whom_to_turn_to_is_told_in_a_conversation_too(turn) -> None:
    base = load(default_facts()).base
    assert base is not None
    assert last(base, "how many in essex", turn).outcome is Outcome.SUPPORT


@pytest.mark.parametrize(
    ("turns", "facts"),
    [
        (("what is the Online Harms Bill", "and did it ever become law?"), ()),
        (("what is the Online Harms Bill", "did it become law", "ok, when was it due?"), BILL),
        (("when did grooming become an offence", "what can you get for it?"), ("offence-penalty",)),
        (("when did it become a crime", "who campaigned for it?"), ("offence-since-2017",)),
        (("explain the Online Harms Bill", "who was campaigning for it?"), ("wild-west-web",)),
    ],
)
def test_what_a_note_told_of_stands_for_it(turns, facts) -> None:
    base = load(default_facts()).base
    assert base is not None
    assert last(base, *turns).facts == facts


def test_each_of_several_numbers_is_told_of_its_own_year_beside_their_source(iowa) -> None:
    reply = last(iowa, "Nuclear in 2008, renewables in 2015, and who published those figures?")
    assert set(reply.facts) == {
        "iowa.generation.nuclear-energy.2008",
        "iowa.generation.renewables.2015",
        "where-figures-come-from",
    }


ESSEX = "how many offences in essex last year"
PENALTY = ("offence-penalty",)


@pytest.mark.parametrize(
    ("turns", "facts"),
    [
        ((ESSEX, "why", "ok and kids under 12?"), ("essex.victims.11-or-under.2018-19",)),
        ((ESSEX, "why", "and the year before?"), ("essex.offences.2017-18",)),
        (
            (ESSEX, "why", "instagram then", "no, the region"),
            ("east-of-england.instagram.2018-19",),
        ),
        ((ESSEX, "why", "and in leicestershire?"), ("leics-police-reporting",)),
        ((ESSEX, "source?", "and leicestershire?"), ("leicestershire.offences.2018-19",)),
        ((ESSEX, "why", "what can someone get for it"), PENALTY),
        ((ESSEX, "what can someone get for it"), PENALTY),
    ],
)
def test_a_cause_or_a_source_in_between_does_not_change_what_is_talked_about(turns, facts) -> None:
    assert last(_loaded(default_facts()), *turns).facts == facts


def test_another_place_is_set_against_the_average_too() -> None:
    reply = last(_loaded(default_facts()), ESSEX, "is that above average", "and leicestershire?")
    assert reply.facts == ("leicestershire.change.2018-19", "england-and-wales.change.2018-19")


def test_which_ones_a_share_is_of_stands_in_it() -> None:
    turns = ("what share did the five apps have in the East of England?", "which apps are those?")
    assert last(_loaded(default_facts()), *turns).facts == ("east-of-england.five-apps.2017-19",)


@pytest.mark.parametrize("turn", ["thx, where from?", "so where are they from then"])
def test_where_an_answer_is_from_is_no_question_whom_to_turn_to(turn) -> None:
    assert last(_loaded(default_facts()), ESSEX, turn).outcome is Outcome.ANSWER


@pytest.mark.parametrize(
    "turn", ["what's the most recent you've got", "what is the newest figure you have"]
)
def test_the_latest_that_is_held_is_asked_of_what_was_told(turn) -> None:
    asked = "In 2017/18, how often was Instagram used in the East of England?"
    reply = last(_loaded(default_facts()), asked, turn)
    assert reply.facts == ("east-of-england.instagram.2018-19",)


@pytest.mark.parametrize(
    ("first", "then", "facts"),
    [
        ("Why has it risen in Essex?", "Do Leicestershire Police agree?", "leics-police-reporting"),
        ("Leicestershire Police on the rise?", "Do Essex Police agree?", "essex-police-rise"),
    ],
)
def test_whether_another_agrees_is_told_by_what_it_said(first, then, facts) -> None:
    assert last(_loaded(default_facts()), first, then).facts == (facts,)


def test_which_body_words_are_from_stands_beside_them() -> None:
    turns = (
        "what do leicestershire police say on specialist officers",
        "Which force is that from?",
    )
    assert last(_loaded(default_facts()), *turns).facts == ("leics-police-support",)


@pytest.mark.parametrize("turn", ["county wide then", "hmm. county wide then", "county-wide?"])
def test_the_area_around_a_town_may_be_named_by_its_width(turn) -> None:
    reply = last(_loaded(default_facts()), "loughborough figures?", turn)
    assert reply.facts == ("leicestershire.offences.2018-19",)


def test_a_change_is_set_against_another_where_neither_is_named_again() -> None:
    turns = ("leicestershire change?", "is that higher or lower than essex's")
    shown = {"leicestershire.change.2018-19", "essex.change.2018-19"}
    assert set(last(_loaded(default_facts()), *turns).facts) == shown


def test_a_rise_by_a_later_time_is_one_from_the_time_last_asked_about(world) -> None:
    turns = ("What was life expectancy in Malaysia in 1962?", "How much had it risen by 1992?")
    shown = {"malaysia.life-expectancy.1962", "malaysia.life-expectancy.1992"}
    assert set(last(world, *turns).facts) == shown


def test_whether_a_number_is_official_is_told_by_its_source() -> None:
    turns = ("How many in Essex last year?", "Was that official?")
    assert "where-figures-come-from" in last(_loaded(default_facts()), *turns).facts


@pytest.mark.parametrize(
    ("turns", "facts"),
    [
        (("Loans in Westshire in 2019?", "and then?"), {"westshire.loans.2020"}),
        (("Loans in Westshire?", "what came before?"), {"westshire.loans.2019"}),
        (("Loans in Westshire?", "and in the beginning?"), {"westshire.loans.2019"}),
        (
            ("Loans in Westshire?", "how much was that up on 2019?"),
            {"westshire.loans.2019", "westshire.loans.2020"},
        ),
        (
            ("Loans in Westshire?", "how much is that up?"),
            {"westshire.loans.2019", "westshire.loans.2020"},
        ),
    ],
)
def test_a_time_that_is_pointed_to_is_one_beside_that_told_of(turns, facts, library) -> None:
    assert set(last(library, *turns).facts) == facts


@pytest.mark.parametrize(
    "asked",
    ["what share of all the jobs is that?", "how much of all employment is that, in per cent?"],
)
def test_what_was_told_of_a_group_may_be_a_part_of_all(harbour, asked) -> None:
    reply = last(harbour, "dockers' jobs in May 2020", asked)
    assert reply.facts == ("harbour.staff.dockers.2020-m05", "harbour.staff.2020-m05")
    assert reply.computed[0].what == "share"


def test_what_went_in_between_went_of_the_same_group(harbour) -> None:
    turns = ("clerks in March 2019", "and in March 2020?", "so how many jobs went in between?")
    reply = last(harbour, *turns)
    assert reply.facts == ("harbour.staff.clerks.2020-m03", "harbour.staff.clerks.2019-m03")


@pytest.fixture(scope="module")
def harbour() -> FactBase:
    """The harbour's facts, by the month."""
    return _loaded(HARBOUR)
