"""Figures, speakers, lists and numbers put into words."""

from dataclasses import replace
from decimal import Decimal

import pytest

from bot.facts import load
from bot.language.amounts.values import read_value
from bot.language.shown.describe import (
    base_words,
    figure_words,
    full_line,
    label,
    listed,
    number_words,
    speaker_words,
    value_words,
)
from bot.language.times.periods import read_period
from bot.model.facts import Figure
from tests.asking import LIBRARY, RAILWAY

AGAIN = "the words of the value already say which way it went"


def broken(reason: str, *values: object) -> object:
    """A parameter for which the words are known to be wrong."""
    return pytest.param(*values, marks=pytest.mark.xfail(strict=True, reason=reason))


@pytest.fixture(scope="module")
def library():
    base = load(LIBRARY).base
    assert base is not None
    return base


@pytest.fixture(scope="module")
def railway():
    base = load(RAILWAY).base
    assert base is not None
    return base


@pytest.fixture
def words(library):
    """The words of one of the library's figures, with something about it changed."""
    return lambda id_, **changes: figure_words(library, replace(library.figures[id_], **changes))


def change(value: str) -> Figure:
    """A change in loans."""
    return Figure(
        "c", "change", "westshire", read_period("2019 to 2020"), read_value(value), "yearbook",
        of="loans",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("names", "said"),
    [([], ""), (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C")],
)
def test_a_list(names, said) -> None:
    assert listed(names) == said


def test_a_list_with_another_joint() -> None:
    assert listed(iter(["A", "B", "C"]), "or") == "A, B or C"


@pytest.mark.parametrize(
    ("number", "said"),
    [
        ("0", "0"),
        ("166", "166"),
        ("4373", "4,373"),
        ("1234.50", "1,234.5"),
        ("1000", "1,000"),
        ("100.0", "100"),
        ("-7.25", "-7.25"),
        ("1E+3", "1,000"),
    ],
)
def test_a_number(number, said) -> None:
    assert number_words(Decimal(number)) == said


@pytest.mark.parametrize(
    ("written", "unit", "said"),
    [
        ("166", None, "166"),
        ("at least 4,373", None, "at least 4,373"),
        ("70", "percent", "70%"),
        ("70 per cent", "percent", "70 per cent"),
        ("2.5", "times", "2.5 times"),
        ("3.4 times", "times", "3.4 times"),
        ("more than a quarter", "percent", "more than a quarter"),
        ("1 in 5", "percent", "1 in 5"),
    ],
)
def test_a_value_is_said_as_it_was_published(written, unit, said) -> None:
    assert value_words(read_value(written), unit) == said


def test_a_bare_number_on_a_percent_measure_is_shown_with_its_sign(railway) -> None:
    figure = railway.figures["moor.crowded.2018"]
    assert full_line(railway, figure) == (
        "Moorland, 2018: trains that were overcrowded: 2% of planned trains."
    )


def test_a_count_in_a_whole_sentence(library) -> None:
    figure = library.figures["northland.loans.2020"]
    assert full_line(library, figure) == "Northland, 2020: at least 4,000 books lent."


def test_a_share_names_its_base(words) -> None:
    assert words("westshire.children-share.2020") == (
        "children: more than a third of readers whose age is known"
    )


def test_a_share_has_its_own_base_before_its_measure_s(words) -> None:
    said = words("westshire.children-share.2020", base="all readers")
    assert said == "children: more than a third of all readers"


def test_a_share_of_which_the_base_is_not_told_says_so(words) -> None:
    said = words("westshire.children-share.2020", base="not given")
    assert "(the source does not say of what)" in said


def test_a_count_of_a_group_names_the_group(words) -> None:
    said = words("westshire.visits.2020", by=(("age", frozenset({"adults", "children"})),))
    assert said == "12 visits to libraries (children and adults)"


def test_a_source_that_gives_no_area_or_period(library) -> None:
    figure = replace(library.figures["westshire.visits.2020"], area=None, period=None)
    assert full_line(library, figure) == (
        "Area not given by the source, period not given by the source: 12 visits to libraries."
    )


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("25 per cent", "up 25 per cent in books lent"),
        ("+25%", "+25% in books lent"),
        ("up 25%", "up 25% in books lent"),
        ("by a third", "up by a third in books lent"),
        ("25", "up 25% in books lent"),
        ("-25%", "down 25% in books lent"),
        ("−25%", "down 25% in books lent"),
        ("doubled", "books lent: doubled"),
        ("halved", "books lent: halved"),
        ("more than 25%", "up more than 25% in books lent"),
        ("about a quarter", "up about a quarter in books lent"),
        ("down 25%", "down 25% in books lent"),
        ("down by a third", "down by a third in books lent"),
        ("fell by 25%", "fell by 25% in books lent"),
        broken(AGAIN, "a fall of 25%", "a fall of 25% in books lent"),
        ("rose 25%", "rose 25% in books lent"),
        broken("three times as many isn't up three times", "3 times", "3 times in books lent"),
        ("0%", "0% in books lent"),
    ],
)
def test_a_change(value, said, library) -> None:
    assert figure_words(library, change(value)) == said


def test_a_label_has_no_number_of_the_figure(library) -> None:
    assert (
        label(library, library.figures["westshire.loans.2020"]) == "books lent · Westshire · 2020"
    )
    assert label(library, library.figures["westshire.children-share.2020"]) == (
        "share of readers · children · Westshire · 2020"
    )


def test_a_base_that_is_not_given_is_none(library) -> None:
    figure = library.figures["westshire.children-share.2020"]
    assert base_words(library, figure) == "readers whose age is known"
    assert base_words(library, replace(figure, base="not given")) is None
    assert base_words(library, library.figures["westshire.loans.2020"]) is None


def test_a_speaker_with_role_organisation_and_date(library) -> None:
    assert speaker_words(library, library.quotes["reader-on-rise"]) == (
        "Pat Reader, chief librarian, Westshire Libraries, 2021-02-03"
    )


def test_what_a_speaker_s_name_says_is_not_said_again(library) -> None:
    assert speaker_words(library, library.quotes["gazette-on-rise"]) == (
        "Westshire Gazette, date not given"
    )
