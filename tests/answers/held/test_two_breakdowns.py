"""Figures divided by two things at once, as exams are by subject and sex."""

import pytest

from bot.model.reply import Outcome, Verdict
from tests.asking import last


def test_the_members_of_one_are_compared_within_the_other(sit) -> None:
    reply = sit("how many more boys than girls took physics in 2023?")
    assert reply.facts == (
        "norland.entries.boys.physics.2023",
        "norland.entries.girls.physics.2023",
    )
    assert reply.computed[0].value == "1830"


def test_what_is_said_of_two_members_within_the_other_is_checked(sit) -> None:
    assert sit("did more girls than boys take maths in 2022?").verdict is Verdict.MATCHES
    assert sit("did more girls than boys take physics in 2022?").verdict is Verdict.DIFFERS


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("which subject did fewest girls take in 2022?", "French"),
        ("rank the subjects by number of boys in 2023", "Maths"),
        ("which subject had the highest pass rate among boys in 2022?", "French"),
    ],
)
def test_the_members_of_one_are_ranked_within_the_other(asked, first, sit) -> None:
    reply = sit(asked)
    assert (reply.computed[0].what, reply.computed[0].value) == ("rank", first)
    assert len(reply.facts) == 3


def test_a_share_told_of_each_group_is_a_rate_of_its_own(sit) -> None:
    """The pass rate of girls is ranked, rises and falls; its measure is named in the reply."""
    reply = sit("what is the gap between girls and boys in the maths pass rate in 2023?")
    assert reply.computed[0].value == "7.3"
    assert "entries graded C or above: 75.7% of all entries (Girls; Maths)" in reply.headline
    risen = sit("by how many points did the boys' pass rate in French rise from 2022 to 2023?")
    assert risen.computed[0].value == "1.6"


def test_a_rate_of_a_group_is_no_share_that_the_group_makes_up(sit) -> None:
    """That 70.2 per cent of girls passed says nothing of how many of those who sat were girls."""
    assert "70.2" not in sit("what share of physics entries in 2023 were girls?").headline
    assert sit("what share of the girls took physics in 2023?").outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    ("turns", "fact"),
    [
        (("and boys?",), "norland.entries.boys.physics.2022"),
        (("and boys?", "and in 2023?"), "norland.entries.boys.physics.2023"),
        (("and boys?", "and in maths?"), "norland.entries.boys.maths.2022"),
    ],
)
def test_what_a_follow_up_does_not_name_stays(turns, fact, school) -> None:
    assert last(school, "girls in physics in 2022", *turns).facts == (fact,)


def test_the_difference_is_that_of_the_last_two(school) -> None:
    reply = last(school, "girls in physics in 2022", "and boys?", "what's the difference?")
    assert reply.computed[0].value == "-2010"


def test_a_rate_held_of_each_group_of_it_is_told_of_each(sit) -> None:
    reply = sit("what was the pass rate in physics in 2023?")
    assert {fact.split(".")[2] for fact in reply.facts} == {"girls", "boys"}
    assert not reply.computed


def test_how_many_passed_is_not_how_many_sat(sit) -> None:
    assert "entries together" not in str(sit("how many candidates passed maths in 2023?"))


def test_which_member_is_higher_within_the_other(sit) -> None:
    reply = sit("which sex had the higher pass rate in maths in 2022?")
    assert (reply.computed[0].what, reply.computed[0].value) == ("points", "-7.7")


def test_a_part_is_never_its_own_whole(sit) -> None:
    assert not sit("girls' physics entries as a share of all girls' entries in 2023").computed
