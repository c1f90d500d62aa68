"""A kind of speaker named instead of the speaker: the police there, the paper in its own words."""

from dataclasses import replace

import pytest

from bot.facts import load
from bot.model.reply import Outcome, Reason
from tests.asking import LIBRARY, asker


@pytest.mark.parametrize(
    "question",
    [
        "why did loans rise, according to the paper itself?",
        "which explanation did the newspaper offer for the rise in loans?",
        "what reason did journalists in Westshire give for the rise in loans?",
        "the paper's own explanation for the rise in loans, not the librarian's?",
        "what do the papers say about opening hours?",
        "does any newspaper mention opening hours?",
        "what did the papers say?",
        "any comment from the newspapers",
    ],
)
def test_a_kind_of_speaker_stands_for_those_of_it(question, say) -> None:
    assert say(question).facts == ("gazette-on-rise",)


@pytest.mark.parametrize(
    "question",
    [
        "what did the papers say about the price of coal?",
        "which newspaper thinks the librarians are lazy?",
        "what reason did the newspaper in Southshire give for the rise in loans?",
        "what has the governor said about the growth in loans?",
    ],
)
def test_what_nobody_of_the_kind_said_is_not_held(question, say) -> None:
    reply = say(question)
    assert (reply.outcome, reply.reason) == (Outcome.NO_ANSWER, Reason.NOT_HELD)


def test_of_several_of_a_kind_the_one_who_said_it() -> None:
    base = load(LIBRARY).base
    assert base is not None
    speakers = {id_: replace(one, kind="police") for id_, one in base.speakers.items()}
    ask = asker(replace(base, speakers=speakers))
    assert ask("which force thinks it is down to longer opening hours?").facts == (
        "gazette-on-rise",
    )
    assert ask("has any police officer said that people had more time?").facts == (
        "reader-on-rise",
    )


@pytest.mark.parametrize(
    ("question", "facts"),
    [
        (
            "does any force say victims coming forward is the reason?",
            "leics-police-reporting",
        ),
        ("did any force say it's because of social media growing?", "essex-police-rise"),
        ("which body put the rise down to victims' confidence?", "leics-police-reporting"),
    ],
)
def test_of_a_kind_that_is_asked_for_a_cause_those_who_name_it(question, facts, ask) -> None:
    assert ask(question).facts == (facts,)


def test_of_both_of_a_kind_each_is_told(ask) -> None:
    reply = ask("what do the two police forces blame: one social media, the other reporting?")
    assert reply.facts == ("essex-police-rise", "leics-police-reporting")


def test_a_kind_only_spoken_of_is_not_asked_for_words(say) -> None:
    assert say("how many of the loans in the papers were in Westshire in 2020?").facts == (
        "westshire.loans.2020",
    )


@pytest.mark.parametrize(
    "question",
    [
        "what does Pat Reader write about reading?",
        "Pat Reader's message about people and time?",
        "show me the librarian talking about time to read",
        "does the librarian criticise people for having no time to read?",
    ],
)
def test_what_a_named_speaker_says_in_whatever_verb(question, say) -> None:
    assert say(question).facts == ("reader-on-rise",)


@pytest.mark.parametrize(
    "question",
    ["what are the first words of the Westshire Gazette?", "how did the Westshire Gazette begin?"],
)
def test_the_first_words_of_a_paper_are_its_own(question, say) -> None:
    assert say(question).facts == ("gazette-on-rise",)


@pytest.mark.parametrize(
    "question",
    [
        "what did Pat Reader say about visits?",
        "what does the librarian say on the trial?",
        "did Theresa Smith react to what Pat Reader said?",
        "quote me the bishop on the loans",
    ],
)
def test_a_speaker_is_not_quoted_on_what_they_did_not_speak_of(question, say) -> None:
    reply = say(question)
    assert (reply.outcome, reply.reason) == (Outcome.NO_ANSWER, Reason.NOT_HELD)


def test_the_words_of_a_kind_of_speaker_come_before_a_note_on_the_same(ask) -> None:
    assert ask("what did the cops in leicester say on those films").facts == ("leics-police-films",)


@pytest.mark.parametrize(
    "question",
    ["has anybody from the Home Office commented?", "has the Home Office reacted or replied?"],
)
def test_nobody_is_quoted_for_a_stranger_however_that_is_put(ask, question) -> None:
    assert ask(question).facts == ()


@pytest.mark.parametrize(
    "question",
    [
        "What did Essex County Council say about the numbers?",
        "what did Essex schools say about the rise",
        "What do the Essex social services say?",
    ],
)
def test_another_body_of_a_place_is_not_the_one_that_spoke(question, ask) -> None:
    reply = ask(question)
    assert (reply.outcome, reply.reason) == (Outcome.NO_ANSWER, Reason.NOT_HELD)


@pytest.mark.parametrize(
    "question",
    [
        "I need a quote from the Police and Crime Commissioner for Essex",
        "what did the Leicestershire Police and Crime Commissioner say?",
        "did the leader of Essex County Council comment?",
        "a quote by a parent in Leicestershire",
    ],
)
def test_an_office_named_with_a_place_is_not_the_speaker_held_for_it(question, ask) -> None:
    reply = ask(question)
    assert (reply.outcome, reply.facts) == (Outcome.NO_ANSWER, ())


@pytest.mark.parametrize(
    "question",
    [
        "what did the Essex police service say about the rise?",
        "a quote from the Essex Police spokesman regarding schools and the rise",
    ],
)
def test_whom_words_are_for_is_not_who_spoke(question, ask) -> None:
    assert "essex-police-rise" in ask(question).facts


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("Essex Police on families and partners", "essex-police-officers"),
        ("Wanless on tech firms", "wanless-no-time"),
        ("the bit where Essex Police tell people to call 101", "essex-police-advice"),
        ("a sentence from Leicestershire Police about partner agencies", "leics-police-partners"),
        ("the Wanless part about being forced by law", "wanless-no-time"),
    ],
)
def test_a_piece_of_what_somebody_said(question, fact, ask) -> None:
    assert ask(question).facts == (fact,)


def test_a_count_is_asked_of_a_force_by_its_figures(ask) -> None:
    assert ask("Essex Police on offences in 2017/18").facts == ("essex.offences.2017-18",)


@pytest.mark.parametrize(
    "question",
    [
        "Somebody remarked that people had more time to read. Who was that?",
        "I read that people had more time to read. Whose words were those?",
        "It was in the paper that people had more time to read. Who said it?",
        "someone reckoned that people had more time to read, who?",
        "who described people as having more time to read?",
    ],
)
def test_who_it_was_is_asked_of_what_stands_before(question, say) -> None:
    assert say(question).facts == ("reader-on-rise",)


@pytest.mark.parametrize(
    "question",
    [
        "what did that Pat from Westshire Libraries say about time to read?",
        "any sentence from the librarian about time to read?",
    ],
)
def test_a_speaker_by_a_part_of_the_name(question, say) -> None:
    assert say(question).facts == ("reader-on-rise",)


@pytest.mark.parametrize(
    "text", ["which quotes do you have from Essex Police", "which quote can I use by Essex Police"]
)
def test_which_quotes_are_held_of_somebody_asks_for_them(text, ask) -> None:
    assert {id_.rpartition("-")[0] for id_ in ask(text).facts} == {"essex-police"}


@pytest.mark.parametrize(
    "question",
    [
        "Who speaks for the NSPCC in the quotes you have, and what's his job?",
        "Who's quoted for the charity, and what is their role there?",
    ],
)
def test_what_somebody_is_who_is_quoted_stands_beside_the_words(ask, question) -> None:
    assert ask(question).facts == ("wanless-no-time",)
    assert ask("what did Essex Police say about jobs?").outcome is Outcome.NO_ANSWER


def test_which_speaker_said_what_was_just_told_is_asked(ask) -> None:
    reply = ask("Someone mentioned calling 101. Which spokesman said that?")
    assert reply.facts == ("essex-police-advice",)


@pytest.mark.parametrize(
    "question",
    [
        "did the national police chiefs council respond to the NSPCC?",
        "did Facebook respond to the NSPCC's statement?",
        "did Instagram put out a statement?",
    ],
)
def test_whoever_is_answered_is_not_the_one_who_speaks(question, ask) -> None:
    assert ask(question).facts == ()


def test_whoever_answers_is(ask) -> None:
    reply = ask("how did Essex Police respond to the NSPCC about social media?")
    assert reply.facts == ("essex-police-rise",)


@pytest.mark.parametrize(
    "question",
    [
        "how old is Peter Wanless?",
        "where does Peter Wanless live?",
        "Peter Wanless, how long has he been boss of the NSPCC?",
        "who owns the Leicester Mercury?",
        "which page did the Mercury put it on?",
    ],
)
def test_what_nobody_says_of_themselves_is_told_by_no_words_of_theirs(question, ask) -> None:
    assert ask(question).facts == ()


@pytest.mark.parametrize(
    "question", ["was anybody else from the NSPCC quoted?", "another spokesman of Essex Police?"]
)
def test_the_one_who_is_quoted_is_no_colleague_of_theirs(question, ask) -> None:
    assert ask(question).facts == ()


def test_what_is_not_to_be_said_asks_for_nobody_s_words(ask) -> None:
    assert ask("tea or coffee and don't say both").step != "quote"


def test_any_soundbite_will_do(ask) -> None:
    assert ask("I need a soundbite from the NSPCC, any will do").facts == ("wanless-no-time",)


def test_who_spoke_is_named_and_nobody_who_did_something(ask) -> None:
    assert ask("name of the person who said the networks won't act unless forced").step != "refused"
    assert ask("name of the man who got eight years").step == "refused"
