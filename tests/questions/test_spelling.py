"""Mending misspelt words, and leaving alone what is a word already."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.english import ENGLISH
from bot.questions.mending import mended
from bot.questions.spelling import Speller

SPELLER = Speller(
    names=["westshire", "eastshire", "northland", "wales", "reading", "borrowing", "loans", "lent"],
    others=["books", "record", "many", "number", "last"],
    told=["libraries"],
    places=["westshire", "eastshire", "northland"],
    english=["sales", "readings", "lane", "bread"],
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("westshire", "westshire"),
        ("westshre", "westshire"),
        ("wetshire", "westshire"),
        ("westhsire", "westshire"),
        ("northlnad", "northland"),
        ("borowing", "borrowing"),
        ("nmbr", "number"),
        ("leent", "lent"),
        ("borrrowing", "borrowing"),
        ("nubmer", "number"),
        ("northlands", "northlands"),
        ("librarys", "librarys"),
        ("mnay", "many"),
        ("nortlhadn", "northland"),
        ("braed", "bread"),
        ("rekord", "record"),
        ("lonez", "lonez"),
        ("hav", "have"),
        ("numba", "number"),
    ],
)
def test_a_slip_is_mended(typed, meant) -> None:
    assert SPELLER.mend(typed) == meant


@pytest.mark.parametrize("word", ["sales", "readings", "lane", "bread"])
def test_a_word_that_is_english_is_left_alone(word) -> None:
    assert SPELLER.mend(word) == word


@pytest.mark.parametrize("word", ["compensation", "joint", "prostitution", "persecution"])
def test_a_common_word_is_none_that_is_spelt_much_like_it(word) -> None:
    speller = Speller(
        names=["conversation", "prosecution"], others=["joins", "prevention"], english=ENGLISH
    )
    assert speller.mend(word) == word


@pytest.mark.parametrize("word", ["faced", "racing", "mattered", "persons", "attends"])
def test_a_form_of_a_short_english_word_is_left_alone(word) -> None:
    speller = Speller(
        names=["place", "faces", "rating"],
        others=["per", "sons", "at", "tends"],
        english=["face", "race", "matter", "person", "attend"],
    )
    assert (speller.mend(word), speller.split(word)) == (word, None)


@pytest.mark.parametrize("word", ["", "a", "of", "tne", "2018", "wales2", "xyzzyx", "zzzzzzzzzz"])
def test_what_is_short_has_digits_or_is_far_from_all_is_left_alone(word) -> None:
    assert SPELLER.mend(word) == word


def test_a_tie_between_names_is_refused() -> None:
    assert Speller(["carlton", "marlton"], []).mend("harlton") == "harlton"


def test_of_two_the_one_that_opens_alike_is_meant() -> None:
    assert Speller(["ilkley"], ["likely"]).mend("likley") == "likely"


@pytest.mark.parametrize(("typed", "meant"), [("waht", "what"), ("wich", "which")])
def test_of_several_the_word_of_grammar_is_meant(typed, meant) -> None:
    near = ["wath", "wait", "want", "what", "wish", "which"]
    assert Speller(["wath"], near).mend(typed) == meant


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("westshireloans", ("westshire", "loans")),
        ("bookslent", ("books", "lent")),
        ("inwestshire", ("in", "westshire")),
        ("westshire", None),
        ("qqqqloans", None),
        ("loans2019", None),
    ],
)
def test_words_run_together_are_parted(typed, parts) -> None:
    assert SPELLER.split(typed) == parts


@pytest.mark.parametrize(
    "word", ["inpatients", "outpatients", "childless", "underage", "parttime", "inmates"]
)
def test_a_word_that_english_makes_of_two_is_one(word) -> None:
    speller = Speller(
        names=["patients"], others="in out child less under age part time mates".split()
    )
    assert (speller.mend(word), speller.split(word)) == (word, None)


def test_names_in_another_order_mend_alike() -> None:
    names = ["westshire", "eastshire", "northland", "northlane", "borrowing"]
    one, other = Speller(names, []), Speller(reversed(names), [])
    typed = ["westshre", "northlan", "norhtland", "borrwing", "eestshire"]
    assert [one.mend(word) for word in typed] == [other.mend(word) for word in typed]


@given(st.text(max_size=30))
def test_mending_never_raises_and_is_done_at_once(word) -> None:
    once = SPELLER.mend(word)
    assert SPELLER.mend(once) == once


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("pop", "population"), ("popul", "population"), ("mem", "mem"), ("bread", "bread")],
)
def test_the_beginning_of_one_long_name_is_enough(typed, meant) -> None:
    speller = Speller(
        names=["population", "members", "memory"],
        others=[],
        english=["bread"],
        whole=["population", "members", "memory", "breadwinners"],
    )
    assert speller.mend(typed) == meant


def test_who_does_something_is_not_what_is_done() -> None:
    speller = Speller(names=["generation", "generated"], others=["reactions"])
    assert speller.mend("generators") == "generators"
    assert speller.mend("reactors") == "reactors"
    assert speller.mend("generaton") == "generation"


def test_a_letter_lost_from_a_place_is_no_spoken_ending() -> None:
    names = ["northia", "norther"]
    assert Speller(names, [], places=names).mend("northa") == "northia"
    assert Speller([], names).mend("northa") == "norther"


BY_EAR = Speller(
    names=["nuclear", "offences", "mozambique", "zimbabwe", "jamaica", "georgia", "zambia"],
    others=["many", "only", "also", "phone", "fine", "children", "national", "please"],
    places=["mozambique", "zimbabwe", "jamaica", "georgia", "zambia"],
    english=["childless"],
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("nuculer", "nuclear"),
        ("ofensiz", "offences"),
        ("mozambik", "mozambique"),
        ("zimbabway", "zimbabwe"),
        ("jamaka", "jamaica"),
        ("menny", "many"),
        ("fone", "phone"),
        ("nashunal", "national"),
        ("plees", "please"),
    ],
)
def test_two_slips_are_mended_where_it_sounds_alike(typed, meant) -> None:
    assert BY_EAR.mend(typed) == meant


@pytest.mark.parametrize("word", ["zombie", "george", "oddly", "affinities", "nickel"])
def test_a_word_that_only_has_its_consonants_is_another(word) -> None:
    assert BY_EAR.mend(word) == word


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("dose westshire lend more", "does"),
        ("what dose it mean", "does"),
        ("a dose of loans", "dose"),
        ("how may loans", "many"),
        ("who many loans", "how"),
        ("how may we help", "may"),
        ("more loans in westshire then in eastshire", "than"),
        ("was it more then", "then"),
    ],
)
def test_a_slip_that_makes_another_word_is_known_by_those_beside_it(typed, meant) -> None:
    assert meant in mended(typed, SPELLER, frozenset({"who"}))[1]
