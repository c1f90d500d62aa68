"""Guards what the development questions have reached; scores are by outcome and fact id."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import pytest

from tests.asking import QUESTIONS, rows
from tests.questions.score import GRADES, run, table, wilson


@dataclass(frozen=True, slots=True)
class Floor:
    """What a file of questions has to keep: the least share right, the most misled."""

    file: str
    right: float
    misled: float


FLOORS = [
    Floor("dev.jsonl", right=0.985, misled=0.004),
    Floor("dev_deep.jsonl", right=0.975, misled=0.01),
    Floor("dev_more.jsonl", right=0.98, misled=0.003),
    Floor("dev_rounds.jsonl", right=0.975, misled=0.01),
    Floor("dev_rounds_second.jsonl", right=0.92, misled=0.028),
    Floor("dev_rounds_third.jsonl", right=0.955, misled=0.016),
    Floor("dev_rounds_fourth.jsonl", right=0.96, misled=0.017),
    Floor("dev_rounds_fifth.jsonl", right=0.97, misled=0.007),
    Floor("dev_rounds_sixth_plain.jsonl", right=0.905, misled=0.03),
    Floor("dev_rounds_sixth_text.jsonl", right=0.845, misled=0.059),
    Floor("dev_rounds_sixth_hard.jsonl", right=0.955, misled=0.034),
    Floor("dev_rounds_seventh_text.jsonl", right=0.91, misled=0.03),
    Floor("kept_first.jsonl", right=0.955, misled=0.029),
    Floor("kept_first_deep.jsonl", right=0.96, misled=0.014),
    Floor("kept_second.jsonl", right=0.965, misled=0.014),
    Floor("kept_second_deep.jsonl", right=0.99, misled=0.001),
    Floor("kept_third.jsonl", right=0.975, misled=0.005),
    Floor("kept_third_deep.jsonl", right=0.985, misled=0.005),
    Floor("kept_fourth.jsonl", right=0.91, misled=0.035),
    Floor("kept_fourth_deep.jsonl", right=0.96, misled=0.025),
    Floor("kept_fifth.jsonl", right=0.94, misled=0.02),
    Floor("kept_fifth_deep.jsonl", right=0.97, misled=0.02),
    Floor("kept_sixth.jsonl", right=0.925, misled=0.036),
    Floor("kept_sixth_deep.jsonl", right=0.905, misled=0.05),
    Floor("kept_seventh.jsonl", right=0.92, misled=0.03),
    Floor("kept_seventh_deep.jsonl", right=0.965, misled=0.016),
    Floor("kept_eighth.jsonl", right=0.89, misled=0.045),
    Floor("kept_eighth_deep.jsonl", right=0.94, misled=0.015),
    Floor("kept_ninth.jsonl", right=0.935, misled=0.015),
    Floor("kept_ninth_deep.jsonl", right=0.995, misled=0.005),
    Floor("kept_tenth.jsonl", right=0.935, misled=0.035),
    Floor("kept_tenth_deep.jsonl", right=0.95, misled=0.011),
    Floor("kept_eleventh.jsonl", right=0.975, misled=0.005),
    Floor("kept_eleventh_deep.jsonl", right=0.995, misled=0.005),
    Floor("kept_twelfth.jsonl", right=0.915, misled=0.05),
    Floor("kept_twelfth_deep.jsonl", right=0.87, misled=0.056),
    Floor("kept_thirteenth_natural.jsonl", right=0.92, misled=0.017),
    Floor("kept_thirteenth_compare.jsonl", right=0.94, misled=0.032),
    Floor("kept_thirteenth_claims.jsonl", right=0.885, misled=0.019),
    Floor("kept_thirteenth_null.jsonl", right=0.92, misled=0.06),
    Floor("kept_fourteenth_natural.jsonl", right=0.895, misled=0.042),
    Floor("kept_fourteenth_compare.jsonl", right=0.96, misled=0.019),
    Floor("kept_fourteenth_claims.jsonl", right=0.975, misled=0.001),
    Floor("kept_fourteenth_null.jsonl", right=0.99, misled=0.008),
    Floor("kept_fifteenth_natural.jsonl", right=0.895, misled=0.024),
    Floor("kept_fifteenth_compare.jsonl", right=0.92, misled=0.04),
    Floor("kept_fifteenth_claims.jsonl", right=0.965, misled=0.001),
    Floor("kept_fifteenth_null.jsonl", right=0.94, misled=0.01),
    Floor("dev_plan_fourth_natural.jsonl", right=0.92, misled=0.008),
    Floor("dev_plan_fourth_compare.jsonl", right=0.905, misled=0.073),
    Floor("dev_plan_fourth_claims.jsonl", right=0.9, misled=0.009),
    Floor("dev_plan_fourth_null.jsonl", right=0.91, misled=0.02),
    Floor("dev_plan_third_natural.jsonl", right=0.91, misled=0.024),
    Floor("dev_plan_third_compare.jsonl", right=0.945, misled=0.041),
    Floor("dev_plan_third_claims.jsonl", right=0.95, misled=0.001),
    Floor("dev_plan_third_null.jsonl", right=0.94, misled=0.02),
    Floor("dev_plan_second_natural.jsonl", right=0.865, misled=0.05),
    Floor("dev_plan_second_compare.jsonl", right=0.94, misled=0.037),
    Floor("dev_plan_second_claims.jsonl", right=0.815, misled=0.009),
    Floor("dev_plan_second_null.jsonl", right=0.97, misled=0.015),
    Floor("dev_plan_null.jsonl", right=0.92, misled=0.065),
    Floor("dev_plan_claims.jsonl", right=0.95, misled=0.001),
    Floor("dev_plan_compare.jsonl", right=0.935, misled=0.032),
    Floor("dev_plan_natural.jsonl", right=0.92, misled=0.023),
    Floor("dev_held.jsonl", right=0.83, misled=0.05),
    Floor("dev_unheld_near.jsonl", right=0.95, misled=0.023),
    Floor("dev_unheld_topic.jsonl", right=0.91, misled=0.06),
    Floor("dev_unheld_chat.jsonl", right=0.985, misled=0.009),
    Floor("dev_quotes.jsonl", right=0.965, misled=0.013),
    Floor("dev_notes.jsonl", right=0.83, misled=0.043),
    Floor("dev_plan_fifth_claims.jsonl", right=0.925, misled=0.017),
    Floor("dev_plan_fifth_compare.jsonl", right=0.885, misled=0.065),
    Floor("dev_plan_fifth_natural.jsonl", right=0.915, misled=0.025),
    Floor("dev_plan_fifth_null.jsonl", right=0.925, misled=0.05),
    Floor("kept_sixteenth_claims.jsonl", right=0.955, misled=0.001),
    Floor("kept_sixteenth_compare.jsonl", right=0.97, misled=0.019),
    Floor("kept_sixteenth_natural.jsonl", right=0.885, misled=0.032),
    Floor("kept_sixteenth_null.jsonl", right=0.95, misled=0.01),
    Floor("kept_seventeenth_claims.jsonl", right=0.9, misled=0.033),
    Floor("kept_seventeenth_compare.jsonl", right=0.925, misled=0.055),
    Floor("kept_seventeenth_natural.jsonl", right=0.89, misled=0.032),
    Floor("kept_seventeenth_null.jsonl", right=0.905, misled=0.051),
    Floor("kept_eighteenth_claims.jsonl", right=0.855, misled=0.043),
    Floor("kept_eighteenth_compare.jsonl", right=0.97, misled=0.027),
    Floor("kept_eighteenth_natural.jsonl", right=0.915, misled=0.033),
    Floor("kept_eighteenth_null.jsonl", right=0.9, misled=0.033),
    Floor("kept_nineteenth_claims.jsonl", right=0.955, misled=0.029),
    Floor("kept_nineteenth_compare.jsonl", right=0.915, misled=0.041),
    Floor("kept_nineteenth_natural.jsonl", right=0.855, misled=0.023),
    Floor("kept_nineteenth_null.jsonl", right=0.895, misled=0.051),
]
"""Just below what is reached, so that a change has to say why it takes away more."""


@pytest.mark.parametrize("floor", FLOORS, ids=lambda floor: floor.file)
def test_what_was_reached_is_kept(floor: Floor, engine) -> None:
    results = run(engine, QUESTIONS / floor.file)
    grades = Counter(result.grade for result in results)
    right, misled = (grades[grade] / len(results) for grade in ("right", "misled"))
    assert (right >= floor.right, misled <= floor.misled) == (True, True), table(results)


@pytest.mark.parametrize("file", ["dev.jsonl", "dev_deep.jsonl"])
def test_every_question_has_an_id_of_its_own_and_an_expectation(file) -> None:
    held = rows(file)
    assert len({row["id"] for row in held}) == len(held)
    assert [row["id"] for row in held if not row["expect"] or not row["category"]] == []
    assert [row["id"] for row in held if ("q" in row) == ("turns" in row)] == []


@pytest.mark.parametrize("file", ["dev.jsonl", "dev_deep.jsonl"])
def test_every_fact_expected_is_held(file, base) -> None:
    held = {*base.figures, *base.quotes, *base.notes}
    for row in rows(file):
        for expected in row["expect"]:
            named = {i for key in ("facts", "any", "may") for i in expected.get(key, ())}
            assert named <= held, row["id"]


def test_there_are_enough_questions() -> None:
    assert len(rows("dev.jsonl")) + len(rows("dev_deep.jsonl")) >= 400


def test_the_table_has_a_row_a_category_and_one_for_all(engine) -> None:
    results = run(engine, QUESTIONS / "dev.jsonl")
    head, *lines = table(results).splitlines()
    assert [grade for grade in GRADES if grade not in head] == []
    assert lines[-1].split()[:2] == ["all", str(len(results))]
    assert len(lines) == len({result.row["category"] for result in results}) + 1


@pytest.mark.parametrize(
    ("part", "whole", "low", "high"),
    [(0, 0, 0.0, 1.0), (10, 10, 0.722, 1.0), (0, 10, 0.0, 0.278), (81, 263, 0.255, 0.366)],
)
def test_intervals_are_wilson_s(part, whole, low, high) -> None:
    assert wilson(part, whole) == pytest.approx((low, high), abs=0.0006)
