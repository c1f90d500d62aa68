"""Asking the library's facts: a small base whose every word is known here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.facts import load
from tests.asking import LIBRARY, RAILWAY, Ask, asker

if TYPE_CHECKING:
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
