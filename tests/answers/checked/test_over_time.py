"""Comparisons claimed of now against then, or of every period or any."""

import pytest

from bot.model.reply import Outcome, Verdict


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("are there more journeys in North Vale now than in 2018?", Verdict.DIFFERS),
        ("are there fewer journeys in North Vale now than in 2018?", Verdict.MATCHES),
        ("were there more journeys in North Vale in 2018 than now?", Verdict.MATCHES),
        ("is punctuality better today in South Vale than in 2018?", Verdict.MATCHES),
        ("were there more journeys in Moorland in 2019 than in 2018?", Verdict.MATCHES),
    ],
)
def test_now_is_set_against_then(ride, claimed, verdict) -> None:
    assert ride(claimed).verdict is verdict


@pytest.mark.parametrize(
    ("claimed", "verdict", "year"),
    [
        ("was punctuality ever better in Moorland than in South Vale?", Verdict.DIFFERS, "2020"),
        ("did Moorland ever have a higher death rate than North Vale?", Verdict.MATCHES, "2020"),
        ("has North Vale always had more journeys than Moorland?", Verdict.MATCHES, "2020"),
        ("did Moorland always have a lower death rate than North Vale?", Verdict.DIFFERS, "2020"),
        ("did Moorland never have more journeys than South Vale?", Verdict.MATCHES, "2020"),
        (
            "there was never a year when Moorland had more journeys than South Vale",
            Verdict.MATCHES,
            "2020",
        ),
        (
            "not a single year has Moorland had more journeys than South Vale. Right?",
            Verdict.MATCHES,
            "2020",
        ),
    ],
)
def test_every_period_is_looked_at(ride, claimed, verdict, year) -> None:
    reply = ride(claimed)
    assert reply.verdict is verdict
    assert all(id_.endswith(year) for id_ in reply.facts)


@pytest.mark.parametrize(
    "text",
    [
        "how many loans in Westshire over the last ten years?",
        "Westshire loans over the past decade",
    ],
)
def test_two_years_do_not_pass_for_many(text, say) -> None:
    assert say(text).outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "What was the peak month in Westshire for loans?",
        "how many loans in Westshire on a typical day?",
        "Westshire loans broken down by month",
        "which month had most loans in Westshire?",
    ],
)
def test_no_year_is_told_for_shorter_times(text, say) -> None:
    assert say(text).outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Petrol in Birling never went over £1.70, is that so?", Verdict.DIFFERS),
        ("Petrol in Birling never went over £1.75, is that so?", Verdict.MATCHES),
        ("Petrol in Aldham never fell below £1.50, correct?", Verdict.DIFFERS),
    ],
)
def test_a_limit_never_passed_is_held_against_every_period(text, verdict, shop) -> None:
    """The last of them lies under it, though another did not."""
    assert shop(text).verdict is verdict


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("Essex went up 177% between 2017/18 and 2018/19, right?", Verdict.MATCHES),
        ("Essex went up 177% between 2018/19 and 2019/20, right?", Verdict.OTHER_SCOPE),
        ("The 36% rise in England and Wales was from 2018/19 to 2019/20?", Verdict.OTHER_SCOPE),
    ],
)
def test_a_change_from_one_time_to_another_is_held_against_that_of_these(
    claimed, verdict, ask
) -> None:
    assert ask(claimed).verdict is verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("dockers were always more than clerks, right?", Verdict.MATCHES),
        ("there were never more dockers than clerks, right?", Verdict.DIFFERS),
    ],
)
def test_a_group_is_held_against_another_in_every_period(text, verdict, dock) -> None:
    reply = dock(text)
    assert reply.verdict is verdict
    assert "periods held for both" in " ".join(block.text for block in reply.blocks)
