"""A last look at a whole message: a text that is far likelier meant than what was found."""

import pytest

from bot.facts import load
from bot.model.reply import Outcome
from tests.asking import WORLD, asker


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("what that peter chap from the children's charity had to say then", "wanless-no-time"),
        ("Does a higher total prove that more youngsters came to harm?", "what-the-figures-show"),
    ],
)
def test_a_text_asked_for_in_words_of_ones_own_is_told(ask, question, fact) -> None:
    assert ask(question).facts == (fact,)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("Was it a survey of pupils, or something out of police files?", "where-figures-come-from"),
        ("do i have to give police my phone passcode if they ask", "what-is-the-offence"),
    ],
)
def test_a_text_that_is_hardly_likelier_than_none_is_only_offered(ask, question, fact) -> None:
    reply = ask(question)
    assert (reply.outcome, reply.facts) == (Outcome.NO_ANSWER, ())
    assert [one.facts for one in reply.choices] == [(fact,)]


def test_a_text_that_fits_far_better_is_told_rather_than_a_quote(ask) -> None:
    asked = "What did the NSPCC find it crucial for Boris Johnson's Government to commit to?"
    assert ask(asked).facts == ("nspcc-calls-for",)


@pytest.mark.parametrize(
    "question",
    [
        "And Theresa May, what did she reply to the NSPCC?",
        "What does Peter Wanless earn?",
        "what's the judge's remark in the abduction case",
        'Check: Peter Wanless, "Parents must take phones away from their children at night."',
        "Reasons for the increase in Kent?",
        "On what date was the Wild West Web launched?",
    ],
)
def test_not_of_others_or_of_what_is_known_not_to_be_held(ask, question) -> None:
    assert ask(question).outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    "question",
    [
        "Background to the increase in Essex, three lines max",
        "What was the Lincolnshire force's rise?",
    ],
)
def test_no_note_is_told_where_nothing_speaks_for_any(ask, question) -> None:
    assert not set(ask(question).facts) & {"offence-penalty", "what-the-figures-show"}


def test_a_group_named_beside_a_place_of_the_note_is_enough(ask) -> None:
    asked = "what article says girls of 12 to 15 are the most likely to be targeted in essex"
    assert ask(asked).facts == ("most-targeted-essex",)


@pytest.mark.parametrize(
    "question",
    [
        "what is the maximum sentence for burglary",
        "what's the law on drones",
        "is it a crime to lie on your cv",
        "is cannabis legal in england",
        "how is unemployment measured",
    ],
)
def test_no_note_is_told_of_another_law_or_count_in_its_words(ask, question) -> None:
    assert ask(question).outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("what is the maximum sentence for it", "offence-penalty"),
        ("what's the law on grooming, when did it come in", "offence-since-2017"),
        ("does a higher count prove more children were hurt", "what-the-figures-show"),
    ],
)
def test_what_is_asked_of_the_matter_itself_is_told(ask, question, fact) -> None:
    assert ask(question).facts == (fact,)


def test_nor_is_another_thing_that_a_measure_is_named_for() -> None:
    base = load(WORLD).base
    assert base is not None
    ask = asker(base)
    assert ask("what is the life expectancy of a car battery").outcome is Outcome.NO_ANSWER
    assert ask("what does life expectancy mean").facts == ("what-is-life-expectancy",)


def test_a_word_or_two_that_are_all_a_note_s_are_not_doubted(ask) -> None:
    assert ask("FOI?").facts == ("where-figures-come-from",)


@pytest.mark.parametrize("question", ["is it always a man?", "was it always like this"])
def test_no_note_is_asked_for_with_no_word_that_tells_which(ask, question) -> None:
    assert ask(question).outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    "question",
    [
        "How can I find out who is behind a fake profile?",
        "how do you spot a fake facebook account",
        "What's the charge rate for sexual communication with a child?",
        "what's the phone number of the Leicester Mercury",
    ],
)
def test_nor_for_a_way_or_a_rate_of_which_it_tells_nothing(ask, question) -> None:
    assert ask(question).outcome is Outcome.NO_ANSWER


def test_of_two_who_are_named_not_one_alone_is_quoted(ask) -> None:
    facts = ask("Have Essex Police and the NSPCC commented? One quote from each would do").facts
    assert set(facts) == {"essex-police-rise", "wanless-no-time"}


def test_who_said_something_is_told_by_the_quote(ask) -> None:
    assert ask("who said social networks should be regulated").facts == ("wanless-no-time",)
