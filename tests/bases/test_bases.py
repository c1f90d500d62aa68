"""Bases on other subjects: they load without a complaint, and the engine serves them."""

from __future__ import annotations

import json
from collections import Counter
from fnmatch import filter as filter_ids
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
BASES = (
    "iowa_electricity",
    "world",
    "employment",
    "weather",
    "economy",
    "barley",
    "arrests",
)

_WEATHER = (
    "coldest frost-days hottest mean-high mean-low mean-wind precipitation warm-days wet-days"
    " wettest-day"
).split()
_ECONOMY = "consumption cpi gdp inflation investment population tbill unemployment".split()
FIGURES = {
    "iowa_electricity": {"generation": 51},
    "employment": {"employees": 2640, "jobs-change": 120},
    "weather": dict.fromkeys(_WEATHER, 52),
    "economy": dict.fromkeys(_ECONOMY, 39),
    "barley": {"yield": 132},
    "arrests": dict.fromkeys(("murder", "assault", "rape", "urban"), 50),
    "world": {
        "population": 3313,
        "life-expectancy": 3313,
        "gdp-per-person": 3313,
        "under-fives": 1458,
        "fertility": 1212,
        "infant-mortality": 1180,
    },
}


# (base, least share of right replies, largest share of misleading ones) over the dev questions.
FLOORS: tuple[tuple[str, float, float], ...] = (
    ("iowa_electricity", 0.95, 0.01),
    ("world", 0.95, 0.01),
    ("employment", 0.9, 0.043),
    ("weather", 0.91, 0.03),
    ("economy", 0.885, 0.058),
    ("barley", 0.97, 0.001),
    ("arrests", 0.925, 0.001),
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


@pytest.mark.parametrize(
    ("name", "file"),
    [(name, path.name) for name in BASES for path in sorted((HERE / name).glob("*.jsonl"))],
)
def test_questions_expect_facts_that_are_held(name, file):
    base = base_of(name)
    rows = questions(name, file)
    assert len({row["id"] for row in rows}) == len(rows) >= 40
    held = [*base.figures, *base.notes, *base.quotes]
    # What may be shown beside what is asked for can have a star for any text.
    assert [id_ for id_ in {*expected_ids(rows)} - {*held} if not filter_ids(held, id_)] == []


@pytest.mark.parametrize(("name", "right", "misled"), FLOORS)
def test_the_engine_serves_any_subject(name, right, misled):
    graded = run(Engine(base_of(name)), HERE / name / "dev.jsonl")
    grades = Counter(result.grade for result in graded)
    assert grades["right"] >= right * len(graded)
    assert grades["misled"] <= misled * len(graded)
