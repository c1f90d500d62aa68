"""/check, the message menu, /topics, /help, /status, and what the bot looks like."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from bot.chat.status import Health
from bot.model.query import Conversation
from bot.model.reply import Citation, Outcome, Reply, Verdict
from tests.chat.conftest import hives
from tests.chat.live.house import Listening

if TYPE_CHECKING:
    from tests.chat.live.house import House
    from tests.discord_server import Channel, DiscordServer, User

CENSUS = Citation("census", "Bee Office", "https://bees.example/census")
RIGHT = "Wessex had 1,500 hives in 2019"
WRONG = "Mercia had 700"


class Checking(Listening):
    """Knows a right statement from a wrong one, and nothing else."""

    def ask(
        self, text: str, *, today: date, conversation: Conversation | None = None
    ) -> tuple[Reply, Conversation]:
        verdict = {RIGHT: Verdict.MATCHES, WRONG: Verdict.DIFFERS}
        for words, found in verdict.items():
            if text.startswith(f"is it true that {words}"):
                headline = f"{words}: {found.value}."
                reply = Reply(Outcome.ANSWER, headline, citations=(CENSUS,), verdict=found)
                return reply, Conversation()
        return super().ask(text, today=today, conversation=conversation)


async def test_the_statements_of_a_message_are_checked_in_private(
    discord_server: DiscordServer, house: House, ann: User, ben: User, general: Channel
) -> None:
    house.source.engine = Checking(hives())
    message = discord_server.say(ben, general, f"Hello all. {RIGHT}! Is that so? {WRONG}.")
    answer = await discord_server.context_menu(ann, general, "Check the figures", message)

    assert answer.ephemeral
    assert answer.text.splitlines() == [
        "I looked at 2 statements in that message. ([Bee Office](https://bees.example/census))",
        "> Wessex had 1,500 hives in 2019!",
        "",
        "Wessex had 1,500 hives in 2019: matches.",
        "",
        "> Mercia had 700.",
        "",
        "Mercia had 700: differs.",
        "**Source**",
        "- [Bee Office](https://bees.example/census), date not given",
        f"-# Facts {hives().revision}",
    ]


async def test_a_message_without_statements_is_said_to_have_none(
    discord_server: DiscordServer, house: House, ann: User, ben: User, general: Channel
) -> None:
    message = discord_server.say(ben, general, "Nice weather for bees, isn't it?")
    answer = await discord_server.context_menu(ann, general, "Check the figures", message)

    assert answer.ephemeral
    assert answer.text == (
        "I find no statement in that message that I could check against the figures I hold."
    )


async def test_a_message_of_somebody_in_trouble_leads_to_helplines(
    discord_server: DiscordServer, house: House, ann: User, ben: User, general: Channel
) -> None:
    message = discord_server.say(ben, general, "My mum hits me every night.")
    answer = await discord_server.context_menu(ann, general, "Check the figures", message)

    assert answer.ephemeral
    assert "**Bee Line** 0800 000" in answer.text


async def test_a_message_without_text_cannot_be_checked(
    discord_server: DiscordServer, house: House, ann: User, ben: User, general: Channel
) -> None:
    message = discord_server.say(ben, general, "")
    answer = await discord_server.context_menu(ann, general, "Check the figures", message)

    assert answer.text == "That message has no text that I could check."


async def test_a_statement_can_be_checked_by_command(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    house.source.engine = Checking(hives())
    answer = await discord_server.slash(ann, general, "check", claim=RIGHT)

    assert answer.text.startswith("Wessex had 1,500 hives in 2019: matches.")


async def test_topics_tell_what_is_held_and_where_to_start(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    answer = await discord_server.slash(ann, general, "topics")

    assert answer.ephemeral
    assert answer.text.splitlines() == [
        "**What I hold: Honey bee hives**",
        "**hives** (7 figures)",
        "Areas: Albion, Mercia, Wessex",
        "Periods: 2018, 2019",
        "By: clay hives; wooden hives",
        "",
        "**losses** (1 figure)",
        "Areas: Wessex",
        "Periods: 2019",
        "",
        "**Quotes by**",
        "Dan Drone, Melissa Honey",
        "",
        "**Background**",
        "What counts as a hive",
        f"-# Facts {hives().revision}",
    ]
    assert answer.message is not None
    assert answer.message.labels == [
        "how many hives in Wessex in 2019",
        "how many hives in Mercia in 2018",
    ]


async def test_a_start_here_pick_is_answered(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    topics = await discord_server.slash(ann, general, "topics")
    assert topics.message is not None
    answer = await discord_server.press(
        ann, topics.message, label="how many hives in Mercia in 2018"
    )

    assert answer.text.startswith("Mercia, 2018: 800 registered hives.")


async def test_an_empty_base_says_so(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    empty = replace(hives(), figures={}, quotes={}, notes={}, examples=(), revision="empty")
    house.source.swap(empty)
    answer = await discord_server.slash(ann, general, "topics")

    assert "Nothing yet: the fact base is empty." in answer.text


async def test_help_says_what_the_bot_is_not(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    answer = await discord_server.slash(ann, general, "help")

    assert answer.ephemeral
    assert "I am not a place to report anything" in answer.text
    assert "**Privacy**" in answer.text


async def test_status_shows_the_details_to_those_who_manage_the_server(
    discord_server: DiscordServer, house: House, ann: User, mod: User, general: Channel
) -> None:
    house.health = Health("abc123", 12, "2 January 2020", ("hives.yaml:3:1: error *x*",))
    for_ann = await discord_server.slash(ann, general, "status")
    for_mod = await discord_server.slash(mod, general, "status")

    assert for_ann.text.splitlines()[1:] == [
        "Facts abc123: 12 held, loaded 2 January 2020, problems with the facts on disk."
    ]
    assert for_mod.text.splitlines()[2:] == [
        "**Problems** (the last good facts stay in use)",
        r"hives.yaml:3:1: error \*x\*",
    ]
    assert for_ann.ephemeral
    assert for_mod.ephemeral


async def test_the_presence_shows_what_to_type(discord_server: DiscordServer, house: House) -> None:
    (presence,) = discord_server.presences

    assert presence["game"]["state"] == "Type /ask and a question"


async def test_no_privileged_intent_is_asked_for(
    discord_server: DiscordServer, house: House
) -> None:
    assert "GATEWAY identify 1, intents 4609" in discord_server.transcript()


async def test_every_command_is_offered_everywhere(
    discord_server: DiscordServer, house: House, ann: User, general: Channel
) -> None:
    eve = discord_server.add_user("Eve", has_app=True)
    between = discord_server.between(eve, ann)
    expected = [
        "Check the figures",
        "ask",
        "check",
        "figure",
        "help",
        "quote",
        "status",
        "topics",
    ]

    assert discord_server.offers(ann, general) == expected
    assert discord_server.offers(ann, discord_server.direct(ann)) == expected
    assert discord_server.offers(eve, between) == expected
