"""The questions that a message plainly consists of."""

import pytest

from bot.facts import load
from bot.questions.reader import Reader
from bot.questions.several.anew import leans_back
from bot.shipped import default_facts

READER = Reader(load(default_facts()).base)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "Who collected the figures, and what can't they tell us?",
            ["who collected the figures", "what can't they tell us?"],
        ),
        (
            "How did England and Wales change between the two years and what did the NSPCC want?",
            [
                "how did england and wales change between the two years",
                "what did the nspcc want?",
            ],
        ),
        (
            "I'd like to know how many in Essex. I'd also like to know what the law is.",
            ["how many in essex.", "what is the law."],
        ),
        (
            "How many in Essex, what was it the year before, and why did it rise?",
            ["how many in essex", "what was it the year before", "why did it rise?"],
        ),
        (
            "Hi. How many in Essex? And what does the law say?",
            ["hi. how many in essex?", "and what does the law say?"],
        ),
        ("How many in Essex, and by how much is it up?", []),
        ("How many in Essex and Leicestershire, and which is higher?", []),
        ("What's the gap between Essex and what Leicestershire had?", []),
        ("Why did it fall in Essex? Was it the police?", []),
        ("If 1 in 5 victims were under 12 and Essex had 22, what was the total?", []),
        ("How many in Essex?", []),
    ],
)
def test_a_message_is_taken_apart_where_something_is_asked_anew(text, asked) -> None:
    assert [ways[-1] for ways in READER.questions(text)] == asked


def test_a_question_leans_back_that_points_or_names_nothing() -> None:
    assert leans_back("and who made them?")
    assert leans_back("since when?")
    assert not leans_back("who says it's down to the weather?")
