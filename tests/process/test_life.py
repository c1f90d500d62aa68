"""The process from its first line to its last."""

from __future__ import annotations

import asyncio
import json
import signal
import time
from typing import TYPE_CHECKING

from tests.discord_server import Via
from tests.process.runner import until

if TYPE_CHECKING:
    from tests.discord_server import Channel, DiscordServer, User
    from tests.process.runner import Footnote

FIGURE = "how many hives in Wessex in 2019"
ANSWER = "Wessex, 2019: 1,500 registered hives."


async def test_it_starts_answers_and_leaves_in_order(
    discord_server: DiscordServer, footnote: Footnote, ann: User, general: Channel
) -> None:
    async with footnote.run() as process:
        await discord_server.ready()
        answer = await discord_server.slash(ann, general, "ask", question=FIGURE)
        began = time.monotonic()
        code = await process.stop()
        took = time.monotonic() - began

    assert answer.text.startswith(ANSWER)
    assert code == 0
    assert took < 2.0
    assert "GATEWAY closed by the bot with 1000" in discord_server.transcript()
    assert discord_server.syncs == 1


async def test_the_log_says_who_it_is_and_how_to_invite_it(
    discord_server: DiscordServer, footnote: Footnote, general: Channel
) -> None:
    async with footnote.run() as process:
        await until(lambda: "Footnote is ready" in process.output)
        await process.stop()

    lines = [json.loads(line) for line in process.lines]
    (ready,) = [line for line in lines if line["event"] == "Footnote is ready"]
    assert ready["connected_as"].startswith("footnote")
    assert str(discord_server.application_id) in ready["invite"]


async def test_neither_token_nor_question_is_logged(
    discord_server: DiscordServer, footnote: Footnote, ann: User, general: Channel
) -> None:
    async with footnote.run(log={"format": "json", "level": "debug"}) as process:
        await discord_server.ready()
        await discord_server.slash(ann, general, "ask", question=FIGURE)
        await discord_server.mention(ann, general, FIGURE)
        await process.stop()

    for secret in (discord_server.token, FIGURE, "Wessex", ann.name, str(ann.id), str(general.id)):
        assert secret not in process.output


async def test_a_question_in_flight_is_finished(
    discord_server: DiscordServer, footnote: Footnote, ann: User, general: Channel
) -> None:
    async with footnote.run() as process:
        await discord_server.ready()
        discord_server.fail_next("callback", None, delay=0.4)
        waiting = Via(wait=False)
        answer = await discord_server.slash(ann, general, "ask", question=FIGURE, via=waiting)
        await asyncio.sleep(0.1)
        code = await process.stop()

    assert answer.text.startswith(ANSWER)
    assert code == 0


async def test_a_second_signal_ends_it_at_once(
    discord_server: DiscordServer, footnote: Footnote, ann: User, general: Channel
) -> None:
    async with footnote.run() as process:
        await discord_server.ready()
        discord_server.fail_next("callback", None, delay=3.0)
        await discord_server.slash(ann, general, "ask", question=FIGURE, via=Via(wait=False))
        await asyncio.sleep(0.1)
        process.send(signal.SIGTERM)
        await asyncio.sleep(0.1)
        process.send(signal.SIGINT)
        code = await process.ended(timeout=1.0)

    assert code == 128 + signal.SIGINT


async def test_a_second_start_tells_discord_no_commands(
    discord_server: DiscordServer, footnote: Footnote, general: Channel
) -> None:
    for _ in range(2):
        async with footnote.run() as process:
            await discord_server.ready()
            await process.stop()

    assert discord_server.syncs == 1


async def test_buttons_outlive_the_process(
    discord_server: DiscordServer, footnote: Footnote, ann: User, general: Channel
) -> None:
    async with footnote.run() as process:
        await discord_server.ready()
        asked = await discord_server.slash(ann, general, "ask", question=FIGURE, private=True)
        assert asked.message is not None
        await process.stop()
    async with footnote.run() as process:
        await discord_server.ready()
        shown = await discord_server.press(ann, asked.message, label="Show everyone")
        await process.stop()

    assert shown.text == asked.text


async def test_a_silent_gateway_turns_it_unready_until_it_speaks_again(
    discord_server: DiscordServer, footnote: Footnote, general: Channel
) -> None:
    discord_server.gateway.heartbeat_interval = 1.0
    async with footnote.run() as process:
        await discord_server.ready()
        await footnote.becomes(200)
        async with discord_server.silence():
            body = await footnote.becomes(503)
        discord_server.drop_connections()
        await footnote.becomes(200)
        await process.stop()

    assert body["troubles"][0].startswith("shard 0 has heard nothing from Discord for")
