"""What stands beside a question and limits nothing: exclamations, signatures, forwards."""

import pytest

from bot.engine import Engine
from bot.model.reply import Outcome
from tests.questions.score import TODAY

QUESTION = "How many loans did Westshire have in 2020?"


@pytest.mark.parametrize(
    "frame",
    [
        "Terrible business. {}",
        "Guten Tag. {}",
        "Subject: figures. {}",
        "For a graphic: {}",
        "{} URGENT",
        "{} Don't be shy.",
        "{} Kind regards, D. Whitlock (Mrs)",
        "{} Best, Tom",
        "{} Thanks in advance, Dr Amara Singh",
        "{} -- Sent from Outlook for Android",
        "{}\n--\nMark Jones\nHead of Year 9\nHillcrest Academy",
        "[FWD] FW: RE: {}",
        "random q but {}",
        "{} (sorry, typing with mittens on)",
        "{} sorry gloves stuck",
        "{} - the usher is glaring at me",
        "{}, everyone is yelling",
        "{}, kettle's boiling",
        "Heavens above! {}",
        "{} Because the mayor keeps moaning.",
        "Although the mayor disagrees, {}",
        "For what it's worth, {}",
        "In layman's terms: {}",
        "Alexa, {}",
        "{} It's for a mug.",
        "Not theft, not fines: {}",
        "I'd be obliged for an answer: {}",
        "Spit it out: {}",
        "Yo clippy, {}",
        "{} and yes I know it's depressing",
    ],
)
def test_an_aside_limits_nothing(frame, say) -> None:
    reply = say(frame.format(QUESTION))
    assert (reply.outcome, reply.facts) == (Outcome.ANSWER, say(QUESTION).facts)


@pytest.mark.parametrize(
    "text",
    [
        "How many loans did Westshire have in 2020? Renewed only.",
        "How many loans did Westshire have in 2020? Cancelled.",
        "How many loans did Westshire have in 2020? Narnia too.",
        "Renewals: how many in Westshire in 2020?",
        "Narnia! How many loans in 2020?",
        "How many loans did Westshire have in 2020 unless renewed",
        "How many loans for a teenager in Westshire",
        "How many loans in 2020 in Westshire for a student",
        "How many loans did Westshire have in 2020 although only renewed ones",
    ],
)
def test_a_fragment_that_picks_or_is_needed_counts(text, say) -> None:
    assert say(text).outcome is not Outcome.ANSWER


@pytest.mark.parametrize(("cry", "outcome"), [("Pity.", "answer"), ("Burglaries.", "no_answer")])
def test_a_cry_stands_before_what_goes_on_with_then(cry, outcome, library) -> None:
    engine = Engine(library)
    _, before = engine.ask(QUESTION, today=TODAY)
    reply, _ = engine.ask(f"{cry} Eastshire then?", today=TODAY, conversation=before)
    assert reply.outcome == outcome


@pytest.mark.parametrize("cry", ["Goodness.", "Heavens above!", "Sobering."])
def test_a_cry_before_what_goes_on_limits_nothing(cry, library) -> None:
    engine = Engine(library)
    _, before = engine.ask(QUESTION, today=TODAY)
    reply, _ = engine.ask(f"{cry} And the year before?", today=TODAY, conversation=before)
    assert reply.outcome is Outcome.ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "How many loans did Westshire have in 2020, the stolen ones",
        "How many loans did Westshire have in 2020, renewals",
        "How many loans did Westshire have in 2020, those the librarian is chasing",
        "How many loans did Westshire have in 2020 sorry stolen loans",
        "who won more medals, Westshire or Eastshire",
        "which is safer, Westshire or Eastshire",
    ],
)
def test_what_picks_is_no_aside(text, say) -> None:
    assert say(text).outcome is not Outcome.ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "Recite the Westshire loans for 2020",
        "Lend me the Westshire loans figure for 2020",
        "Could you regurgitate the Westshire loans for 2020?",
        "What did loans in Westshire stand at in 2020, before it went past any target?",
        "How many loans cropped up in Westshire in 2020?",
        "What was the volume of loans in Westshire in 2020?",
        "Loans in Westshire in 2020, for a tea towel",
        "What number of loans in Westshire in 2020 should go on my mug?",
        "Loans in Westshire in 2020, the plumber swears it was under 100",
    ],
)
def test_how_a_count_is_asked_for_limits_nothing(text, say) -> None:
    assert say(text).facts == say(QUESTION).facts


@pytest.mark.parametrize(
    "text",
    [
        "How many loans were resolved in Westshire in 2020?",
        "How many loans in Westshire were later dismissed in 2020?",
        "How many settled loans did Westshire have in 2020?",
        "How many loans did Westshire clear up in 2020?",
        "How many Westshire loans collapsed in 2020?",
        "How many Westshire loans were serious in 2020?",
        "Westshire loans in 2020 by month",
        "How many loans in Westshire in 2020, for a repeat offender?",
        "How many loans in Westshire in 2020, the thief is a relative?",
    ],
)
def test_what_came_of_some_is_no_count_of_all(text, say) -> None:
    assert say(text).outcome is not Outcome.ANSWER


def test_a_number_told_beside_a_why_is_not_its_own(ask) -> None:
    assert (
        ask("My gran is 82 and curious. Why did the numbers rise in Leicestershire?").verdict
        is None
    )
