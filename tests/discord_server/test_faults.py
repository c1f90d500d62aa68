"""What goes wrong on Discord's side, and what the real discord.py 2.7 makes of it."""

from __future__ import annotations

import asyncio
from io import BytesIO
from typing import TYPE_CHECKING

import discord
import pytest

from tests.discord_server import RESET, DiscordServer, Via
from tests.discord_server.aim import running
from tests.discord_server.toybot import ToyBot

if TYPE_CHECKING:
    from tests.discord_server import Channel, User
    from tests.discord_server.rawbot import RawBot

NOT_WAITING = Via(wait=False)


async def test_a_server_error_before_acceptance_is_tried_again(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    discord_server.fail_next("callback", 500, times=2)

    answer = await discord_server.slash(ann, general, "ping")

    assert answer.text == "pong"
    assert [each.status for each in discord_server.calls("callback")] == [500, 500, 200]


async def test_a_server_error_after_acceptance_ends_in_40060(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    """The answer stands; the retry is told off, which is not the bot's mistake."""
    discord_server.fail_next("callback", 502, after_accept=True)

    answer = await discord_server.slash(ann, general, "ping")
    await discord_server.called("callback", 2)
    await discord_server.quiet()

    assert answer.text == "pong"
    assert isinstance(toybot.failed[0].__cause__, discord.HTTPException)
    assert toybot.failed[0].__cause__.code == 40060
    assert discord_server.violations == []


async def test_a_lost_followup_is_doubled(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    """Upstream: the library cannot know that it was taken, and sends it again."""
    discord_server.fail_next("followup", 500, after_accept=True)

    answer = await discord_server.slash(ann, general, "slow")
    await discord_server.called("followup", 2)
    await discord_server.quiet()

    assert [each.text for each in answer.followups] == ["and more", "and more"]


async def test_a_cut_connection_is_not_tried_again(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    discord_server.fail_next("callback", RESET)

    await discord_server.slash(ann, general, "ping", via=NOT_WAITING)
    await discord_server.called("callback")
    await discord_server.quiet()

    assert len(discord_server.calls("callback")) == 1
    assert toybot.failed


async def test_a_rate_limit_with_via_is_waited_out(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    discord_server.fail_next("callback", 429, retry_after=0.05)

    answer = await discord_server.slash(ann, general, "ping")

    assert answer.text == "pong"
    assert answer.seconds is not None
    assert answer.seconds >= 0.05


async def test_a_rate_limit_without_via_is_raised(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    discord_server.fail_next("callback", 429, via=False)

    await discord_server.slash(ann, general, "ping", via=NOT_WAITING)
    await discord_server.called("callback")
    await discord_server.quiet()

    assert isinstance(toybot.failed[0].__cause__, discord.HTTPException)
    assert toybot.failed[0].__cause__.status == 429


@pytest.mark.parametrize(("status", "calls"), [(500, 2), (502, 2), (503, 1), (504, 2)])
async def test_which_errors_of_the_bots_own_routes_are_tried_again(
    discord_server: DiscordServer,
    toybot: ToyBot,
    general: Channel,
    *,
    status: int,
    calls: int,
) -> None:
    """Upstream: 503 is not."""
    discord_server.fail_next("message-create", status)
    channel = toybot.get_partial_messageable(general.id)

    if calls == 1:
        with pytest.raises(discord.DiscordServerError):
            await channel.send("x")
    else:
        await channel.send("x")

    assert len(discord_server.calls("message-create")) == calls


async def test_asking_before_the_time_is_up_is_noticed(
    discord_server: DiscordServer, rawbot: RawBot
) -> None:
    discord_server.fail_next("me", 429, retry_after=60)
    await rawbot.call("GET", "/users/@me")

    await rawbot.call("GET", "/users/@me")

    assert [each.rule for each in discord_server.take_violations()] == ["retry-after"]


async def test_a_slow_answer_of_discord_only_takes_longer(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    discord_server.fail_next("callback", None, delay=0.03)

    answer = await discord_server.slash(ann, general, "ping")

    assert answer.text == "pong"
    assert answer.seconds is not None
    assert answer.seconds >= 0.03


async def test_no_leave_to_write(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    general.deny(discord_server.bot, "send_messages")

    with pytest.raises(discord.Forbidden, match="50013"):
        await toybot.get_partial_messageable(general.id).send("x")


async def test_no_sight_of_a_channel(
    discord_server: DiscordServer, toybot: ToyBot, general: Channel
) -> None:
    general.deny(discord_server.bot, "view_channel")

    with pytest.raises(discord.Forbidden, match="50001"):
        await toybot.get_partial_messageable(general.id).send("x")


async def test_others_messages_are_not_the_bots_to_edit(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    note = discord_server.say(ann, general, "mine")
    partial = toybot.get_partial_messageable(general.id).get_partial_message(note.id)

    with pytest.raises(discord.Forbidden, match="50005"):
        await partial.edit(content="yours")
    with pytest.raises(discord.Forbidden, match="50013"):
        await partial.delete()


async def test_a_reply_to_a_message_that_is_gone(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    note = discord_server.say(ann, general, "mine")
    note.deleted = True
    reference = discord.MessageReference(message_id=note.id, channel_id=general.id)

    with pytest.raises(discord.HTTPException, match="50035"):
        await toybot.get_partial_messageable(general.id).send("x", reference=reference)


async def test_a_ping_is_noticed(
    discord_server: DiscordServer, in_a_hurry: None, ann: User, general: Channel
) -> None:
    bot = ToyBot(allowed_mentions=None)
    async with running(bot, discord_server):
        note = await discord_server.mention(ann, general, "hello")

    assert note.pings.users == {ann.id}
    assert [str(each) for each in discord_server.take_violations()] == [
        f"ping (POST /channels/{general.id}/messages, allowed_mentions): it notifies Ann"
    ]


async def test_an_unknown_route_is_noticed(discord_server: DiscordServer, rawbot: RawBot) -> None:
    status, _ = await rawbot.call("GET", "/guilds/1/bans")

    assert status == 404
    assert [each.rule for each in discord_server.take_violations()] == ["unknown-route"]


async def test_a_missing_token_is_refused(discord_server: DiscordServer, rawbot: RawBot) -> None:
    status, _ = await rawbot.call("GET", "/users/@me", headers={"Authorization": ""})

    assert (status, discord_server.invalid_requests) == (401, 1)


async def test_a_made_up_user_agent_is_noticed(
    discord_server: DiscordServer, rawbot: RawBot
) -> None:
    await rawbot.call("GET", "/users/@me", headers={"User-Agent": "curl/8"})

    assert [each.rule for each in discord_server.take_violations()] == ["user-agent"]


async def test_a_body_of_another_type_is_noticed(
    discord_server: DiscordServer, rawbot: RawBot, general: Channel
) -> None:
    headers = {"Content-Type": "text/plain"}
    await rawbot.call("POST", f"/channels/{general.id}/messages", {"content": "x"}, headers=headers)

    assert [each.rule for each in discord_server.take_violations()] == ["content-type"]


async def test_more_than_fifty_requests_in_a_second_are_noticed(
    discord_server: DiscordServer, rawbot: RawBot
) -> None:
    await asyncio.gather(*[rawbot.call("GET", "/users/@me") for _ in range(52)])

    assert {each.rule for each in discord_server.take_violations()} == {"global-rate"}


async def test_a_file_too_large_is_refused(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    async def attach(interaction: discord.Interaction) -> None:
        big = discord.File(BytesIO(bytes(10 * 1024 * 1024 + 1)), "figures.csv")
        await interaction.response.send_message(file=big)

    toybot.handler = attach
    await discord_server.slash(ann, general, "do", via=NOT_WAITING)
    (request,) = await discord_server.called("callback")
    await discord_server.quiet()

    assert request.status == 400
    assert [each.rule for each in discord_server.take_violations()] == ["file-size"]


async def test_an_attached_file_is_shown(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    async def attach(interaction: discord.Interaction) -> None:
        view = discord.ui.LayoutView()
        view.add_item(discord.ui.TextDisplay("The figures"))
        view.add_item(discord.ui.File("attachment://figures.csv"))
        await interaction.response.send_message(
            view=view, file=discord.File(BytesIO(b"1,2"), "figures.csv")
        )

    toybot.handler = attach
    answer = await discord_server.slash(ann, general, "do")

    assert answer.message is not None
    assert [each["filename"] for each in answer.message.attachments] == ["figures.csv"]
