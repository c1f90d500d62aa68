"""Handshake, heartbeats, resumes and the many ways a connection ends, with the real discord.py."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import discord
import pytest

from tests.discord_server import DiscordServer, Via
from tests.discord_server.aim import aimed_at, running
from tests.discord_server.toybot import ToyBot

if TYPE_CHECKING:
    from tests.discord_server import Channel, User
    from tests.discord_server.rawbot import RawBot


async def test_the_first_heartbeat_comes_before_identify(
    discord_server: DiscordServer, toybot: ToyBot
) -> None:
    frames = [frame["op"] for way, frame in discord_server.frames if way == "in"]

    assert frames[:2] == [1, 2]


async def test_ready_comes_once_with_the_servers(
    discord_server: DiscordServer, toybot: ToyBot
) -> None:
    await toybot.wait_until_ready()

    assert [guild.name for guild in toybot.guilds] == ["A server"]
    assert (toybot.readies, discord_server.identifies) == (1, 1)


async def test_op_7_is_followed_by_a_resume(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    await discord_server.reconnect()
    await discord_server.resumed()

    assert (await discord_server.slash(ann, general, "ping")).text == "pong"
    assert discord_server.identifies == 1


async def test_op_9_true_is_followed_by_a_resume(
    discord_server: DiscordServer, toybot: ToyBot
) -> None:
    await discord_server.invalidate(resumable=True)
    await discord_server.resumed()

    assert discord_server.identifies == 1


async def test_op_9_false_is_followed_by_an_identify(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    await discord_server.invalidate(resumable=False)
    await discord_server.identified(2)

    assert (await discord_server.slash(ann, general, "ping")).text == "pong"


@pytest.mark.parametrize("code", [1000, 1006, 4000, 4001, 4002, 4003, 4008])
async def test_a_close_that_may_be_resumed(
    discord_server: DiscordServer, toybot: ToyBot, code: int
) -> None:
    if code == 1006:
        discord_server.drop_connections()
    else:
        await discord_server.close_gateway(code)

    await discord_server.resumed()
    assert discord_server.identifies == 1


async def test_nothing_is_lost_over_a_resume(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    await discord_server.close_gateway(4000)
    asked = [
        await discord_server.slash(ann, general, "ping", via=Via(wait=False)) for _ in range(5)
    ]
    for answer in asked:
        await discord_server.answered(answer)
    await discord_server.quiet()

    assert [answer.text for answer in asked] == ["pong"] * 5
    assert len(discord_server.calls("callback")) == 5


async def test_fifty_disconnects_cost_one_identify(
    discord_server: DiscordServer, toybot: ToyBot
) -> None:
    for times in range(1, 51):
        await discord_server.close_gateway(4000)
        await discord_server.resumed(times)

    assert discord_server.identifies == 1


async def test_a_refused_resume_is_followed_by_an_identify(
    discord_server: DiscordServer, toybot: ToyBot
) -> None:
    discord_server.refuse_resume(False)

    await discord_server.close_gateway(4000)
    await discord_server.identified(2)


async def test_a_silent_gateway_is_left(in_a_hurry: None, ann: User, general: Channel) -> None:
    async with DiscordServer(heartbeat_interval=0.02) as server:
        channel = server.add_guild().add_channel()
        bot = ToyBot(heartbeat_timeout=0.1)
        async with running(bot, server):
            async with server.silence():
                answer = await server.slash(ann, channel, "ping", via=Via(wait=False))
                await server.resumed()

            assert (await server.answered(answer)).text == "pong"
        assert not server.violations


async def test_a_wrong_token_is_refused_by_rest(
    discord_server: DiscordServer, in_a_hurry: None
) -> None:
    with aimed_at(discord_server), pytest.raises(discord.LoginFailure):
        async with ToyBot() as bot:
            await bot.start("wrong")

    assert discord_server.invalid_requests == 1


async def test_a_wrong_token_is_refused_by_the_gateway(
    discord_server: DiscordServer, in_a_hurry: None
) -> None:
    discord_server.refuse_identify(4004)

    with pytest.raises(discord.ConnectionClosed) as closed:
        async with running(ToyBot(), discord_server):
            pass
    assert closed.value.code == 4004


async def test_an_intent_without_leave_is_refused(
    discord_server: DiscordServer, in_a_hurry: None
) -> None:
    intents = discord.Intents(guilds=True, message_content=True)

    with pytest.raises(discord.PrivilegedIntentsRequired):
        async with running(ToyBot(intents=intents), discord_server):
            pass


async def test_an_intent_with_leave_lets_content_through(in_a_hurry: None, ann: User) -> None:
    async with DiscordServer(message_content=True) as server:
        channel = server.add_guild().add_channel()
        intents = discord.Intents(guilds=True, guild_messages=True, message_content=True)
        bot = ToyBot(intents=intents)
        async with running(bot, server):
            server.say(ann, channel, "not a secret")
            await server.quiet()

            assert [each.content for each in bot.heard] == ["not a secret"]


async def test_messages_are_told_only_to_who_asked_for_them(
    discord_server: DiscordServer, in_a_hurry: None, ann: User, general: Channel
) -> None:
    bot = ToyBot(intents=discord.Intents(guilds=True))
    async with running(bot, discord_server):
        discord_server.say(ann, general, f"{discord_server.bot.mention} hello")
        await discord_server.quiet()

        assert bot.heard == []


async def test_a_server_that_is_not_there_yet_refuses_connections(in_a_hurry: None) -> None:
    async with DiscordServer(listening=False) as server:
        with aimed_at(server):
            async with ToyBot() as bot:
                with pytest.raises((discord.DiscordException, OSError)):
                    await bot.login(server.token)
        await server.listen()
        async with running(ToyBot(), server):
            assert server.connected


@pytest.mark.filterwarnings("ignore::ResourceWarning")
async def test_a_refused_first_connection_kills_a_plain_client(
    discord_server: DiscordServer, in_a_hurry: None
) -> None:
    """Upstream (discord.py #10520): there is no socket to resume from, and nobody looked."""
    discord_server.refuse_handshake(503)

    with pytest.raises(AttributeError, match="sequence"):
        async with running(ToyBot(), discord_server):
            pass


async def test_an_outage_is_survived(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    await discord_server.go_down()
    await asyncio.sleep(0.05)
    await discord_server.listen()
    await discord_server.resumed()

    assert (await discord_server.slash(ann, general, "ping")).text == "pong"


async def test_closing_the_client_ends_its_session(
    discord_server: DiscordServer, in_a_hurry: None
) -> None:
    async with running(ToyBot(), discord_server):
        pass
    await discord_server.quiet(0.02)

    assert [(each.ended, each.closed_with) for each in discord_server.sessions] == [(True, 1000)]
    assert not discord_server.connected


async def test_closing_the_client_while_it_listens_leaves_its_session_open(
    discord_server: DiscordServer, toybot: ToyBot
) -> None:
    """Upstream: the listening task wakes first and closes with 4000, so the bot stays online."""
    await toybot.close()
    await discord_server.quiet(0.02)

    assert [(each.ended, each.closed_with) for each in discord_server.sessions] == [(False, 4000)]


async def test_the_presence_is_seen(discord_server: DiscordServer, in_a_hurry: None) -> None:
    bot = ToyBot(activity=discord.CustomActivity("/ask"))
    async with running(bot, discord_server):
        await bot.change_presence(activity=discord.CustomActivity("/help"))
        await discord_server.quiet()

    assert discord_server.presences[0]["game"]["state"] == "/ask"
    assert discord_server.presences[1]["activities"][0]["state"] == "/help"


BAD_FRAMES: dict[str, tuple[Any, int, str]] = {
    "no JSON": ("hello", 4002, "gateway-json"),
    "too long": (json.dumps({"op": 1, "d": "x" * 4_096}), 4002, "gateway-size"),
    "an unknown op": ({"op": 99}, 4001, "gateway-op"),
    "identified twice": (
        {"op": 2, "d": {"token": "MTA.loopback.token", "intents": 1, "properties": {}}},
        4005,
        "gateway-order",
    ),
}


@pytest.mark.parametrize("name", BAD_FRAMES)
async def test_a_bad_frame_closes_the_connection(
    discord_server: DiscordServer, rawbot: RawBot, name: str
) -> None:
    frame, code, rule = BAD_FRAMES[name]

    await rawbot.send(frame)

    assert await rawbot.close_code() == code
    assert [each.rule for each in discord_server.take_violations()] == [rule]


async def test_a_hundred_and_twenty_frames_a_minute_are_enough(
    discord_server: DiscordServer, rawbot: RawBot
) -> None:
    for _ in range(120):
        await rawbot.send({"op": 1, "d": None})

    assert await rawbot.close_code() == 4008
    assert [each.rule for each in discord_server.take_violations()] == ["gateway-rate"]


async def test_no_presence_before_identifying(
    discord_server: DiscordServer, rawbot: RawBot
) -> None:
    await rawbot.open()
    await rawbot.send({"op": 3, "d": {}})

    assert await rawbot.close_code() == 4003
    assert [each.rule for each in discord_server.take_violations()] == ["gateway-order"]


async def test_another_version_of_the_gateway_is_refused(
    discord_server: DiscordServer, rawbot: RawBot
) -> None:
    await rawbot.open("?v=9&encoding=json")

    assert await rawbot.close_code() == 4012


async def test_a_sequence_from_the_future_cannot_be_resumed(
    discord_server: DiscordServer, rawbot: RawBot
) -> None:
    await rawbot.open()
    resume = {"token": discord_server.token, "session_id": "session-1", "seq": 999}
    await rawbot.send({"op": 6, "d": resume})

    assert await rawbot.close_code() == 4007


async def test_too_many_identifies_cost_the_token(ann: User) -> None:
    async with DiscordServer(identify_budget=1) as server:
        from tests.discord_server.rawbot import RawBot  # noqa: PLC0415

        async with RawBot(server) as bot:
            await bot.open()
            await bot.identify()

            assert await bot.close_code() == 4004
        assert [each.rule for each in server.take_violations()] == ["identify-budget"]


@pytest.mark.parametrize("asked", ["", "&compress=zlib-stream"])
async def test_frames_come_as_asked_for(
    discord_server: DiscordServer, rawbot: RawBot, asked: str
) -> None:
    await rawbot.open(f"?v=10&encoding=json{asked}")
    assert rawbot.socket is not None

    frame = await rawbot.socket.receive()

    if asked:
        assert frame.data.endswith(b"\x00\x00\xff\xff")
    else:
        assert json.loads(frame.data)["op"] == 10
