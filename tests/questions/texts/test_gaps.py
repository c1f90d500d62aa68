"""What people ask for that is not held, told from the notes by how each is asked for."""

from dataclasses import replace

import pytest

from bot.facts import load
from bot.model.facts import FactBase, Note, NotHeld
from bot.questions.texts.gaps import GapIndex
from bot.questions.texts.phrasings import NoteIndex
from tests.asking import LIBRARY

LOAN = Note("loan", "A loan is one book lent once.", "yearbook", ask=("what is a loan",))
FINES = NotHeld("fines", "what a late book costs", ask=("what is the fine for a late book",))


@pytest.fixture
def base() -> FactBase:
    library = load(LIBRARY).base
    assert library is not None
    return replace(library, notes={"loan": LOAN}, not_held={"fines": FINES})


def index_of(base: FactBase) -> GapIndex:
    return GapIndex(base, NoteIndex(base.notes.values()))


@pytest.mark.parametrize(
    ("text", "gap"),
    [("fine for books that are late", "fines"), ("is it a loan if lent twice", None)],
)
def test_a_question_leans_to_what_is_not_held_or_to_a_note(base, text, gap) -> None:
    assert index_of(base).asked(tuple(text.split())) == gap


def test_a_phrasing_word_for_word_is_enough(base) -> None:
    index = index_of(base)
    assert index.phrased("what is the fine for a late book please".split()) == "fines"
    assert index.phrased("what is the fine".split()) is None


def test_where_nothing_is_named_as_not_held_nothing_leans_there(base) -> None:
    assert index_of(replace(base, not_held={})).asked(["loan"]) is None


def test_a_gap_is_named_only_for_a_question_that_has_a_word_of_it(base) -> None:
    index = index_of(base)
    assert not index.shares(tuple("what did that go up by".split()), "fines")
    assert index.shares(tuple("what does a late one cost".split()), "fines")
