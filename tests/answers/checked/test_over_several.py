"""Counts claimed of several periods together are held against what these come to."""

import pytest

from bot.model.reply import Verdict


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("7,590 offences in England and Wales in the last two years, right?", Verdict.MATCHES),
        ("there were 226 offences in Essex across the two years. true?", Verdict.MATCHES),
        ("is it true Essex recorded 226 in two years?", Verdict.MATCHES),
        ("Essex recorded more than 200 offences over both years together, right?", Verdict.MATCHES),
        ("Essex recorded 300 offences in the past two years, right?", Verdict.DIFFERS),
        ("England and Wales recorded over 10,000 in two years, true?", Verdict.DIFFERS),
        ("England and Wales recorded over 7,590 in two years, true?", Verdict.CANNOT_CHECK),
    ],
)
def test_the_sum_is_what_counts(claim, verdict, ask) -> None:
    reply = ask(claim)
    assert reply.verdict is verdict
    assert [one.what for one in reply.computed] == ["sum"]


def test_a_number_of_each_is_no_sum(ask) -> None:
    reply = ask("Essex had more than 50 offences in each of the last two years, right?")
    assert (reply.verdict, reply.computed) == (Verdict.MATCHES, ())
