"""Claims of a limit that all of a kind keep to, or none."""

import pytest

from bot.model.reply import Verdict


@pytest.mark.parametrize(
    ("text", "verdict", "shown"),
    [
        ("no club had more than 75 points, right?", Verdict.DIFFERS, "ashby.points.2020-21"),
        ("no club had over 75 points in 2022/23, right?", Verdict.CANNOT_CHECK, "brockley"),
        ("every club had over 45 points in 2021/22, right?", Verdict.DIFFERS, "carrow"),
    ],
)
def test_one_beyond_the_limit_is_enough(text, verdict, shown, play) -> None:
    reply = play(text)
    assert reply.verdict is verdict
    assert reply.facts[0].startswith(shown)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("no team had more than 1,000,000 staff, right?", Verdict.MATCHES),
        ("no team had more than 1 staff in May 2020, right?", Verdict.DIFFERS),
    ],
)
def test_of_a_breakdown_all_that_are_held_are_looked_at(text, verdict, dock) -> None:
    assert dock(text).verdict is verdict
