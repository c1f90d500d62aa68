"""The image, as far as it can be checked without a container engine: what its files say.

Building and running it takes an engine; these tests do neither.
"""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
DOCKERFILE = (ROOT / "Dockerfile").read_text()
# One instruction a line, comments left out.
INSTRUCTIONS = [
    line
    for line in re.sub(r"\\\n\s*", "", re.sub(r"(?m)^#.*\n", "", DOCKERFILE)).splitlines()
    if line
]
FINAL = INSTRUCTIONS[max(i for i, line in enumerate(INSTRUCTIONS) if line.startswith("FROM")) :]
LOCK = (ROOT / "requirements.lock").read_text()


def final(word: str) -> list[str]:
    """List what an instruction of the last stage says."""
    return [line.removeprefix(f"{word} ") for line in FINAL if line.startswith(f"{word} ")]


@pytest.mark.parametrize("newer", ["# syntax=", "--link", "--parents", "--exclude", "<<"])
def test_older_builders_understand_it(newer: str) -> None:
    assert newer not in DOCKERFILE


def test_it_has_a_stage_to_build_in_and_one_to_run() -> None:
    assert [line for line in INSTRUCTIONS if line.startswith("FROM")] == [
        "FROM python:3.13-slim AS build",
        "FROM python:3.13-slim",
    ]


def test_nothing_is_installed_in_the_result() -> None:
    assert not re.search(r"\b(pip|apt-get|apk|curl)\b", "\n".join(final("RUN")))


def test_every_dependency_is_checked_against_its_hash() -> None:
    assert "--require-hashes --requirement requirements.lock" in DOCKERFILE


def test_no_package_cache_is_left() -> None:
    assert "--no-cache-dir" in DOCKERFILE


def test_it_runs_as_nobody_special() -> None:
    assert final("USER") == ["10001:10001"]


def test_it_asks_for_no_volume_of_its_own() -> None:
    assert final("VOLUME") == []


@pytest.mark.parametrize(("word", "expected"), [("ENTRYPOINT", ["footnote"]), ("CMD", ["run"])])
def test_signals_reach_the_bot(word: str, expected: list[str]) -> None:
    [form] = final(word)
    assert json.loads(form) == expected


def test_it_knows_how_to_be_asked_for_its_health() -> None:
    [check] = final("HEALTHCHECK")
    assert json.loads(check.partition("CMD ")[2]) == ["footnote", "health"]


def test_it_says_what_it_is() -> None:
    [label] = final("LABEL")
    assert set(re.findall(r"org\.opencontainers\.image\.(\w+)=", label)) == {
        "title",
        "description",
        "licenses",
    }


def test_the_facts_lie_where_the_code_looks_for_them() -> None:
    assert "facts /app/facts" in final("COPY")
    assert "--from=build /app/bot /app/bot" in final("COPY")


def test_only_what_is_copied_gets_into_the_build() -> None:
    ignored = (ROOT / ".dockerignore").read_text().splitlines()
    allowed = {line[1:] for line in ignored if line.startswith("!")}
    copied = {
        line.split()[1] for line in INSTRUCTIONS if line.startswith("COPY") and "--from" not in line
    }
    assert "*" in ignored
    assert allowed == copied


def test_the_command_in_the_image_is_the_console_script(tmp_path: Path) -> None:
    """With /app being this checkout, `footnote --version` answers."""
    script = (ROOT / "docker" / "footnote").read_text()
    assert script.startswith("#!/opt/footnote/bin/python\n")
    (tmp_path / "footnote").write_text(script.replace('"/app"', repr(str(ROOT))))
    done = subprocess.run(
        [sys.executable, tmp_path / "footnote", "--version"],
        capture_output=True,
        cwd=tmp_path,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")


def locked() -> dict[str, str]:
    return dict(re.findall(r"(?m)^([a-z0-9._-]+)==(\S+) \\$", LOCK))


def test_the_lock_gives_every_package_a_hash() -> None:
    blocks = re.split(r"(?m)^(?=[a-z])", LOCK)[1:]
    assert len(blocks) == len(locked())
    assert all("--hash=sha256:" in block for block in blocks)


def test_the_lock_names_no_place_to_get_packages_from() -> None:
    assert not re.search(r"://|(?m:^\s*--(?:index|extra|find|trusted))", LOCK)


def test_the_lock_satisfies_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    versions = locked()
    for needed in map(Requirement, project["dependencies"]):
        assert needed.specifier.contains(versions[canonicalize_name(needed.name)]), needed


def test_the_linter_has_nothing_to_say() -> None:
    done = subprocess.run(
        [Path(sys.executable).with_name("hadolint"), ROOT / "Dockerfile"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "")
