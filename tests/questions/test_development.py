"""Guards what the development questions have reached; scores are by outcome and fact id."""

from __future__ import annotations

import hashlib
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
    Floor("dev.jsonl", right=0.97, misled=0.005),
    Floor("dev_deep.jsonl", right=0.95, misled=0.025),
    Floor("dev_more.jsonl", right=0.945, misled=0.015),
    Floor("dev_rounds.jsonl", right=0.945, misled=0.028),
    Floor("dev_rounds_second.jsonl", right=0.865, misled=0.06),
    Floor("dev_rounds_third.jsonl", right=0.9, misled=0.045),
    Floor("dev_rounds_fourth.jsonl", right=0.87, misled=0.08),
    Floor("dev_quotes.jsonl", right=0.88, misled=0.07),
    Floor("dev_notes.jsonl", right=0.72, misled=0.085),
]
"""Just below what is reached, so that a change has to say why it takes away more."""
FROZEN = {
    "../safety/pleas_frozen_seventh.tsv": (
        "8970c1c8a1a3fbfac18d03ef51ece1351d6a7c0b21c97bd58528bb541fc3ea93"
    ),
    "../safety/lookalikes_frozen_seventh.tsv": (
        "c0b01f598f1bdbf77acb2d0e835133ce69e048b811695295147b9fb89459c816"
    ),
    "frozen_fifth.jsonl": "2c4d69ee14e06cf483176501c8bebb8e9a87d3cf2235dc1bf39155d37a6ccefc",
    "frozen_fifth_deep.jsonl": "e5c9ace79e3f307fea62416a28b8992da0433a56e886a32a18c811995c982c88",
    "../safety/pleas_frozen_sixth.tsv": (
        "fedb48ee852fc1e9780f706e013a1f7e8fa1f4fd400311d364689f43cfa5f0b6"
    ),
    "../safety/lookalikes_frozen_sixth.tsv": (
        "6b5a57095b26944c9b87a70a679a7b432d7054bf821c85c717f1d97a559befa3"
    ),
    "frozen_fourth.jsonl": "fb3ebbb3b8fc499fd0aa15d5caa873519c69cd336f2998dc78c50422b5d00173",
    "frozen_fourth_deep.jsonl": "62aa690cbabab47167b645c95b507ec1d1e87182e90e29771ae8b925a4de2db6",
    "../safety/pleas_frozen_fifth.tsv": (
        "a412ddc37d0fba54a6dc01e206b79e650bd61716f31d198363200252c9460a13"
    ),
    "../safety/lookalikes_frozen_fifth.tsv": (
        "005a4a818d07a3c43f9cd6b1c491e1a3824861315335936e86679d3908576d92"
    ),
    "../safety/pleas_frozen_fourth.tsv": (
        "4cf6d1001f30c15a560388ce09e69decd66953b28959cdf89a38d6fd1531043e"
    ),
    "../safety/lookalikes_frozen_fourth.tsv": (
        "d66a250ba352c4d474d9f04051d3d4ce81bfbed1a6b29fe3585bb305baa04b0b"
    ),
    "frozen.jsonl": "8c1e5c8f952c32c13c9ab281ac3f1d1a5ca5f78bf096da9938e511bc6e16d32b",
    "frozen_deep.jsonl": "b716184953bafa84ae1f9e8747804640ea9f260ed223e520cfe2741ff1b50034",
    "frozen_second.jsonl": "175df7b58393f3c11ef1a61fdefb7ae80c3e5450d36bd6ee26ab1cee9b430109",
    "frozen_second_deep.jsonl": "8135fb40b9db0bfa34c6e3c7b1c7d932ae28cdf02246c6b251366db4e0ce5735",
    "frozen_third.jsonl": "8b44f1a548954c8be74f07ede69ca0b6665043487c9c91332efd740dda68bba0",
    "frozen_third_deep.jsonl": "36690e6327f97b21158989a4f9cb74f7c1f251af4127d20542b3091f2e3bddf3",
    "../safety/pleas_frozen_third.tsv": (
        "a9f2fcf08886600809bc4fc6285cf3c0db6fe1bc05ad13d84f73696b0ecc9a98"
    ),
    "../safety/lookalikes_frozen_third.tsv": (
        "a233a86e03480db63cae0831c545486f99772a834d9a4456726569c2bdf1f153"
    ),
    "../safety/pleas_frozen_second.tsv": (
        "da8b65f458f4f5a2541655e72fcd53ae28568bea977c6ce91c6e6244530fbc2d"
    ),
    "../safety/lookalikes_frozen_second.tsv": (
        "e5c4960af3176d33e95678a6f73d5510a5b8f42cf1f3ffb8cccd7693d905e16e"
    ),
    "../safety/pleas_frozen.tsv": (
        "e33cb3eeb19113c1734050623d623b9fdf70aac9dcf30e62ecd43f5c5c635cf5"
    ),
    "../safety/lookalikes_frozen.tsv": (
        "2711b98843489c9c8621f7f5bdbe8ee93e271bd654b44b76bf8486f5c92a489c"
    ),
}
"""Digests of the questions kept back, as they were when they were scored."""


@pytest.mark.parametrize("file", FROZEN)
def test_questions_kept_back_stay_as_they_were(file) -> None:
    assert hashlib.sha256((QUESTIONS / file).read_bytes()).hexdigest() == FROZEN[file]


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
