"""How like a question is to the phrasings by which each of some texts is asked for."""

import pytest

from bot.questions.texts.likeness import SMALL, Likeness

SMALLS = {"the", "is", "of"}
LIKENESS = Likeness(
    [
        ("hours", ["when", "is", "it", "open"]),
        ("hours", ["the", "opening", "hours"]),
        ("fee", ["what", "is", "the", "fee"]),
    ],
    lambda word: SMALL if word in SMALLS else 1.0,
)


def likest(text: str) -> dict[str, float]:
    weights = {word: SMALL if word in SMALLS else 1.0 for word in text.split()}
    return {name: like for name, (like, _) in LIKENESS.likest(weights).items()}


def test_a_phrasing_word_for_word_is_as_like_as_can_be() -> None:
    assert likest("what is the fee") == {"fee": pytest.approx(1.0)}


def test_of_a_texts_phrasings_the_likest_counts() -> None:
    found = LIKENESS.likest({"hours": 1.0, "open": 1.0, "it": 1.0})
    assert found["hours"][1] == ("is", "it", "open", "when")


def test_small_words_count_where_a_larger_one_is_shared() -> None:
    assert likest("the fee")["fee"] > likest("of fee")["fee"]


def test_by_small_words_alone_texts_are_found_that_share_no_other() -> None:
    assert likest("is the of").keys() == {"hours", "fee"}


def test_a_text_without_a_word_of_the_question_is_left_out() -> None:
    assert likest("fee") == {"fee": pytest.approx(2 / 3.3)}
    assert likest("zebra") == {}
