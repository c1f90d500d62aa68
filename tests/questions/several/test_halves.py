"""The places where a message may be cut in two questions."""

import pytest

from bot.facts import load
from bot.questions.reader import Reader
from bot.shipped import default_facts

READER = Reader(load(default_facts()).base)


@pytest.mark.parametrize(
    ("text", "cuts"),
    [
        (
            "How many offences in Essex? What is the longest sentence?",
            [("how many offences in essex?", "what is the longest sentence?")],
        ),
        (
            "the Essex count and what Essex Police said about it",
            [("the essex count", "what essex police said about it")],
        ),
        (
            "Tell me what Wild West Web is. Then tell me what the charity wants.",
            [("tell me what wild west web is.", "then tell me what the charity wants.")],
        ),
        (
            "Essex: count, percent up, kids 11 and under",
            [
                ("essex: count", "percent up, kids 11 and under"),
                ("essex: count, percent up", "kids 11 and under"),
            ],
        ),
        (
            "Which of Essex and Kent recorded more, and why?",
            [("which of essex and kent recorded more", "why?")],
        ),
        ("how many offences in England and Wales", []),
        ("Victims of 11 and under in Essex", []),
        ("the share of Facebook, Instagram and Snapchat in Essex", []),
        ("Peter Wanless on social networks, his own words please", []),
        ("1,660 offences in Essex? That's what the leaflet says", []),
        ("In Essex, how many offences were there?", []),
        ("offences in Essex, Instagram only, for 2017/18", []),
        ("hello and goodbye", []),
        ("", []),
    ],
)
def test_a_message_is_cut_where_both_sides_ask_something(text, cuts) -> None:
    assert list(READER.halves(text)) == cuts


def test_a_message_of_very_many_questions_is_left_whole() -> None:
    assert list(READER.halves("How many offences in Essex? " * 9)) == []
