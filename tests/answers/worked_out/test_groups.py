"""What groups come to together, and what part of the whole one of them makes up."""

import pytest

from bot.model.reply import Outcome, Verdict
from tests.asking import last


def made(reply) -> list[tuple[str, str]]:
    return [(each.what, each.value) for each in reply.computed]


@pytest.mark.parametrize(
    ("asked", "share"),
    [
        ("what share of physics entries in 2023 were girls?", "25.6"),
        ("what percentage of maths entries in 2022 came from boys?", "42.3"),
        ("out of all the French candidates in 2023, how many per cent were male?", "33.7"),
        ("girls as a percentage of physics entries in 2022", "22.8"),
    ],
)
def test_one_group_is_a_share_of_all_where_they_add_up(asked, share, sit) -> None:
    assert made(sit(asked)) == [("share", share)]


def test_the_share_of_each_period_named_is_told(sit) -> None:
    reply = sit("boys' share of physics entries in 2022 and in 2023")
    assert made(reply) == [("share", "77.2"), ("share", "74.4")]
    assert "2022: " in reply.blocks[0].text


def test_what_is_held_of_each_group_is_added_up(sit) -> None:
    reply = sit("how many entries were there for physics in 2023?")
    assert made(reply) == [("sum", "3750")]
    assert len(reply.facts) == 2


def test_groups_that_need_not_be_all_are_not_added_up(sit) -> None:
    """Nothing says that there are no other subjects."""
    each = sit("how many girls sat exams in 2023?")
    assert (len(each.facts), each.computed) == (3, ())
    assert sit("what share of the girls took physics in 2023?").outcome is Outcome.NO_ANSWER


def test_a_share_that_is_claimed_is_worked_out(sit) -> None:
    reply = sit("girls made up more than a third of physics entries in 2023, right?")
    assert reply.verdict is Verdict.DIFFERS
    assert made(reply) == [("share", "25.6")]
    assert sit("boys were over 70% of physics entries in 2023, true?").verdict is Verdict.MATCHES


@pytest.mark.parametrize(
    ("asked", "share"),
    [
        ("add up the girls in maths and physics in 2023, what part of that was maths?", "85.4"),
        ("express the girls' physics entries in 2023 as a percentage of the boys'", "34.4"),
        ("of what girls and boys had in physics in 2022, how many per cent was girls?", "22.8"),
    ],
)
def test_a_question_may_say_what_the_whole_is(asked, share, sit) -> None:
    assert made(sit(asked)) == [("share", share)]


@pytest.mark.parametrize(
    "asked",
    [
        "how many girls sat the three subjects together in 2023?",
        "the sum of all three subjects for girls, 2023",
        "add the three subjects up for girls in 2023",
    ],
)
def test_all_of_so_many_are_added_up(asked, sit) -> None:
    assert made(sit(asked)) == [("sum", "7190")]


def test_of_what_is_no_count_there_is_no_share(ride) -> None:
    assert ride("what share of freight was diesel in 2017?").outcome is Outcome.NO_ANSWER


def test_a_group_that_is_left_out_is_not_counted(sit) -> None:
    assert sit("physics entries in 2023 without the girls").facts == (
        "norland.entries.boys.physics.2023",
    )
    reply = sit("how many boys sat the three subjects together in 2022, leaving out maths?")
    assert made(reply) == [("sum", "3140")]


def test_a_group_that_is_left_out_has_no_place(sit) -> None:
    reply = sit("which subject did most boys take in 2022 apart from maths?")
    assert made(reply) == [("rank", "Physics")]
    assert "norland.entries.boys.maths.2022" not in reply.facts


@pytest.mark.parametrize(
    "asked",
    [
        "for every girl in physics in 2023, how many boys were there?",
        "how many boys were there for each girl in physics in 2023?",
    ],
)
def test_so_many_of_one_group_for_each_of_another(asked, sit) -> None:
    assert made(sit(asked)) == [("ratio", "2.9")]


def test_what_is_not_to_be_counted_is_no_slip(sit) -> None:
    """Unlike "physics, not maths", it limits what is asked."""
    for asked in ("physics entries in 2023, not counting girls", "physics entries, without girls"):
        assert sit(asked).facts == ("norland.entries.boys.physics.2023",)


@pytest.mark.parametrize(
    ("asked", "first", "total"),
    [
        ("which subject had the most entries in 2023?", "Maths", "9990"),
        ("which subject had the fewest entries in 2022?", "French", "870"),
    ],
)
def test_groups_are_ranked_by_what_their_parts_come_to(asked, first, total, sit) -> None:
    """The most entries are not the most of boys, who stand first in the table."""
    reply = sit(asked)
    assert made(reply)[:2] == [("rank", first), ("sum", total)]
    assert len(reply.facts) == 6


@pytest.mark.parametrize(
    "turns",
    [
        ("maths entries in 2023: what percentage of them were girls?",),
        ("how many entries for maths in 2023?", "what share of them were girls?"),
    ],
)
def test_a_part_of_those_named_before_is_of_the_same_group(turns, school) -> None:
    assert made(last(school, *turns)) == [("share", "56.3")]


def test_of_one_group_those_of_another(sit) -> None:
    """The girls who took maths, and not all who did."""
    reply = sit("Of the girls entered in 2022, how many took maths?")
    assert reply.facts == ("norland.entries.girls.maths.2022",)
