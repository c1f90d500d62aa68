"""The server for whoever looks after the bot, and the command that asks it."""

import argparse
import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from bot.cli import health as command
from bot.config import Settings
from bot.ops.health import HealthServer, HealthUnavailableError, measure_lag
from bot.ops.metrics import Metrics


class Part:
    def __init__(self, *troubles: str) -> None:
        self.wrong = troubles

    def troubles(self) -> tuple[str, ...]:
        return self.wrong


class Running:
    """A server with two parts, one of which can be made unwell."""

    def __init__(self) -> None:
        self.part = Part()
        self.server = HealthServer(
            [Part(), self.part], metrics=Metrics(), address="127.0.0.1", port=0
        )

    async def get(self, path: str) -> tuple[int, str]:
        async with (
            aiohttp.ClientSession() as session,
            session.get(f"http://127.0.0.1:{self.server.port}{path}") as response,
        ):
            return response.status, await response.text()


@pytest.fixture
async def running() -> AsyncIterator[Running]:
    found = Running()
    await found.server.start()
    yield found
    await found.server.stop()


async def test_alive_is_alive_even_when_not_ready(running: Running) -> None:
    running.part.wrong = ("anything",)
    assert await running.get("/healthz") == (200, '{"alive": true}')


async def test_ready_when_every_part_is_well(running: Running) -> None:
    assert await running.get("/readyz") == (200, '{"ready": true, "troubles": []}')


async def test_not_ready_says_why(running: Running) -> None:
    running.part.wrong = ("shard 0 is not connected to Discord", "no facts are loaded")
    status, text = await running.get("/readyz")
    assert status == 503
    assert json.loads(text) == {
        "ready": False,
        "troubles": ["shard 0 is not connected to Discord", "no facts are loaded"],
    }


async def test_metrics_are_served(running: Running) -> None:
    status, text = await running.get("/metrics")
    assert status == 200
    assert "# TYPE footnote_interactions_total counter" in text


async def test_there_is_nothing_else(running: Running) -> None:
    assert (await running.get("/"))[0] == 404


async def test_a_port_in_use_is_told_in_words(running: Running) -> None:
    port = running.server.port
    second = HealthServer([], metrics=Metrics(), address="127.0.0.1", port=port)
    with pytest.raises(HealthUnavailableError) as caught:
        await second.start()
    assert str(caught.value) == (
        f"health can't be served at 127.0.0.1 port {port} (Address already in use): set "
        "health.address and health.port to what is free; each process needs a port of its own"
    )


async def test_a_late_event_loop_is_noticed() -> None:
    metrics = Metrics()
    noted: list[float] = []
    metrics.lag = noted.append  # type: ignore[method-assign]
    measuring = asyncio.create_task(measure_lag(metrics, every=0.001))
    while len(noted) < 3:
        await asyncio.sleep(0)
    measuring.cancel()
    assert min(noted) >= 0


async def ask(running: Running, *options: str, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setenv("FOOTNOTE_HEALTH__PORT", str(running.server.port))
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    return await asyncio.to_thread(command.run, parser.parse_args(options))


async def test_the_command_says_ready(
    running: Running, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await ask(running, monkeypatch=monkeypatch) == 0
    assert capsys.readouterr().out == "ready\n"


async def test_the_command_says_what_is_wrong(
    running: Running, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    running.part.wrong = ("no facts are loaded",)
    assert await ask(running, monkeypatch=monkeypatch) == 1
    assert capsys.readouterr().out == "not ready: no facts are loaded\n"


async def test_the_command_can_ask_for_life_alone(
    running: Running, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    running.part.wrong = ("no facts are loaded",)
    assert await ask(running, "--alive", monkeypatch=monkeypatch) == 0
    assert capsys.readouterr().out == "alive\n"


async def test_the_command_says_that_nobody_answers(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    running = Running()
    await running.server.start()
    port = running.server.port
    await running.server.stop()
    monkeypatch.setattr(command, "PORT", port)
    assert command.run(argparse.Namespace(config=Path("none.yaml"), alive=False)) == 1
    assert capsys.readouterr().out == (
        f"no answer from 127.0.0.1 port {port}: [Errno 111] Connection refused\n"
    )


def test_the_command_knows_the_settings_defaults() -> None:
    settings = Settings().health
    assert (settings.address, settings.port) == (command.ADDRESS, command.PORT)


@pytest.mark.parametrize(
    ("text", "environ", "expected"),
    [
        ("", {}, ("127.0.0.1", 8765)),
        ("health: {port: 9000}", {}, ("127.0.0.1", 9000)),
        ("health: {port: 9000}", {"FOOTNOTE_HEALTH__PORT": "9001"}, ("127.0.0.1", 9001)),
        ("health: {address: 0.0.0.0}", {}, ("127.0.0.1", 8765)),
        ("health: {address: '::'}", {}, ("::1", 8765)),
        ("health: 'oops", {}, ("127.0.0.1", 8765)),
        ("health: [1]", {}, ("127.0.0.1", 8765)),
    ],
)
def test_the_command_looks_where_the_bot_serves(
    tmp_path: Path, text: str, environ: dict[str, str], expected: tuple[str, int]
) -> None:
    config = tmp_path / "config.yaml"
    config.write_text(text)
    assert command.where(config, environ) == expected
    assert command.where(None, environ | {"FOOTNOTE_CONFIG": str(config)}) == expected
