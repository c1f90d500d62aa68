"""A yes or no about a place that weighs nothing gets no count."""

import pytest


@pytest.mark.parametrize(
    "question",
    ["does Westshire have a swimming pool?", "did every library in Westshire get asked?"],
)
def test_no_count_where_none_is_weighed(question, say) -> None:
    assert not [id_ for id_ in say(question).facts if "." in id_]


@pytest.mark.parametrize(
    "question", ["were there any in Westshire?", "is it really that bad in Westshire?"]
)
def test_a_count_where_one_is(question, say) -> None:
    assert say(question).facts == ("westshire.loans.2020",)


def test_no_note_for_how_many_there_are_of_what_it_does_not_count(ask) -> None:
    assert ask("how many countries have seen the films").facts == ()
    assert ask("how many films are there").facts == ("education-films",)


@pytest.mark.parametrize(
    "text", ["most targeted group in England and Wales", "who was targeted the most nationally?"]
)
def test_who_is_the_most_is_no_number(text, ask) -> None:
    assert not ask(text).facts


@pytest.mark.parametrize(
    "text",
    [
        "How are loans counted in Westshire?",
        "how did Westshire count the 1,250?",
        "How does Westshire count loans?",
    ],
)
def test_how_something_was_counted_is_not_how_many(say, text) -> None:
    assert not say(text).facts


@pytest.mark.parametrize(
    "text",
    ["how has the count in Westshire changed?", "how did the count of loans do in Westshire?"],
)
def test_how_a_count_fared_is_told(say, text) -> None:
    assert "westshire.loans.2020" in say(text).facts


@pytest.mark.parametrize(
    "text",
    [
        "How fast did Westshire answer?",
        "How far back do Westshire's loans go?",
        "how good are Westshire's loans",
    ],
)
def test_how_something_is_done_is_not_how_many(say, text) -> None:
    assert not say(text).facts


def test_how_fast_something_rises_is_told(say) -> None:
    assert say("how fast did loans in Westshire grow?").facts


@pytest.mark.parametrize("text", ["tell me about Essex", "can you tell me more about Essex please"])
def test_all_about_a_place_is_its_figure_before_any_note(text, ask) -> None:
    assert ask(text).facts == ("essex.offences.2018-19",)


@pytest.mark.parametrize("text", ["Essex 2017 to 2019", "Essex 2017-19"])
def test_a_place_and_a_stretch_of_years_ask_for_no_text(text, ask) -> None:
    assert set(ask(text).facts) == {"essex.offences.2017-18", "essex.offences.2018-19"}


@pytest.mark.parametrize(
    "text",
    [
        "can one offence have more than one platform",
        "So a recorded offence is just one that the police wrote down?",
    ],
)
def test_what_may_be_counted_or_what_one_is_gets_no_count(ask, text) -> None:
    assert not [id_ for id_ in ask(text).facts if "." in id_]
