"""What a part of a message lacks and takes from the part beside it."""

import pytest

from bot.facts import load
from bot.questions.reader import Reader
from bot.shipped import default_facts
from tests.asking import WORLD

SHIPPED = Reader(load(default_facts()).base)
COUNTRIES = Reader(load(WORLD).base)


@pytest.mark.parametrize(
    ("text", "full"),
    [
        (
            "What did the Mercury give as the cause, and what did the police give?",
            "what did the police give as the cause",
        ),
        (
            "What does Essex Police put the rise down to, and what does Leicestershire Police?",
            "what does leicestershire police put the rise down to",
        ),
        (
            "What did the NSPCC call for, and what did its chief executive say?",
            "what did nspcc's chief executive say?",
        ),
        (
            "Who collected the figures, and what can't they tell us?",
            "what can't the figures tell us?",
        ),
        (
            "Where do these figures come from and what do they tell us?",
            "what do these figures tell us?",
        ),
        (
            "What help does Essex Police offer? And what do they say about their films?",
            "and what do essex police say about their films?",
        ),
        (
            "Which reason does the paper give and which one does the NSPCC give?",
            "which reason does the nspcc give?",
        ),
    ],
)
def test_a_second_question_takes_what_it_lacks_from_the_first(text, full) -> None:
    assert SHIPPED.questions(text)[-1][0] == full


def test_a_first_question_takes_what_it_lacks_from_the_second() -> None:
    first, _ = COUNTRIES.questions("How many boys and how many girls under five live in Tuvalu?")
    assert first[0] == "how many boys under five live in tuvalu?"


def test_a_question_that_names_all_it_needs_is_left_as_it_is() -> None:
    text = "How many offences in Essex in 2017/18, and what does the Mercury say about films?"
    assert [len(ways) for ways in SHIPPED.questions(text)] == [1, 1]
