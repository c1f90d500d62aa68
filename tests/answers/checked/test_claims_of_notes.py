"""Claims about what a note tells: like is held against like, and what is denied gets no verdict."""

import pytest

from bot.model.reply import Verdict


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("You can be sent to prison for up to five years for this, am I right?", Verdict.DIFFERS),
        ("It carries a maximum of two years in jail, correct?", Verdict.MATCHES),
        ("The maximum sentence is 24 months, right?", Verdict.MATCHES),
        ("The maximum sentence is two months, right?", Verdict.DIFFERS),
        ("My dad says the most you can get is ten years. Is he right?", Verdict.DIFFERS),
        ("Two and a half years was for child abduction, is that true?", Verdict.MATCHES),
    ],
)
def test_lengths_of_time_are_held_against_lengths_of_time(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("The law came into force on 3 April 2017, right?", Verdict.MATCHES),
        ("The law came in on 3 May 2017, right?", Verdict.DIFFERS),
        ("The law came in on 3 April 2015, right?", Verdict.DIFFERS),
    ],
)
def test_days_are_held_against_days(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("The offender must be 18 or over, is that right?", Verdict.MATCHES),
        ("The offender must be 21 or over, is that right?", Verdict.DIFFERS),
        ("Girls of 10 to 12 were the most likely victims in Essex, right?", Verdict.DIFFERS),
        (
            "Girls between 12 and 15 were the most targeted in Essex. Am I remembering properly?",
            Verdict.MATCHES,
        ),
    ],
)
def test_ages_are_held_against_ages_limited_alike(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict


@pytest.mark.parametrize(
    "claimed",
    [
        "The maximum isn't five years, right?",
        "The longest sentence isn't two years, right?",
        "It wasn't a crime of its own before April 2017, right?",
        "The maximum is more than a year in jail, right?",
    ],
)
def test_what_is_denied_or_only_limited_gets_no_verdict(claimed, ask) -> None:
    reply = ask(claimed)
    assert reply.facts
    assert reply.verdict is None
