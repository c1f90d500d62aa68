"""Bases on other subjects: they load without a complaint, and the engine serves them."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from bot.engine import Engine
from bot.facts import load
from tests.questions.score import TODAY, run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.loading import Loaded
    from bot.model.facts import FactBase

HERE = Path(__file__).parent
BASES = ("iowa_electricity", "world")
FILES = ("dev.jsonl", "frozen.jsonl")

FIGURES = {
    "iowa_electricity": {"generation": 51},
    "world": {
        "population": 3313,
        "life-expectancy": 3313,
        "gdp-per-person": 3313,
        "under-fives": 1458,
        "fertility": 1212,
        "infant-mortality": 1180,
    },
}

# The first were written before the engine was run on these bases; each was scored once.
FROZEN = {
    "iowa_electricity/frozen_fourth.jsonl": (
        "dac491552242feda18c0bfa5f4d671a610f721bde5f259d10ca2c6e108200b0b"
    ),
    "world/frozen_fourth.jsonl": (
        "84f2d6f919fe86f081e6682d8fe0f1f059ae06f57cf734e59dc3dc3bf4b608fe"
    ),
    "iowa_electricity/frozen.jsonl": (
        "8a49888f6bb4b6af799d5578c7f098f8a7eb3e462da54e412723329baf54c206"
    ),
    "iowa_electricity/frozen_third.jsonl": (
        "2673db2a4a85402c351266f15c6dfbcc4c0fe4305c731926547b394fd655e09e"
    ),
    "world/frozen_third.jsonl": "eb1d3ae74095fcd9e5fc0ed0c0f74e9f0ac03615161af5ba2cf363517abbc786",
    "iowa_electricity/frozen_second.jsonl": (
        "cb3d1a9bdca8c3b4e3bcb55c14cd6a7cae5c01f4060dc203f3288d90e6a1c4ce"
    ),
    "world/frozen.jsonl": "ec82d96cf73c3e755ebd620fbded1a17311b445ddf0fc36e2e502189f851faa7",
    "world/frozen_second.jsonl": "272f14b39f35fc86f0353540580688d3d5a0ead77f78fc3ff067667972d5ee62",
}

# (base, least share of right replies, largest share of misleading ones) over the dev questions.
FLOORS: tuple[tuple[str, float, float], ...] = (
    ("iowa_electricity", 0.95, 0.01),
    ("world", 0.95, 0.01),
)


@cache
def loaded(name: str) -> Loaded:
    return load(HERE / name, today=TODAY)


def base_of(name: str) -> FactBase:
    base = loaded(name).base
    assert base is not None
    return base


def questions(name: str, file: str) -> list[dict[str, Any]]:
    lines = (HERE / name / file).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def expected_ids(rows: list[dict[str, Any]]) -> Iterator[str]:
    for row in rows:
        for expected in row["expect"]:
            for key in ("facts", "may", "any"):
                yield from expected.get(key, ())


@pytest.mark.parametrize("name", BASES)
def test_a_base_loads_without_a_complaint(name):
    assert loaded(name).problems == ()


@pytest.mark.parametrize("name", BASES)
def test_every_figure_of_the_tables_is_held(name):
    assert Counter(figure.measure for figure in base_of(name).figures.values()) == FIGURES[name]


@pytest.mark.parametrize("name", BASES)
@pytest.mark.parametrize("file", FILES)
def test_questions_expect_facts_that_are_held(name, file):
    base = base_of(name)
    rows = questions(name, file)
    assert len({row["id"] for row in rows}) == len(rows) >= 80
    assert set(expected_ids(rows)) <= {*base.figures, *base.notes}


@pytest.mark.parametrize("file", FROZEN)
def test_frozen_questions_are_as_they_were(file):
    assert hashlib.sha256((HERE / file).read_bytes()).hexdigest() == FROZEN[file]


@pytest.mark.parametrize(("name", "right", "misled"), FLOORS)
def test_the_engine_serves_any_subject(name, right, misled):
    graded = run(Engine(base_of(name)), HERE / name / "dev.jsonl")
    grades = Counter(result.grade for result in graded)
    assert grades["right"] >= right * len(graded)
    assert grades["misled"] <= misled * len(graded)
