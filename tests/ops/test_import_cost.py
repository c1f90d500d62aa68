"""Asking at the command line pays for nothing that only the bot needs."""

import json
import subprocess
import sys

import pytest

LISTING = """
import json, sys
{what}
json.dump(sorted(sys.modules), sys.stderr)
"""


def imported_by(what: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", LISTING.format(what=what)],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(json.loads(done.stderr))


def test_asking_imports_nothing_of_the_bot_s() -> None:
    found = imported_by("from bot.cli import main; main(['ask', 'how many'])")
    heavy = {"aiohttp", "aiosqlite", "asyncio", "discord", "prometheus_client", "pydantic"}
    assert found & (heavy | {"structlog", "bot.config", "bot.ops", "bot.chat"}) == set()


def test_the_health_check_imports_next_to_nothing() -> None:
    found = imported_by("from bot.cli import main; main(['health'])")
    heavy = {"asyncio", "bot.config", "bot.facts", "bot.ops", "pydantic", "rapidfuzz"}
    assert found & heavy == set()


@pytest.mark.parametrize(
    "module",
    ["facts_keeper", "gaps", "gateway", "health", "ledger", "life", "logs", "metrics", "telling"],
)
def test_looking_after_itself_knows_neither_discord_nor_the_settings(module: str) -> None:
    found = imported_by(f"import bot.ops.{module}")
    assert found & {"discord", "bot.chat", "bot.config", "pydantic"} == set()
