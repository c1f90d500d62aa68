"""The example is what new self-hosters copy: it must load, be complete and tell the truth."""

from pathlib import Path

import pytest

from bot.config import Settings, load_settings
from bot.config.keys import all_keys

EXAMPLE = Path(__file__).parents[2] / "config.example.yaml"


def test_it_loads_as_it_is_and_changes_nothing() -> None:
    assert load_settings(EXAMPLE, {}) == Settings()


def test_it_has_no_byte_that_says_where_it_was_written() -> None:
    assert EXAMPLE.read_bytes().isascii()


@pytest.mark.parametrize("path", [path for path in all_keys() if path[-1] != "token"], ids=".".join)
def test_every_key_is_there_under_its_section(path: tuple[str, ...]) -> None:
    section, key = path
    inside = EXAMPLE.read_text().split(f"\n{section}:\n")[1].split("\n\n\n")[0]
    assert f"\n  {key}:" in inside


def test_every_key_is_explained_above_it() -> None:
    unexplained = []
    explained = False
    for line in EXAMPLE.read_text().splitlines():
        if line.startswith("  #"):
            explained = True
        elif not line.strip() or not line.startswith("  "):
            explained = False
        elif not explained:
            unexplained.append(line)
    assert unexplained == []


def test_it_says_where_the_token_goes_instead() -> None:
    assert "DISCORD_TOKEN_FILE" in EXAMPLE.read_text()
