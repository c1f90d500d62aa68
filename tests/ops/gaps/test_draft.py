"""A draft is a piece of a facts file: it loads, but for the blanks."""

from datetime import date
from pathlib import Path

import pytest
import yaml

from bot.facts import load
from bot.model.facts import About, Area, Breakdown, FactBase, Measure, Member
from bot.ops.gaps.draft import draft
from bot.ops.gaps.entries import Gap
from bot.ops.gaps.grouping import Group
from bot.ops.gaps.reading import Counted

BASE = FactBase(
    "r",
    About(),
    sources={},
    releases={},
    areas={"rutland": Area("rutland", "Rutland")},
    measures={"rain": Measure("rain", "days of rain", short="rainy days")},
    breakdowns={"season": Breakdown("season", "Season", {"winter": Member("winter", "Winter")})},
    speakers={},
    figures={},
    quotes={},
    notes={},
)


def a_group(question: str, *others: str, **slots: tuple[str, ...]) -> Group:
    named = tuple((key.replace("_", " "), got) for key, got in slots.items())
    gap = Gap(question, "not_held", named)
    return Group(gap, Counted(3, "2026-01-01", "2026-02-03"), list(others))


def test_a_figure_is_drafted_with_the_ids_of_the_facts() -> None:
    asked = a_group(
        "how many rainy days in rutland in winter 2019",
        "rain rutland winter 2019",
        intent=("value",),
        measure=("rainy days",),
        area=("rutland",),
        period=("2019",),
        breakdown=("winter",),
    )
    assert draft(asked, BASE) == (
        """\
# asked 3 times, last on 2026-02-03: how many rainy days in rutland in winter 2019
#   also: rain rutland winter 2019
# declined as: not_held
figures:
  - measure: rain
    area: rutland
    period: "2019"
    by: {season: winter}
    value:   # as published: 166, at least 4,373, more than a quarter
    source:  # an id under sources:"""
    )


def test_what_the_facts_do_not_know_stays_a_name() -> None:
    asked = a_group("how much snow", intent=("value",), area=("narnia",), not_known=("snow",))
    assert draft(asked, None) == (
        """\
# asked 3 times, last on 2026-02-03: how much snow
# declined as: not_held
# not known to the facts, give them a name there: snow
figures:
  - measure:
    area: "narnia"
    period:
    value:   # as published: 166, at least 4,373, more than a quarter
    source:  # an id under sources:"""
    )


def test_a_place_within_an_area_needs_one_of_its_own() -> None:
    asked = a_group("how much in oakham", intent=("value",), place=("oakham",))
    drafted = draft(asked, BASE)
    assert "# only covered by another area so far, needs its own: oakham\n" in drafted
    assert '    area: "oakham"\n' in drafted


def test_what_asks_for_no_figure_becomes_a_note() -> None:
    assert draft(a_group("what is rain", intent=("note",)), BASE) == (
        """\
# asked 3 times, last on 2026-02-03: what is rain
# declined as: not_held
notes:
  - id:
    ask: ["what is rain"]
    text:    # verbatim, or said in plain words
    source:  # an id under sources:"""
    )


@pytest.mark.parametrize("question", ['say "yes": {no}', "a # b", "- [x", "'", "\\", "é ☃"])
def test_any_question_leaves_readable_yaml(question: str) -> None:
    written = yaml.safe_load(draft(a_group(question, intent=("note",)), None))
    assert written["notes"][0]["ask"] == [question]


def test_the_check_asks_for_nothing_but_what_is_blank(tmp_path: Path) -> None:
    (tmp_path / "words.yaml").write_text(
        "areas: {rutland: {name: Rutland}}\nmeasures: {rain: {name: days of rain, counts: days}}\n"
    )
    asked = a_group(
        "rain", intent=("value",), measure=("days of rain",), area=("rutland",), period=("2019",)
    )
    (tmp_path / "draft.yaml").write_text(draft(asked, BASE))
    problems = load(tmp_path, today=date(2026, 6, 1)).problems
    errors = [(problem.file, problem.line, problem.message) for problem in problems]
    assert errors == [
        ("draft.yaml", 7, "this text is empty"),
        ("draft.yaml", 8, "this text is empty"),
    ]
