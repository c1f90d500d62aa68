"""Every name in a fact base can be found in a question."""

from dataclasses import replace

import pytest

from bot.facts import load
from bot.questions.names.naming import names_in
from bot.questions.names.vocabulary import (
    build_vocabulary,
    clean_word,
    roots_of,
    stems_of,
    words_of,
)
from tests.asking import LIBRARY


@pytest.fixture(scope="module")
def vocabulary():
    base = load(LIBRARY).base
    assert base is not None
    return build_vocabulary(base, names_in(base))


def named(vocabulary, phrase: str) -> set[tuple[str, str]]:
    return {(str(t.kind), t.id) for t in vocabulary.phrases.get(stems_of(phrase), ())}


@pytest.mark.parametrize(
    ("phrase", "kind", "id_"),
    [
        ("Westshire", "area", "westshire"),
        ("West Shire", "area", "westshire"),
        ("books lent", "measure", "loans"),
        ("library loan", "measure", "loans"),
        ("visits", "measure", "visits"),
        ("kids", "member", "children"),
        ("Pat Reader", "speaker", "librarian"),
        ("librarian", "speaker", "librarian"),
        ("Westshire Libraries", "speaker", "librarian"),
        ("opening hours", "topic", "opening hours"),
        ("Library Yearbook", "source", "yearbook"),
        ("book sales", "another measure", "book sales"),
        ("borrowing", "subject", "borrowing"),
    ],
)
def test_a_name_leads_to_what_it_names(phrase, kind, id_, vocabulary) -> None:
    assert (kind, id_) in named(vocabulary, phrase)


def test_a_place_leads_to_the_area_that_covers_it_and_is_not_it(vocabulary) -> None:
    assert named(vocabulary, "Milltown") == {("place", "westshire")}


def test_a_name_of_two_things_leads_to_both_in_a_fixed_order(vocabulary) -> None:
    targets = vocabulary.phrases[stems_of("Westshire Gazette")]
    assert [str(target.kind) for target in targets] == sorted(str(t.kind) for t in targets)
    assert {target.id for target in targets} == {"gazette"}


def test_the_longest_name_is_known(vocabulary) -> None:
    assert vocabulary.longest == max(len(stems) for stems in vocabulary.phrases)


def test_names_of_english_words_alone_are_marked(vocabulary) -> None:
    assert stems_of("Westshire") not in vocabulary.english


@pytest.mark.parametrize(
    ("typed", "clean"),
    [("police's", "police"), ("what's", "whats"), ("don't", "dont"), ("who's", "whos"), ("a", "a")],
)
def test_apostrophes(typed, clean) -> None:
    assert clean_word(typed) == clean


def test_words_of_a_text() -> None:
    assert words_of("how many in 2017/18, at the library's?") == [
        "how", "many", "in", "2017", "18", "at", "the", "library",
    ]  # fmt: skip


def test_singular_and_plural_are_one() -> None:
    assert stems_of("loans") == stems_of("loan")
    assert roots_of("borrowing") == roots_of("borrowed")


def test_first_letters_stand_for_a_name_of_three_words_or_more() -> None:
    base = load(LIBRARY).base
    assert base is not None
    areas = dict(base.areas)
    for id_, name in (("dvl", "Down Vale Lakes"), ("car", "Castle and River"), ("nl", "New Lakes")):
        areas[id_] = replace(areas["westshire"], id=id_, name=name, also=())
    base = replace(base, areas=areas)
    vocabulary = build_vocabulary(base, names_in(base))
    assert named(vocabulary, "DVL") == {("area", "dvl")}
    assert named(vocabulary, "car") == set()  # a word of its own
    assert named(vocabulary, "nl") == set()
