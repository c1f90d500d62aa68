"""Buttons and lists: they do what they say, for whom they may, whatever was restarted meanwhile."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from tests.chat.conftest import hives
from tests.discord_server import Via

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractAsyncContextManager

    from bot.model.facts import FactBase
    from tests.chat.live.house import House
    from tests.discord_server import Answer, Channel, DiscordServer, Message, User

FIGURE = "how many hives in Wessex in 2019"
ANSWER = "Wessex, 2019: 1,500 registered hives."
UNCLEAR = "how many hives in 2018"


def message_of(answer: Answer) -> Message:
    assert answer.message is not None
    return answer.message


def without(*ids: str) -> FactBase:
    """The base after an update that dropped some figures."""
    base = hives()
    figures = {one: figure for one, figure in base.figures.items() if one not in ids}
    return replace(base, figures=figures, revision="later")


async def test_what_comes_next_is_asked_by_a_button(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    first = message_of(await discord_server.slash(ann, general, "ask", question=FIGURE))
    second = await discord_server.press(ann, first, label="Mercia")

    assert (second.kind, second.ephemeral) == ("message", False)
    assert second.text.startswith("Mercia, 2019: 900 registered hives.")


async def test_each_suggested_question_has_an_answer(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    first = message_of(await discord_server.slash(ann, general, "ask", question=FIGURE))
    presses = [one for one in first.custom_ids if one.startswith("f1:a:")]
    for custom_id in presses:
        await discord_server.press(ann, first, custom_id=custom_id)
    options = [option["value"] for menu in first.selects for option in menu["options"]]
    for value in options:
        await discord_server.select(ann, first, [value])
    asked = len(presses) + len(options)

    assert asked
    assert await house.ends(1 + asked) == [("ask", "answer"), *[("button", "answer")] * asked]


async def test_what_somebody_else_presses_is_shown_to_them_alone(
    discord_server: DiscordServer, house: House, ann: User, ben: User, general: Channel
) -> None:
    first = message_of(await discord_server.slash(ann, general, "ask", question=FIGURE))
    second = await discord_server.press(ben, first, label="Mercia")

    assert second.ephemeral


async def test_a_choice_settles_the_question_in_public(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    unclear = message_of(await discord_server.slash(ann, general, "ask", question=UNCLEAR))
    assert unclear.ephemeral
    assert unclear.labels == ["hives · Mercia · 2018", "hives · Wessex · 2018", "None of these"]
    answer = await discord_server.press(ann, unclear, label="hives · Wessex · 2018")

    assert (answer.kind, answer.ephemeral) == ("message", False)
    assert answer.text.startswith("Wessex, 2018: 1,200 registered hives.")


async def test_a_private_choice_is_settled_in_its_place(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    unclear = message_of(
        await discord_server.slash(ann, general, "ask", question=UNCLEAR, private=True)
    )
    answer = await discord_server.press(ann, unclear, label="hives · Wessex · 2018")

    assert answer.kind == "update"
    assert unclear.text.startswith("Wessex, 2018: 1,200 registered hives.")
    assert unclear.labels[-2:] == ["Show everyone", "Copy citation"]


async def test_a_choice_after_a_mention_is_settled_in_its_place(
    discord_server: DiscordServer, house: House, ann: User, ben: User, general: Channel
) -> None:
    unclear = await discord_server.mention(ann, general, UNCLEAR)
    other = await discord_server.press(ben, unclear, label="hives · Mercia · 2018")
    own = await discord_server.press(ann, unclear, label="hives · Wessex · 2018")

    assert (other.kind, other.ephemeral) == ("message", True)
    assert own.kind == "update"
    assert unclear.text.startswith("Wessex, 2018: 1,200 registered hives.")


async def test_none_of_these_is_an_answer_too(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    unclear = message_of(await discord_server.slash(ann, general, "ask", question=UNCLEAR))
    await discord_server.press(ann, unclear, label="None of these")

    assert unclear.text == (
        "Then what you are looking for may not be held. Say it in other words, or see /topics "
        "for what there is."
    )
    assert unclear.custom_ids == []


async def test_a_private_answer_can_be_shown_to_everyone(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    hidden = message_of(
        await discord_server.slash(ann, general, "ask", question=FIGURE, private=True)
    )
    shown = await discord_server.press(ann, hidden, label="Show everyone")

    assert (shown.kind, shown.ephemeral) == ("message", False)
    assert shown.text == hidden.text
    assert "Show everyone" not in message_of(shown).labels


async def test_alone_with_the_bot_there_is_nobody_to_show_it_to(
    discord_server: DiscordServer, house: House, ann: User
) -> None:
    channel = discord_server.direct(ann)
    hidden = message_of(
        await discord_server.slash(ann, channel, "ask", question=FIGURE, private=True)
    )

    assert "Show everyone" not in hidden.labels


async def test_a_citation_can_be_copied(
    discord_server: DiscordServer, house: House, ann: User, ben: User, general: Channel
) -> None:
    answer = message_of(await discord_server.slash(ann, general, "ask", question=FIGURE))
    citation = await discord_server.press(ben, answer, label="Copy citation")

    assert citation.ephemeral
    assert citation.text == (
        "```text\n"
        "Wessex, 2019: 1,500 registered hives.\n"
        "Bee Office, “Hive census”, 3 May 2019. https://bees.example/census_(2019)\n"
        "```"
    )


async def test_the_asker_can_delete_the_answer(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    answer = message_of(await discord_server.slash(ann, general, "ask", question=FIGURE))
    await discord_server.press(ann, answer, label="Delete")
    await discord_server.called("original-delete")

    assert answer.deleted


async def test_a_moderator_can_delete_an_answer(
    discord_server: DiscordServer, house: House, ann: User, mod: User, general: Channel
) -> None:
    answer = await discord_server.mention(ann, general, FIGURE)
    await discord_server.press(mod, answer, label="Delete")
    await discord_server.called("original-delete")

    assert answer.deleted


async def test_nobody_else_can_delete_it(
    discord_server: DiscordServer, house: House, ann: User, ben: User, general: Channel
) -> None:
    answer = message_of(await discord_server.slash(ann, general, "ask", question=FIGURE))
    refusal = await discord_server.press(ben, answer, label="Delete")

    assert refusal.ephemeral
    assert refusal.text == (
        "Only the person who asked, or somebody who may manage messages here, can delete this."
    )
    assert not answer.deleted


async def test_without_a_place_for_reports_there_is_no_such_button(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    answer = message_of(await discord_server.slash(ann, general, "ask", question=FIGURE))

    assert answer.labels[-2:] == ["Copy citation", "Delete"]


async def test_a_report_is_noted_with_its_facts(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    house.ledger.keeps_reports = True
    answer = message_of(await discord_server.slash(ann, general, "ask", question=FIGURE))
    form = await discord_server.press(ann, answer, label="Wrong?")
    thanks = await discord_server.submit_modal(ann, form, {"comment": "The census says 1,501."})

    assert house.ledger.reports == [(("wessex.hives.2019",), "The census says 1,501.")]
    assert thanks.ephemeral
    assert thanks.text == "Noted for the people who keep these facts. Thank you."


async def test_a_report_leads_to_the_address_of_the_base_where_none_are_kept(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    about = replace(hives().about, report_errors="https://bees.example/errors")
    house.source.swap(replace(hives(), about=about, revision="with address"))
    answer = message_of(await discord_server.slash(ann, general, "ask", question=FIGURE))

    assert answer.links == ["https://bees.example/errors"]


async def test_buttons_of_an_earlier_process_work(
    discord_server: DiscordServer,
    open_house: Callable[..., AbstractAsyncContextManager[House]],
    ann: User,
    general: Channel,
) -> None:
    async with open_house():
        asked = await discord_server.slash(ann, general, "ask", question=FIGURE, private=True)
        hidden = message_of(asked)
    async with open_house():
        shown = await discord_server.press(ann, hidden, label="Show everyone")

    assert shown.text == hidden.text


async def test_a_button_whose_fact_is_gone_says_so(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    first = message_of(await discord_server.slash(ann, general, "figure", **EXACT))
    house.source.swap(without("wessex.hives.2019"))
    citation = await discord_server.press(ann, first, label="Copy citation")

    assert citation.text == (
        "What this button showed is no longer held. It may have been corrected or withdrawn: "
        "ask again."
    )


EXACT: dict[str, Any] = {"measure": "hives", "area": "wessex", "period": "2019"}


@pytest.mark.parametrize(
    "custom_id", ["f0:q:wessex", "poll:7", "f1:a:1::", "f1:s:1::", "f1:p:1:9:"]
)
async def test_a_button_of_another_version_is_answered_in_words(
    discord_server: DiscordServer, house: House, ann: User, general: Channel, custom_id: str
) -> None:
    button = {"type": 2, "style": 2, "label": "Old", "custom_id": custom_id}
    message = discord_server.plant(general, components=[{"type": 1, "components": [button]}])
    answer = await discord_server.press(ann, message, label="Old")

    assert answer.ephemeral
    assert answer.text.endswith(("Ask again.", "ask again."))
    assert house.ledger.errors == []


async def test_a_forged_press_is_no_error(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    message = message_of(await discord_server.slash(ann, general, "ask", question=FIGURE))
    forged = Via(forged=True, wait=False)
    await discord_server.press(ann, message, custom_id="f1:x:1::", via=forged)
    await discord_server.quiet()

    assert not message.deleted


async def test_a_press_continues_the_conversation(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    unclear = message_of(await discord_server.slash(ann, general, "ask", question=UNCLEAR))
    await discord_server.press(ann, unclear, label="hives · Wessex · 2018")
    await discord_server.slash(ann, general, "ask", question="and the year after?")

    before = house.source.engine.heard[-1]
    assert before is not None
    assert before.facts == ("wessex.hives.2018",)
    assert before.slots.areas == ("wessex",)


async def test_a_decline_can_be_reported_too(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    house.ledger.keeps_reports = True
    await discord_server.slash(ann, general, "ask", question=FIGURE)
    declined = message_of(await discord_server.slash(ann, general, "ask", question="and rheged?"))
    form = await discord_server.press(ann, declined, label="Wrong?")
    await discord_server.submit_modal(ann, form, {"comment": "It is in the census."})

    assert house.ledger.reports == [((), "It is in the census.")]


async def test_a_form_can_be_handed_in_to_a_later_process(
    discord_server: DiscordServer,
    open_house: Callable[..., AbstractAsyncContextManager[House]],
    ann: User,
    general: Channel,
) -> None:
    async with open_house() as house:
        house.ledger.keeps_reports = True
        answer = message_of(await discord_server.slash(ann, general, "ask", question=FIGURE))
        form = await discord_server.press(ann, answer, label="Wrong?")
    async with open_house() as house:
        house.ledger.keeps_reports = True
        await discord_server.submit_modal(ann, form, {"comment": ""})
        await house.ends()

    assert house.ledger.reports == [(("wessex.hives.2019",), "")]
