"""Every rule for registering commands, choices and modals is enforced on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.discord_server.bodies import field, modal, only_with_file, select
from tests.discord_server.rawbot import NOT_WAITING
from tests.discord_server.rules import autocomplete
from tests.discord_server.rules.commands import valid_name

if TYPE_CHECKING:
    from tests.discord_server import Channel, DiscordServer, User
    from tests.discord_server.rawbot import RawBot


def command(**changes: Any) -> dict[str, Any]:
    return {"name": "ask", "description": "Asks"} | changes


def option(name: str = "what", **changes: Any) -> dict[str, Any]:
    return {"type": 3, "name": name, "description": "What"} | changes


def long_options(count: int) -> list[dict[str, Any]]:
    choices = [{"name": f"{n:03}" + "x" * 97, "value": "y" * 100} for n in range(20)]
    return [option(f"o{n}", choices=choices) for n in range(count)]


GOOD: dict[str, list[dict[str, Any]]] = {
    "none": [],
    "one": [command(options=[option(required=True), option("more")])],
    "a menu command beside a slash command": [command(), {"name": "ask", "type": 3}],
    "a menu command of two words": [{"name": "Check the figures", "type": 3}],
    "subcommands": [command(options=[option("one", type=1), option("two", type=1)])],
    "a translated one": [command(name_localizations={"de": "frage"})],
    "installs and contexts": [command(contexts=[0, 1, 2], integration_types=[0, 1])],
}

BROKEN: dict[str, tuple[list[dict[str, Any]], str]] = {
    "an upper-case name": ([command(name="Ask")], "command-name"),
    "a name with a space": ([command(name="ask me")], "command-name"),
    "a long name": ([command(name="x" * 33)], "schema"),
    "no description": ([{"name": "ask"}], "command-description"),
    "a long description": ([command(description="x" * 101)], "schema"),
    "the same twice": ([command(), command()], "command-twice"),
    "a menu command with a description": (
        [{"name": "Ask", "type": 3, "description": "Asks"}],
        "command-menu",
    ),
    "sixteen menu commands": (
        [{"name": f"Ask {n}", "type": 3} for n in range(16)],
        "command-count",
    ),
    "required after optional": (
        [command(options=[option(), option("more", required=True)])],
        "option-order",
    ),
    "an option twice": ([command(options=[option(), option()])], "option-twice"),
    "an upper-case option": ([command(options=[option("What")])], "command-name"),
    "twenty-six options": ([command(options=[option(f"o{n}") for n in range(26)])], "schema"),
    "a subcommand beside an option": (
        [command(options=[option("sub", type=1), option()])],
        "option-mixed",
    ),
    "choices with autocomplete": (
        [command(options=[option(autocomplete=True, choices=[{"name": "a", "value": "a"}])])],
        "option-choices",
    ),
    "a choice twice": (
        [command(options=[option(choices=[{"name": "a", "value": v} for v in "ab"])])],
        "option-choices",
    ),
    "a long choice": (
        [command(options=[option(choices=[{"name": "a", "value": "x" * 101}])])],
        "option-choices",
    ),
    "lengths crossed": ([command(options=[option(min_length=5, max_length=2)])], "option-range"),
    "an unknown language": ([command(name_localizations={"xx": "frage"})], "command-locale"),
    "more than 8,000 characters": ([command(options=long_options(2))], "command-total"),
    "a misspelt key": ([command(contextes=[0])], "unknown-key"),
    "no contexts, said by an empty list": ([command(contexts=[])], "schema"),
}


@pytest.mark.parametrize("name", GOOD)
async def test_good_commands_are_registered(
    discord_server: DiscordServer, rawbot: RawBot, name: str
) -> None:
    path = f"/applications/{discord_server.application_id}/commands"

    status, body = await rawbot.call("PUT", path, GOOD[name])

    assert (status, len(body)) == (200, len(GOOD[name]))


@pytest.mark.parametrize("name", BROKEN)
async def test_broken_commands_are_refused_by_name(
    discord_server: DiscordServer, rawbot: RawBot, name: str
) -> None:
    commands, rule = BROKEN[name]
    only_with_file(discord_server, rule)
    path = f"/applications/{discord_server.application_id}/commands"

    status, _ = await rawbot.call("PUT", path, commands)

    assert {each.rule for each in discord_server.take_violations()} == {rule}
    assert status == 400
    assert discord_server.syncs == 1


async def test_contexts_do_not_belong_to_the_commands_of_a_guild(
    discord_server: DiscordServer, rawbot: RawBot, general: Channel
) -> None:
    assert general.guild is not None
    path = f"/applications/{discord_server.application_id}/guilds/{general.guild.id}/commands"

    status, _ = await rawbot.call("PUT", path, [command(contexts=[0])])

    assert status == 400
    assert [each.rule for each in discord_server.take_violations()] == ["command-contexts"]


async def test_two_hundred_new_commands_are_enough_for_a_day(
    discord_server: DiscordServer, rawbot: RawBot
) -> None:
    path = f"/applications/{discord_server.application_id}/commands"
    for batch in range(2):
        await rawbot.call("PUT", path, [command(name=f"ask{batch}-{n}") for n in range(99)])

    status, body = await rawbot.call("PUT", path, [command()])

    assert (status, body["code"]) == (400, 30034)
    assert [each.rule for each in discord_server.take_violations()] == ["command-creates"]


async def test_a_command_keeps_its_id(discord_server: DiscordServer, rawbot: RawBot) -> None:
    path = f"/applications/{discord_server.application_id}/commands"

    _, first = await rawbot.call("PUT", path, [command()])
    _, second = await rawbot.call(
        "PUT", path, [command(description="Asks more"), command(name="b")]
    )

    assert second[0]["id"] == first[0]["id"]
    assert second[1]["id"] != first[0]["id"]


@pytest.mark.parametrize("name", ["ask", "frage-2", "l'aire", "मात्रा", "ตัวเลข", "数字", "ß"])
def test_names_of_any_script(name: str) -> None:
    assert valid_name(name)


@pytest.mark.parametrize("name", ["", "a b", "a.b", "Ä", "x" * 33, "a/b"])
def test_names_that_are_none(name: str) -> None:
    assert not valid_name(name)


CHOICES: dict[str, tuple[str, list[Any], str]] = {
    "twenty-six": ("what", [{"name": str(n), "value": str(n)} for n in range(26)], "choice-count"),
    "an empty name": ("what", [{"name": "", "value": "a"}], "choice-name"),
    "a long name": ("what", [{"name": "x" * 101, "value": "a"}], "choice-name"),
    "a long value": ("what", [{"name": "a", "value": "x" * 101}], "choice-value"),
    "a number for a text": ("what", [{"name": "a", "value": 1}], "choice-type"),
    "a text for a number": ("many", [{"name": "a", "value": "1"}], "choice-type"),
}


@pytest.mark.parametrize("name", CHOICES)
async def test_broken_choices_are_refused(
    discord_server: DiscordServer, rawbot: RawBot, ann: User, general: Channel, name: str
) -> None:
    focused, choices, rule = CHOICES[name]
    typed = "a" if focused == "what" else 1
    answer = await discord_server.autocomplete(
        ann, general, "look", focused=(focused, typed), via=NOT_WAITING
    )

    status, _ = await rawbot.answer(answer, {"type": 8, "data": {"choices": choices}})

    broken = {each.rule for each in discord_server.take_violations()}
    assert broken in ({rule}, {"schema"})  # the file knows of some of them too
    assert status == 400


@pytest.mark.parametrize("name", CHOICES)
def test_broken_choices_are_named(name: str) -> None:
    focused, choices, rule = CHOICES[name]

    problems = autocomplete.check(choices, option_type=3 if focused == "what" else 4)

    assert {each.rule for each in problems} == {rule}


MODALS: dict[str, tuple[dict[str, Any], str]] = {
    "six fields": (modal(*[field(str(n)) for n in range(6)]), "modal-size"),
    "a long title": (modal(field(), title="x" * 46), "schema"),
    "the same id twice": (modal(field("a"), field("a")), "custom-id-twice"),
    "a long label": (modal(field() | {"label": "x" * 46}), "schema"),
    "lengths crossed": (modal(field(min_length=9, max_length=3)), "input-range"),
    "a disabled menu": (
        modal({"type": 18, "label": "Which", "component": select(disabled=True)}),
        "modal-disabled",
    ),
    "a bare field": (modal(field()["component"]), "schema"),
    "no fields": (modal(), "schema"),
}


@pytest.mark.parametrize("name", MODALS)
async def test_broken_modals_are_refused_by_name(
    discord_server: DiscordServer, rawbot: RawBot, ann: User, general: Channel, name: str
) -> None:
    data, rule = MODALS[name]
    only_with_file(discord_server, rule)
    answer = await rawbot.asked(ann, general)

    status, _ = await rawbot.answer(answer, {"type": 9, "data": data})

    assert {each.rule for each in discord_server.take_violations()} == {rule}
    assert status == 400
