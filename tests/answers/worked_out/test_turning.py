"""In which periods something fell, or rose, whenever that was."""

import pytest

from bot.facts import load
from bot.model.reply import Verdict
from tests.asking import IOWA, last


@pytest.mark.parametrize(
    "asked",
    [
        "did Ashby's points ever fall?",
        "in which seasons did Ashby's points fall?",
        "was there ever a season when Ashby's points dropped",
        "did Ashby's points rise every season?",
        "did Ashby's points ever ease off?",
        "did Ashby's points ever fall since 2020/21?",
    ],
)
def test_each_fall_is_told(play, asked) -> None:
    reply = play(asked)
    assert reply.facts == ("ashby.points.2021-22", "ashby.points.2022-23")
    assert "No fall is held" not in reply.headline


def test_where_there_is_none_that_is_said(play) -> None:
    reply = play("in which seasons did Carrow's attendance fall?")
    assert "No fall is held" not in reply.headline or reply.facts
    reply = play("did Ashby's points ever rise?")
    assert "in none it was higher" in str(reply.blocks)


@pytest.mark.parametrize(
    "asked",
    [
        "in how many months of 2020 did staff numbers fall?",
        "in which months of 2020 were jobs lost?",
    ],
)
def test_months_are_told_one_by_one_the_first_set_against_the_december_before(dock, asked) -> None:
    months = [one.rpartition("-m")[2] for one in dock(asked).facts]
    assert months == ["01", "02", "03", "04", "05"]


def test_those_of_a_group_are_told_by_its_levels(dock) -> None:
    reply = dock("in which months of 2020 did dockers lose jobs")
    assert reply.facts[0] == "harbour.staff.dockers.2020-m02"
    assert reply.computed[0].value == "4"


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("Staff numbers fell in every month of 2020. Is that so?", Verdict.DIFFERS),
        ("every month of 2020 saw job losses", Verdict.DIFFERS),
        ("There wasn't a single month in 2019 when jobs were lost, right?", Verdict.DIFFERS),
        ("not one month of 2020 saw jobs gained. true?", Verdict.DIFFERS),
        ("staff never fell between September 2019 and December 2019, right?", Verdict.MATCHES),
        ("there were months in 2019 when jobs were lost, correct?", Verdict.MATCHES),
        ("clerks rose every month in 2019, didn't they?", Verdict.MATCHES),
    ],
)
def test_what_is_claimed_of_every_month_is_held_against_each(dock, claimed, verdict) -> None:
    assert dock(claimed).verdict is verdict


def test_a_rise_from_first_to_last_is_none_in_every_year(play) -> None:
    assert play("Brockley's points rose every year, didn't they?").verdict is Verdict.DIFFERS
    assert play("Ashby's points never rose, right?").verdict is Verdict.MATCHES


def test_periods_of_a_stretch_are_added_up(visit) -> None:
    reply = visit("total cancelled operations at Riverside from October to December 2023")
    assert [(one.what, one.value) for one in reply.computed] == [("sum", "66")]
    assert len(reply.facts) == 3


def test_a_stretch_with_a_gap_is_not_added_up(visit) -> None:
    reply = visit("total cancelled operations at St Anne's from October 2022 to November 2023")
    assert not any(one.what == "sum" for one in reply.computed)


def test_prices_are_not_added_up(shop) -> None:
    reply = shop("total price of petrol in Aldham from Q1 2022 to Q3 2022")
    assert not any(one.what == "sum" for one in reply.computed)


def test_a_sum_is_told_in_the_unit_held(ride) -> None:
    reply = ride("how much freight did diesel trains carry in total from 2017 to 2019?")
    assert all("tonne-kilometres" in one.unit for one in reply.computed)


@pytest.mark.parametrize(
    ("asked", "verdict"),
    [
        ("Every season Ashby had fewer points than the one before, yes?", Verdict.MATCHES),
        ("Each season Ashby got more points than in the previous season, true?", Verdict.DIFFERS),
    ],
)
def test_each_may_be_set_against_the_one_before_by_comparing(play, asked, verdict) -> None:
    assert play(asked).verdict is verdict


@pytest.mark.parametrize(
    ("asked", "facts"),
    [
        ("in which years did the number of wet days fall?", ("2013", "2014", "2015")),
        ("warm days rose every year, true?", ("2014",)),
        ("in which months of 2013 did the number of frost days go down", ("2013-m02",)),
    ],
)
def test_of_months_and_years_the_kind_named_is_looked_through(sky, asked, facts) -> None:
    assert tuple(fact.rsplit(".", 1)[1] for fact in sky(asked).facts) == facts


def test_what_is_so_of_each_step_is_shown_from_the_first_period_on(sky) -> None:
    reply = sky("every year had fewer wet days than the one before, yes?")
    assert reply.verdict is Verdict.MATCHES
    assert reply.facts == tuple(f"seattle.wet-days.{year}" for year in range(2012, 2016))


def test_a_stretch_since_a_period_begins_after_it() -> None:
    iowa = load(IOWA).base
    assert iowa is not None
    reply = last(iowa, "did fossil fuels fall every year since 2010?")
    assert reply.facts == (
        "iowa.generation.fossil-fuels.2014",
        "iowa.generation.fossil-fuels.2017",
    )


@pytest.mark.parametrize(
    "asked",
    ["did wet days fall each year from 2012 to 2015?", "have wet days fallen every year 2012-2015"],
)
def test_what_held_in_every_period_is_shown_by_all_of_them(sky, asked) -> None:
    reply = sky(asked)
    assert reply.facts == tuple(f"seattle.wet-days.{year}" for year in range(2012, 2016))
