"""Which note a question asks for, by the notes' example phrasings."""

import pytest

from bot.model.facts import Note
from bot.questions.names.vocabulary import stems_of
from bot.questions.texts.phrasings import NoteIndex

NOTES = [
    Note(
        "loan",
        "A loan is one book lent to one reader once.",
        "s",
        ask=("what is a loan", "what counts as a loan"),
    ),
    Note(
        "fees",
        "The fee for a late book has been ten pence a day since 2015.",
        "s",
        ask=("what does a late book cost", "since when is there a fee for late books"),
    ),
    Note("founder", "The first library opened in 1850.", "s", ask=("when did it open",)),
]
INDEX = NoteIndex(NOTES)


def best(text: str) -> str | None:
    matches = INDEX.match(stems_of(text))
    return matches[0].note if matches else None


@pytest.mark.parametrize("note", NOTES, ids=lambda note: note.id)
def test_a_phrasing_word_for_word_fits_wholly(note) -> None:
    for phrasing in note.ask:
        match = INDEX.match(stems_of(phrasing))[0]
        assert (match.note, match.score, match.lacking) == (note.id, pytest.approx(1.0), ())


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("whats a loan then", "loan"),
        ("what would count as a loan?", "loan"),
        ("when was the fee for late books brought in", "fees"),
        ("what year did the library open", "founder"),
    ],
)
def test_other_words_find_it_too(text, note) -> None:
    assert best(text) == note


def test_a_word_that_means_the_same_finds_it_too() -> None:
    index = NoteIndex(
        [Note("term", "Six months.", "s", ask=("what is the longest prison sentence",))]
    )
    alike = index.match(stems_of("what is the maximum jail term"))[0]
    assert (alike.note, alike.lacking) == ("term", ())


def test_a_phrasing_may_leave_out_words_of_grammar() -> None:
    assert INDEX.phrased(stems_of("please tell me what is the loan")) == "loan"
    assert INDEX.phrased(stems_of("what is the fee")) is None


def test_a_strange_word_counts_against_a_note() -> None:
    known = INDEX.match(stems_of("what is a loan"))[0]
    strange = INDEX.match(stems_of("what is a zebra loan"))[0]
    assert strange.score < known.score
    assert "zebra" in strange.lacking


def test_nothing_in_common_no_match() -> None:
    assert INDEX.match(stems_of("zebras eat grass")) == ()


def test_notes_in_another_order_match_alike() -> None:
    other = NoteIndex(NOTES[::-1])
    for text in ("what is a loan", "late books", "when did it open or cost"):
        assert INDEX.match(stems_of(text)) == other.match(stems_of(text))


def test_what_speaks_for_a_note_is_its_lead_and_its_fit_less_what_is_strange() -> None:
    fits = INDEX.match(stems_of("what is a loan"))[0]
    assert fits.evidence(0) == pytest.approx(fits.lean + 3)
    assert fits.evidence(1) == pytest.approx(fits.lean + 1)


def test_phrasings_together_decide_between_notes_that_fit_alike() -> None:
    index = NoteIndex(
        [
            Note("hours", "We open at nine.", "s", ask=("when do you open", "opening hours today")),
            Note("place", "It is in Elm Road.", "s", ask=("where are you", "do you open in town")),
        ]
    )
    assert index.match(stems_of("do you open late today"))[0].note == "hours"


def test_a_word_of_one_phrasing_alone_is_not_what_a_note_tells_of() -> None:
    index = NoteIndex(
        [Note("fee", "Ten pence.", "s", ask=("what is the damage", "the fee for late books"))]
    )
    assert index.known(stems_of("damage to books"), ("damage",)) == ()


def test_a_note_that_tells_an_age_knows_the_word_for_it() -> None:
    aged = Note("card", "A card is for readers under 16.", "s", ask=("who gets a card",))
    index = NoteIndex([*NOTES, aged])
    assert index.match(stems_of("up to which age does one get a card"))[0].lacking == ()
    assert "age" in index.match(stems_of("up to which age is the fee late"))[0].lacking
