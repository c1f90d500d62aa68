"""Claims of by how much something moved, and of how many there are a day: no total is either."""

import pytest

from bot.model.reply import Verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Westshire's loans rose 250, right?", Verdict.MATCHES),
        ("Westshire added 250 loans in a year, correct?", Verdict.MATCHES),
        ("there were 250 more loans in Westshire, true?", Verdict.MATCHES),
        ("Westshire jumped 1,250 loans, is that right?", Verdict.DIFFERS),
        ("loans in Westshire are down 250, right?", Verdict.DIFFERS),
        ("Westshire's loans rose to 1,250, right?", Verdict.MATCHES),
        ("in Westshire they're up 250", Verdict.MATCHES),
        ("loans in Westshire from 1,000 to 1,250, that's a 35% rise", Verdict.DIFFERS),
        ("Westshire had 1,250 loans, up 250, correct?", Verdict.MATCHES),
        ("Westshire had 1,250 loans, 250 more than the year before, correct?", Verdict.MATCHES),
    ],
)
def test_a_number_of_the_rise_is_not_what_it_came_to(text, verdict, say) -> None:
    assert say(text).verdict is verdict


def test_a_rise_in_per_cent_may_be_claimed_without_the_sign(ask) -> None:
    reply = ask("Essex is up 177, right?")
    assert (reply.verdict, reply.facts[0]) == (Verdict.MATCHES, "essex.change.2018-19")
    assert ask("Essex is up 177 offences, right?").verdict is Verdict.DIFFERS


@pytest.mark.parametrize(
    "text",
    [
        "Westshire has 1,250 loans a day, right?",
        "Westshire averages 100 loans a month, true?",
        "the average library in Westshire made 1,250 loans, right?",
        "Westshire has 9 loans per 10,000 people, right?",
        "one loan for every 5,000 people in Westshire, correct?",
    ],
)
def test_what_is_claimed_of_a_part_is_not_held_against_the_whole(text, say) -> None:
    reply = say(text)
    assert (reply.verdict, reply.facts) == (Verdict.CANNOT_CHECK, ())


@pytest.mark.parametrize(
    ("text", "verdict", "facts"),
    [
        (
            "Instagram use rose 82 per cent in the East of England, right?",
            Verdict.MATCHES,
            {"east-of-england.instagram.2018-19", "east-of-england.instagram.2017-18"},
        ),
        (
            "Instagram in the East of England saw a 70% rise, right?",
            Verdict.DIFFERS,
            {"east-of-england.instagram.2018-19", "east-of-england.instagram.2017-18"},
        ),
        (
            "the five apps went up 70% in the East of England, right?",
            Verdict.OTHER_SCOPE,
            {"east-of-england.five-apps.2017-19"},
        ),
    ],
)
def test_a_rise_in_per_cent_is_no_share_of_as_much(text, verdict, facts, ask) -> None:
    reply = ask(text)
    assert (reply.verdict, set(reply.facts)) == (verdict, facts)


def test_what_something_rose_to_is_not_by_how_much_it_rose(ask) -> None:
    assert ask("Leicestershire rose by 51 per cent, right?").verdict is Verdict.MATCHES
    assert ask("Leicestershire rose to 51 per cent, right?").verdict is not Verdict.MATCHES
