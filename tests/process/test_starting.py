"""What keeps the bot from starting: waited for where that helps, said in a sentence where not."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.discord_server import DiscordServer
from tests.process.runner import Footnote, until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.discord_server import Channel, User

FIGURE = "how many hives in Wessex in 2019"


def last_event(output: str) -> str:
    return str(json.loads(output.splitlines()[-1])["event"])


async def test_without_a_token(footnote: Footnote) -> None:
    async with footnote.run(token="") as process:
        assert await process.ended() == 78

    assert process.output.startswith("DISCORD_TOKEN: the bot's token is missing")
    assert len(process.lines) == 1


async def test_with_a_wrong_token(footnote: Footnote) -> None:
    async with footnote.run(token="MTA.unwelcome") as process:
        assert await process.ended() == 78

    assert last_event(process.output).startswith("Discord does not accept the token.")
    assert "unwelcome" not in process.output


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (4004, "Discord does not accept the token."),
        (4010, "Discord refuses the shards"),
        (4013, "Discord refuses an intent"),
        (4014, "Discord refuses an intent"),
    ],
)
async def test_when_the_gateway_refuses_for_good(
    discord_server: DiscordServer, footnote: Footnote, code: int, sentence: str
) -> None:
    discord_server.refuse_identify(code)
    async with footnote.run() as process:
        assert await process.ended() == 78

    assert last_event(process.output).startswith(sentence)
    assert discord_server.identifies == 1


@pytest.mark.parametrize("url", ["http://discord.example/api/v10", "https://discord.example/api"])
async def test_an_address_that_is_not_this_machine(footnote: Footnote, url: str) -> None:
    async with footnote.run(discord={"api_url": url}) as process:
        assert await process.ended() == 78

    assert "discord.api_url" in process.output


async def test_a_port_that_is_taken(footnote: Footnote, discord_server: DiscordServer) -> None:
    taken = int(discord_server.api_url.split(":")[2].split("/")[0])
    async with footnote.run(health={"port": taken}) as process:
        assert await process.ended() == 78

    assert "set health.address and health.port to what is free" in last_event(process.output)


async def test_without_a_network_it_waits(tmp_path: Path) -> None:
    async with DiscordServer(listening=False) as server:
        channel = server.add_guild().add_channel()
        ann = server.add_user()
        async with Footnote(server, tmp_path).run() as process:
            await until(lambda: "Cannot reach Discord" in process.output)
            await server.listen()
            await server.ready()
            answer = await server.slash(ann, channel, "ask", question=FIGURE)
            assert await process.stop() == 0

    assert answer.text.startswith("Wessex, 2019")


async def test_it_can_be_stopped_while_it_waits(tmp_path: Path) -> None:
    async with (
        DiscordServer(listening=False) as server,
        Footnote(server, tmp_path).run() as process,
    ):
        await until(lambda: "Cannot reach Discord" in process.output)

        assert await process.stop(timeout=2.0) == 0


async def test_a_gateway_that_refuses_the_first_connection(
    discord_server: DiscordServer, footnote: Footnote, ann: User, general: Channel
) -> None:
    discord_server.refuse_handshake(503)
    async with footnote.run() as process:
        await discord_server.ready()
        answer = await discord_server.slash(ann, general, "ask", question=FIGURE)
        await process.stop()

    assert answer.text.startswith("Wessex, 2019")
    assert "Cannot reach Discord" in process.output
    assert "Traceback" not in process.output


@pytest.mark.parametrize("status", [503, 429])
async def test_discord_in_trouble_at_login_is_waited_for(
    discord_server: DiscordServer, footnote: Footnote, status: int
) -> None:
    discord_server.fail_next("me", status, via=False)
    async with footnote.run() as process:
        await discord_server.ready()
        assert await process.stop() == 0

    if status == 429:
        discord_server.take_violations()


async def test_sharding_is_used_once_discord_asks_for_it(
    discord_server: DiscordServer, footnote: Footnote, ann: User, general: Channel
) -> None:
    discord_server.refuse_identify(4011)
    async with footnote.run() as process:
        await discord_server.ready()
        answer = await discord_server.slash(ann, general, "ask", question=FIGURE)
        await process.stop()

    assert answer.text.startswith("Wessex, 2019")
    assert [session.shard for session in discord_server.sessions] == [[0, 1]]


async def test_commands_that_discord_refuses_do_not_keep_it_from_answering(
    discord_server: DiscordServer, footnote: Footnote, general: Channel
) -> None:
    discord_server.fail_next("commands-put", 403)
    async with footnote.run() as process:
        await discord_server.ready()
        await process.stop()

    assert "Discord did not take the commands for all servers (HTTP 403" in process.output


async def test_broken_facts_are_waited_for(
    discord_server: DiscordServer, footnote: Footnote, ann: User, general: Channel, tmp_path: Path
) -> None:
    facts = tmp_path / "facts"
    facts.mkdir()
    (facts / "broken.yaml").write_text("about: {title: Bees\n", "utf-8")
    settings = {"directory": str(facts), "look_every": 0.1}
    async with footnote.run(facts=settings) as process:
        await discord_server.ready()
        answer = await discord_server.slash(ann, general, "ask", question=FIGURE)
        status, body = await footnote.ready()
        await process.stop()

    assert answer.text == "I have no facts to answer from at the moment. Please try again later."
    assert (status, body["troubles"]) == (503, ["no facts are loaded"])
