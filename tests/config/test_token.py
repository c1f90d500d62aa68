"""The token is the one secret: found where it should be, and shown nowhere."""

from pathlib import Path

import pytest

from bot.config import ConfigError, load_settings

TOKEN = "MTA.token-of-a-test.xyz"


def token(environ: dict[str, str]) -> str | None:
    found = load_settings(None, environ).discord.token
    return found.get_secret_value() if found else None


def told(environ: dict[str, str], *, path: Path | None = None, need_token: bool = False) -> str:
    with pytest.raises(ConfigError) as caught:
        load_settings(path, environ, need_token=need_token)
    return str(caught.value)


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    return tmp_path / "token"


def test_it_comes_from_the_environment() -> None:
    assert token({"DISCORD_TOKEN": TOKEN}) == TOKEN


def test_it_comes_from_a_file_whose_last_line_break_is_left_off(secret: Path) -> None:
    secret.write_text(TOKEN + "\n")
    assert token({"DISCORD_TOKEN_FILE": str(secret)}) == TOKEN


def test_an_empty_variable_beside_the_file_counts_as_not_set(secret: Path) -> None:
    secret.write_text(TOKEN)
    assert token({"DISCORD_TOKEN": "", "DISCORD_TOKEN_FILE": str(secret)}) == TOKEN


def test_two_tokens_are_one_too_many(secret: Path) -> None:
    assert told({"DISCORD_TOKEN": TOKEN, "DISCORD_TOKEN_FILE": str(secret)}) == (
        "DISCORD_TOKEN and DISCORD_TOKEN_FILE: the token is given twice (keep one of them)"
    )


def test_a_file_that_is_not_there_is_told(secret: Path) -> None:
    assert told({"DISCORD_TOKEN_FILE": str(secret)}, need_token=True) == (
        f"DISCORD_TOKEN_FILE: the token file {secret} can't be read: No such file or directory"
    )


def test_an_empty_file_is_told(secret: Path) -> None:
    secret.write_text("\n")
    assert told({"DISCORD_TOKEN_FILE": str(secret)}) == (
        f"DISCORD_TOKEN_FILE: the token file {secret} is empty"
    )


@pytest.mark.parametrize("wrong", [f'"{TOKEN}"', f"Bot {TOKEN}", f"{TOKEN}\n{TOKEN}"])
def test_what_can_not_be_a_token_is_told_without_repeating_it(wrong: str) -> None:
    assert told({"DISCORD_TOKEN": wrong}) == (
        "DISCORD_TOKEN: discord.token: must be the token alone, "
        "without spaces, quotes or the word Bot"
    )


def test_a_token_in_the_configuration_file_is_refused_without_repeating_it(tmp_path: Path) -> None:
    config = tmp_path / "config.yaml"
    config.write_text(f"discord:\n  token: {TOKEN}\n")
    assert told({}, path=config) == (
        f"{config}:2: discord.token: the token must not stand in this file (set DISCORD_TOKEN, or "
        "DISCORD_TOKEN_FILE, and have a new token made if this file was ever shared)"
    )


def test_settings_do_not_show_it() -> None:
    settings = load_settings(None, {"DISCORD_TOKEN": TOKEN})
    assert TOKEN not in f"{settings!r} {settings} {settings.model_dump()} "
    assert TOKEN not in settings.model_dump_json()
