"""When one series passed another, or a number."""

import pytest

from bot.model.reply import Outcome


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "What year did electric trains overtake diesel for freight?",
            {"alphaland.freight.electric.2020", "alphaland.freight.diesel.2020"},
        ),
        ("when did freight by electric trains first go over 40,000?",
         {"alphaland.freight.electric.2019"}),
        (
            "first year with more freight by electric trains than diesel",
            {"alphaland.freight.electric.2020", "alphaland.freight.diesel.2020"},
        ),
        ("the earliest year that freight by electric trains was over 40,000",
         {"alphaland.freight.electric.2019"}),
        ("in what year did the death rate in North Vale fall below 1.5",
         {"north-vale.deaths.2019"}),
        ("since when has freight by electric trains been over 40,000?",
         {"alphaland.freight.electric.2019"}),
    ],
)  # fmt: skip
def test_the_first_period_held_in_which_it_is_so(text, figures, ride) -> None:
    reply = ride(text)
    assert set(reply.facts) == figures
    assert [made.what for made in reply.computed] == ["crossing"]
    assert reply.context


def test_what_never_came_about_is_declined(ride) -> None:
    reply = ride("when did journeys in Moorland overtake journeys in North Vale?")
    assert reply.outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    "text", ["when did Leicestershire reach 80?", "which year did Leicestershire hit 80 offences?"]
)
def test_a_number_is_reached_when_it_is_crossed(text, ask) -> None:
    assert ask(text).facts == ("leicestershire.offences.2018-19",)


def test_no_number_is_reached_that_is_still_to_come(ask) -> None:
    reply = ask("if it keeps going up like that, when will Essex hit 500?")
    assert (reply.outcome, reply.facts, reply.verdict) == (Outcome.NO_ANSWER, (), None)
