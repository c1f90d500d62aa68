"""What most tests need: the shipped facts, an engine on them, and a copy of them to change."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from bot.engine import Engine
from bot.facts import load
from bot.shipped import default_facts
from tests.asking import Ask, Asked, asked
from tests.questions.score import TODAY

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from bot.model.facts import FactBase

# The suite tries the same examples at every run, so that it fails for a change and never by chance;
# `pytest --hypothesis-profile=search` tries new ones.
settings.register_profile("repeatable", derandomize=True)
settings.register_profile("search", derandomize=False)
settings.load_profile("repeatable")


@pytest.fixture(scope="session")
def base() -> FactBase:
    """The shipped facts."""
    loaded = load(default_facts())
    assert loaded.base is not None, loaded.problems
    return loaded.base


@pytest.fixture(scope="session")
def engine(base: FactBase) -> Engine:
    """An engine on the shipped facts; asking changes nothing in it."""
    return Engine(base)


@pytest.fixture(scope="session")
def ask(engine: Engine) -> Ask:
    """Ask one question of the shipped facts, with no conversation before it."""
    return lambda text: engine.ask(text, today=TODAY)[0]


@pytest.fixture(scope="session")
def development(engine: Engine) -> list[Asked]:
    """Every development question, each turn with its reply."""
    return [*asked(engine, "dev.jsonl"), *asked(engine, "dev_deep.jsonl")]


@pytest.fixture(scope="session")
def today() -> date:
    """The day on which the tests ask: long after the shipped figures."""
    return TODAY


@pytest.fixture
def facts_copy(tmp_path: Path) -> Path:
    """A copy of the shipped facts that a test may change."""
    copy = tmp_path / "facts"
    shutil.copytree(default_facts(), copy)
    return copy
