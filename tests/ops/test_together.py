"""All parts in one real process: it starts, takes saved facts over, tells how it is, and ends."""

import json
import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

FACTS = """\
about: {{title: Rain, main: rain}}
sources: {{office: {{publisher: The weather office, url: "https://example.org/rain"}}}}
areas: {{north: {{name: North}}}}
measures: {{rain: {{name: days of rain, counts: days}}}}
figures: [{{measure: rain, area: north, period: "2019", value: "{days}", source: office}}]
"""
TOKEN = "abc.def.ghi-of-a-test"


class Bot:
    """A process made of the parts, and what it logs."""

    def __init__(self, directory: Path) -> None:
        self.facts = directory / "facts"
        self.facts.mkdir()
        self.save(1)
        settings = {
            "DISCORD_TOKEN": TOKEN,
            "FOOTNOTE_FACTS__DIRECTORY": str(self.facts),
            "FOOTNOTE_FACTS__LOOK_EVERY": "0.1",
            "FOOTNOTE_GAP_LOG__PATH": str(directory / "gaps.sqlite3"),
        }
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.ops.standin"],
            env=os.environ | settings,
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        )
        self.port = self.until("ready")["port"]

    def save(self, days: int) -> None:
        """Save facts the way editors and git do: a new file in the old one's place."""
        aside = self.facts / ".aside"
        aside.write_text(FACTS.format(days=days))
        aside.replace(self.facts / "rain.yaml")

    def until(self, event: str) -> dict[str, Any]:
        """Read the log up to an event."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            assert TOKEN not in line
            said = json.loads(line)
            if said["event"].startswith(event):
                return dict(said)
        raise AssertionError(f"never said: {event}")

    def get(self, path: str) -> str:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}") as answer:
            return str(answer.read().decode())


@pytest.fixture
def bot(tmp_path: Path) -> Iterator[Bot]:
    found = Bot(tmp_path)
    yield found
    found.process.kill()
    found.process.wait()
    assert found.process.stdout is not None
    found.process.stdout.close()


def test_saved_facts_are_taken_over_and_mistakes_are_not(bot: Bot) -> None:
    before = bot.get("/metrics")
    bot.save(2)
    revision = bot.until("facts loaded")["revision"]
    assert f'revision="{revision}"' not in before
    assert f'revision="{revision}"' in bot.get("/metrics")
    (bot.facts / "rain.yaml").write_text("figures: [")
    refused = bot.until("facts not taken over")
    assert refused["revision"] == revision
    assert json.loads(bot.get("/readyz")) == {"ready": True, "troubles": []}
    assert 'footnote_facts_reloads_total{result="refused"} 1.0' in bot.get("/metrics")


def test_a_hangup_reads_the_facts_again(bot: Bot) -> None:
    bot.process.send_signal(signal.SIGHUP)
    assert bot.until("facts are unchanged")["facts"] == 1


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_well_within_two_seconds(bot: Bot, number: signal.Signals) -> None:
    began = time.monotonic()
    bot.process.send_signal(number)
    assert bot.until("stopped")["questions_left"] == 0
    assert bot.process.wait(10) == 0
    assert time.monotonic() - began < 2
