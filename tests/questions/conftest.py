"""The library's facts: a small base whose every word is known here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.facts import load
from tests.asking import LIBRARY

if TYPE_CHECKING:
    from bot.model.facts import FactBase


@pytest.fixture(scope="session")
def library() -> FactBase:
    """The library's facts."""
    base = load(LIBRARY).base
    assert base is not None
    return base
