"""Two sides of a comparison that are not alike: both are shown, and what differs is named."""

import pytest

from bot.facts import load
from bot.model.reply import Outcome, Reason, Verdict
from tests.asking import SEATTLE, last


@pytest.mark.parametrize(
    ("text", "context"),
    [
        (
            "Compare the under-12 victims of Essex with those of England and Wales",
            {"essex.victims.11-or-under.2018-19", "england-and-wales.under-12.2018-19"},
        ),
        (
            "difference between Essex's offences and the East of England's Instagram cases",
            {"essex.offences.2018-19", "east-of-england.instagram.2018-19"},
        ),
        (
            "In the East of England, which is higher, Instagram or the five apps together?",
            {"east-of-england.instagram.2018-19", "east-of-england.five-apps.2017-19"},
        ),
        (
            "62% in Leicestershire, 70 in the East of England. So can I say the East is worse?",
            {"leicestershire.four-apps", "east-of-england.five-apps.2017-19"},
        ),
    ],
    ids=["ages", "measures", "groups", "shares"],
)
def test_what_is_counted_otherwise_on_either_side_is_refused(text, context, ask) -> None:
    reply = ask(text)
    assert (reply.outcome, reply.reason) == (Outcome.NO_ANSWER, Reason.NOT_COMPARABLE)
    assert set(reply.context) == context


@pytest.mark.parametrize(
    "text",
    [
        "which were more, the Westshire loans of 2019 or the Eastshire loans of 2020?",
        "the gap between Westshire in 2019 and Eastshire in 2020?",
        "Compare Westshire in 2019 with Eastshire last year",
        "Westshire 2019 versus Eastshire 2020, which was bigger?",
        "Which is higher: Westshire in 2019, or Eastshire a year later?",
        "Westshire in 2019 against Eastshire a year on",
    ],
)
def test_each_side_has_its_own_time(text, say) -> None:
    reply = say(text)
    assert set(reply.facts) == {"westshire.loans.2019", "eastshire.loans.2020"}
    assert {one.value for one in reply.computed} >= {"100", "Westshire"}
    assert "different periods" in "".join(block.text for block in reply.blocks)


def test_a_claim_may_give_each_place_its_own_time(say) -> None:
    reply = say("so Westshire lent more in 2019 than Eastshire did in 2020, right?")
    assert reply.verdict is Verdict.MATCHES
    assert set(reply.facts) == {"westshire.loans.2019", "eastshire.loans.2020"}


def test_a_side_takes_from_the_other_what_it_leaves_out(say) -> None:
    reply = say("were the Westshire loans of 2020 higher than those of Eastshire?")
    assert reply.outcome is Outcome.ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "add up the Essex offences and the East of England Instagram uses, what's the total?",
        "the sum of Leicestershire offences and Essex victims under 12",
        "add the Essex victims under 12 to the Essex offences",
    ],
)
def test_what_is_counted_differently_is_not_added_up(text, ask) -> None:
    reply = ask(text)
    assert (reply.outcome, reply.reason) == (Outcome.NO_ANSWER, Reason.NOT_COMPARABLE)
    assert reply.headline.startswith("These can't be added up")


def test_like_figures_are_added_up(ask) -> None:
    reply = ask("the total of Essex offences and Leicestershire offences")
    assert ("sum", "255") in {(one.what, one.value) for one in reply.computed}


def test_two_totals_asked_for_are_each_told(ask) -> None:
    reply = ask("total offences in Essex and victims under 12 in Essex")
    assert set(reply.facts) == {"essex.offences.2018-19", "essex.victims.11-or-under.2018-19"}


@pytest.mark.parametrize(
    ("turns", "apart"),
    [
        (("what is the gap between the hottest and the coldest temperature of 2013?",), "41.0"),
        (("mean high minus mean low for July 2015",), "12.6"),
        (("hottest temperature in 2012", "and the coldest?", "how far apart are the two?"), "37.7"),
    ],
)
def test_two_readings_on_one_scale_lie_so_far_apart(turns, apart) -> None:
    base = load(SEATTLE).base
    assert base is not None
    reply = last(base, *turns)
    assert [(made.what, made.value) for made in reply.computed] == [("difference", apart)]
    assert len(reply.facts) == 2


@pytest.mark.parametrize(
    "asked",
    [
        "difference between the wet days and the frost days of 2013",
        "gap between the hottest temperature of 2013 and the wind of 2013",
        "how many times the mean low is the mean high of 2014?",
        "mean high plus mean low of 2014",
        "gap between the hottest temperature in 2012 and the coldest in 2013",
    ],
)
def test_counts_other_units_and_other_sums_stay_refused(asked, sky) -> None:
    assert not sky(asked).computed


@pytest.mark.parametrize(
    ("asked", "made"),
    [
        ("in Ohio were there more arrests for assault or for rape?", ("difference", "98.6")),
        (
            "which was higher in Utah, the murder or the assault arrest rate",
            ("difference", "116.8"),
        ),
        ("how many rape arrests per murder arrest in Iowa", ("ratio", "5.1")),
    ],
)
def test_rates_for_the_same_number_may_be_set_beside_each_other(asked, made) -> None:
    base = load(SEATTLE.parent / "arrests").base
    assert base is not None
    assert [(one.what, one.value) for one in last(base, asked).computed] == [made]


def test_a_time_told_before_both_sides_is_that_of_both(sky) -> None:
    reply = sky("march 2013: how much cooler was the average low than the average high?")
    assert {*reply.facts} == {"seattle.mean-low.2013-m03", "seattle.mean-high.2013-m03"}


@pytest.mark.parametrize(
    "text",
    [
        "Westshire 2019 as a share of Northland 2020",
        "Westshire in 2019 as a percentage of Northland in 2020",
        "divide Eastshire 2020 by Westshire 2019",
    ],
)
def test_no_share_of_what_is_of_another_time(text, say) -> None:
    reply = say(text)
    assert (reply.outcome, reply.reason) == (Outcome.NO_ANSWER, Reason.NOT_COMPARABLE)
    assert len(reply.context) == 2
