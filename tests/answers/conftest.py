"""Asking the library's facts: a small base whose every word is known here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.facts import load
from tests.asking import (
    CLINIC,
    HARBOUR,
    LEAGUE,
    LIBRARY,
    MARKET,
    RAILWAY,
    SCHOOL,
    SEATTLE,
    WEATHER,
    Ask,
    asker,
)

if TYPE_CHECKING:
    from pathlib import Path

    from bot.model.facts import FactBase


@pytest.fixture(scope="session")
def library() -> FactBase:
    """The library's facts."""
    base = load(LIBRARY).base
    assert base is not None
    return base


@pytest.fixture(scope="session")
def say(library: FactBase) -> Ask:
    """Ask one question of the library's facts."""
    return asker(library)


@pytest.fixture(scope="session")
def railway() -> FactBase:
    """The railways' facts."""
    base = load(RAILWAY).base
    assert base is not None
    return base


@pytest.fixture(scope="session")
def ride(railway: FactBase) -> Ask:
    """Ask one question of the railways' facts."""
    return asker(railway)


def _asker(folder: Path) -> Ask:
    base = load(folder).base
    assert base is not None
    return asker(base)


@pytest.fixture(scope="session")
def visit() -> Ask:
    """Ask one question of the hospitals' facts."""
    return _asker(CLINIC)


@pytest.fixture(scope="session")
def dock() -> Ask:
    """Ask one question of the harbour's facts, which are held by the month."""
    return _asker(HARBOUR)


@pytest.fixture(scope="session")
def play() -> Ask:
    """Ask one question of the football league's facts."""
    return _asker(LEAGUE)


@pytest.fixture(scope="session")
def shop() -> Ask:
    """Ask one question of the facts on prices."""
    return _asker(MARKET)


@pytest.fixture(scope="session")
def sit() -> Ask:
    """Ask one question of the facts on exams."""
    return _asker(SCHOOL)


@pytest.fixture(scope="session")
def look_out() -> Ask:
    """Ask one question of the facts on the weather."""
    return _asker(WEATHER)


@pytest.fixture(scope="session")
def sky() -> Ask:
    """Ask one question of the weather of one city: ten measures, months and years."""
    return _asker(SEATTLE)


@pytest.fixture(scope="session")
def school() -> FactBase:
    """The facts on exams."""
    base = load(SCHOOL).base
    assert base is not None
    return base
