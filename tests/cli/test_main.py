"""`footnote` itself: its commands, its version, and what it does when it can't run."""

import subprocess
import sys
import tomllib
from importlib.metadata import entry_points
from pathlib import Path

from bot.cli import COMMANDS, main
from bot.version import __version__

ROOT = Path(__file__).parents[2]


def test_the_version(footnote) -> None:
    ran = footnote("--version")
    assert (ran.code, ran.out, ran.err) == (0, f"{__version__}\n", "")


def test_without_a_command_it_shows_its_commands_and_can_not_run(footnote) -> None:
    ran = footnote()
    assert ran.code == 2
    assert [name for name in COMMANDS if f"    {name} " not in ran.out] == []


def test_an_unknown_command_is_an_error(footnote) -> None:
    ran = footnote("answer", "how many")
    assert (ran.code, ran.out) == (2, "")
    assert "invalid choice: 'answer'" in ran.err


def test_an_unknown_option_is_an_error(footnote) -> None:
    ran = footnote("ask", "how many", "--loud")
    assert (ran.code, ran.out) == (2, "")
    assert "--loud" in ran.err


def test_the_console_script_is_the_same_as_the_module() -> None:
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["scripts"]
    assert scripts == {"footnote": "bot.cli:main"}
    [script] = [each for each in entry_points(group="console_scripts") if each.name == "footnote"]
    assert script.load() is main


def test_a_reader_that_goes_away_is_no_error() -> None:
    command = f'"{sys.executable}" -m bot ask --batch - | true'
    lines = "how many in essex last year\n" * 2000
    done = subprocess.run(
        ["bash", "-c", command], input=lines, capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert (done.stdout, done.stderr) == ("", "")
