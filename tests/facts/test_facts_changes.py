"""A published change is held against the two figures it is a change between."""

from __future__ import annotations

import pytest

from bot.facts import format_problem

SLOTS = "area: essex, source: article"


def with_change(
    earlier: str, later: str, change: str, *, measure: str = "offences", more: str = ""
):
    return f"""\
figures:
  - {{id: old, measure: {measure}, period: 2017/18, value: '{earlier}', {SLOTS}}}
  - {{id: new, measure: {measure}, period: year to April 2019, value: '{later}', {SLOTS}}}
  - {{measure: change, of: {measure}, period: 2017/18 to 2018/19, value: '{change}', {SLOTS}{more}}}
"""


AGREE = [
    # Rounded in the last digit written.
    ("60", "166", "177%"),
    ("60", "166", "176.7%"),
    ("60", "166", "up 177 per cent"),
    ("3,217", "4,373", "36%"),
    ("3217", "4373", "rise of 35.9%"),
    ("166", "60", "-64%"),
    ("166", "60", "fell by 63.9%"),
    # Words round more.
    ("3,217", "4,373", "by a third"),
    ("418", "929", "more than double"),
    ("50", "95", "doubled"),
    ("28", "54", "almost doubled"),
    ("10", "42", "4 times"),
    ("9", "42", "more than four times"),
    # Bounds leave room on one side.
    ("60", "166", "more than 170%"),
    ("60", "166", "at least 177%"),
    ("60", "166", "up to 180%"),
    ("60", "166", "about 180%"),
    ("3,217", "at least 4,373", "40%"),
    ("about 3,200", "4,373", "30%"),
    ("1.5 million", "3 million", "106%"),
    # Nothing to hold it against.
    ("0", "166", "5%"),
]


@pytest.mark.parametrize(("earlier", "later", "change"), AGREE)
def test_what_agrees(problems_with, earlier, later, change):
    assert problems_with(with_change(earlier, later, change)) == []


DIFFER = [
    ("60", "166", "176%", "176.7%"),
    ("60", "166", "-177%", "176.7%"),
    ("166", "60", "64%", "-63.9%"),
    ("60", "166", "doubled", "2.77 times"),
    ("60", "166", "more than three times", "2.77 times"),
    ("60", "166", "almost four times", "2.77 times"),
    ("60", "166", "less than 170%", "176.7%"),
    ("60", "166", "about 140%", "176.7%"),
    ("3,217", "at least 4,373", "20%", "35.9%"),
    ("3,217", "4,373", "by a half", "35.9%"),
]


@pytest.mark.parametrize(("earlier", "later", "change", "makes"), DIFFER)
def test_what_differs(problems_with, earlier, later, change, makes):
    [said] = problems_with(with_change(earlier, later, change))
    assert said.endswith(
        f": error [change-contradicted] '{change}' does not follow from '{earlier}' (old) and "
        f"'{later}' (new): that makes {makes} "
        "(check all three; if the source prints them so, link them with 'conflicts_with: new')"
    )


def test_it_is_said_where_the_value_stands(load_with):
    [problem] = load_with(with_change("60", "166", "5%")).problems
    assert (problem.file, problem.line, problem.column) == ("it.yaml", 4, 72)


def test_percentage_points_between_shares(problems_with):
    assert problems_with(with_change("40%", "48%", "8 points", measure="share")) == []


def test_percentage_points_that_differ(problems_with):
    [said] = problems_with(with_change("40%", "48%", "17 points", measure="share"))
    assert "that makes 8.0 points" in said


def test_the_change_of_a_share_in_percent_respects_its_rounding(problems_with):
    assert problems_with(with_change("40%", "48%", "17%", measure="share")) == []


def test_points_are_no_difference_of_counts(problems_with):
    assert problems_with(with_change("60", "166", "8 points")) == []


@pytest.mark.parametrize("link", ["new", "[old]"])
def test_a_contradiction_may_be_held_if_the_base_says_so(problems_with, link):
    text = with_change("60", "166", "5%", more=f", conflicts_with: {link}")
    assert problems_with(text) == []


def test_figures_of_another_release_are_not_its_inputs(problems_with):
    text = with_change("60", "166", "5%", more=", release: a").replace(
        "value: '60', ", "value: '60', release: b, "
    )
    releases = "releases: {a: {name: A}, b: {name: B}}\n"
    assert problems_with(releases + text) == []


def test_one_pair_that_agrees_is_enough(problems_with):
    text = with_change("60", "166", "5%")
    text += f"  - {{id: other, measure: offences, period: 2018/19, value: 63, {SLOTS}, base: b}}\n"
    assert problems_with(text) == []


def test_a_withdrawn_figure_is_no_input(problems_with):
    text = with_change("60", "166", "5%").replace("'166', ", "'166', withdrawn: A slip., ")
    assert problems_with(text) == []


def test_a_part_is_not_held_against_the_whole(problems_with):
    text = with_change("60", "166", "5%", more=", by: {platform: instagram}")
    assert problems_with(text) == []


def test_the_words_of_a_declared_measure_of_change(load_with):
    text = "measures: {rise: {name: rise, kind: change, unit: percent}}\n" + with_change(
        "60", "166", "5%"
    ).replace("measure: change", "measure: rise")
    [problem] = load_with(text).problems
    assert "that makes 176.7%" in format_problem(problem)
