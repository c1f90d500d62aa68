"""/figure and /quote: what is offered while somebody types, and what comes of it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from tests.chat.live.house import with_areas
from tests.discord_server import Via

if TYPE_CHECKING:
    from tests.chat.live.house import House
    from tests.discord_server import Channel, DiscordServer, User

FOUR = "measure", "area", "period", "breakdown"


@pytest.mark.parametrize(
    ("option", "typed", "others", "names"),
    [
        ("measure", "", {}, ["hives", "losses"]),
        ("measure", "los", {}, ["losses"]),
        ("area", "", {}, ["Wessex", "Mercia", "Albion"]),
        ("area", "", {"measure": "losses"}, ["Wessex"]),
        ("area", "merc", {"measure": "hives"}, ["Mercia"]),
        ("area", "west sax", {}, ["Wessex"]),
        ("area", "mecria", {}, ["Mercia"]),
        ("area", "narnia", {}, []),
        ("area", "", {"measure": "what is this"}, ["Wessex", "Mercia", "Albion"]),
        ("period", "", {"area": "wessex", "measure": "hives"}, ["2019", "2018"]),
        ("period", "", {"area": "Albion"}, ["2019"]),
        ("breakdown", "", {"area": "wessex"}, ["clay hives", "wooden hives"]),
        ("breakdown", "", {"area": "mercia"}, []),
    ],
)
async def test_options_offer_what_is_held_beside_the_others(
    discord_server: DiscordServer,
    house: House,
    ann: User,
    general: Channel,
    option: str,
    typed: str,
    others: dict[str, Any],
    names: list[str],
) -> None:
    answer = await discord_server.autocomplete(
        ann, general, "figure", focused=(option, typed), **others
    )

    assert answer.names == names


@pytest.mark.parametrize(
    ("option", "others", "names"),
    [
        ("speaker", {}, ["Melissa Honey, The Bee Club", "Dan Drone, Bee Office"]),
        ("speaker", {"topic": "census"}, ["Dan Drone, Bee Office"]),
        ("topic", {"speaker": "melissa"}, ["mites", "rise", "spring"]),
    ],
)
async def test_quotes_are_found_by_speaker_and_topic(
    discord_server: DiscordServer,
    house: House,
    ann: User,
    general: Channel,
    option: str,
    others: dict[str, Any],
    names: list[str],
) -> None:
    answer = await discord_server.autocomplete(
        ann, general, "quote", focused=(option, ""), **others
    )

    assert answer.names == names


@pytest.mark.parametrize(("count", "offered"), [(0, 0), (1, 1), (25, 25), (26, 25), (5_000, 25)])
async def test_at_most_twenty_five_are_offered_of_however_many(
    discord_server: DiscordServer,
    house: House,
    ann: User,
    general: Channel,
    count: int,
    offered: int,
) -> None:
    house.source.swap(with_areas(count))
    answer = await discord_server.autocomplete(ann, general, "figure", focused=("area", ""))

    assert len(answer.names) == offered


async def test_the_right_one_of_thousands_comes_first(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    house.source.swap(with_areas(5_000))
    answer = await discord_server.autocomplete(ann, general, "figure", focused=("area", "area 499"))

    assert answer.names[0] == "Area 499"


@pytest.mark.parametrize("typed", ["\\", "%", "(((", "𝔴𝔢𝔰𝔰𝔢𝔵", "\n\t", "x" * 100, "🐝", "' OR 1=1"])
async def test_junk_is_no_error(
    discord_server: DiscordServer, house: House, ann: User, general: Channel, typed: str
) -> None:
    for option in FOUR:
        await discord_server.autocomplete(ann, general, "figure", focused=(option, typed))

    assert house.ledger.ends == []


async def test_fast_typing_gets_an_answer_to_every_key(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    not_waiting = Via(wait=False)
    answers = [
        await discord_server.autocomplete(
            ann, general, "figure", focused=("area", "mercia"[:length]), via=not_waiting
        )
        for length in range(7)
    ]
    await asyncio.gather(*map(discord_server.answered, answers))

    assert [answer.names[:1] for answer in answers[1:]] == [["Mercia"]] * 6


async def test_late_typing_is_not_answered(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    await discord_server.autocomplete(ann, general, "figure", focused=("area", ""))
    late = Via(wait=False, age=4.0)
    await discord_server.autocomplete(ann, general, "figure", focused=("area", "w"), via=late)
    await discord_server.quiet()

    assert len(discord_server.calls("callback")) == 1


@pytest.mark.parametrize(
    ("options", "first_line"),
    [
        ({"measure": "hives", "area": "wessex", "period": "2018"}, "Wessex, 2018: 1,200"),
        ({"measure": "hives", "area": "mercia"}, "Latest held: 2019. Mercia, 2019: 900"),
        ({"measure": "Hives", "area": "West Saxony", "period": "2018"}, "Wessex, 2018: 1,200"),
        (
            {"measure": "hives", "area": "wessex", "period": "2019", "breakdown": "kind:clay"},
            "Wessex, 2019: 400 registered hives (clay hives).",
        ),
        (
            {"measure": "losses", "area": "wessex"},
            "Latest held: 2019. Wessex, 2019: 60 colonies lost.",
        ),
    ],
)
async def test_a_figure_is_looked_up_by_its_options(
    discord_server: DiscordServer,
    house: House,
    ann: User,
    general: Channel,
    options: dict[str, Any],
    first_line: str,
) -> None:
    answer = await discord_server.slash(ann, general, "figure", **options)

    assert answer.text.startswith(first_line)
    assert not answer.ephemeral


async def test_a_figure_that_is_not_held_is_declined(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    answer = await discord_server.slash(ann, general, "figure", measure="losses", area="mercia")

    assert answer.ephemeral
    assert await house.ends() == [("figure", "no_answer")]


async def test_an_option_that_names_nothing_is_said_to(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    answer = await discord_server.slash(ann, general, "figure", measure="hives", area="*narnia*")

    assert answer.ephemeral
    assert answer.text == (
        r"I hold nothing under “\*narnia\*” for area. Pick from the list that comes up as you "
        "type, or use /ask with your own words."
    )


async def test_quotes_of_a_speaker_are_shown(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    answer = await discord_server.slash(ann, general, "quote", speaker="melissa")

    assert "> The mild spring let the bees start early" in answer.text
    assert "> We ask every keeper in the country" in answer.text
    assert "— Melissa Honey, President, The Bee Club" in answer.text


async def test_a_quote_is_found_by_its_words(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    answer = await discord_server.slash(
        ann, general, "quote", text="Nobody has ever counted the hives of this country"
    )

    assert "Dan Drone" in answer.text


async def test_no_quote_is_said_to_be_none(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    answer = await discord_server.slash(ann, general, "quote", speaker="drone", topic="mites")

    assert answer.text == "I hold no quote like that. /topics shows who is quoted."
