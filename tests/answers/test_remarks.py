"""What stands beside a question: it is left out, unless it says of what something is asked."""

import pytest

from bot.model.reply import Outcome

ASKED = ("north-vale.journeys.2019",)


@pytest.mark.parametrize(
    "text",
    [
        # Who asks, and of whose affairs something is told.
        "I referee boys' hockey. Journeys in North Vale in 2019?",
        "I've two daughters at primary. Journeys in North Vale in 2019?",
        "My brother lives in South Vale. How many journeys in North Vale in 2019?",
        "i drive a minibus and parents keep moaning, how many journeys in north vale in 2019",
        "ngl im shattered but how many journeys in north vale in 2019",
        "As somebody with six siblings: journeys in North Vale in 2019?",
        "I retired in 2015. How many journeys in North Vale in 2019?",
        "My wife and I had a bet on this: journeys in North Vale in 2019?",
        "As a dad of a 12-year-old girl, how many journeys in North Vale in 2019?",
        "as a mum of two aged 9 and 13 id like to know how many journeys in north vale in 2019",
        "my daughter is 12 and i want to know how many journeys in north vale in 2019",
        "My church sponsors two girls in South Vale. Journeys in North Vale in 2019?",
        # What for, and why now.
        "journeys in north vale in 2019 pls im doing a poster for pshe",
        "Journeys in North Vale in 2019, for a landlord who won't believe me",
        "Journeys in North Vale in 2019? We go to air at six.",
        "I've got to hand this in by noon so quickly, journeys in North Vale in 2019?",
        "Journeys in North Vale in 2019, I have to tell the governors",
        "journeys in north vale in 2019? i need to brief my head",
        "journeys in north vale in 2019, the cat walked over my keyboard",
        # Courtesies, excuses and haste.
        "Journeys in North Vale in 2019, if you'd be so kind.",
        "Journeys in North Vale in 2019, if that's not a cheeky request?",
        "If it isn't too much trouble, how many journeys in North Vale in 2019?",
        "Journeys in North Vale in 2019, thanking you in anticipation",
        "it's 3am and i cant sleep, journeys in north vale in 2019?",
        "Not to be a nuisance, but how many journeys in North Vale in 2019?",
        "HOW MANY JOURNEYS IN NORTH VALE IN 2019. SORRY CAPS LOCK IS STUCK",
        "Journeys in North Vale in 2019, and make it snappy",
        "May I ask what North Vale's journeys were in 2019?",
        "Might I enquire as to the journeys in North Vale in 2019?",
        "Any chance of the North Vale journeys for 2019?",
        "Humour me, how many journeys in North Vale in 2019?",
        "Excellent service, this. Journeys in North Vale in 2019?",
        "Bit of background: I chair a residents' association. Journeys in North Vale in 2019?",
    ],
)
def test_what_neither_asks_nor_limits_is_left_out(text, ride) -> None:
    assert ride(text).facts == ASKED


@pytest.mark.parametrize(
    "text",
    [
        "i run a chippy in north vale so was wondering how many journeys in 2019",
        "My sister's just moved to North Vale. How many journeys were there in 2019?",
        "We're doing a project on North Vale and my bit is 2019, how many journeys?",
        "I'm putting together a slide and need the North Vale journeys for 2019",
    ],
)
def test_what_a_remark_alone_names_is_asked_about(text, ride) -> None:
    assert ride(text).facts == ASKED


def test_who_moved_away_from_a_place_does_not_ask_about_it(ride) -> None:
    reply = ride("I moved here from South Vale in 2015. How many journeys in 2019?")
    assert "south-vale.journeys.2019" not in reply.facts


@pytest.mark.parametrize(
    "text",
    [
        "I want the cancelled ones. How many journeys in North Vale in 2019?",
        "My boss wants refunds. How many in North Vale in 2019?",
        "I'm asking about refunds: how many in North Vale in 2019?",
        "My question is about jail terms. How many in North Vale in 2019?",
        "As for refunds, how many in North Vale in 2019?",
        "The subject is vandalism. How many in North Vale in 2019?",
        "How many in North Vale in 2019? Actually, make that refunds.",
        "How many journeys in North Vale in 2019? Just the cancelled ones, please",
        "how many journeys in north vale in 2019 i need the cancelled ones",
        "If you ignore the cancelled ones, how many journeys in North Vale in 2019?",
        "How many journeys in North Vale in 2019, not refunds but complaints?",
        "How many journeys in North Vale in 2019? I should have said refunds.",
        "How many journeys in North Vale in 2019 for my postcode?",
        "How many journeys in North Vale in 2019, if you exclude repeat tickets?",
        "How many journeys in North Vale in 2019, if you could break it down by ethnicity?",
        "How many journeys in North Vale in 2019 because of alcohol?",
        "How many journeys in North Vale in 2019 that my bank flagged?",
        "How many journeys in North Vale in 2019 near my house?",
        "I run a dairy. How many dairy journeys in North Vale in 2019?",
        "I'm a nurse, how many nurses in North Vale in 2019?",
    ],
)
def test_a_strange_word_that_limits_what_is_asked_is_never_left_out(text, ride) -> None:
    reply = ride(text)
    assert (reply.outcome, reply.facts) == (Outcome.NO_ANSWER, ())


def test_a_group_that_the_question_takes_up_is_asked_about(ask) -> None:
    reply = ask("My daughter is 14. How many victims her age in Essex in 2018/19?")
    assert reply.outcome is Outcome.NO_ANSWER


def test_a_remark_lends_the_time_that_is_pointed_back_to(say) -> None:
    reply = say("I left school in 2019. How many loans were there in Westshire that year?")
    assert reply.facts == ("westshire.loans.2019",)


def test_what_the_bot_is_said_to_have_told_is_nobody_elses_words(ask) -> None:
    reply = ask("how many in Essex in 2017/18, did you say?")
    assert reply.facts == ("essex.offences.2017-18",)


def test_how_sure_somebody_is_of_a_statement_is_no_remark_on_themselves(ask) -> None:
    reply = ask("I'm pretty sure it was Essex Police that took part in making the films. Correct?")
    assert reply.facts == ("education-films",)


@pytest.mark.parametrize(
    "text",
    [
        "I live in North Vale. Were there more journeys here than in South Vale in 2019?",
        "My aunt lives in North Vale. Did more journeys start there than in South Vale in 2019?",
    ],
)
def test_the_place_somebody_is_from_is_what_another_is_set_against(text, ride) -> None:
    assert ride(text).facts == ("north-vale.journeys.2019", "south-vale.journeys.2019")


def test_a_place_is_not_meant_by_saying_that_there_are_some(ride) -> None:
    reply = ride("I live in North Vale. How many journeys were there in South Vale in 2019?")
    assert reply.facts == ("south-vale.journeys.2019",)
