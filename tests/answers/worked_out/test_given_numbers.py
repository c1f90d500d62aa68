"""What the numbers come to that a message itself gives."""

import pytest

from bot.model.reply import Outcome, Reason


@pytest.mark.parametrize(
    ("text", "what", "value"),
    [
        ("1,250 in Westshire and 900 in Eastshire, what do they come to in total?", "sum", "2150"),
        ("Westshire had 1,250 of the 4,000, what percentage is that?", "share", "31.3"),
        ("share of the 4,000 that Westshire makes up", "share", "31.3"),
        ("what is 900 as a percentage of 1,250?", "share", "72"),
        ("what percentage of 900 is 1,250?", "share", "138.9"),
        ("4,000 less 1,250 less 900 leaves how many?", "rest", "1850"),
        ("1,250 and 1,000 in Westshire, what's the average?", "average", "1125"),
    ],
)
def test_what_the_numbers_come_to(text, what, value, say) -> None:
    assert [(one.what, one.value) for one in say(text).computed][:1] == [(what, value)]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("12 visits and 1,250 loans in Westshire: what share is that?", Reason.NOT_COMPARABLE),
        ("what share of Northland's loans were the 12 visits?", Reason.NOT_COMPARABLE),
        ("1,250 + 4,000, how many is that?", Reason.NOT_COMPUTABLE),
        (
            "a third of readers are children and 1,250 were lent, so how many were lent to them?",
            Reason.NOT_COMPUTABLE,
        ),
        ("what's 35 as a percentage of 1,250?", Reason.NOT_HELD),
    ],
)
def test_what_they_do_not_come_to(text, reason, say) -> None:
    reply = say(text)
    assert (reply.outcome, reply.reason) == (Outcome.NO_ANSWER, reason)
    assert not reply.computed


def test_a_claim_about_them_stays_one(say) -> None:
    assert say("Westshire lent 1,250 and Eastshire 900, is that right?").verdict is not None


def test_a_month_is_part_of_its_year(dock) -> None:
    reply = dock("420 tonnes of fish out of 6,680, what share is that?")
    assert [(one.what, one.value) for one in reply.computed] == [("share", "6.3")]
    assert set(reply.facts) == {"harbour.fish.2019-m01", "harbour.fish.2019"}
