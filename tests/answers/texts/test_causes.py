"""Why: which statements answer, and when a question with "why" in it asks for no cause at all."""

import pytest

from bot.language.shown import says
from bot.model.reply import Outcome


@pytest.mark.parametrize(
    "question",
    [
        "who thinks longer opening hours are behind the rise?",
        "whose explanation is it that the opening hours were longer?",
        "does anybody put it down to opening hours?",
        "which paper blames the opening hours for the rise?",
    ],
)
def test_who_gives_a_cause_is_told_by_the_words_of_the_statement(question, say) -> None:
    assert say(question).facts == ("gazette-on-rise",)


def test_a_cause_that_nobody_gave_is_not_held(say) -> None:
    assert say("who blames the weather for the rise?").outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    "question", ["why should I believe any of this?", "why do your numbers start in 2019?"]
)
def test_no_cause_is_told_where_nothing_is_named_that_has_one(question, say) -> None:
    assert not {"reader-on-rise", "gazette-on-rise"} & {*say(question).facts}


def test_a_guess_at_the_cause_gets_what_was_said(say) -> None:
    reply = say("is the rise in loans down to opening hours?")
    assert {*reply.facts, *reply.context} == {"reader-on-rise", "gazette-on-rise"}


@pytest.mark.parametrize(
    "question",
    [
        "what is fuelling the rise in loans?",
        "which factors contributed to the rise?",
        "what has been driving the numbers up?",
        "how come the figures are up?",
        "what sparked the growth in loans",
        "have loans gone up because more people read?",
        "what caused it?",
        "reasons?",
    ],
)
def test_causes_are_asked_for_in_many_words(question, say) -> None:
    reply = say(question)
    assert {*reply.facts, *reply.context} == {"reader-on-rise", "gazette-on-rise"}


def test_what_somebody_puts_it_down_to(say) -> None:
    reply = say("to what does the Westshire Gazette put down the rise?")
    assert reply.facts == ("gazette-on-rise",)


@pytest.mark.parametrize(
    "question",
    [
        "could the rise simply be that people have time to read?",
        "is time to read what is behind the rise?",
        "might having time to read account for the rise?",
    ],
)
def test_a_cause_that_is_guessed_at_is_told_by_who_named_it(question, say) -> None:
    assert say(question).facts == ("reader-on-rise",)


@pytest.mark.parametrize(
    "question",
    [
        "as a foreign student I ask: what caused the rise in loans?",
        "what's behind the rise, and no waffle",
        "a pensioner here, why did loans go up?",
    ],
)
def test_a_strange_word_beside_what_is_explained_is_no_hindrance(question, say) -> None:
    reply = say(question)
    assert {*reply.facts, *reply.context} == {"reader-on-rise", "gazette-on-rise"}


@pytest.mark.parametrize(
    "question",
    [
        "why did burglaries go up?",
        "what caused the rise in burglaries?",
        "why are burglaries growing so fast?",
        "how many loans led to burglaries?",
    ],
)
def test_the_cause_of_something_strange_is_not_held(question, say) -> None:
    assert say(question).outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "what prompted Essex Police to close its unit?",
        "why did Wanless visit Essex?",
        "what made the Mercury apologise?",
    ],
)
def test_why_a_speaker_did_something_is_no_cause_of_a_rise(text, ask) -> None:
    assert "essex-police-rise" not in ask(text).facts
    assert "leics-mercury-cause" not in ask(text).facts


def test_why_a_speaker_thinks_so_is(ask) -> None:
    reply = ask("why do Essex Police believe offences rose?")
    assert reply.facts == ("essex-police-rise",)


def test_nobody_of_another_place_is_told_for_this_one_s_rise(ask) -> None:
    assert ask("reasons for the 51% in leics").facts == ("leics-police-reporting",)


@pytest.mark.parametrize(
    "question",
    [
        "what pushed the loans up?",
        "what has lifted the loans up?",
        "what sent the number of loans through the roof?",
        "was it more time to read that pushed up the loans?",
    ],
)
def test_what_moved_a_number_up_is_its_cause(question, say) -> None:
    assert "reader-on-rise" in say(question).facts


def test_a_cause_of_a_rise_is_no_talk_about_the_bot(ask) -> None:
    assert ask("what's pushing the figures up?").step == "why"
    assert ask("what is boosting the numbers?").step == "why"


def test_what_might_move_a_count_at_all_is_told_by_the_note_on_that(ask) -> None:
    reply = ask("which things could push a recorded crime count higher besides more crime?")
    assert reply.facts == ("what-the-figures-show",)
    assert ask("why might a recorded count go up?").facts == ("what-the-figures-show",)


def test_who_spoke_of_something_is_asked_as_who_says_it(ask) -> None:
    assert ask("which force spoke of a rise in reporting?").facts == ("leics-police-reporting",)


@pytest.mark.parametrize(
    "question",
    [
        "list the reasons that were given for the rise, with who gave them",
        "and the reasons for it, please",
    ],
)
def test_causes_that_are_listed_are_told(question, say) -> None:
    assert {*say(question).facts} == {"reader-on-rise", "gazette-on-rise"}


def test_a_guess_at_the_cause_of_it_all_gets_what_was_said(ask) -> None:
    assert ask("is it because of social media?").facts == (
        "essex-police-rise",
        "leics-mercury-cause",
    )


@pytest.mark.parametrize(
    "question",
    [
        "why do children in Essex talk to strangers?",
        "why is the government slow?",
        "why is sexual communication with a child still not a crime in England and Wales?",
    ],
)
def test_why_of_another_matter_asks_for_no_cause_of_what_is_counted(question, ask) -> None:
    assert not {"essex-police-rise", "leics-police-reporting"} & {*ask(question).facts}


def test_why_there_is_so_much_of_it_does(ask) -> None:
    assert "essex-police-rise" in ask("why has Essex got so many of these?").facts


@pytest.mark.parametrize(
    "question",
    [
        "why are under 12s targeted in Essex?",
        "what is the reason so many victims were under 12?",
        "why do so many groomers use Instagram?",
    ],
)
def test_a_cause_of_more_of_one_group_is_not_that_of_more_of_all(question, ask) -> None:
    reply = ask(question)
    assert (reply.outcome, reply.facts) == (Outcome.NO_ANSWER, ())


@pytest.mark.parametrize(
    "question",
    [
        "why did Essex rise so much faster than Leicestershire did?",
        "why does Essex have twice as many as Leicestershire?",
        "what explains the gap between Leicestershire and Essex?",
        "any idea why Leicestershire lags behind Essex?",
        "what is behind Essex being higher than Leicestershire?",
    ],
)
def test_nobody_says_why_one_place_is_above_another(question, ask) -> None:
    reply = ask(question)
    assert (reply.outcome, reply.facts) == (Outcome.NO_ANSWER, ())


def test_an_order_to_be_explained_that_is_not_so_is_put_right(ask) -> None:
    reply = ask("why did Leicestershire rise more than Essex?")
    assert set(reply.facts) == {"leicestershire.change.2018-19", "essex.change.2018-19"}


@pytest.mark.parametrize(
    "question",
    [
        "how much of the rise in Essex is because of better recording, in per cent?",
        "what share of the increase is down to social media?",
        "how many of the extra offences were caused by technology?",
    ],
)
def test_a_cause_tells_of_no_part_that_it_accounts_for(question, ask) -> None:
    reply = ask(question)
    assert (reply.outcome, reply.headline) == (Outcome.NO_ANSWER, says.NOT_HELD_PART_OF_CAUSE)


def test_what_somebody_says_of_another_matter_is_told_rather_than_a_cause(ask) -> None:
    reply = ask("why does Leicestershire Police think partners matter?")
    assert reply.facts == ("leics-police-partners",)


def test_a_cause_in_the_writers_own_affairs_is_not_asked_for(say) -> None:
    reply = say("I moved away because of work. How many loans in Westshire in 2020?")
    assert reply.facts == ("westshire.loans.2020",)


def test_to_decline_to_do_something_is_no_fall(ask) -> None:
    reply = ask("why did Essex Police decline to talk about the rise?")
    assert reply.facts == ("essex-police-rise",)


@pytest.mark.parametrize(
    "question",
    [
        "why are there so many pigeons in Leicester?",
        "why is there so much litter in Basildon?",
        "what are the main causes of asthma?",
        "what caused the great depression?",
        "why do so many people move to Southend?",
        "what were the reasons for the fall of the empire?",
        "what led to the increase in train fares?",
        "why did bat numbers go up?",
    ],
)
def test_the_cause_of_another_matter_is_not_told_however_plain_its_words(question, ask) -> None:
    assert not ask(question).facts


@pytest.mark.parametrize(
    "question",
    [
        "what explains the welcome rise?",
        "why are there so many more loans?",
        "what were the main causes of the big rise in loans?",
        "why do things keep going up like that?",
        "why did the latest figures go up?",
        "what caused the sudden jump?",
    ],
)
def test_what_is_said_of_any_count_is_no_other_matter(question, say) -> None:
    assert "reader-on-rise" in say(question).facts


def test_a_guess_at_the_cause_is_no_other_matter(ask) -> None:
    assert ask("is social media behind the jump?").step == "why"


def test_where_no_explanation_is_held_those_that_are_can_be_chosen(ask) -> None:
    reply = ask("why did Essex rise so much faster than Leicestershire?")
    assert (reply.outcome, reply.headline) == (Outcome.NO_ANSWER, says.NOT_HELD_WHY_SO)
    assert {choice.facts for choice in reply.choices} >= {("essex-police-rise",)}
    assert [ask(choice.ask).facts for choice in reply.choices] == [
        choice.facts for choice in reply.choices
    ]


@pytest.mark.parametrize(
    "question",
    [
        "are drink driving reports up in Essex",
        "did driving offences go up in Essex",
        "how many school shootings in Essex",
    ],
)
def test_a_word_for_a_cause_or_a_rise_is_none_elsewhere(question, ask) -> None:
    assert ask(question).facts == ()


@pytest.mark.parametrize(
    "question",
    [
        "which cause did the leicester mercury give for the 51 per cent",
        "what reason did the leicester mercury give for the increase",
    ],
)
def test_who_is_named_gives_the_cause_and_nobody_else_of_the_area(question, ask) -> None:
    assert ask(question).facts == ("leics-mercury-cause",)


def test_what_makes_a_number_move_is_its_cause(say) -> None:
    reply = say("what makes the loans grow so fast?")
    assert {*reply.facts, *reply.context} == {"reader-on-rise", "gazette-on-rise"}
