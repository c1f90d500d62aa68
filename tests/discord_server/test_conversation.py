"""The real discord.py, in this process, through every path of the loopback Discord."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from discord import app_commands

from tests.discord_server import (
    Channel,
    DiscordServer,
    ImpossibleError,
    NothingCameError,
    User,
    Via,
)

if TYPE_CHECKING:
    from tests.discord_server.toybot import ToyBot

pytestmark = pytest.mark.usefixtures("no_errors")


async def test_a_slash_command_is_answered_for_everyone(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    answer = await discord_server.slash(ann, general, "ping")

    assert (answer.kind, answer.text, answer.ephemeral) == ("message", "pong", False)


async def test_a_private_answer_is_seen_by_who_asked(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    answer = await discord_server.slash(ann, general, "area", name="Essex", private=True)

    assert answer.ephemeral
    assert answer.message is not None
    assert answer.message.seen_by is ann


async def test_autocomplete_offers_what_fits(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    answer = await discord_server.autocomplete(ann, general, "area", focused=("name", "k"))

    assert answer.names == ["Kent", "Norfolk"]
    assert answer.values == ["kent", "norfolk"]


async def test_typing_fast_sends_one_interaction_a_key(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    typed = [
        await discord_server.autocomplete(
            ann, general, "area", focused=("name", text), via=Via(wait=False)
        )
        for text in ("n", "no", "nor")
    ]
    for answer in typed:
        await discord_server.answered(answer)

    assert [answer.names for answer in typed] == [["Kent", "Norfolk"], ["Norfolk"], ["Norfolk"]]


async def test_a_button_updates_its_message(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    counted = await discord_server.slash(ann, general, "count")
    assert counted.message is not None

    pressed = await discord_server.press(ann, counted.message, label="Count 0")

    assert pressed.kind == "update"
    assert (counted.message.text, counted.message.versions) == ("Counted 1", ["Counted 0"])


async def test_a_button_of_an_earlier_process_still_works(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    button = {"type": 2, "style": 2, "label": "Old", "custom_id": "count:7"}
    old = discord_server.plant(general, components=[{"type": 1, "components": [button]}])

    await discord_server.press(ann, old, label="Old")

    assert old.text == "Counted 8"


async def test_several_values_are_chosen_from_a_menu(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    counted = await discord_server.slash(ann, general, "count")
    assert counted.message is not None

    chosen = await discord_server.select(ann, counted.message, ["essex", "kent"])

    assert (chosen.text, chosen.ephemeral) == ("essex and kent", True)


async def test_a_modal_is_filled_in(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    opened = await discord_server.slash(ann, general, "form")
    assert [each["custom_id"] for each in opened.text_inputs] == ["what"]

    submitted = await discord_server.submit_modal(ann, opened, {"what": "the figure"})

    assert submitted.text == "noted: the figure"


async def test_a_deferred_answer_is_waited_for(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    answer = await discord_server.slash(ann, general, "slow")
    await discord_server.quiet()

    assert (answer.kind, answer.text, answer.ephemeral) == ("deferred", "at last", True)
    assert [each.text for each in answer.followups] == ["and more"]


async def test_a_menu_command_reads_its_message(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    note = discord_server.say(ann, general, "one two three")

    answer = await discord_server.context_menu(ann, general, "Count the words", note)

    assert answer.text == "3 words"


async def test_a_mention_is_replied_to(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    note = await discord_server.mention(ann, general, "how many?")

    assert note.text == f"heard: {discord_server.bot.mention} how many?"
    assert not note.pings


async def test_a_reply_with_its_ping_on_is_heard(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    first = await discord_server.mention(ann, general, "how many?")

    second = await discord_server.reply(ann, first, "and in Kent?")

    assert second.text == "heard: and in Kent?"


async def test_a_reply_to_an_answer_to_a_command_arrives_without_its_text(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    """Discord hides it: the exception is for replies to ordinary messages of the bot."""
    answer = await discord_server.slash(ann, general, "ping")
    assert answer.message is not None

    note = await discord_server.reply(ann, answer.message, "and in Kent?")

    assert note.text == "heard: "


async def test_a_message_that_is_not_for_the_bot_arrives_without_its_text(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    discord_server.say(ann, general, "a secret")
    await discord_server.quiet()

    assert [each.content for each in toybot.heard] == [""]


async def test_a_direct_message_is_heard_whole(
    discord_server: DiscordServer, toybot: ToyBot, ann: User
) -> None:
    note = await discord_server.direct_message(ann, "how many?")

    assert note.text == "heard: how many?"


async def test_a_user_install_works_where_the_bot_is_not(
    discord_server: DiscordServer, toybot: ToyBot
) -> None:
    elsewhere = discord_server.add_guild("Elsewhere", bot=False, has_app=False).add_channel()
    ben = discord_server.add_user("Ben", has_app=True)

    answer = await discord_server.slash(ben, elsewhere, "ping")

    assert answer.text == "pong"
    assert answer.only_user_install


async def test_a_user_install_works_among_people(
    discord_server: DiscordServer, toybot: ToyBot, ann: User
) -> None:
    ben = discord_server.add_user("Ben", has_app=True)
    private = discord_server.between(ben, ann)

    assert (await discord_server.slash(ben, private, "ping")).text == "pong"
    with pytest.raises(ImpossibleError, match="not offered to Ann"):
        await discord_server.slash(ann, private, "ping")


async def test_the_language_of_the_person_travels(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    async def tell(interaction: object) -> None:
        await interaction.response.send_message(str(interaction.locale))  # type: ignore[attr-defined]

    toybot.handler = tell
    answer = await discord_server.slash(ann, general, "do", via=Via(locale="de"))

    assert answer.text == "de"


async def test_a_command_the_bot_does_not_have_reaches_its_error_handler(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    await discord_server.slash(ann, general, "old", via=Via(wait=False, forged=True))
    await discord_server.quiet()

    assert [type(each) for each in toybot.failed] == [app_commands.CommandNotFound]


async def test_an_option_the_command_no_longer_has_reaches_its_error_handler(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    await discord_server.slash(ann, general, "area", via=Via(wait=False, forged=True), where="x")
    await discord_server.quiet()

    assert [type(each) for each in toybot.failed] == [app_commands.CommandSignatureMismatch]


async def test_an_unknown_button_is_passed_over_in_silence(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    """Upstream: discord.py drops it, and the person sees "This interaction failed"."""
    note = discord_server.plant(general, components=[])
    via = Via(wait=False, forged=True)
    await discord_server.press(ann, note, custom_id="of:another:age", via=via)
    await discord_server.quiet()

    assert discord_server.calls("callback") == []
    assert toybot.failed == []


async def test_no_answer_is_told_with_the_transcript(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    async def nothing(interaction: object) -> None:
        """Say nothing at all."""

    toybot.handler = nothing
    with pytest.raises(NothingCameError, match="PERSON Ann: /do"):
        await discord_server.slash(ann, general, "do", via=Via(timeout=0.05))


async def test_a_server_joined_later_is_announced(
    discord_server: DiscordServer, toybot: ToyBot, ann: User
) -> None:
    channel = discord_server.add_guild("Later").add_channel("news")

    note = await discord_server.mention(ann, channel, "hello")

    assert note.text.endswith("hello")
    assert sorted(guild.name for guild in toybot.guilds) == ["A server", "Later"]
