"""One place's rise as so many times another's: in per cent, or in numbers where both say so."""

import pytest

from bot.model.reply import Verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Leicestershire's rise was three times Essex's", Verdict.DIFFERS),
        ("Essex's rise was more than three times that of Leicestershire", Verdict.MATCHES),
        ("Essex grew more than three times as fast as Leicestershire. correct?", Verdict.MATCHES),
        ("Essex rose about five times as fast as England and Wales, right?", Verdict.MATCHES),
        ("Essex's increase was double Leicestershire's, right?", Verdict.DIFFERS),
    ],
)
def test_rises_are_held_against_each_other(text, verdict, ask) -> None:
    reply = ask(text)
    assert reply.verdict is verdict
    assert [made.what for made in reply.computed] == ["ratio"]
    assert "essex.change.2018-19" in reply.facts


def test_where_rises_in_per_cent_and_in_numbers_disagree_it_is_open(ask) -> None:
    reply = ask("Essex's rise was five times that of England and Wales")
    assert reply.verdict is Verdict.CANNOT_CHECK
    assert "essex.change.2018-19" in reply.facts


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Leicestershire rose 15 points more than England and Wales (51 v 36)", Verdict.MATCHES),
        ("Leicestershire rose 25 points more than England and Wales (51 v 36)", Verdict.DIFFERS),
        ("Leicestershire rose 15 points more than England and Wales (55 v 40)", Verdict.DIFFERS),
        ("England and Wales rose 15 percentage points more than Leicestershire", Verdict.DIFFERS),
    ],
)
def test_points_lie_between_two_rises_and_have_a_direction(text, verdict, ask) -> None:
    assert ask(f"{text}. Right?").verdict is verdict
