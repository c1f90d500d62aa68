"""What the bot does not do, and how it says so."""

from __future__ import annotations

import re
import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from bot.chat.service import Rest
from bot.config import Servers
from bot.ops.facts_keeper import NoFactsError
from tests.chat.conftest import hives
from tests.chat.live.house import Listening, Source, with_areas
from tests.discord_server import Via

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractAsyncContextManager

    from bot.model.facts import FactBase
    from tests.chat.live.house import House
    from tests.discord_server import Channel, DiscordServer, User

    Opening = Callable[..., AbstractAsyncContextManager[House]]

FIGURE = "how many hives in Wessex in 2019"
TROUBLE = "my mum hits me every night"
BROKEN = "break it"


class Breaking(Listening):
    """Stumbles over one question."""

    def ask(self, text: str, **rest: Any) -> Any:
        if text == BROKEN:
            raise RuntimeError("the engine stumbled")
        return super().ask(text, **rest)


async def test_a_second_question_has_to_wait(
    discord_server: DiscordServer, open_house: Opening, ann: User, general: Channel
) -> None:
    async with open_house(rest=Rest(3.0, 0.0)) as house:
        await discord_server.slash(ann, general, "ask", question=FIGURE)
        refused = await discord_server.slash(ann, general, "ask", question=FIGURE)
        house.advance(3.0)
        answered = await discord_server.slash(ann, general, "ask", question=FIGURE)

        assert refused.ephemeral
        assert refused.text == "One question at a time, please: try again in 3 s."
        assert not answered.ephemeral
        assert await house.ends(3) == [("ask", "answer"), ("ask", "cooldown"), ("ask", "answer")]


async def test_a_channel_waits_too_and_others_do_not(
    discord_server: DiscordServer, open_house: Opening, ann: User, ben: User, general: Channel
) -> None:
    assert general.guild is not None
    other = general.guild.add_channel("other")
    async with open_house(rest=Rest(0.0, 5.0)):
        await discord_server.slash(ann, general, "ask", question=FIGURE)
        here = await discord_server.slash(ben, general, "ask", question=FIGURE)
        there = await discord_server.slash(ben, other, "ask", question=FIGURE)

    assert here.text == "One question at a time, please: try again in 5 s."
    assert there.text.startswith("Wessex, 2019")


async def test_an_impatient_mention_is_told_once_to_wait(
    discord_server: DiscordServer, open_house: Opening, ann: User, general: Channel
) -> None:
    async with open_house(rest=Rest(3.0, 0.0)) as house:
        for _ in range(5):
            discord_server.say(ann, general, f"{discord_server.bot.mention} {FIGURE}")
        await house.ends(5)
        house.advance(3.0)
        for _ in range(2):
            discord_server.say(ann, general, f"{discord_server.bot.mention} {FIGURE}")
        await house.ends(7)
    replies = [m.text for m in general.messages.values() if m.author is discord_server.bot]

    wait = "One question at a time, please: try again in 3 s."
    assert [text.partition(" registered")[0] for text in replies] == [
        "Wessex, 2019: 1,500",
        wait,
        "Wessex, 2019: 1,500",
        wait,
    ]


async def test_help_never_waits(
    discord_server: DiscordServer, open_house: Opening, ann: User, general: Channel
) -> None:
    async with open_house(rest=Rest(60.0, 60.0)):
        await discord_server.slash(ann, general, "ask", question=FIGURE)
        answer = await discord_server.slash(ann, general, "ask", question=TROUBLE)

    assert "**Bee Line** 0800 000" in answer.text


async def test_pages_and_citations_never_wait(
    discord_server: DiscordServer, open_house: Opening, ann: User, general: Channel
) -> None:
    async with open_house(rest=Rest(60.0, 60.0)):
        asked = await discord_server.slash(ann, general, "ask", question=FIGURE)
        assert asked.message is not None
        citation = await discord_server.press(ann, asked.message, label="Copy citation")

    assert citation.text.startswith("```text")


async def test_a_channel_that_is_not_for_questions(
    discord_server: DiscordServer, open_house: Opening, ann: User, general: Channel
) -> None:
    servers = Servers(deny_channels=frozenset({general.id}))
    async with open_house(servers=servers) as house:
        refused = await discord_server.slash(ann, general, "ask", question=FIGURE)
        helped = await discord_server.slash(ann, general, "ask", question=TROUBLE)
        discord_server.say(ann, general, f"{discord_server.bot.mention} {FIGURE}")
        await house.ends(3)

    assert refused.ephemeral
    assert refused.text == (
        "I do not answer in this channel. Try another one, or write to me directly."
    )
    assert "**Bee Line** 0800 000" in helped.text
    assert discord_server.calls("message-create") == []
    assert house.ledger.ends == [("ask", "not_here"), ("ask", "support"), ("mention", "not_here")]


async def test_a_server_can_have_its_answers_private(
    discord_server: DiscordServer, open_house: Opening, ann: User, general: Channel
) -> None:
    async with open_house(servers=Servers(answers="private")):
        answer = await discord_server.slash(ann, general, "ask", question=FIGURE)
        assert answer.message is not None
        shown = await discord_server.press(ann, answer.message, label="Show everyone")

    assert answer.ephemeral
    assert not shown.ephemeral


async def test_an_error_gives_a_number_that_is_in_the_log(
    discord_server: DiscordServer, open_house: Opening, ann: User, general: Channel
) -> None:
    async with open_house(source=Source(Breaking(hives()))) as house:
        answer = await discord_server.slash(ann, general, "ask", question=BROKEN)
        await house.ends()

    ((number, error),) = house.ledger.errors
    assert answer.ephemeral
    assert answer.text == (
        "Something went wrong on my side, and your question was not answered. "
        f"If you report this, give the number {number}."
    )
    assert re.fullmatch(r"[0-9a-f]{8}", number)
    assert repr(error) == "RuntimeError('the engine stumbled')"


async def test_an_error_is_told_in_a_channel_too(
    discord_server: DiscordServer, open_house: Opening, ann: User, general: Channel
) -> None:
    async with open_house(source=Source(Breaking(hives()))) as house:
        message = await discord_server.mention(ann, general, BROKEN)
        await house.ends()

    assert message.text.startswith("Something went wrong on my side")


async def test_an_error_while_typing_is_logged_and_breaks_nothing(
    discord_server: DiscordServer,
    house: House,
    ann: User,
    general: Channel,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def stumble(*_: object, **__: object) -> None:
        raise RuntimeError("the catalogue stumbled")

    with monkeypatch.context() as patched:
        patched.setattr("bot.chat.catalogue.Catalogue.suggest", stumble)
        typing = Via(wait=False)
        await discord_server.autocomplete(ann, general, "figure", focused=("area", "w"), via=typing)
        assert await house.ends() == [("autocomplete", "error")]
    again = await discord_server.autocomplete(ann, general, "figure", focused=("area", "w"))

    assert again.names == ["Wessex"]


async def test_without_facts_the_bot_says_so(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    class Nothing:
        @property
        def engine(self) -> Listening:
            raise NoFactsError

    house.chat._answering.desk._source = Nothing()
    answer = await discord_server.slash(ann, general, "ask", question=FIGURE)

    assert answer.text == ("I have no facts to answer from at the moment. Please try again later.")
    assert house.ledger.errors == []


async def test_while_stopping_no_question_is_taken(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    house.life.stop()
    answer = await discord_server.slash(ann, general, "ask", question=FIGURE)

    assert answer.text == "I am being restarted. Please try again in a minute."
    assert await house.ends() == [("ask", "stopping")]


async def test_what_is_too_old_is_dropped(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    await discord_server.slash(ann, general, "ask", question=FIGURE)
    old = Via(wait=False, age=3.5)
    for _ in range(3):
        await discord_server.slash(ann, general, "ask", question=FIGURE, via=old)

    assert await house.ends(4) == [("ask", "answer"), *[("ask", "late")] * 3]
    assert len(discord_server.calls("callback")) == 1


async def test_a_command_that_is_gone_is_answered_in_words(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    answer = await discord_server.slash(ann, general, "tropics", via=Via(forged=True))

    assert answer.ephemeral
    assert answer.text == "My commands have just been changed. Please try again in a minute."
    assert await house.ends() == [("unknown", "stale")]


async def test_an_option_that_changed_is_answered_in_words(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    forged = Via(forged=True)
    answer = await discord_server.slash(ann, general, "ask", via=forged, query=FIGURE)

    assert answer.text == "My commands have just been changed. Please try again in a minute."


async def test_facts_are_swapped_between_two_questions(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    before = await discord_server.slash(ann, general, "ask", question=FIGURE)
    figures = {"mercia.hives.2018": hives().figures["mercia.hives.2018"]}
    house.source.swap(replace(hives(), figures=figures, revision="later"))
    after = await discord_server.slash(ann, general, "ask", question=FIGURE)

    assert before.text.startswith("Wessex, 2019: 1,500")
    assert "1,500" not in after.text


async def test_a_conversation_ends_after_ten_minutes(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    for wait in (0.0, 599.0, 601.0):
        house.advance(wait)
        await discord_server.slash(ann, general, "ask", question=FIGURE)

    engine = house.source.engine
    assert engine.heard == [None, engine.left[0], None]


async def test_nothing_of_a_plea_is_remembered(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    for question in (FIGURE, TROUBLE, FIGURE):
        await discord_server.slash(ann, general, "ask", question=question)

    assert house.source.engine.heard[2] is None


class Slow(Listening):
    """Takes as long over one question as the test wants."""

    def __init__(self, base: FactBase, released: threading.Event) -> None:
        super().__init__(base)
        self._released = released

    def ask(self, text: str, **rest: Any) -> Any:
        if text == FIGURE:
            self._released.wait(5.0)
        return super().ask(text, **rest)


async def test_a_question_that_takes_long_holds_nobody_up(
    discord_server: DiscordServer, house: House, ann: User, ben: User, general: Channel
) -> None:
    released = threading.Event()
    house.source.engine = Slow(with_areas(300), released)
    slow = await discord_server.slash(ann, general, "ask", question=FIGURE, via=Via(wait=False))
    quick = await discord_server.slash(ben, general, "ask", question="how many hives in area 7")
    done_first = slow.done
    released.set()
    await discord_server.answered(slow)

    assert quick.text.startswith("Latest held: 2019. Area 7, 2019: 1,500 registered hives.")
    assert not done_first
