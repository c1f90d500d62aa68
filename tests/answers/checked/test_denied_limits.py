"""Limits claimed and denied: at most so many, not so many, and each of several places."""

import pytest

from bot.model.reply import Verdict


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("Essex didn't reach 200 offences, right?", Verdict.MATCHES),
        ("Essex failed to reach 136 offences, right?", Verdict.DIFFERS),
        ("Essex did not exceed 136, correct?", Verdict.DIFFERS),
        ("The rise in Essex did not reach 150%, true?", Verdict.DIFFERS),
        ("Leicestershire did not double, right?", Verdict.MATCHES),
        ("Essex didn't even double, right?", Verdict.DIFFERS),
        ("Neither Essex nor Leicestershire had more than 200, right?", Verdict.MATCHES),
        ("Neither Essex nor Leicestershire had more than 100, right?", Verdict.DIFFERS),
        ("England and Wales did not reach 5,000 offences, right?", Verdict.CANNOT_CHECK),
    ],
)
def test_a_limit_that_is_denied_is_turned(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("Essex had 200 offences at most, right?", Verdict.MATCHES),
        ("Essex fell short of 150 offences, right?", Verdict.DIFFERS),
        ("Essex fell by less than 20 per cent, right?", Verdict.DIFFERS),
        ("The national figure is 4,000 odd, right?", Verdict.MATCHES),
        ("Essex accounts for about 4% of all offences in England and Wales, right?", "matches"),
        ("Essex has more than twice what it had in 2017/18, right?", Verdict.MATCHES),
        ("The gap between Essex and Leicestershire was 77, right?", Verdict.MATCHES),
        ("The gap between Essex and Leicestershire was 50, right?", Verdict.DIFFERS),
    ],
)
def test_limits_and_gaps_are_heard(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict == verdict


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("Both Essex and Leicestershire had more than 80, right?", Verdict.MATCHES),
        ("Both Essex and Leicestershire had more than 100, right?", Verdict.DIFFERS),
        ("Essex and Kent both had more than 100 offences, right?", Verdict.CANNOT_CHECK),
        (
            "Essex and Leicestershire together are less than a tenth of the national total, right?",
            Verdict.MATCHES,
        ),
        (
            "Essex and Leicestershire make up more than half of the national total, right?",
            Verdict.DIFFERS,
        ),
    ],
)
def test_what_is_claimed_of_several_places_is_claimed_of_each(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("Leicestershire's total was dwarfed by Essex's, right?", Verdict.MATCHES),
        ("Essex is well clear of 150, right?", Verdict.MATCHES),
        ("Essex plus Leicestershire came to 255, correct?", Verdict.MATCHES),
        ("Essex's rise in numbers was 106, correct?", Verdict.MATCHES),
        ("Essex more than doubled but didn't treble, right?", None),
    ],
)
def test_what_is_put_in_other_words(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict
