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


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Essex had 166 offences last year, with 22 of the victims aged 11 or under.", "matches"),
        ("Is it true that Essex had 166 offences and 22 victims were 11 or under?", "matches"),
        ("Essex had 166 offences, and 35 of the victims were 11 or under, right?", "differs"),
        (
            "Is it true: Leicestershire had 89 offences in 2017/18. That's a rise of 51%.",
            "other_scope",
        ),
    ],
)
def test_each_number_of_a_sentence_is_held_against_what_it_is_of(text, verdict, ask) -> None:
    assert ask(text).verdict == verdict


def test_of_what_can_only_be_checked_in_part_that_is_said(ask) -> None:
    reply = ask("Essex had 166. Kent had 50.")
    assert reply.verdict is Verdict.CANNOT_CHECK
    assert reply.blocks[-1].text.endswith("No figure is held for Kent.")
