"""Statements of one message, each with a number and a place, are checked one by one."""

import pytest

from bot.model.reply import Verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("There were 166 offences in Essex. In Leicestershire there were 89.", Verdict.MATCHES),
        ("Essex had 166. Leicestershire had 90. I was surprised.", Verdict.DIFFERS),
        ("For Essex: 166. For Leicestershire: 98.", Verdict.DIFFERS),
        ("Essex had 166. ... ! Leicestershire had 89. --", Verdict.MATCHES),
        ("Essex rose 177 per cent. Leicestershire rose 52 per cent. True?", Verdict.DIFFERS),
    ],
)
def test_the_worst_comes_first(text, verdict, ask) -> None:
    reply = ask(text)
    assert reply.verdict is verdict
    assert {fact.partition(".")[0] for fact in reply.facts} == {"essex", "leicestershire"}


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Essex had 166 offences, up from 60. That's a rise of 177 per cent.", Verdict.MATCHES),
        ("Essex had 166 offences, up from 60. So that's a 277% rise?", Verdict.DIFFERS),
        ("Leicestershire had 89. That is 30 more than the year before.", Verdict.MATCHES),
        ("Leicestershire had 89. That's twice as many as Essex.", Verdict.DIFFERS),
    ],
)
def test_what_is_concluded_is_checked_as_well(text, verdict, ask) -> None:
    assert ask(text).verdict is verdict


def test_where_something_is_asked_as_well_that_is_answered(ask) -> None:
    assert ask("Essex had 166. Leicestershire had 89. Which rose faster?").verdict is None
