"""Numbers put in rough words: "sixty-odd per cent", "a good hundred", "just one apart"."""

import pytest

from bot.facts import load
from bot.model.reply import Verdict
from tests.asking import WORLD, Ask, asker


@pytest.fixture(scope="module")
def tell() -> Ask:
    return asker(load(WORLD).base)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("sixty-odd per cent on those four apps in Leicestershire, right?", Verdict.MATCHES),
        ("fifty-odd per cent on those four apps in Leicestershire, right?", Verdict.DIFFERS),
        ("a good hundred Instagram instances in the East of England, right?", Verdict.MATCHES),
        ("a good 80 Instagram instances in the East of England, right?", Verdict.DIFFERS),
        ("five dozen offences in Essex in 2017/18, right?", Verdict.MATCHES),
        ("an increase of about 100 offences in Essex, true?", Verdict.MATCHES),
        ("I've heard a rise of almost 180 per cent for Essex", Verdict.MATCHES),
        ("the latest number for Essex = 166, ok?", Verdict.MATCHES),
        ("the latest number for Essex = 60, ok?", Verdict.OTHER_SCOPE),
    ],
)
def test_a_rough_number_is_checked_as_it_is_meant(text, verdict, ask) -> None:
    assert ask(text).verdict is verdict


def test_part_of_a_point_is_no_part_of_the_whole(ask) -> None:
    reply = ask("offences are up by a third of a percentage point nationally, yeah?")
    assert reply.verdict is Verdict.DIFFERS


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("in 2017/18 Essex and Leicestershire were just one offence apart, right?", "matches"),
        ("a difference of only one between Essex and Leicestershire in 2017/18, true?", "matches"),
        ("Essex and Leicestershire were only one apart in 2018/19, right?", "differs"),
    ],
)
def test_a_lone_one_may_be_how_far_apart_two_are(text, verdict, ask) -> None:
    assert ask(text).verdict == Verdict(verdict)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("it went up from 59 to 89, which makes 51 per cent, right?", Verdict.MATCHES),
        ("60 to 166 is a rise of 106, correct?", Verdict.MATCHES),
        ("60 to 166 is a rise of 120, correct?", Verdict.DIFFERS),
    ],
)
def test_two_counts_tell_of_which_place_a_rise_is_claimed(text, verdict, ask) -> None:
    assert ask(text).verdict is verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("37 in 1,000 babies died in Egypt in 2000, correct?", Verdict.MATCHES),
        ("4.3 of every 1,000 babies died in Canada in 2015, right?", Verdict.MATCHES),
        ("one in a hundred babies died in Peru in 2015, right?", Verdict.DIFFERS),
        ("Niger had a fertility of seven and a half in 2010, true?", Verdict.MATCHES),
        ("the fertility rate in Niger was 3 children per woman in 2010, right?", Verdict.DIFFERS),
    ],
)
def test_a_rate_is_checked_in_its_unit(text, verdict, tell) -> None:
    assert tell(text).verdict is verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Aldham had sixty-seven thousand library visits in 2022, right?", Verdict.MATCHES),
        ("Aldham had sixty-six thousand library visits in 2022, right?", Verdict.DIFFERS),
        ("Aldham had exactly 66,000 library visits in 2022, right?", Verdict.DIFFERS),
    ],
)
def test_a_number_in_words_is_as_round_as_it_is_said(text, verdict, shop) -> None:
    assert shop(text).verdict is verdict
