"""A second look at the text chosen: by the lean of the words, and by the likest phrasing."""

from dataclasses import replace

import pytest

from bot.facts import load
from bot.model.facts import Note, NotHeld
from bot.questions.texts.gaps import GapIndex
from bot.questions.texts.phrasings import NoteIndex
from bot.questions.texts.second_look import SecondLook
from tests.asking import LIBRARY

LOAN = Note(
    "loan",
    "A loan is one book lent once.",
    "yearbook",
    ask=("what is a loan", "does a renewal count as a loan", "how is a loan counted"),
)
OPENING = Note(
    "opening",
    "The library first opened its doors in May 1980.",
    "yearbook",
    ask=("when did the library open", "how long has the library been open"),
)
FINES = NotHeld("fines", "what a late book costs", ask=("what is the fine for a late book",))


@pytest.fixture
def look() -> SecondLook:
    library = load(LIBRARY).base
    assert library is not None
    base = replace(library, notes={"loan": LOAN, "opening": OPENING}, not_held={"fines": FINES})
    return SecondLook(base, GapIndex(base, NoteIndex(base.notes.values())))


@pytest.mark.parametrize(
    ("text", "chosen", "meant"),
    [
        ("since when has the library been open", "loan", "opening"),
        ("what is the fine for a loan that is late", "loan", "fines"),
    ],
)
def test_a_text_asked_for_more_nearly_so_is_likelier(look, text, chosen, meant) -> None:
    other = look.likelier(text, tuple(text.split()), chosen)
    assert other is not None
    assert other.id == meant
    assert other.by > 0


def test_the_text_that_is_asked_for_most_nearly_so_stands(look) -> None:
    text = "how long has the library been open now"
    assert look.likelier(text, tuple(text.split()), "opening") is None
