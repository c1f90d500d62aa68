"""Years that are held by the month only."""

import pytest

from bot.model.reply import Verdict

BOTH = ["harbour.staff.2020-m12", "harbour.staff.2019-m12"]


@pytest.mark.parametrize(
    "asked",
    [
        "did employment rise from 2019 to 2020",
        "employment 2019 vs 2020",
        "how many fewer staff in 2020 than in 2019",
        "how did employment change from 2019 to 2020",
        "staff in 2020 compared with the year before",
    ],
)
def test_two_years_are_compared_by_the_same_month(dock, asked) -> None:
    reply = dock(asked)
    assert [*reply.facts] == BOTH
    assert reply.computed[0].value == "-22"


def test_a_claim_on_two_years_is_held_against_the_same_month_of_both(dock) -> None:
    reply = dock("was employment higher in 2019 than in 2020?")
    assert (reply.verdict, [*reply.facts]) == (Verdict.MATCHES, BOTH[::-1])


def test_the_most_moved_group_is_told_by_the_same_month_of_both(dock) -> None:
    reply = dock("which team lost the most staff from 2019 to 2020?")
    assert reply.facts == ("harbour.staff.dockers.2020-m12", "harbour.staff.dockers.2019-m12")


def test_a_year_moved_from_the_end_of_the_one_before_where_that_is_held(dock) -> None:
    assert [*dock("how much did employment change in 2020").facts] == BOTH
    first = dock("how much did employment change in 2019")
    assert [*first.facts] == ["harbour.staff.2019-m12", "harbour.staff.2019-m01"]
    named = dock("how did employment change from March to June 2020")
    assert [*named.facts] == ["harbour.staff.2020-m06", "harbour.staff.2020-m03"]


def test_groups_are_set_against_each_other_at_the_end_of_a_year(dock) -> None:
    reply = dock("dockers vs clerks in 2020")
    assert reply.facts == ("harbour.staff.dockers.2020-m12", "harbour.staff.clerks.2020-m12")
    share = dock("what share of staff were dockers in 2020?")
    assert share.facts == ("harbour.staff.dockers.2020-m12", "harbour.staff.2020-m12")


@pytest.mark.parametrize(
    "asked",
    ["in how many months of 2020 did employment fall?", "did staff fall every month in 2020?"],
)
def test_how_a_year_moved_is_not_how_its_months_did(dock, asked) -> None:
    assert not any(made.what == "difference" for made in dock(asked).computed)


def test_what_is_lost_over_a_year_is_held_against_all_its_months(dock) -> None:
    assert dock("in 2020 the harbour lost 22 jobs, net job losses").verdict is not Verdict.DIFFERS


@pytest.mark.parametrize(
    "asked", ["how many staff in total in 2020", "total employment in 2020", "staff in 2020"]
)
def test_numbers_at_a_moment_are_not_added_up(dock, asked) -> None:
    reply = dock(asked)
    assert len(reply.facts) == 12
    assert not reply.computed


def test_how_much_was_added_is_not_how_far_what_was_added_moved(dock) -> None:
    reply = dock("how many jobs added in 2020")
    assert len(reply.facts) == 12
    assert not reply.computed


def test_a_year_that_is_held_is_told_itself(dock) -> None:
    assert dock("fish landed in 2020").facts == ("harbour.fish.2020",)
    reply = dock("did the catch rise from 2019 to 2020")
    assert {*reply.facts} == {"harbour.fish.2020", "harbour.fish.2019"}


def test_each_group_is_ranked_once_at_a_time_that_is_told(dock) -> None:
    reply = dock("biggest team in 2020")
    assert reply.facts == ("harbour.staff.dockers.2020-m12", "harbour.staff.clerks.2020-m12")
    assert "the 2 groups held for Sandhaven, December 2020" in reply.headline


def test_changes_over_the_month_add_up_to_that_over_the_year(dock) -> None:
    reply = dock("how many jobs were lost in 2020 in total?")
    assert ("sum", "-22") in [(made.what, made.value) for made in reply.computed]


@pytest.mark.parametrize(
    "asked",
    [
        "staff from June 2019 to June 2020: difference?",
        "staff June 2019 to June 2020. By how much did it fall?",
        "how did employment change from 2019 June to 2020 June",
    ],
)
def test_from_a_month_to_that_of_another_year_is_between_the_two(dock, asked) -> None:
    reply = dock(asked)
    assert [*reply.facts] == ["harbour.staff.2020-m06", "harbour.staff.2019-m06"]
    assert reply.computed[0].value == "-34"


def test_a_year_told_by_its_first_and_last_month_is_between_these(dock) -> None:
    reply = dock("how did employment change from January 2020 to December 2020")
    assert [*reply.facts] == ["harbour.staff.2020-m12", "harbour.staff.2020-m01"]


@pytest.mark.parametrize(
    ("asked", "facts"),
    [
        (
            "how did the catch change from January to December 2019?",
            ["harbour.fish.2019-m12", "harbour.fish.2019-m01"],
        ),
        (
            "how much did employment fall from January 2019 to December 2020",
            ["harbour.staff.2020-m12", "harbour.staff.2019-m01"],
        ),
        (
            "since May 2019 until October 2020, how did the catch change?",
            ["harbour.fish.2020-m10", "harbour.fish.2019-m05"],
        ),
        (
            "how has the catch changed since June 2019",
            ["harbour.fish.2020-m12", "harbour.fish.2019-m06"],
        ),
        (
            "2019 was a year. What did the catch do from january to december that year?",
            ["harbour.fish.2019-m12", "harbour.fish.2019-m01"],
        ),
    ],
)
def test_a_stretch_told_by_its_months_goes_from_the_first_to_the_last(dock, asked, facts) -> None:
    assert [*dock(asked).facts] == facts


def test_the_lowest_month_of_several_years_may_be_any_of_them(dock) -> None:
    reply = dock("lowest month for employment from 2019 to 2020, when was it?")
    assert reply.facts[0] == "harbour.staff.2020-m05"
