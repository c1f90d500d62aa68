"""When and how often an interaction may be answered, without waiting for any of it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import discord
import pytest

from tests.discord_server import FakeClock, Via

if TYPE_CHECKING:
    from tests.discord_server import Channel, DiscordServer, User
    from tests.discord_server.rawbot import RawBot
    from tests.discord_server.toybot import ToyBot

SAY = {"type": 4, "data": {"content": "x"}}
NOT_WAITING = Via(wait=False)


def advance(server: DiscordServer, seconds: float) -> None:
    assert isinstance(server.clock, FakeClock)
    server.clock.advance(seconds)


async def test_three_seconds_are_in_time(
    discord_server: DiscordServer, rawbot: RawBot, ann: User, general: Channel
) -> None:
    answer = await rawbot.asked(ann, general)
    advance(discord_server, 3.0)

    assert (await rawbot.answer(answer, SAY))[0] == 200


async def test_after_three_seconds_the_interaction_is_unknown(
    discord_server: DiscordServer, rawbot: RawBot, ann: User, general: Channel
) -> None:
    answer = await rawbot.asked(ann, general)
    advance(discord_server, 3.1)

    status, body = await rawbot.answer(answer, SAY)

    assert (status, body["code"]) == (404, 10062)
    assert [str(each.rule) for each in discord_server.take_violations()] == ["late"]


async def test_the_library_raises_not_found_when_late(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    async def dawdle(interaction: discord.Interaction) -> None:
        advance(discord_server, 4.0)
        await interaction.response.send_message("too late")

    toybot.handler = dawdle
    answer = await discord_server.slash(ann, general, "do", via=NOT_WAITING)
    await discord_server.called("callback")
    await discord_server.quiet()

    assert answer.kind is None
    assert isinstance(toybot.failed[0].__cause__, discord.NotFound)
    assert [each.rule for each in discord_server.take_violations()] == ["late"]


async def test_an_interaction_can_arrive_late(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    age: asyncio.Future[float] = asyncio.get_running_loop().create_future()

    async def look(interaction: discord.Interaction) -> None:
        age.set_result((discord.utils.utcnow() - interaction.created_at).total_seconds())

    toybot.handler = look
    await discord_server.slash(ann, general, "do", via=Via(age=30.0, wait=False))

    assert 30.0 <= await asyncio.wait_for(age, timeout=10) < 40.0


async def test_a_second_answer_is_one_too_many(
    discord_server: DiscordServer, rawbot: RawBot, ann: User, general: Channel
) -> None:
    answer = await rawbot.asked(ann, general)
    await rawbot.answer(answer, SAY)

    status, body = await rawbot.answer(answer, SAY)

    assert (status, body["code"]) == (400, 40060)
    assert [each.rule for each in discord_server.take_violations()] == ["answered-twice"]


async def test_a_refused_answer_may_be_tried_again(
    discord_server: DiscordServer, rawbot: RawBot, ann: User, general: Channel
) -> None:
    answer = await rawbot.asked(ann, general)
    await rawbot.answer(answer, {"type": 4, "data": {"content": ""}})
    discord_server.take_violations()

    assert (await rawbot.answer(answer, SAY))[0] == 200


async def test_followups_for_a_quarter_of_an_hour(
    discord_server: DiscordServer, rawbot: RawBot, ann: User, general: Channel
) -> None:
    answer = await rawbot.asked(ann, general)
    await rawbot.answer(answer, SAY)
    advance(discord_server, 15 * 60)
    assert (await rawbot.follow(answer, {"content": "more"}))[0] == 200
    advance(discord_server, 1)

    status, body = await rawbot.follow(answer, {"content": "more"})

    assert (status, body["code"]) == (401, 50027)
    assert [each.rule for each in discord_server.take_violations()] == ["token-expired"]


async def test_no_followup_before_the_answer(
    discord_server: DiscordServer, rawbot: RawBot, ann: User, general: Channel
) -> None:
    answer = await rawbot.asked(ann, general)

    status, body = await rawbot.follow(answer, {"content": "more"})

    assert (status, body["code"]) == (404, 10015)
    assert [each.rule for each in discord_server.take_violations()] == ["followup-first"]


async def test_five_followups_for_a_user_install(
    discord_server: DiscordServer, rawbot: RawBot
) -> None:
    path = f"/applications/{discord_server.application_id}/commands"
    look = {"name": "look", "description": "Looks", "integration_types": [1], "contexts": [0]}
    await rawbot.call("PUT", path, [look])
    ben = discord_server.add_user("Ben", has_app=True)
    elsewhere = discord_server.add_guild("Elsewhere", bot=False, has_app=False).add_channel()
    answer = await rawbot.asked(ben, elsewhere)
    await rawbot.answer(answer, SAY)
    for _ in range(5):
        assert (await rawbot.follow(answer, {"content": "more"}))[0] == 200

    status, body = await rawbot.follow(answer, {"content": "more"})

    assert (status, body["code"]) == (400, 40094)
    assert [each.rule for each in discord_server.take_violations()] == ["followup-limit"]


CALLBACKS: dict[str, tuple[str, dict[str, Any]]] = {
    "an update of a command": ("command", {"type": 7, "data": {"content": "x"}}),
    "a silent update of a command": ("command", {"type": 6}),
    "choices for a command": ("command", {"type": 8, "data": {"choices": []}}),
    "a message for typing": ("typing", {"type": 4, "data": {"content": "x"}}),
    "a modal for typing": ("typing", {"type": 9, "data": {}}),
    "a pong": ("command", {"type": 1}),
}


@pytest.mark.parametrize("name", CALLBACKS)
async def test_the_answer_fits_what_was_done(
    discord_server: DiscordServer, rawbot: RawBot, ann: User, general: Channel, name: str
) -> None:
    act, body = CALLBACKS[name]
    if act == "typing":
        answer = await discord_server.autocomplete(
            ann, general, "look", focused=("what", "a"), via=NOT_WAITING
        )
    else:
        answer = await rawbot.asked(ann, general)

    status, _ = await rawbot.answer(answer, body)

    assert status == 400
    assert {each.rule for each in discord_server.take_violations()} <= {"callback-type", "schema"}
    assert not answer.done


async def test_a_modal_does_not_answer_a_modal(
    discord_server: DiscordServer, rawbot: RawBot, ann: User, general: Channel
) -> None:
    form = {"type": 18, "label": "What", "component": {"type": 4, "custom_id": "f", "style": 1}}
    opening = {"type": 9, "data": {"custom_id": "m", "title": "Wrong?", "components": [form]}}
    opened = await rawbot.asked(ann, general)
    await rawbot.answer(opened, opening)
    submitted = await discord_server.submit_modal(ann, opened, {"f": "x"}, via=NOT_WAITING)

    assert (await rawbot.answer(submitted, opening))[0] == 400
    assert [each.rule for each in discord_server.take_violations()] == ["callback-type"]


async def test_a_deferred_answer_carries_no_v2_flag(
    discord_server: DiscordServer, rawbot: RawBot, ann: User, general: Channel
) -> None:
    answer = await rawbot.asked(ann, general)

    status, _ = await rawbot.answer(answer, {"type": 5, "data": {"flags": 1 << 15}})

    assert status == 400
    assert [each.rule for each in discord_server.take_violations()] == ["defer-flags"]


async def test_what_completes_a_public_deferral_cannot_be_private(
    discord_server: DiscordServer, rawbot: RawBot, ann: User, general: Channel
) -> None:
    answer = await rawbot.asked(ann, general)
    await rawbot.answer(answer, {"type": 5})

    await rawbot.follow(answer, {"content": "for you only", "flags": 64})

    assert not answer.ephemeral
    assert [each.rule for each in discord_server.take_violations()] == ["ephemeral-ignored"]


async def test_a_private_deferral_stays_private(
    discord_server: DiscordServer, rawbot: RawBot, ann: User, general: Channel
) -> None:
    answer = await rawbot.asked(ann, general)
    await rawbot.answer(answer, {"type": 5, "data": {"flags": 64}})
    components = {"flags": 1 << 15, "components": [{"type": 10, "content": "for you"}]}

    await rawbot.follow(answer, components, method="PATCH", to="@original")

    assert answer.message is not None
    assert (answer.text, answer.message.ephemeral, answer.message.is_v2) == ("for you", True, True)


async def test_a_deleted_answer_is_gone(
    discord_server: DiscordServer, rawbot: RawBot, ann: User, general: Channel
) -> None:
    answer = await rawbot.asked(ann, general)
    await rawbot.answer(answer, SAY)

    assert (await rawbot.follow(answer, None, method="DELETE", to="@original"))[0] == 204
    status, body = await rawbot.follow(answer, {"content": "y"}, method="PATCH", to="@original")

    assert (status, body["code"]) == (404, 10008)
    assert answer.message is not None
    assert answer.message.deleted
