"""`footnote config`."""

import argparse
from pathlib import Path

import pytest

from bot.cli import config as command
from bot.config import load_settings

TOKEN = "MTA.token-of-a-test.xyz"


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return Path("config.yaml")


def run(*options: str) -> int:
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    return command.run(parser.parse_args(options))


def test_it_shows_every_value_and_where_it_came_from(
    config: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    config.write_text(
        "facts: {directory: 'my facts'}\nservers:\n  overrides:\n    7: {deny_channels: [9, 8]}\n"
    )
    monkeypatch.setenv("DISCORD_TOKEN", TOKEN)
    monkeypatch.setenv("FOOTNOTE_HEALTH__PORT", "9000")
    monkeypatch.setenv("FOOTNOTE_SERVERS__OVERRIDES__7__ANSWERS", "private")
    assert run() == 0
    shown = capsys.readouterr().out
    assert TOKEN not in shown
    assert [line.rstrip() for line in shown.splitlines() if "default" not in line] == [
        "# configuration file: config.yaml",
        "",
        "discord:",
        "  # token: hidden, from DISCORD_TOKEN",
        "",
        "facts:",
        '  directory: "my facts"                       # config.yaml:1',
        "",
        "servers:",
        (
            "  overrides: {7: {answers: private, deny_channels: [8, 9]}}"
            "  # FOOTNOTE_SERVERS__OVERRIDES__7__ANSWERS, config.yaml:3, config.yaml:4"
        ),
        "",
        "cooldowns:",
        "",
        "gap_log:",
        "",
        "health:",
        "  port: 9000                                  # FOOTNOTE_HEALTH__PORT",
        "",
        "log:",
        "",
        "shards:",
    ]


def test_what_it_shows_can_be_loaded_again(
    config: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    environ = {
        "FOOTNOTE_FACTS__DIRECTORY": "my: facts # here",
        "FOOTNOTE_SERVERS__OVERRIDES__7__ALLOW_CHANNELS": "3, 4",
        "FOOTNOTE_SERVERS__ANSWERS": "private",
        "FOOTNOTE_COOLDOWNS__PER_PERSON": "2.5",
        "FOOTNOTE_GAP_LOG__ENABLED": "yes",
        "FOOTNOTE_HEALTH__ADDRESS": "::1",
        "FOOTNOTE_SHARDS__COUNT": "3",
        "FOOTNOTE_SHARDS__IDS": "0, 2",
    }
    before = load_settings(None, environ)
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    assert run() == 0
    config.write_text(capsys.readouterr().out)
    assert load_settings(config, {}) == before


def test_without_a_token_it_says_so(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run() == 0
    assert "  # token: not set\n" in capsys.readouterr().out


def test_a_mistake_is_told_and_ends_with_78(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config.write_text("log: {level: loud}\n")
    assert run("--config", "config.yaml") == 78
    assert capsys.readouterr().err == (
        "config.yaml:1: log.level: must be debug, info, warning or error\n"
    )
