"""What a number is of that was read somewhere."""

import pytest

from bot.language.shown import checking
from bot.model.reply import Outcome, Reason


@pytest.mark.parametrize(
    "question",
    [
        "which area is 1,250 from?",
        "1,250 of what?",
        "1,250 out of how many?",
        "what is the 1,250?",
        "please help me understand the 1,250",
        "is the 1,250 exact?",
        "I read 1,250 in the paper. 1,250 is for which year?",
        "which library body is behind the 1,250 figure?",
    ],
)
def test_the_figure_with_the_number_is_shown(question, say) -> None:
    reply = say(question)
    assert (reply.outcome, reply.facts[:1]) == (Outcome.ANSWER, ("westshire.loans.2020",))


def test_a_number_that_no_figure_has_is_said_to_be_so(say) -> None:
    reply = say("which year is the 9,999 figure from?")
    assert (reply.outcome, reply.reason, reply.headline) == (
        Outcome.NO_ANSWER, Reason.NOT_HELD, "No figure held here has that number: 9,999."
    )  # fmt: skip


def test_a_number_of_another_place_than_the_one_named_is_not_taken_for_its_own(say) -> None:
    assert say("what is the 1,250 for Southshire?").facts == ()


def test_a_condition_beside_the_number_is_not_passed_over(say) -> None:
    assert say("which of the 1,250 were children's books?").outcome is Outcome.NO_ANSWER


def test_whether_a_number_is_what_was_said_is_a_claim(say) -> None:
    assert say("1,250 loans in Westshire in 2020, is that what it says?").verdict is not None


@pytest.mark.parametrize(
    "question",
    ["difference between 1,250 and 1,000", "1,250 minus 1,000", "is 1,250 more than 1,000?"],
)
def test_two_numbers_alone_are_those_of_the_figures_that_have_them(question, say) -> None:
    reply = say(question)
    assert reply.facts == ("westshire.loans.2020", "westshire.loans.2019")
    assert "difference" in {one.what for one in reply.computed}


def test_the_reason_for_a_rise_between_two_numbers_is_no_sum(ask) -> None:
    assert ask("What is the explanation for the jump from 60 to 166?").computed == ()


@pytest.mark.parametrize(
    "question",
    [
        "Does Facebook turn up in these statistics at all?",
        "do any of your figures cover Facebook?",
        "is facebook among the apps in the data",
    ],
)
def test_figures_that_are_of_a_group_are_told_where_it_is_asked_if_any_are(question, ask) -> None:
    reply = ask(question)
    assert reply.headline.startswith(checking.AMONG)
    assert reply.facts == (
        "england-and-wales.five-apps.2017-19",
        "east-of-england.five-apps.2017-19",
        "leicestershire.four-apps",
    )


@pytest.mark.parametrize(
    "question", ["does tiktok turn up in your data?", "is Instagram part of Facebook?"]
)
def test_a_group_of_which_nothing_is_counted_is_not_among_them(question, ask) -> None:
    assert ask(question).outcome is Outcome.NO_ANSWER
