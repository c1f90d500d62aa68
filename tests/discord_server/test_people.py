"""People can do what Discord's own client lets them do, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.discord_server import ImpossibleError, Via
from tests.discord_server.bodies import button, link, row, select, v2

if TYPE_CHECKING:
    from tests.discord_server import Channel, DiscordServer, Message, User
    from tests.discord_server.rawbot import RawBot

NOT_WAITING = Via(wait=False)
OPTIONS: list[dict[str, Any]] = [
    {"type": 3, "name": "what", "description": "What", "required": True, "max_length": 5},
    {"type": 4, "name": "many", "description": "How many", "min_value": 1},
    {
        "type": 3,
        "name": "kind",
        "description": "Which",
        "choices": [{"name": "A", "value": "a"}],
    },
]


async def register(server: DiscordServer, bot: RawBot, *commands: dict[str, Any]) -> None:
    path = f"/applications/{server.application_id}/commands"
    status, _ = await bot.call("PUT", path, list(commands))
    assert status == 200


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"what": ""},
        {"what": "too long"},
        {"what": 5},
        {"what": "a", "many": 0},
        {"what": "a", "many": True},
        {"what": "a", "kind": "b"},
        {"what": "a", "who": "b"},
    ],
)
async def test_options_the_client_would_not_send(
    discord_server: DiscordServer,
    rawbot: RawBot,
    ann: User,
    general: Channel,
    given: dict[str, Any],
) -> None:
    command = {"name": "look", "description": "Looks", "options": OPTIONS}
    await register(discord_server, rawbot, command)

    with pytest.raises(ImpossibleError):
        await discord_server.slash(ann, general, "look", via=NOT_WAITING, **given)


async def test_a_command_that_is_not_registered(
    discord_server: DiscordServer, rawbot: RawBot, ann: User, general: Channel
) -> None:
    with pytest.raises(ImpossibleError, match="no command 'lok' is registered; there are"):
        await discord_server.slash(ann, general, "lok")


async def test_a_command_that_is_gone_can_be_forged(
    discord_server: DiscordServer, rawbot: RawBot, ann: User, general: Channel
) -> None:
    via = Via(wait=False, forged=True)
    answer = await discord_server.slash(ann, general, "old", via=via, what="x")

    assert answer.kind is None


async def test_subcommands_are_named_by_words(
    discord_server: DiscordServer, rawbot: RawBot, ann: User, general: Channel
) -> None:
    sub = {"type": 1, "name": "for", "description": "For", "options": OPTIONS}
    await register(discord_server, rawbot, {"name": "look", "description": "x", "options": [sub]})

    await discord_server.slash(ann, general, "look for", via=NOT_WAITING, what="a")
    with pytest.raises(ImpossibleError, match="needs a subcommand"):
        await discord_server.slash(ann, general, "look", via=NOT_WAITING)

    await discord_server.quiet()
    data = discord_server.frames[-1][1]["d"]["data"]
    assert data["options"] == [
        {"name": "for", "type": 1, "options": [{"name": "what", "type": 3, "value": "a"}]}
    ]


async def test_who_is_offered_a_command(
    discord_server: DiscordServer, rawbot: RawBot, ann: User, general: Channel
) -> None:
    assert general.guild is not None
    everywhere = {"contexts": [0, 1, 2], "integration_types": [0, 1]}
    await register(
        discord_server,
        rawbot,
        {"name": "all", "description": "x"} | everywhere,
        {"name": "managers", "description": "x", "default_member_permissions": 1 << 5},
        {"name": "personal", "description": "x", "integration_types": [1]},
        {"name": "private", "description": "x", "contexts": [1]},
    )
    boss = general.guild.add_member(discord_server.add_user("Boss"), "manage_guild")
    ben = discord_server.add_user("Ben", has_app=True)
    foreign = discord_server.add_guild("Foreign", bot=False, has_app=False).add_channel()
    general.deny(ann, "use_application_commands")

    assert discord_server.offers(boss, general) == ["all", "managers"]
    assert discord_server.offers(ann, general) == []
    assert discord_server.offers(ann, discord_server.direct(ann)) == ["all", "managers", "private"]
    assert discord_server.offers(ben, general) == ["all", "personal"]
    assert discord_server.offers(ben, foreign) == ["all", "personal"]
    assert discord_server.offers(ann, foreign) == []


@pytest.fixture
def planted(discord_server: DiscordServer, general: Channel) -> Message:
    parts = [
        row(button("a", label="Go"), button("b", label="Stop", disabled=True), link()),
        row(select("s", values=("1", "2"))),
    ]
    return discord_server.plant(general, components=v2(*parts)["components"])


async def test_what_cannot_be_pressed(
    discord_server: DiscordServer, rawbot: RawBot, ann: User, planted: Message
) -> None:
    with pytest.raises(ImpossibleError):
        await discord_server.press(ann, planted, label="Stop")
    with pytest.raises(ImpossibleError):
        await discord_server.press(ann, planted, label="Source")
    with pytest.raises(LookupError, match=r"\['Go', 'Stop', 'Source'\]"):
        await discord_server.press(ann, planted, label="Left")


async def test_what_cannot_be_chosen(
    discord_server: DiscordServer, rawbot: RawBot, ann: User, planted: Message
) -> None:
    with pytest.raises(ImpossibleError):
        await discord_server.select(ann, planted, ["3"])
    with pytest.raises(ImpossibleError):
        await discord_server.select(ann, planted, ["1", "2"])


async def test_a_private_answer_is_not_there_for_others(
    discord_server: DiscordServer, rawbot: RawBot, ann: User, general: Channel
) -> None:
    answer = await rawbot.asked(ann, general)
    data = v2(row(button("a", label="Go")))
    await rawbot.answer(answer, {"type": 4, "data": data | {"flags": data["flags"] | 64}})
    assert answer.message is not None
    ben = discord_server.add_user("Ben")

    with pytest.raises(ImpossibleError, match="Ben does not see"):
        await discord_server.press(ben, answer.message, label="Go", via=NOT_WAITING)
    status, _ = await rawbot.call("GET", f"/channels/{general.id}/messages/{answer.message.id}")
    assert status == 404


async def test_a_forged_button_reaches_the_bot(
    discord_server: DiscordServer, rawbot: RawBot, ann: User, planted: Message
) -> None:
    via = Via(wait=False, forged=True)
    await discord_server.press(ann, planted, custom_id="made:up", via=via)
    await discord_server.quiet()

    assert discord_server.frames[-1][1]["d"]["data"]["custom_id"] == "made:up"


async def test_who_may_not_write_cannot_mention(
    discord_server: DiscordServer, rawbot: RawBot, ann: User, general: Channel
) -> None:
    general.deny(ann, "send_messages")

    with pytest.raises(ImpossibleError):
        await discord_server.mention(ann, general, "hello")
