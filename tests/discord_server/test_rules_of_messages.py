"""Every rule for what a message may be is enforced on the wire, and names itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.discord_server.bodies import V2, button, link, only_with_file, row, select, text, v2

if TYPE_CHECKING:
    from tests.discord_server import Channel, DiscordServer, User
    from tests.discord_server.rawbot import RawBot

GOOD: dict[str, dict[str, Any]] = {
    "plain text": {"content": "x" * 2_000},
    "an embed": {"embeds": [{"title": "x" * 256, "description": "y" * 4_096}]},
    "buttons": {"content": "x", "components": [row(button("a"), button("b"), link())]},
    "a menu": {"content": "x", "components": [row(select())]},
    "all the text there may be": v2(text("x" * 4_000)),
    "forty components": v2(*[text("x") for _ in range(40)]),
    "a section": v2({"type": 9, "components": [text()], "accessory": link()}),
    "a container": v2({"type": 17, "components": [text(), {"type": 14}, row(button())]}),
    "a premium button": v2(row({"type": 2, "style": 6, "sku_id": "1"})),
    "a button with an emoji only": v2(row(button(label=None, emoji={"name": "📎"}))),
    "a private message": {"content": "x", "flags": 64},
}

BROKEN: dict[str, tuple[dict[str, Any], str]] = {
    "content too long": ({"content": "x" * 2_001}, "schema"),
    "nothing": ({"content": " "}, "empty-message"),
    "an embed title too long": ({"embeds": [{"title": "x" * 257}]}, "schema"),
    "embeds too long together": ({"embeds": [{"description": "x" * 3_001}] * 2}, "embed-total"),
    "a misspelt key": ({"content": "x", "embed": []}, "unknown-key"),
    "a misspelt key of a button": (v2(row(button(lable="x"))), "unknown-key"),
    "text too long together": (v2(text("x" * 2_001), text("y" * 2_000)), "text-total"),
    "one text too long": (v2(text("x" * 4_001)), "schema"),
    "an empty text": (v2(text("")), "schema"),
    "forty-one components, nested": (
        v2(*[{"type": 17, "components": [text("x") for _ in range(4)]} for _ in range(8)], text()),
        "component-count",
    ),
    "a custom id twice": (v2(row(button("a"), button("a"))), "custom-id-twice"),
    "a custom id twice in another row": (v2(row(button("a")), row(select("a"))), "custom-id-twice"),
    "a custom id too long": (v2(row(button("x" * 101))), "schema"),
    "a component id twice": (v2(text() | {"id": 3}, text() | {"id": 3}), "component-id-twice"),
    "content beside V2": (v2(text(), content="x"), "v2-alone"),
    "an embed beside V2": (v2(text(), embeds=[{"title": "x"}]), "v2-alone"),
    "V2 without its flag": ({"components": [text()]}, "v2-flag-missing"),
    "V2 without components": ({"flags": V2, "components": []}, "v2-empty"),
    "a select beside a button": (v2(row(select(), button())), "select-alone"),
    "six buttons": (v2(row(*[button(str(n)) for n in range(6)])), "schema"),
    "a bare button": (v2(button()), "schema"),
    "a link with an id": (v2(row(link(custom_id="a"))), "link-button"),
    "a link without a url": (v2(row(link(url=None))), "link-button"),
    "a link to a file": (v2(row(link(url="file:///x"))), "link-button"),
    "a button without an id": (v2(row(button(custom_id=None))), "button-id"),
    "a button with a url": (v2(row(button(url="https://example.org"))), "button-id"),
    "a button without a face": (v2(row(button(label=None))), "button-face"),
    "a label too long": (v2(row(button(label="x" * 81))), "schema"),
    "a premium button with a label": (
        v2(row({"type": 2, "style": 6, "sku_id": "1", "label": "x"})),
        "premium-button",
    ),
    "the same value twice": (v2(row(select(values=("1", "1")))), "option-value-twice"),
    "more to choose than there is": (v2(row(select(max_values=3))), "select-range"),
    "at least more than at most": (v2(row(select(min_values=2))), "select-range"),
    "twenty-six options": (
        v2(row(select(values=tuple(str(n) for n in range(26))))),
        "schema",
    ),
    "six rows": (
        {"content": "x", "components": [row(button(str(n))) for n in range(6)]},
        "legacy-rows",
    ),
    "a section of four texts": (
        v2({"type": 9, "components": [text("x")] * 4, "accessory": link()}),
        "schema",
    ),
    "a file that was not sent": (
        v2({"type": 13, "file": {"url": "attachment://a.csv"}}),
        "attachment-name",
    ),
    "a flag that cannot be set": ({"content": "x", "flags": 1}, "flags"),
    "a wrong type": ({"content": 5}, "schema"),
    "mentions that are no list": ({"content": "x", "allowed_mentions": {"parse": "all"}}, "schema"),
}


@pytest.mark.parametrize("name", GOOD)
async def test_a_good_message_passes(
    discord_server: DiscordServer, rawbot: RawBot, ann: User, general: Channel, name: str
) -> None:
    answer = await rawbot.asked(ann, general)

    status, _ = await rawbot.answer(answer, {"type": 4, "data": GOOD[name]})

    assert status == 200
    assert answer.done


@pytest.mark.parametrize("name", BROKEN)
async def test_a_broken_message_is_refused_by_name(
    discord_server: DiscordServer, rawbot: RawBot, ann: User, general: Channel, name: str
) -> None:
    data, rule = BROKEN[name]
    only_with_file(discord_server, rule)
    answer = await rawbot.asked(ann, general)

    status, body = await rawbot.answer(answer, {"type": 4, "data": data})

    assert {each.rule for each in discord_server.take_violations()} == {rule}
    assert status == 400
    assert body["code"] == (50006 if rule == "empty-message" else 50035)
    assert not answer.done


async def test_too_many_bytes_are_an_error_of_the_server(
    discord_server: DiscordServer, rawbot: RawBot, ann: User, general: Channel
) -> None:
    """3,400 characters of three bytes each: within the characters, above the bytes."""
    answer = await rawbot.asked(ann, general)

    status, _ = await rawbot.answer(answer, {"type": 4, "data": v2(text("€" * 3_400))})

    assert status == 500
    assert [each.rule for each in discord_server.take_violations()] == ["byte-size"]


async def test_a_channel_message_cannot_be_private(
    discord_server: DiscordServer, rawbot: RawBot, general: Channel
) -> None:
    path = f"/channels/{general.id}/messages"

    status, _ = await rawbot.call("POST", path, {"content": "x", "flags": 64})

    assert status == 200
    assert [each.rule for each in discord_server.take_violations()] == ["ephemeral-ignored"]


async def test_the_v2_flag_stays(
    discord_server: DiscordServer, rawbot: RawBot, ann: User, general: Channel
) -> None:
    answer = await rawbot.asked(ann, general)
    await rawbot.answer(answer, {"type": 4, "data": v2(text())})

    status, _ = await rawbot.follow(answer, {"flags": 0}, method="PATCH", to="@original")

    assert status == 400
    assert [each.rule for each in discord_server.take_violations()] == ["v2-flag-removed"]


async def test_an_edit_may_not_add_text_to_v2(
    discord_server: DiscordServer, rawbot: RawBot, ann: User, general: Channel
) -> None:
    answer = await rawbot.asked(ann, general)
    await rawbot.answer(answer, {"type": 4, "data": v2(text())})

    status, _ = await rawbot.follow(answer, {"content": "x"}, method="PATCH", to="@original")

    assert status == 400
    assert [each.rule for each in discord_server.take_violations()] == ["v2-alone"]
