"""Questions in one's own words: /ask, a mention, a reply, a direct message."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.chat.live.house import House
    from tests.discord_server import Channel, DiscordServer, User

FIGURE = "how many hives in Wessex in 2019"
TROUBLE = "my mum hits me every night"


async def test_a_figure_is_public_and_says_it_all(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    answer = await discord_server.slash(ann, general, "ask", question=FIGURE)

    assert (answer.kind, answer.ephemeral) == ("message", False)
    assert answer.message is not None
    assert answer.message.is_v2
    assert answer.text.splitlines()[0] == (
        "Wessex, 2019: 1,500 registered hives. "
        "([Bee Office](https://bees.example/census_%282019%29))"
    )
    assert "[Hive census](https://bees.example/census_%282019%29), Bee Office, 3 May 2019" in (
        answer.text
    )
    assert f"-# Facts {house.source.engine.base.revision}" in answer.text.splitlines()
    assert await house.ends() == [("ask", "answer")]


async def test_a_private_answer_is_seen_by_the_asker_alone(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    answer = await discord_server.slash(ann, general, "ask", question=FIGURE, private=True)

    assert answer.ephemeral


@pytest.mark.parametrize(
    "question", ["how many hives in narnia", "how many hives in 2018", "what are you", "hello"]
)
async def test_what_is_no_answer_is_private(
    discord_server: DiscordServer, house: House, ann: User, general: Channel, question: str
) -> None:
    answer = await discord_server.slash(ann, general, "ask", question=question)

    assert answer.ephemeral


async def test_somebody_in_trouble_gets_helplines_in_private_and_no_button(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    answer = await discord_server.slash(ann, general, "ask", question=TROUBLE)

    assert answer.ephemeral
    assert "**Bee Line** 0800 000 · [bees.example](https://bees.example/line)" in answer.text
    assert answer.message is not None
    assert answer.message.custom_ids == []


async def test_what_was_asked_is_never_working_mark_up(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    answer = await discord_server.slash(
        ann, general, "ask", question="how many hives in **[narnia](https://evil.example)**"
    )

    assert "](https://evil" not in answer.text
    assert "**" not in answer.text.replace("**Source**", "")


async def test_a_mention_is_answered_by_a_reply(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    message = await discord_server.mention(ann, general, FIGURE)

    assert message.text.startswith("Wessex, 2019: 1,500 registered hives.")
    assert message.reference is not None
    assert message.reference.author is ann
    assert await house.ends() == [("mention", "answer")]


async def test_a_reply_to_the_bot_goes_on_with_the_question(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    first = await discord_server.mention(ann, general, FIGURE)
    await discord_server.reply(ann, first, "and in Mercia?")

    engine = house.source.engine
    assert engine.heard == [None, engine.left[0]]


async def test_a_reply_without_a_ping_is_not_for_the_bot(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    first = await discord_server.mention(ann, general, FIGURE)
    discord_server.say(ann, general, "and in Mercia?", to=first, ping=False)
    await discord_server.quiet()

    assert await house.ends() == [("mention", "answer")]


async def test_other_talk_is_left_alone(
    discord_server: DiscordServer, house: House, ann: User, ben: User, general: Channel
) -> None:
    discord_server.say(ann, general, FIGURE)
    discord_server.say(ann, general, f"{ben.mention} {FIGURE}")
    await discord_server.quiet()

    assert house.ledger.ends == []


async def test_an_empty_mention_is_told_how_to_ask(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    message = await discord_server.mention(ann, general, "")

    assert message.text.startswith("There was no question to read.")


async def test_a_direct_message_is_a_question(
    discord_server: DiscordServer, house: House, ann: User
) -> None:
    message = await discord_server.direct_message(ann, FIGURE)

    assert message.text.startswith("Wessex, 2019: 1,500 registered hives.")
    assert await house.ends() == [("direct", "answer")]


async def test_trouble_in_a_public_channel_is_answered_neutrally(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    message = await discord_server.mention(ann, general, TROUBLE)

    assert message.text == (
        "If you or somebody you know needs help, these services are there for that. "
        "I am a bot: nobody reads what is written to me.\n"
        "**Bee Line** 0800 000 · [bees.example](https://bees.example/line)\n"
        "for anyone who needs to talk"
    )
    assert message.labels == ["Delete"]


async def test_trouble_in_a_direct_message_is_answered_warmly(
    discord_server: DiscordServer, house: House, ann: User
) -> None:
    message = await discord_server.direct_message(ann, TROUBLE)

    assert message.text.startswith("Thank you for saying this.")


async def test_an_app_of_ones_own_answers_where_the_bot_is_not(
    discord_server: DiscordServer, house: House
) -> None:
    guild = discord_server.add_guild("elsewhere", bot=False, has_app=False)
    channel = guild.add_channel("far away")
    eve = guild.add_member(discord_server.add_user("Eve", has_app=True))

    answer = await discord_server.slash(eve, channel, "ask", question=FIGURE)

    assert answer.text.startswith("Wessex, 2019: 1,500 registered hives.")


async def test_an_app_of_ones_own_answers_between_friends(
    discord_server: DiscordServer, house: House
) -> None:
    eve = discord_server.add_user("Eve", has_app=True)
    channel = discord_server.between(eve, discord_server.add_user("Fay"))

    answer = await discord_server.slash(eve, channel, "ask", question=FIGURE)

    assert answer.text.startswith("Wessex, 2019: 1,500 registered hives.")


async def test_a_bot_is_never_answered(
    discord_server: DiscordServer, house: House, general: Channel
) -> None:
    robot = discord_server.add_user("Robot")
    robot.bot = True
    assert general.guild is not None
    general.guild.add_member(robot)
    discord_server.say(robot, general, f"{discord_server.bot.mention} {FIGURE}")
    await discord_server.quiet()

    assert house.ledger.ends == []


async def test_a_message_is_answered_once_however_often_it_comes(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    await discord_server.mention(ann, general, FIGURE)
    note = next(m for m in general.messages.values() if m.author is ann)
    discord_server._core.tell("MESSAGE_CREATE", note)
    await discord_server.quiet()

    assert await house.ends() == [("mention", "answer")]


async def test_a_channel_that_cannot_be_written_in_is_no_error(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    general.deny(discord_server.bot, "send_messages")
    discord_server.say(ann, general, f"{discord_server.bot.mention} {FIGURE}")
    await discord_server.called("message-create")
    await discord_server.quiet()

    assert await house.ends() == [("mention", "not_here")]
    discord_server.take_violations()
