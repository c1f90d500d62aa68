"""The README is true: its transcripts are what is printed, its commands and files exist."""

from __future__ import annotations

import re
import subprocess

import pytest

from bot.cli import COMMANDS
from tests.readme import README, printed, transcripts

TEXT = README.read_text(encoding="utf-8")
MAIN_JOB = (
    "python3 -m venv .venv && .venv/bin/pip install -q . && .venv/bin/footnote ask "
    '"how many grooming offences did essex police record last year?"'
)
THE_TESTS = "python3 -m venv .venv && .venv/bin/pip install -q -e '.[dev]' && .venv/bin/pytest"


@pytest.mark.parametrize(("words", "said"), list(transcripts()))
def test_a_transcript_is_what_is_printed(words: str, said: str) -> None:
    assert said.split() == printed(words).split(), "python -m tests.readme writes it anew"


def test_there_are_transcripts() -> None:
    assert len(list(transcripts())) >= 2


@pytest.mark.parametrize("command", [MAIN_JOB, THE_TESTS])
def test_the_commands_that_set_it_up_stand_on_lines_of_their_own(command: str) -> None:
    assert TEXT.splitlines().count(command) == 1


def test_the_main_job_is_the_first_transcript() -> None:
    words, _ = next(transcripts())
    assert MAIN_JOB.endswith(f"footnote {words}")


def test_every_command_named_exists() -> None:
    named = set(re.findall(r"footnote ([a-z]+)", TEXT))
    assert named <= set(COMMANDS)


def test_every_file_linked_exists() -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", TEXT)
    assert [link for link in links if not (README.parent / link).exists()] == []


def test_the_checks_are_a_script_that_runs() -> None:
    script = README.parent / ".ci" / "run"
    assert subprocess.run(["bash", "-n", script], check=False).returncode == 0
    assert script.stat().st_mode & 0o111
