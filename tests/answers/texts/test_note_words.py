"""Notes told by the words of their phrasings, and by the ages that their text names."""

from dataclasses import replace

import pytest

from bot.model.facts import FactBase, Note
from bot.model.reply import Outcome
from tests.asking import Ask, asker


@pytest.fixture(scope="module")
def ask(library: FactBase) -> Ask:
    """Ask the library, which holds a note on who may join."""
    note = Note(
        "who-may-join",
        "Readers join for nothing: children (under 16) with a parent, others alone.",
        "yearbook",
        title="Who may join",
        topics=("joining", "membership"),
        ask=(
            "who may join the library",
            "what is the minimum age for joining",
            "does a letter count as an application to join",
            "can children join the library",
        ),
    )
    return asker(replace(library, notes={**library.notes, note.id: note}))


@pytest.mark.parametrize(
    "question",
    [
        "is there a minimum age for joining the library?",
        "may children under 16 join the library?",
        "does a letter count too as an application to join?",
    ],
)
def test_a_note_is_told(question, ask) -> None:
    assert ask(question).facts == ("who-may-join",)


@pytest.mark.parametrize("text", ["westshire borrowing 2016", "borrowing in westshire, 2023"])
def test_a_number_of_a_time_that_is_not_held_is_no_note(text, library) -> None:
    note = Note(
        "who-borrows-most",
        "In Westshire, children borrowed the most books, the yearbook says.",
        "yearbook",
        title="Who borrows most in Westshire",
        topics=("children", "age"),
        ask=("who borrows most", "which age group borrowed most in westshire"),
    )
    ask = asker(replace(library, notes={**library.notes, note.id: note}))
    assert (ask(text).outcome, ask(text).facts) == (Outcome.NO_ANSWER, ())
