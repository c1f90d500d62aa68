"""The year that something began in, where a note of the base tells when that was."""

from __future__ import annotations

import pytest

from bot.facts import load
from bot.shipped import default_facts
from tests.asking import Ask, asker, last


@pytest.fixture(scope="module")
def ask() -> Ask:
    return asker(load(default_facts()).base)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Essex in the year the law came in, how many?", "essex.offences.2017-18"),
        ("how many in Essex the year this became an offence", "essex.offences.2017-18"),
        ("how many in Essex in the law's first year", "essex.offences.2017-18"),
        ("the Essex count in the first year the law existed", "essex.offences.2017-18"),
        ("Essex in the first year the law was in force", "essex.offences.2017-18"),
        ("Essex in its first twelve months under the new law", "essex.offences.2017-18"),
        ("how many in Essex in the second year of the law", "essex.offences.2018-19"),
        ("how bad was Essex when the law was brand new", "essex.offences.2017-18"),
    ],
)
def test_a_figure_of_the_year_in_which_it_began(text, fact, ask) -> None:
    assert ask(text).facts == (fact,)


@pytest.mark.parametrize(
    "text",
    [
        "when did the law come in",
        "do you know when the law came in",
        "was 2017/18 the first full year of the offence?",
        "the year the law came in?",
    ],
)
def test_when_it_began_is_told_by_the_note(text, ask) -> None:
    assert ask(text).facts == ("offence-since-2017",)


def test_the_beginning_of_another_thing_is_not_known(ask) -> None:
    assert not ask("how many in Essex in the year the parking law came in").facts


def test_where_no_text_tells_of_it_no_year_is_meant(library) -> None:
    assert not last(library, "how many loans in Westshire in the year the law came in").facts


@pytest.mark.parametrize(
    "text",
    ["how many loans in Westshire the year the bridge opened", "Westshire loans, the year he died"],
)
def test_a_time_told_by_what_no_text_tells_of_is_not_the_latest(text, library) -> None:
    assert not last(library, text).facts


@pytest.mark.parametrize(
    "text", ["loans in Westshire for the year that ended last", "Westshire loans, year recorded"]
)
def test_nor_is_it_a_time_at_all_where_nothing_happened(text, library) -> None:
    assert last(library, text).facts == ("westshire.loans.2020",)


def test_a_date_beside_it_says_when(library) -> None:
    text = "the year the bridge opened, 2019, how many loans did Westshire have"
    assert last(library, text).facts == ("westshire.loans.2019",)


def test_a_year_that_began_at_a_date_is_told_by_the_date(ask) -> None:
    told = ask("how many in Essex in the year that began in April 2018?")
    assert told.facts == ("essex.offences.2018-19",)


@pytest.mark.parametrize(
    "text",
    [
        "Between the first year of the law and the second, which saw more offences in Essex?",
        "the first year of the offence and then the second year, for Essex",
    ],
)
def test_the_year_after_it_is_named_beside_it(text, ask) -> None:
    assert set(ask(text).facts) == {"essex.offences.2017-18", "essex.offences.2018-19"}


@pytest.mark.parametrize(
    "text",
    [
        "Has there been a drop in Essex since the law came in?",
        "How have Essex offences changed since the law started?",
        "Essex growth since the act came into force",
    ],
)
def test_a_move_since_it_began_is_one_from_that_year_on(text, ask) -> None:
    assert ask(text).facts == ("essex.change.2018-19",)


def test_why_it_moved_since_then_is_no_time(ask) -> None:
    assert ask("why has it gone up since the law came in").step == "why"
