"""Orders over what is held of groups only, and other things that a new subject brings."""

from bot.model.reply import Outcome


def test_the_least_of_all_groups_may_be_of_any(visit) -> None:
    """The shortest wait is the eye clinic's, whichever department is listed first."""
    for asked in ("which hospital has the shortest wait?", "what is the shortest wait anywhere?"):
        reply = visit(asked)
        assert reply.facts[0] == "riverside.wait.eyes.2024-m01"
        assert "of every area and group" in reply.headline


def test_of_one_group_the_areas_are_ranked(visit) -> None:
    reply = visit("which hospital has the longest wait for orthopaedics?")
    assert reply.facts == ("riverside.wait.bones.2024-m01", "anne.wait.bones.2024-m01")


def test_of_one_area_the_groups_are_ranked(visit) -> None:
    reply = visit("longest wait at Riverside")
    assert reply.facts == ("riverside.wait.bones.2024-m01", "riverside.wait.eyes.2024-m01")


def test_an_average_that_is_held_is_told(play) -> None:
    reply = play("what was the average crowd at Ashby in 2021/22")
    assert reply.facts == ("ashby.attendance.2021-22",)


def test_how_many_times_more_than_a_number_counts_periods(play) -> None:
    reply = play("how many times did Ashby get more than 65 points?")
    assert reply.facts == ("ashby.points.2020-21", "ashby.points.2021-22")


def test_a_month_is_no_year(visit) -> None:
    reply = visit("how many patients were seen at Riverside last year?")
    assert reply.outcome is Outcome.NO_ANSWER


def test_a_name_that_is_not_known_is_no_slip_of_a_small_word(play) -> None:
    """ "Everton" is not everyone, nor is Leeds leads."""
    for asked in ("points for Everton", "points in Leeds", "how many points did leeds get?"):
        assert play(asked).outcome is Outcome.NO_ANSWER
