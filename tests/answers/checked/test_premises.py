"""What a question takes for granted is held against the facts before anything is told."""

from dataclasses import replace
from decimal import Decimal

import pytest

from bot.facts import load
from bot.language.shown import says
from bot.model.reply import Verdict
from tests.asking import HARBOUR, last


def test_a_comparison_taken_for_granted_is_checked(say) -> None:
    reply = say("Given that Westshire lent fewer than Eastshire in 2020, is it the weather there?")
    assert reply.verdict is Verdict.DIFFERS
    assert set(reply.facts) == {"westshire.loans.2020", "eastshire.loans.2020"}


def test_what_is_so_is_not_corrected(say) -> None:
    reply = say("Given that Westshire lent more than Eastshire in 2020, is it the weather there?")
    assert reply.verdict is not Verdict.DIFFERS


def test_a_why_with_a_wrong_date_gets_the_right_one(ask) -> None:
    reply = ask("Given that it became an offence in 2003, why do the figures begin in 2017/18?")
    assert reply.facts == ("offence-since-2017",)


def test_that_there_were_none_is_not_taken_for_granted(say) -> None:
    reply = say("How come no books were lent in Westshire in 2020?")
    assert reply.facts == ("westshire.loans.2020",)
    assert reply.headline.startswith(says.ABSENCE_NOT_HELD)


def test_a_welcome_fall_is_a_fall_all_the_same(ask) -> None:
    assert ask("What is behind the welcome fall in Leicestershire?").facts == (
        "leicestershire.change.2018-19",
    )


def test_what_else_is_asked_of_a_fall_that_is_none_is_not_told(say) -> None:
    reply = say("now that loans in Westshire are coming down, who gets the credit?")
    assert reply.headline.startswith(says.FALL_NOT_HELD)


@pytest.mark.parametrize(
    "text",
    [
        "is vandalism falling in Westshire these days",
        "did unemployment go down in Westshire in 2020",
        "have thefts of cars been falling in Westshire",
    ],
)
def test_what_is_not_held_has_not_risen_instead_of_falling(text, say) -> None:
    assert say(text).facts == ()


@pytest.mark.parametrize(
    "text",
    [
        "by how much did Westshire come down from its 2019 peak?",
        "what did Westshire do to bring its numbers down?",
        "how did Westshire manage to cut its numbers?",
    ],
)
def test_a_fall_told_in_passing_is_contradicted(text, say) -> None:
    assert say(text).headline.startswith(says.FALL_NOT_HELD)


def test_an_area_taken_for_the_highest_gets_its_place(say) -> None:
    reply = say("why is Eastshire the county with the most loans?")
    assert reply.verdict is Verdict.DIFFERS
    assert reply.facts == ("eastshire.loans.2020",)


@pytest.mark.parametrize(
    "text",
    [
        "What kept the Westshire number constant?",
        "What stopped loans in Westshire from rising?",
        "How is it possible that Westshire stayed at exactly the same number two years running?",
        "Since when are there fewer loans in Westshire?",
        "What is behind the downward trend in Westshire?",
        "Why hasn't the Westshire figure moved?",
    ],
)
def test_that_nothing_rose_is_contradicted(text, say) -> None:
    assert says.FALL_NOT_HELD in say(text).headline


def test_that_nobody_was_counted_is_contradicted(ask) -> None:
    reply = ask("Why was nobody under 12 a victim in Essex?")
    assert reply.facts == ("essex.victims.11-or-under.2018-19",)
    assert reply.headline.startswith(says.ABSENCE_NOT_HELD)


def test_nobody_who_tells_is_no_absence(ask) -> None:
    reply = ask("England and Wales rose by a third. Nobody tells me why. Do you know?")
    assert "wanless-no-time" in reply.facts


def test_what_nobody_recorded_is_not_held(say) -> None:
    assert not say("How many loans in Westshire in 2020 that nobody recorded?").facts


def test_the_first_of_few_is_not_taken_for_the_first_of_all(ask) -> None:
    reply = ask("How come Leicestershire is the lowest in the country?")
    assert reply.verdict is Verdict.CANNOT_CHECK
    assert ask("Is Leicestershire the lower of the two forces you have?").facts


def test_one_behind_another_is_compared_and_has_not_fallen(ask) -> None:
    reply = ask("Why did Essex fall behind Leicestershire in 2017/18, with fewer offences?")
    assert set(reply.facts) == {"essex.offences.2017-18", "leicestershire.offences.2017-18"}


@pytest.mark.parametrize(
    "text",
    [
        "So why do your figures only begin in 2017?",
        "Seeing as the maximum for this offence is life, why do they not give it more often?",
    ],
)
def test_a_why_of_no_rise_gets_no_causes_of_one(text, ask) -> None:
    assert ask(text).step != "why"


@pytest.mark.parametrize(
    "text",
    [
        "Now the count in Westshire has halved, can we all go home?",
        "As Westshire cut its loans, who gets the medal?",
        "Thank goodness loans in Westshire fell. Who gets the medal?",
    ],
)
def test_a_fall_that_is_only_led_in_is_not_taken_for_granted(text, say) -> None:
    reply = say(text)
    assert reply.headline.startswith(says.FALL_NOT_HELD) or reply.verdict is Verdict.DIFFERS


def test_a_claim_that_there_were_none_differs(say) -> None:
    reply = say("Is it true that there were no loans in Westshire in 2020?")
    assert reply.facts == ("westshire.loans.2020",)
    assert reply.verdict is Verdict.DIFFERS


def test_a_rise_far_smaller_than_is_taken_for_granted_is_told(ask) -> None:
    reply = ask("why did it double in Leicestershire?")
    assert (reply.verdict, reply.facts[0]) == (Verdict.DIFFERS, "leicestershire.offences.2018-19")
    assert ask("why has it nearly tripled in Essex?").verdict is None


@pytest.mark.parametrize(
    ("asked", "fact"),
    [
        ("how come the essex number is now below 60", "essex.offences.2018-19"),
        ("why is essex over 166", "essex.offences.2018-19"),
        ("Why did Leicestershire grow the fastest?", "leicestershire.change.2018-19"),
        (
            "Why is Leicestershire's growth the steepest of all, beating Essex?",
            "leicestershire.change.2018-19",
        ),
    ],
)
def test_an_order_or_a_limit_in_a_why_is_held_against_the_figures(asked, fact, ask) -> None:
    reply = ask(asked)
    assert (reply.verdict, reply.facts) == (Verdict.DIFFERS, (fact,))


@pytest.mark.parametrize("asked", ["why was essex above 60 in 2018/19", "why was essex at 60"])
def test_a_limit_that_holds_is_explained(asked, ask) -> None:
    assert ask(asked).verdict is None


@pytest.mark.parametrize(
    "claim",
    [
        "there was no fish landed in March 2019, right?",
        "I'm sure no fish was landed in March 2019",
        "Not a single fish landed in March 2019, I'm certain",
    ],
)
def test_none_is_claimed_of_the_one_place_held(claim, dock) -> None:
    reply = dock(claim)
    assert (reply.facts, reply.verdict) == (("harbour.fish.2019-m03",), Verdict.DIFFERS)


def test_none_is_claimed_where_there_is_none() -> None:
    held = load(HARBOUR).base
    assert held is not None
    figure = held.figures["harbour.fish.2019-m03"]
    none = replace(figure, value=replace(figure.value, text="0", number=Decimal(0)))
    base = replace(held, figures={**held.figures, figure.id: none})
    reply = last(base, "there was no fish landed in March 2019, right?")
    assert (reply.facts, reply.verdict) == ((figure.id,), Verdict.MATCHES)
