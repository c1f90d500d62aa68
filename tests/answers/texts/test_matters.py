"""What words are asked to be about: a speaker who said nothing of it is not quoted."""

import pytest

from bot.model.reply import Outcome, Reason


@pytest.mark.parametrize(
    "question",
    [
        "what did Peter Wanless say about Brexit?",
        "what does the NSPCC boss think of teachers?",
        "did Peter Wanless say anything on mobile phones?",
        "what did Essex Police say about the government?",
        "what did Wanless say about Essex Police?",
        "what did the force in Essex say about Peter Wanless?",
    ],
)
def test_a_matter_that_a_speaker_says_nothing_of_is_not_held(question, ask) -> None:
    reply = ask(question)
    assert (reply.outcome, reply.reason) == (Outcome.NO_ANSWER, Reason.NOT_HELD)


@pytest.mark.parametrize(
    ("question", "quote"),
    [
        ("what did Wanless say about the government?", "wanless-no-time"),
        ("what did Wanless say about these numbers?", "wanless-no-time"),
        ("what did Essex Police say about their own work?", "essex-police-officers"),
        ("what did Essex Police say about the NSPCC website?", "essex-police-advice"),
        ("quote Leicestershire Police on working with partners", "leics-police-partners"),
    ],
)
def test_a_matter_that_they_speak_of_is_told(question, quote, ask) -> None:
    assert ask(question).facts == (quote,)


def test_the_name_of_one_of_two_speakers_is_no_matter_of_the_other(ask) -> None:
    reply = ask("what did Essex Police and the NSPCC say about the rise?")
    assert {*reply.facts} == {"essex-police-rise", "wanless-no-time"}


def test_nor_in_another_subject(say) -> None:
    assert say("what did Pat Reader say about having time to read?").facts == ("reader-on-rise",)
    assert say("what did the Westshire Gazette say about Pat Reader?").facts == ()


@pytest.mark.parametrize(
    ("question", "quote"),
    [
        ("read me a quote about tech firms", "wanless-no-time"),
        ("is there a quote on the films?", "leics-police-films"),
        ("a quote for parents on spotting the signs", "leics-police-films"),
    ],
)
def test_a_quote_is_told_where_one_is_asked_for_and_no_note(question, quote, ask) -> None:
    assert ask(question).facts == (quote,)


def test_a_note_is_told_where_no_quote_fits(ask) -> None:
    assert ask("any quote on the draft bill?").facts == ("online-harms-bill",)


@pytest.mark.parametrize(
    "question",
    [
        "what did Essex Police say about knife crime?",
        "what does the NSPCC think of screen time?",
        "what was Essex Police's statement on county lines?",
        "what's the NSPCC's view on smacking, do they want a new law?",
    ],
)
def test_a_word_that_any_matter_has_does_not_make_it_one_that_was_spoken_of(question, ask) -> None:
    reply = ask(question)
    assert (reply.outcome, reply.reason) == (Outcome.NO_ANSWER, Reason.NOT_HELD)


@pytest.mark.parametrize(
    ("question", "quote"),
    [
        ("what is on record from the NSPCC?", "wanless-no-time"),
        ("what does the charity say about the situation?", "wanless-no-time"),
        (
            "did Leicester police say anything on how they look after people who report?",
            "leics-police-support",
        ),
        ("what do Essex Police say about it, in their own words?", "essex-police-rise"),
    ],
)
def test_what_names_no_matter_in_particular_is_no_strange_one(question, quote, ask) -> None:
    assert quote in ask(question).facts
