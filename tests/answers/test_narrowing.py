"""Small words that narrow what is counted, and people counted who are not what is measured."""

import pytest

from bot.model.reply import Outcome


@pytest.mark.parametrize(
    "text",
    [
        "how many loans were made at night in Westshire?",
        "how many loans in Westshire were made at the weekend?",
        "how many loans happened on trains in Westshire?",
        "number of loans by a stranger in Westshire in 2020",
        "how many loans did schools in Westshire record?",
        "how many loans in Westshire over the phone?",
        "how many serious loans in Westshire?",
        "how many loans in Westshire in June?",
        "how many loans in Westshire ended in a meeting?",
        "how many of the loans in Westshire were dropped?",
        "how many loans in Westshire are still open?",
        "how many loans in Westshire were never recorded?",
        "how many loans in Westshire came to nothing?",
        "were there loans at the weekend in Westshire?",
        "missing loans in Westshire in 2020, how many?",
        "serious loans in Westshire, what's the number",
    ],
)
def test_a_condition_in_small_words_is_one(text, say) -> None:
    assert say(text).outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "my teacher asked me last night on the phone how many loans there were in Westshire",
        "how many loans were recorded in Westshire, for a talk at school?",
        "I heard on the radio about libraries. How many loans in Westshire?",
        "how many loans did Westshire record in the end?",
        "how many loans did Westshire end up with overall?",
    ],
)
def test_the_same_words_around_the_question_are_none(text, say) -> None:
    assert say(text).facts == ("westshire.loans.2020",)


@pytest.mark.parametrize(
    "text",
    [
        "how many people live in Westshire?",
        "number of police in Westshire",
        "how many families in Westshire?",
        "how many towns recorded more than 100 loans?",
    ],
)
def test_people_are_not_what_is_measured(text, say) -> None:
    assert say(text).outcome is Outcome.NO_ANSWER


def test_people_who_do_what_is_measured_are(say) -> None:
    assert say("how many books did people borrow in Westshire?").facts == ("westshire.loans.2020",)


def test_a_group_narrowed_to_another(say) -> None:
    assert say("how many kids of school age in Westshire?").outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "the phone number of libraries in Westshire",
        "what was the total fine in Westshire?",
        "how long do loans last in Westshire?",
        "how many questions can I ask about Westshire?",
    ],
)
def test_other_numbers_than_those_held(text, say) -> None:
    assert not say(text).facts


def test_the_first_figure_is_the_earliest(say) -> None:
    assert say("the first figure for Westshire").facts == ("westshire.loans.2019",)


def test_the_name_of_a_place_is_no_reason_to_tell_a_note(ask) -> None:
    assert "most-targeted-essex" not in ask("what's the result for Essex?").facts


@pytest.mark.parametrize(
    "text",
    [
        "My brother-in-law, who's a plumber in Milltown, wants to know the Eastshire figure",
        "my colleague from Westshire asks how many loans Eastshire had",
        "our teacher, who lives in Westshire, wants the 2020 loans of Eastshire",
    ],
)
def test_where_a_friend_is_from_is_not_asked_about(text, say) -> None:
    assert say(text).facts == ("eastshire.loans.2020",)


@pytest.mark.parametrize(
    "text",
    [
        "how much of the diesel freight in 2018 was electric?",
        "how much electric is in the diesel freight for 2018?",
        "is electric part of what you call diesel?",
        "in 2018, freight by diesel without electric",
    ],
)
def test_one_group_within_another_is_not_held(text, ride) -> None:
    assert ride(text).outcome is Outcome.NO_ANSWER


def test_groups_side_by_side_are_both_told(ride) -> None:
    reply = ride("freight by diesel and electric in 2018")
    assert len(reply.facts) == 2


@pytest.mark.parametrize(
    "text",
    [
        "How many children in England and Wales phoned the police about grooming?",
        "how many victims contacted the police in Essex?",
    ],
)
def test_people_who_ask_for_help_are_not_what_is_counted(text, ask) -> None:
    assert ask(text).outcome is Outcome.NO_ANSWER


def test_a_look_alike_of_a_place_gets_nothing_near_it(ask) -> None:
    assert ask("sex offences in Essex last year, total?").outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "how many loans in Westshire were typed?",
        "how many loans in Westshire were handled on the same day?",
        "how many of the Westshire loans were brand new?",
        "how many of the 1,250 were local?",
        "how many loans in Westshire were down to one man?",
        "how many of Westshire's loans were taken to the end?",
        "how many loans in Westshire carried on for months?",
        "how many of those recorded in Westshire took place somewhere else?",
        "how many loans in Westshire started with a game?",
        "how many loans did Westshire take seriously?",
        "how many loans in Westshire in the first six months of the year?",
        "how many loans in Westshire during term time?",
        "how many loans did the other 41 counties record?",
        "how many loans did neighbouring counties record?",
        "how many loans of all kinds did Westshire record?",
        "how many loans in the quieter part of Westshire?",
        "how many forces recorded loans in Westshire?",
    ],
)
def test_what_is_said_of_those_counted_tells_which(text, say) -> None:
    assert say(text).outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "how many loans were there altogether in Westshire?",
        "how many loans in Westshire were put on record last year?",
        "how many loans were written down by the Westshire county in the latest year?",
        "how many of these loans Westshire wrote down",
        "how many loans happened in Westshire during 2020?",
        "how many loans took place in Westshire over the year?",
        "how many loans came to light in Westshire?",
        "the number of loans Westshire logged in the newest year you've got",
        "how many loans did Westshire see last year, then?",
    ],
)
def test_what_is_said_of_all_that_is_counted_does_not(text, say) -> None:
    assert "westshire.loans.2020" in say(text).facts


@pytest.mark.parametrize(
    "text",
    [
        "which county has more schools, Westshire or Eastshire",
        "did Westshire have more pubs than Eastshire in 2020",
        "how many breakfasts in Westshire",
        "number of lessons in Westshire in 2020",
    ],
)
def test_other_things_in_small_words_are_not_what_is_counted(text, say) -> None:
    assert say(text).outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    "text",
    ["which had more, Westshire or Eastshire", "were there more cases in Westshire or Eastshire"],
)
def test_more_of_what_is_counted_is_weighed(text, say) -> None:
    assert set(say(text).facts) == {"westshire.loans.2020", "eastshire.loans.2020"}
