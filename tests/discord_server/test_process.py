"""A bot in a process of its own, over real sockets, and the loopback Discord by hand."""

from __future__ import annotations

import asyncio
import signal
import sys
from pathlib import Path

from tests.discord_server import DiscordServer, SystemClock
from tests.discord_server.load import drive
from tests.discord_server.process import BotProcess

ROOT = Path(__file__).resolve().parents[2]
QUIET = {"PYTHONWARNINGS": "ignore"}


def toy(server: DiscordServer, token: str | None = None) -> BotProcess:
    arguments = [server.api_url, server.gateway_url, token or server.token]
    command = [sys.executable, "-m", "tests.discord_server.toybot", *arguments]
    return BotProcess(command, cwd=ROOT, env=QUIET)


async def test_a_process_answers_and_is_measured() -> None:
    async with DiscordServer(clock=SystemClock(), openapi=None) as server, toy(server) as process:
        channel = server.add_guild().add_channel()
        ann = server.add_user()
        await server.ready()
        before = process.cpu_seconds()

        latencies = await drive(lambda _: server.slash(ann, channel, "ping"), count=40, rate=400)

        assert len(latencies.seconds) == 40
        assert 0 < latencies.percentile(50) <= latencies.percentile(99) < 1
        assert process.cpu_seconds() >= before
        assert process.resident_bytes() > 10_000_000
        assert process.running


async def test_a_process_survives_an_outage(discord_server: DiscordServer) -> None:
    channel = discord_server.add_guild().add_channel()
    ann = discord_server.add_user()
    async with toy(discord_server) as process:
        await discord_server.ready()
        await discord_server.close_gateway(4000)
        await discord_server.resumed()

        assert (await discord_server.slash(ann, channel, "ping")).text == "pong"
        assert process.running


async def test_a_process_with_a_wrong_token_ends(discord_server: DiscordServer) -> None:
    async with toy(discord_server, token="wrong") as process:
        assert await process.ended() == 1

    assert "LoginFailure" in process.output


async def test_a_process_that_is_interrupted_says_goodbye(discord_server: DiscordServer) -> None:
    async with toy(discord_server) as process:
        await discord_server.ready()
        await discord_server.quiet()
        process.send(signal.SIGINT)
        await process.ended()

    assert [session.closed_with for session in discord_server.sessions] == [1000]


async def test_by_hand() -> None:
    """The console is a process too, so the bot here is a second one."""
    console = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "tests.discord_server", "--token", "by.hand"),
        cwd=ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert console.stdin is not None
    assert console.stdout is not None
    told = [(await console.stdout.readline()).decode().split() for _ in range(4)]
    api, gateway = told[0][1], told[1][1]
    command = [sys.executable, "-m", "tests.discord_server.toybot", api, gateway, "by.hand"]
    async with BotProcess(command, cwd=ROOT, env=QUIET) as bot:
        while not any("connected to Gateway" in line for line in bot.lines):
            await asyncio.sleep(0.01)
        out, _ = await console.communicate(
            b"/ping\n/area name: Essex private: true\n@ hi\n/no\nquit\n"
        )

    text = out.decode()
    assert console.returncode == 0
    assert "| pong" in text
    assert "callback message (private)" in text
    assert "| heard: <@" in text
    assert "no command 'no' is registered" in text
