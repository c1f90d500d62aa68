"""Doubts about a note that fits: another text is told, or a question goes back."""

import pytest

from bot.model.reply import Outcome


def test_a_text_that_is_asked_for_far_more_nearly_is_told(ask) -> None:
    reply = ask("which number did Essex Police ask the public to ring")
    assert reply.facts == ("essex-police-advice",)


def test_which_of_two_texts_is_meant_is_asked_where_the_signs_disagree(ask) -> None:
    reply = ask("this is a new crime, no? how many years it exist already")
    assert reply.outcome is Outcome.CHOICE
    assert [choice.facts for choice in reply.choices] == [
        ("offence-penalty",),
        ("offence-since-2017",),
    ]
    for choice in reply.choices:
        assert ask(choice.ask).facts == choice.facts


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("wen did it becum a crime of its own", "offence-since-2017"),
        ("were the vids only shown in leicestershire", "education-films"),
        ("do the statistics carry an official badge", "where-figures-come-from"),
    ],
)
def test_a_text_asked_for_nearly_as_it_is_phrased_is_told_in_spite_of_strange_words(
    ask, question, fact
) -> None:
    assert ask(question).facts == (fact,)


def test_not_where_the_strange_words_are_of_what_is_known_not_to_be_held(ask) -> None:
    assert ask("which campaign does Barnardo's run about online safety?").facts == ()


@pytest.mark.parametrize(
    ("question", "fact"),
    [("was it pressure from a charity that got the offence onto the books?", "offence-since-2017")],
)
def test_no_quote_is_told_where_another_text_is_asked_for_more_nearly(ask, question, fact) -> None:
    assert ask(question).facts == (fact,)


def test_why_of_something_that_did_not_change_is_no_question_for_causes(ask) -> None:
    reply = ask("why does the sexual communication offence apply only on the internet")
    assert reply.facts == ("what-is-the-offence",)
    assert ask("why did Essex Police make the film about Kayleigh?").facts == ()
    assert "essex-police-rise" in ask("why did it go up in Essex?").facts


@pytest.mark.parametrize(
    "question",
    [
        "can the count be trusted as a picture of how common grooming is?",
        "if the count goes up, do we know for sure that more is happening to children?",
    ],
)
def test_what_a_count_shows_is_asked_for_in_the_words_of_one(ask, question) -> None:
    assert ask(question).facts == ("what-the-figures-show",)
    assert "what-the-figures-show" not in ask("how many offences were recorded in total?").facts


@pytest.mark.parametrize("offence", ["murder", "theft", "stalking"])
def test_a_note_is_not_told_for_something_strange_that_it_is_asked_for(ask, offence) -> None:
    assert ask(f"what's the penalty for {offence}").facts == ()
    assert ask("how long can you get for this").facts == ("offence-penalty",)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("is it maybe just that more gets reported?", "what-the-figures-show"),
        ("anything known on the victims in Essex?", "most-targeted-essex"),
        ("how come nothing is held from before 2016", "offence-since-2017"),
    ],
)
def test_the_note_that_is_asked_for_by_far_is_told_rather_than_nothing(ask, question, fact) -> None:
    assert ask(question).facts == (fact,)


@pytest.mark.parametrize(
    "question",
    [
        "how many victims were there in Essex of any age?",
        "Is the A12 shut tonight?",
        "anything known on the victims in Kent?",
    ],
)
def test_not_for_a_number_another_place_or_another_subject(ask, question) -> None:
    assert ask(question).outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    "question",
    [
        "how do I get more followers on Instagram?",
        "who invented Facebook",
        "what is a good present for a 12 year old girl",
    ],
)
def test_the_name_of_a_group_alone_asks_for_no_note(ask, question) -> None:
    assert ask(question).outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    "question",
    [
        "is a 17 year old able to commit this offence?",
        "does it count if the child is 15?",
        "would a message to a 16 year old be illegal?",
    ],
)
def test_an_age_is_held_against_the_limits_that_a_note_tells(question, ask) -> None:
    assert ask(question).facts == ("what-is-the-offence",)


@pytest.mark.parametrize("question", ["what share of victims were 14?", "were any victims 5?"])
def test_no_limit_tells_how_many_were_of_an_age(question, ask) -> None:
    assert "what-is-the-offence" not in ask(question).facts


@pytest.mark.parametrize(
    "question",
    [
        "maximum sentence for child abduction?",
        "what is the minimum sentence for sexual communication with a child?",
        "did the bill pass?",
        "how much would the fines be under the bill?",
        "where can I watch Kayleigh's Love Story?",
        "are the two films still on the internet?",
        "what became of Wild West Web?",
        "how often do courts give the maximum?",
        "what percentage of cases end in court?",
        "how did Kayleigh's Love Story get its name?",
        "which other campaigns does the NSPCC run?",
        "who edits the Leicester Mercury?",
        "which judge gave the man with the fake profile eight years?",
        "which court was the man tried in for the abduction?",
        "where was the eight year man locked up?",
        "did the man with the fake Facebook profile plead guilty?",
        "how many people read the Leicester Mercury?",
        "who came up with the Wild West Web campaign?",
        "do they plan to make the maximum longer?",
    ],
)
def test_a_note_that_tells_no_such_thing_is_not_told(question, ask) -> None:
    assert ask(question).outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    "question",
    [
        "who took over from Peter Wanless?",
        "how much does a copy of the Leicester Mercury cost?",
        "where is the multi-agency safeguarding hub?",
    ],
)
def test_nor_is_a_quote(question, ask) -> None:
    assert ask(question).outcome is Outcome.NO_ANSWER


def test_an_end_that_a_note_does_tell_is_told(ask) -> None:
    assert ask("what is the maximum sentence for this offence?").facts == ("offence-penalty",)
