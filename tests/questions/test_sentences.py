"""Cutting a message into sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.questions.cutting import cut


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("", []),
        ("one", ["one"]),
        ("one. two", ["one.", "two"]),
        ("one? two! three", ["one?", "two!", "three"]),
        ("one\ntwo", ["one", "two"]),
        ("1.5 books", ["1.5 books"]),
        ("2017/18?", ["2017/18?"]),
        ("how many:\nin westshire", ["how many:", "in westshire"]),
        ("a; b", ["a;", "b"]),
    ],
)
def test_cutting(text, pieces) -> None:
    assert cut(text) == pieces


@given(st.text(st.sampled_from("ab .?!;:\n,1"), max_size=80))
def test_nothing_but_white_space_is_lost(text) -> None:
    assert "".join("".join(cut(text)).split()) == "".join(text.split())
    assert all(piece and piece == piece.strip() for piece in cut(text))


def test_any_number_of_cries_is_left_out() -> None:
    assert cut("er " * 1_200 + "how many loans in westshire?") == ["how many loans in westshire?"]
