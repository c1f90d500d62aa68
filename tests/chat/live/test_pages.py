"""Replies too long for one message."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.chat.conftest import hives

if TYPE_CHECKING:
    from bot.model.facts import FactBase
    from tests.chat.live.house import House
    from tests.discord_server import Channel, DiscordServer, Message, User


def many_quotes(count: int) -> FactBase:
    """The base with so many long quotes of one person."""
    base = hives()
    example = base.quotes["honey-mites"]
    quotes = {
        f"q{n}": replace(example, id=f"q{n}", text=f"Number {n}. " + example.text * 5)
        for n in range(count)
    }
    return replace(base, quotes=quotes, revision=f"{count} quotes")


@pytest.fixture
async def first(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> Message:
    house.source.swap(many_quotes(12))
    answer = await discord_server.slash(ann, general, "quote", speaker="melissa")
    assert answer.message is not None
    return answer.message


async def test_the_first_page_shows_that_there_are_more(first: Message) -> None:
    assert first.labels[-5:] == [
        "◀ Previous",
        "1 of 2",
        "Next ▶",
        "Copy citation",
        "Delete",
    ]
    assert "Number 0." in first.text
    assert "Number 11." not in first.text
    assert "**Source**" in first.text


async def test_the_asker_turns_the_page_in_place(
    discord_server: DiscordServer, ann: User, first: Message
) -> None:
    answer = await discord_server.press(ann, first, label="Next ▶")

    assert answer.kind == "update"
    assert first.text.splitlines()[0] == "-# Page 2 of 2"
    assert "Number 9." in first.text
    assert "[The Bee Club](https://bees.example/club)" in first.text


async def test_and_turns_it_back(discord_server: DiscordServer, ann: User, first: Message) -> None:
    before = first.text
    await discord_server.press(ann, first, label="Next ▶")
    await discord_server.press(ann, first, label="◀ Previous")

    assert first.text == before


async def test_others_turn_pages_of_their_own(
    discord_server: DiscordServer, ben: User, first: Message
) -> None:
    before = first.text
    answer = await discord_server.press(ben, first, label="Next ▶")

    assert (answer.kind, answer.ephemeral) == ("message", True)
    assert answer.text.splitlines()[0] == "-# Page 2 of 2"
    assert first.text == before


async def test_a_page_that_is_gone_after_an_update_becomes_the_last(
    discord_server: DiscordServer, house: House, ann: User, first: Message
) -> None:
    shorter = {one: replace(q, text=q.text[:60]) for one, q in many_quotes(12).quotes.items()}
    house.source.swap(replace(hives(), quotes=shorter, revision="shorter"))
    await discord_server.press(ann, first, label="Next ▶")

    assert first.text.startswith("Melissa Honey")
    assert "Next ▶" not in first.labels


async def test_a_page_of_quotes_that_are_gone_says_so(
    discord_server: DiscordServer, house: House, ann: User, first: Message
) -> None:
    house.source.swap(hives())
    answer = await discord_server.press(ann, first, label="Next ▶")

    assert answer.ephemeral
    assert answer.text.startswith("What this button showed is no longer held.")
