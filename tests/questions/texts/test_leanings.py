"""Which of some labels a text leans to, learnt from example texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.questions.texts.leanings import Leanings

LEANINGS = Leanings(
    {
        "loan": [["what", "is", "a", "loan"], ["lend", "a", "book"], ["a", "loan", "of", "books"]],
        "fee": [["what", "is", "the", "fee"], ["late", "book", "cost"]],
        "hours": [["when", "is", "it", "open"], ["open", "on", "sunday"]],
    }
)


def best(text: str) -> str:
    leaning = LEANINGS.of(text.split())
    return max(leaning, key=lambda label: leaning[label])


@pytest.mark.parametrize(
    ("text", "label"),
    [("a loan please", "loan"), ("the cost if late", "fee"), ("open on monday", "hours")],
)
def test_a_text_leans_to_what_its_words_were_seen_with(text, label) -> None:
    assert best(text) == label


def test_words_that_all_have_tell_less_than_words_that_one_has() -> None:
    assert best("what is open") == "hours"


def test_words_never_seen_lean_nowhere() -> None:
    assert LEANINGS.of(["zebra"]) == {"loan": 0.0, "fee": 0.0, "hours": 0.0}


def test_one_label_alone_leads_nobody() -> None:
    assert Leanings({"only": [["a", "b"]]}).of(["a"]) == {"only": 0.0}


def test_without_examples_there_is_nothing_to_lean_to() -> None:
    assert Leanings({}).of(["a"]) == {}


@given(st.lists(st.text(max_size=5), max_size=8))
def test_leanings_are_standard_scores(words) -> None:
    assert sum(LEANINGS.of(words).values()) == pytest.approx(0.0, abs=1e-5)
