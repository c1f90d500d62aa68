"""A last look at a whole message: a text that is far likelier meant than what was found."""

import pytest

from bot.model.reply import Outcome


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("what that peter chap from the children's charity had to say then", "wanless-no-time"),
        ("Does a higher total prove that more youngsters came to harm?", "what-the-figures-show"),
        ("Was it a survey of pupils, or something out of police files?", "where-figures-come-from"),
    ],
)
def test_a_text_asked_for_in_words_of_ones_own_is_told(ask, question, fact) -> None:
    assert ask(question).facts == (fact,)


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
    asked = "what article says girls of 12 to 15 are most targeted in essex"
    assert ask(asked).facts == ("most-targeted-essex",)
