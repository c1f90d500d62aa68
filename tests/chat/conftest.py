from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

# Before anything of the chat: it imports discord without its warning about voice.
import tests.discord_server.aim  # noqa: F401
from bot.engine import Engine
from bot.facts import load

if TYPE_CHECKING:
    from bot.model.facts import FactBase

FACTS = Path(__file__).parent / "facts"


@cache
def hives() -> FactBase:
    """The small base of this folder."""
    loaded = load(FACTS)
    assert loaded.base is not None, loaded.problems
    return loaded.base


@pytest.fixture
def base() -> FactBase:
    return hives()


@pytest.fixture
def engine() -> Engine:
    return Engine(hives())
