"""Discord's side of things going wrong: no answer is lost that could be given, none comes twice."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from bot.chat.client import Connection, Handlers, make_client
from tests.chat.live.house import Watch
from tests.discord_server import RESET, Via

if TYPE_CHECKING:
    from tests.chat.live.house import House
    from tests.discord_server import Channel, DiscordServer, User

FIGURE = "how many hives in Wessex in 2019"
NOT_WAITING = Via(wait=False)


def says_it(text: str) -> bool:
    return text.startswith("Wessex, 2019: 1,500 registered hives.")


@pytest.mark.parametrize("status", [500, 502, 503, 504, RESET])
async def test_an_answer_that_did_not_arrive_is_sent_again(
    discord_server: DiscordServer, house: House, ann: User, general: Channel, status: int
) -> None:
    discord_server.fail_next("callback", status)
    answer = await discord_server.slash(ann, general, "ask", question=FIGURE)

    assert says_it(answer.text)
    assert await house.ends() == [("ask", "answer")]


@pytest.mark.parametrize("status", [500, 503, RESET])
async def test_an_answer_that_arrived_unseen_is_not_given_twice(
    discord_server: DiscordServer, house: House, ann: User, general: Channel, status: int
) -> None:
    discord_server.fail_next("callback", status, after_accept=True)
    answer = await discord_server.slash(ann, general, "ask", question=FIGURE)

    assert await house.ends() == [("ask", "answer")]
    assert [message.text for message in general.messages.values()] == [answer.text]
    assert {each.rule for each in discord_server.take_violations()} <= {"already-answered"}


async def test_a_rate_limit_is_waited_for(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    discord_server.fail_next("callback", 429, retry_after=0.01)
    answer = await discord_server.slash(ann, general, "ask", question=FIGURE)

    assert says_it(answer.text)


async def test_cloudflares_refusal_is_not_answered_by_more_requests(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    discord_server.fail_next("callback", 429, via=False)
    await discord_server.slash(ann, general, "ask", question=FIGURE, via=NOT_WAITING)

    assert await house.ends() == [("ask", "error")]
    await discord_server.quiet()
    assert len(discord_server.calls("callback")) == 1


async def test_an_answer_that_is_too_late_is_no_error(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    discord_server.fail_next("callback", None, delay=0.05)
    await discord_server.slash(ann, general, "ask", question=FIGURE, via=NOT_WAITING)
    await asyncio.sleep(0.02)
    house.advance(3.5)

    assert await house.ends() == [("ask", "late")]
    assert [each.rule for each in discord_server.take_violations()] == ["late"]


@pytest.mark.parametrize("status", [500, 502, RESET])
async def test_a_reply_to_a_message_is_sent_again_under_the_same_nonce(
    discord_server: DiscordServer, house: House, ann: User, general: Channel, status: int
) -> None:
    """Discord makes one message of all that come with one nonce; the loopback doesn't."""
    discord_server.fail_next("message-create", status)
    question = discord_server.say(ann, general, f"{discord_server.bot.mention} {FIGURE}")
    await house.ends()
    sent = [call.body for call in discord_server.calls("message-create")]

    assert [(body["nonce"], body["enforce_nonce"]) for body in sent] == [
        (str(question.id), True)
    ] * 2
    assert house.ledger.ends == [("mention", "answer")]


async def test_a_resume_loses_nothing_and_doubles_nothing(
    discord_server: DiscordServer, house: House, ann: User, ben: User, general: Channel
) -> None:
    await discord_server.slash(ann, general, "ask", question=FIGURE)
    discord_server.drop_connections()
    answers = [
        await discord_server.slash(ben, general, "ask", question=FIGURE, via=NOT_WAITING)
        for _ in range(3)
    ]
    await discord_server.resumed()
    await asyncio.gather(*map(discord_server.answered, answers))

    assert await house.ends(4) == [("ask", "answer")] * 4
    assert len(general.messages) == 4
    assert discord_server.identifies == 1


async def test_asked_to_reconnect_the_bot_comes_back_to_its_session(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    await discord_server.reconnect()
    await discord_server.resumed()
    answer = await discord_server.slash(ann, general, "ask", question=FIGURE)

    assert says_it(answer.text)
    assert discord_server.identifies == 1
    assert house.watch.heard == [("opened", 0), ("lost", 0), ("opened", 0)]


@pytest.mark.parametrize("resumable", [True, False])
async def test_an_invalid_session_is_begun_again(
    discord_server: DiscordServer, house: House, ann: User, general: Channel, *, resumable: bool
) -> None:
    await discord_server.invalidate(resumable=resumable)
    if resumable:
        await discord_server.resumed()
    else:
        await discord_server.identified(2)
    answer = await discord_server.slash(ann, general, "ask", question=FIGURE)

    assert says_it(answer.text)
    assert house.sent == [8]


async def test_a_ready_that_comes_after_closing_goes_nowhere() -> None:
    async def unheard(_: object) -> None:
        raise AssertionError("nobody is there to hear it")

    def unseen(_: object) -> None:
        raise AssertionError("nobody is there to see it")

    handlers = Handlers(message=unheard, submitted=unheard, started=unheard, ready=unseen)
    client = make_client(Connection(), handlers=handlers, watch=Watch(), sharded=False)
    await client.close()

    client.dispatch("ready")

    assert client.is_closed()


@pytest.mark.parametrize("code", [1000, 1001, 4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009])
async def test_a_closed_gateway_is_opened_again(
    discord_server: DiscordServer, house: House, ann: User, general: Channel, code: int
) -> None:
    await discord_server.close_gateway(code)
    await discord_server.quiet()
    await discord_server.ready()
    answer = await discord_server.slash(ann, general, "ask", question=FIGURE)

    assert says_it(answer.text)


async def test_what_was_asked_before_a_session_was_lost_is_lost_with_it(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    """Discord replays nothing to a new session, so no bot can answer these."""
    discord_server.refuse_resume(False)
    discord_server.drop_connections()
    await discord_server.slash(ann, general, "ask", question=FIGURE, via=NOT_WAITING)
    await discord_server.identified(2)
    await discord_server.quiet()

    assert house.ledger.ends == []


async def test_stale_questions_after_a_half_open_connection_are_dropped(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    await discord_server.slash(ann, general, "ask", question=FIGURE)
    async with discord_server.silence():
        for age in (50.0, 20.0, 4.0):
            old = Via(wait=False, age=age)
            await discord_server.slash(ann, general, "ask", question=FIGURE, via=old)
        discord_server.drop_connections()
    await discord_server.resumed()
    fresh = await discord_server.slash(ann, general, "ask", question=FIGURE)

    assert says_it(fresh.text)
    assert await house.ends(5) == [("ask", "answer"), *[("ask", "late")] * 3, ("ask", "answer")]


async def test_commands_are_told_once_and_never_again(
    discord_server: DiscordServer, house: House
) -> None:
    await discord_server.reconnect()
    await discord_server.resumed()
    await discord_server.invalidate(resumable=False)
    await discord_server.identified(2)

    assert discord_server.syncs == 1
