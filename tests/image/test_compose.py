"""compose.yaml, as far as it can be checked without an engine."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.config.environment import TOKEN_FILE

ROOT = Path(__file__).parents[2]
COMPOSE = yaml.safe_load((ROOT / "compose.yaml").read_text())


@pytest.fixture
def service() -> dict[str, Any]:
    [only] = COMPOSE["services"].values()
    return dict(only)


def test_it_may_do_nothing_it_does_not_need(service: dict[str, Any]) -> None:
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert not {"privileged", "cap_add", "ports", "user"} & service.keys()


def test_it_has_limits(service: dict[str, Any]) -> None:
    assert {"mem_limit", "pids_limit", "cpus"} <= service.keys()


def test_it_comes_back_by_itself(service: dict[str, Any]) -> None:
    assert service["restart"] == "unless-stopped"


def test_the_token_is_a_secret_and_stands_nowhere_else(service: dict[str, Any]) -> None:
    [name] = service["secrets"]
    assert service["environment"][TOKEN_FILE] == f"/run/secrets/{name}"
    assert "DISCORD_TOKEN" not in service["environment"]
    assert name in COMPOSE["secrets"]


def test_only_the_data_volume_may_be_written_to(service: dict[str, Any]) -> None:
    writable = [each["target"] for each in service["volumes"] if not each.get("read_only")]
    assert writable == ["/data"]


def test_facts_and_configuration_are_mounted_where_they_are_looked_for(
    service: dict[str, Any],
) -> None:
    targets = {each["source"]: each["target"] for each in service["volumes"]}
    assert targets["./facts"] == "/app/facts"
    assert targets["./config.yaml"] == service["environment"]["FOOTNOTE_CONFIG"]


def test_a_missing_file_is_an_error_and_no_directory_in_its_place(service: dict[str, Any]) -> None:
    binds = [each["bind"] for each in service["volumes"] if each["type"] == "bind"]
    assert binds == [{"create_host_path": False}] * 2


def test_questions_in_flight_have_the_time_to_finish(service: dict[str, Any]) -> None:
    assert service["stop_grace_period"] == "10s"


def test_secrets_and_configuration_are_kept_out_of_git() -> None:
    secret = Path(COMPOSE["secrets"]["discord_token"]["file"])
    assert "/config.yaml" in (ROOT / ".gitignore").read_text().splitlines()
    assert "*" in (ROOT / secret.parent / ".gitignore").read_text().splitlines()


def test_compose_itself_finds_nothing_wrong(tmp_path: Path) -> None:
    (tmp_path / "compose.yaml").write_text((ROOT / "compose.yaml").read_text())
    for folder in ("facts", "secrets"):
        (tmp_path / folder).mkdir()
    for name in ("config.yaml", "secrets/discord_token", "Dockerfile"):
        (tmp_path / name).touch()
    done = subprocess.run(
        [
            Path(sys.executable).with_name("docker-compose"),
            "-f",
            tmp_path / "compose.yaml",
            "config",
            "-q",
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
